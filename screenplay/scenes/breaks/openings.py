"""Where scenes open: at breaks and chapters, where the story goes back or comes back, and where what is measured of a
passage tells that time has passed or the people are elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from screenplay.scenes.breaks.by_rules import BACK, by_rules
from screenplay.scenes.breaks.flashbacks import RETURN
from screenplay.scenes.breaks.manner import manner
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

    def chance(at: int) -> float:
        (sure,) = chances("opens", [measures(readings, at, found[-1].at, told, ends[at], ruled)])
        return sure

    for at, reading in enumerate(readings):
        opening = marked(reading)
        if opening is None and any(reading.told):
            behind = range(at + 1, min(ends[at], at + 1 + RIVALS))
            rivals = [other for other in behind if any(readings[other].told)]
            opening = _by_words(reading, ruled.get(at), rivals, chance)
        if opening is not None:
            found.append(opening)
    return tuple(found)


def _by_words(
    reading: Reading, rule: Opening | None, rivals: Sequence[int], chance: Callable[[int], float]
) -> Opening | None:
    """The opening at a passage that nothing marks, if its `chance` is enough and none of its `rivals` has a better."""
    if rule is not None and rule.reason in (BACK, RETURN):
        return rule
    sure = chance(reading.number)
    if sure < ENOUGH or any(chance(rival) > sure for rival in rivals):
        return None
    if rule is not None:
        return replace(rule, confidence=sure)
    return Opening(reading.number, f"another time or place: {_first_words(reading)!r}", sure, leap=reading.leap)


def _first_words(reading: Reading) -> str:
    return next((told for told in reading.told if told), "")[:40].strip()
