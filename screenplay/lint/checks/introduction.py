"""Speakers whom no action introduces."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.names import is_crowd, is_unseen, name_words, without_titles
from screenplay.lint.script import Line, Script

NARRATOR = "NARRATOR"
NARRATING = "NARRATING"


def find(script: Script) -> Iterator[Found]:
    """Whoever speaks must have come in: the reader has nobody to look at, and the casting no part.

    Told at the first line of one who is named in no action up to the end of that scene, nor in its slug line. What a
    narrator reads is as good as action. Crowds, machines and voices that are only heard are let pass.
    """
    shown: set[str] = set()
    waiting: dict[str, Line] = {}
    met: set[str] = set()
    scene = 0
    for item in script.items:
        line = item if isinstance(item, Line) else item.cue
        if line.scene != scene:
            yield from _missing(waiting, shown)
            scene, waiting = line.scene, {}
        if not isinstance(item, Line):
            if item.name == NARRATOR or NARRATING in item.extensions:
                shown.update(name_words(" ".join(said.words for said in item.lines).upper()))
            elif item.name not in met and not is_unseen(item) and not is_crowd(item.name):
                met.add(item.name)
                waiting[item.name] = item.cue
        elif item.kind in ("action", "heading"):
            shown.update(name_words(item.words.upper()))
    yield from _missing(waiting, shown)


def _missing(waiting: dict[str, Line], shown: set[str]) -> Iterator[Found]:
    """Findings on those of whose names no word is shown."""
    known = shown | {word.removesuffix("'S") for word in shown}
    for name, cue in waiting.items():
        if not known & set(without_titles(name)):
            yield whole(cue, f"{name} speaks, and no action has introduced anybody of that name.")


CHECK = Check(
    code="introduction",
    about="a cue that no action introduces",
    find=find,
    remedy="Name the person in capitals in the action above, with an age and a word on looks.",
    wrong=("INT. SHED - DAY\n\nTOM counts geese.\n\nTOM\nNine.\n\n«MARA»\nTen.\n",),
    right=(
        "INT. SHED - DAY\n\nTOM counts. MRS. PYE watches.\n\nTOM\nNine.\n\nMRS. PYE\nTen.\n",
        "INT. SHED - DAY\n\nTOM counts.\n\nRADIO\nRain later.\n\nMARA (V.O.)\nTen.\n",
        "INT. SHED - DAY\n\nTOM counts.\n\nMARA\nTen.\n\nMara climbs out of the crate.\n",
        "INT. SHED - DAY\n\nNARRATOR\nMara counted.\n\nMARA\nTen.\n",
    ),
)
