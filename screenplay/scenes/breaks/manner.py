"""What holds for a story as a whole and tells how to weigh the signs of a single passage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screenplay.scenes.reading import Reading

FIRST_PERSON = 0.08
"""The share of "I" among those who do something from which a story is told by one."""
TOLD, SPARE = 8, 20.0
"""Words of a passage that tells something, and the least that it is taken to have on average."""


@dataclass(frozen=True, slots=True)
class Manner:
    """`told_by_i`: an "I" tells the story; `words`: how many a passage of narration has on average; `debuts`: the
    passage in which each name, in small letters, first does something."""

    told_by_i: bool
    words: float
    debuts: Mapping[str, int]


def manner(readings: Sequence[Reading]) -> Manner:
    """How the story that was read is told."""
    doers = [word for reading in readings for _, word in reading.doers]
    told = [reading.words for reading in readings if reading.words >= TOLD]
    return Manner(
        told_by_i=doers.count("I") > FIRST_PERSON * len(doers),
        words=max(SPARE, sum(told) / max(1, len(told))),
        debuts=_debuts(readings),
    )


def _debuts(readings: Sequence[Reading]) -> Mapping[str, int]:
    first: dict[str, int] = {}
    for reading in readings:
        for name in reading.actors:
            first.setdefault(name, reading.number)
    return first
