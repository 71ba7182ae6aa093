"""Mix: the clips of a timeline as one stream of sound, made a few seconds at a time."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from screenplay.errors import ScreenplayError
from screenplay.stage.audio.clips import Shelf
from screenplay.stage.audio.lines import Line
from screenplay.stage.audio.loudness import CEILING, TARGET, Meter, limited
from screenplay.stage.audio.sound import RATE, Samples, decibels
from screenplay.stage.audio.studio import Take, Takes
from screenplay.stage.audio.timeline import Event, Timeline

SPAN = 10 * RATE
"""Samples of a block at least."""

NEAR = 0.2
"""LU from the target that need no further correction."""

STEP = 0.25
"""Decibels by which all is made louder or softer: another line or two leave the rest as loud as it was."""


@dataclass(frozen=True, slots=True)
class Mix:
    """All that is heard. `gains`: decibels for each role; `silent`: roles whose lines are left as gaps."""

    lines: tuple[Line, ...]
    takes: tuple[Takes, ...]
    timeline: Timeline
    gains: Mapping[str, float]
    silent: Collection[str]
    shelf: Shelf
    gain: float = 0.0

    def blocks(self) -> Iterator[Samples]:
        """The sound from begin to end, no sample above the ceiling."""
        waiting, done = np.zeros(0, np.float32), 0
        for event in sorted(self.timeline.events, key=lambda event: event.start):
            if event.start - done >= SPAN:
                ready, waiting = _parted(waiting, event.start - done)
                done = event.start
                yield np.clip(ready, -CEILING, CEILING)
            waiting = _grown(waiting, event.end - done)
            for clip in self._clips(event):
                start = event.start - done
                waiting[start : start + len(clip)] += clip
        yield np.clip(_grown(waiting, self.timeline.length - done), -CEILING, CEILING)

    def _clips(self, event: Event) -> Iterator[Samples]:
        """What is heard of an event: each voice at its loudness, several a little softer each."""
        for take in self._heard(event.line, event.piece):
            clip = self.shelf.get(take.key)
            if clip is None or len(clip) != take.length:
                raise ScreenplayError(
                    f"{self.shelf.folder}: a clip that was just made is gone", "read again; nothing else is lost"
                )
            yield limited(clip * np.float32(decibels(self._amount(event.line, event.piece, take.role))))

    def _amount(self, line: int, piece: int, role: str) -> float:
        """The decibels by which the take of a role is made louder."""
        told = self.lines[line]
        fewer = -10 * math.log10(max(1, len(self._heard(line, piece)))) - (3 if told.together else 0)
        return self.gain + self.gains.get(role, 0.0) + told.pieces[piece].manner.volume + fewer

    def _heard(self, line: int, piece: int) -> list[Take]:
        return [take for take in self.takes[line][piece] if take.role not in self.silent]


def levelled(mix: Mix) -> tuple[Mix, float]:
    """`mix` at the target loudness, and the loudness that it has, in LUFS."""
    found = _measured(mix)
    for _ in range(3):
        if not np.isfinite(found) or abs(found - TARGET) <= NEAR:
            break
        mix = replace(mix, gain=mix.gain + round((TARGET - found) / STEP) * STEP)
        found = _measured(mix)
    return mix, found


def _measured(mix: Mix) -> float:
    meter = Meter()
    for block in mix.blocks():
        meter.feed(block)
    return meter.loudness()


def _parted(waiting: Samples, count: int) -> tuple[Samples, Samples]:
    """The first `count` samples, silent where there are fewer, and the rest."""
    return _grown(waiting, count)[:count], waiting[count:].copy()


def _grown(waiting: Samples, count: int) -> Samples:
    return np.pad(waiting, (0, count - len(waiting))) if count > len(waiting) else waiting
