"""The cues of a rehearsal spoken, where voices and a player of sound are there; no rehearsal fails for want of them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from screenplay.cli import voicing
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.findings import Character
    from screenplay.stage.audio.lines import Line
    from screenplay.stage.audio.playback import Loudspeaker
    from screenplay.stage.audio.studio import Studio
    from screenplay.stage.reading import Reading
    from screenplay.stage.rehearsal import Passage

Speak: TypeAlias = "Callable[[Passage], None]"


@contextmanager
def prompter(options: argparse.Namespace, found: Reading, told: tuple[Character, ...]) -> Iterator[Speak]:
    """What speaks a passage's cue, and goes on at once; silent where that is asked for or cannot be.

    Somebody who did not ask for sound is not told why there is none.
    """
    wanted = sys.stdin.isatty() if options.speak is None else options.speak
    try:
        ready = _ready(options, found, told) if wanted else None
    except (ScreenplayError, ImportError) as error:
        if options.speak or not isinstance(error, ImportError):
            _tell(error.message if isinstance(error, ScreenplayError) else "pip install 'screenplay[stage]'")
        ready = None
    if ready is None:
        yield lambda passage: None
        return
    loudspeaker, speak = ready
    try:
        yield speak
    finally:
        loudspeaker.close()


def _ready(
    options: argparse.Namespace, found: Reading, told: tuple[Character, ...]
) -> tuple[Loudspeaker, Speak] | None:
    """The loudspeaker, and what speaks through it."""
    from screenplay.stage.audio import lines
    from screenplay.stage.audio.playback import Loudspeaker

    loudspeaker = Loudspeaker()
    if loudspeaker.silent:
        if options.speak:
            _tell(loudspeaker.silent)
        loudspeaker.close()
        return None
    casting, _ = voicing.cast(options, found, told, kept=False)
    by_place = {line.place: line for line in lines.lines(found, casting.say)}
    studio = voicing.studio(casting, {line.roles[0] for line in by_place.values()}, options.speed)
    return loudspeaker, lambda passage: _speak(loudspeaker, studio, by_place, passage)


def _speak(loudspeaker: Loudspeaker, studio: Studio, by_place: dict[int, Line], passage: Passage) -> None:
    """Break off the cue before and begin this one. What goes wrong is told once, and the rest is silent."""
    from screenplay.stage.audio import prompter as booth
    from screenplay.stage.rehearsal import CUE_WORDS

    was_silent = loudspeaker.silent
    loudspeaker.stop()
    line = by_place.get(passage.cue_place) if passage.cue_place is not None else None
    if line and not loudspeaker.silent:
        try:
            loudspeaker.play(booth.cue(studio, line, CUE_WORDS))
        except ScreenplayError as error:
            loudspeaker.silent = error.message
    if loudspeaker.silent and not was_silent:
        _tell(loudspeaker.silent)


def _tell(why: str) -> None:
    print(f"screenplay: cues are not spoken: {why}", file=sys.stderr)
