"""Where scenes open: at breaks and chapters, where the story goes back or comes back, and where what is measured of a
passage tells that time has passed or the people are elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from screenplay.scenes.breaks.by_rules import BACK, by_rules
from screenplay.scenes.breaks.flashbacks import RETURN
from screenplay.scenes.breaks.manner import Manner, manner
from screenplay.scenes.breaks.measures import measures
from screenplay.scenes.breaks.opening import Opening, ends_of, marked
from screenplay.scenes.reading import Reading
from screenplay.scenes.trained import chances

ENOUGH = 0.45
"""From this chance on a scene opens at a passage that nothing marks."""
RIVALS = 2
"""Passages behind one that may open a scene, of which the likeliest does."""


def openings(readings: Sequence[Reading]) -> tuple[Opening, ...]:
    """The openings of a story, in order; the first at the first paragraph."""
    told, ends = manner(readings), ends_of(readings)
    ruled = {opening.at: opening for opening in by_rules(readings)}
    found: list[Opening] = []
    for reading in readings:
        opening = marked(reading)
        if opening is None and any(reading.told):
            opening = _by_words(readings, reading, found[-1], told, ends[reading.number], ruled)
        if opening is not None:
            found.append(opening)
    return tuple(found)


def _by_words(
    readings: Sequence[Reading],
    reading: Reading,
    last: Opening,
    told: Manner,
    end: int,
    ruled: Mapping[int, Opening],
) -> Opening | None:
    rule = ruled.get(reading.number)
    if rule is not None and rule.reason in (BACK, RETURN):
        return rule
    behind = range(reading.number + 1, min(end, reading.number + 1 + RIVALS))
    asked = [reading.number, *(other for other in behind if any(readings[other].told))]
    chance, *rivals = chances("opens", [measures(readings, at, last.at, told, end, ruled) for at in asked])
    if chance < ENOUGH or any(rival > chance for rival in rivals):
        return None
    if rule is not None:
        return replace(rule, confidence=chance)
    return Opening(reading.number, f"time or place change: {_first_words(reading)!r}", chance, leap=reading.leap)


def _first_words(reading: Reading) -> str:
    return next((told for told in reading.told if told), "")[:40].strip()
