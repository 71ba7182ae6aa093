"""The opening of a scene: where it is, why, and how much time lies before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenplay.scenes.breaks.leaps import Leap
from screenplay.scenes.reading import Reading

CHAPTER = "a chapter opens"


@dataclass(frozen=True, slots=True)
class Opening:
    """A scene opens at passage `at`. `marked`: typography says so; `at_once`: people got there by a way so short that
    no time lies between."""

    at: int
    reason: str
    confidence: float
    marked: bool = False
    leap: Leap | None = None
    at_once: bool = False


def marked(reading: Reading) -> Opening | None:
    """The opening that typography marks at a passage, if any."""
    if reading.number == 0:
        return Opening(0, "the story opens", 1.0, True, reading.leap)
    if reading.opens_chapter:
        return Opening(reading.number, CHAPTER, 1.0, True, reading.leap)
    if reading.interruption is not None:
        sure = reading.interruption.sure
        kind = "an ornament" if reading.interruption.kind == "ornament" else "a wider gap"
        return Opening(reading.number, f"{kind} divides the text", 0.98 if sure else 0.7, True, reading.leap)
    return None


def ends_of(readings: Sequence[Reading]) -> tuple[int, ...]:
    """For each passage the next one that typography marks off."""
    ends = [len(readings)] * len(readings)
    for at in range(len(readings) - 2, -1, -1):
        ends[at] = at + 1 if marked(readings[at + 1]) else ends[at + 1]
    return tuple(ends)
