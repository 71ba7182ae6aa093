"""Where scenes open: at breaks and chapters, where the story goes back or comes back, and where what is measured of a
passage tells that time has passed or the people are elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from screenplay.scenes.breaks import leaps
from screenplay.scenes.breaks.flashbacks import turn
from screenplay.scenes.breaks.manner import Manner, manner
from screenplay.scenes.breaks.measures import measures
from screenplay.scenes.breaks.moves import moves
from screenplay.scenes.breaks.opening import Opening, ends_of, marked
from screenplay.scenes.places.whereabouts import where
from screenplay.scenes.reading import Reading
from screenplay.scenes.trained import chances, worded
from screenplay.scenes.vocabulary import border_bag

ENOUGH = 0.42
"""From this chance on a scene opens at a passage that nothing marks."""
OUTRIGHT = 0.25
"""... and where its first words say outright that time has passed, whatever stands behind."""
RIVALS = 2
"""Passages behind one that may open a scene, of which the likeliest does."""


def openings(readings: Sequence[Reading]) -> tuple[Opening, ...]:
    """The openings of a story, in order; the first at the first passage."""
    told, ends = manner(readings), ends_of(readings)

    @cache
    def chance(at: int, opened: int) -> float:
        (sure,) = chances("opens", [measures(readings, at, opened, told, ends[at], words(at))])
        return sure

    @cache
    def words(at: int) -> float:
        return worded("opens", border_bag(readings, at))["opens"]

    found: list[Opening] = []
    for at, reading in enumerate(readings):
        opening = marked(reading) or turn(readings, reading, found[-1])
        if opening is None and any(reading.told):
            opened = found[-1].at
            sure = chance(at, opened)
            behind = range(at + 1, min(ends[at], at + 1 + RIVALS))
            rivals = (other for other in behind if any(readings[other].told))
            likeliest = sure >= ENOUGH and all(chance(rival, opened) <= sure for rival in rivals)
            if likeliest or (sure >= OUTRIGHT and is_outright(reading)):
                opening = opening_at(readings, at, opened, told, sure)
        if opening is not None:
            found.append(opening)
    return tuple(found)


def is_outright(reading: Reading) -> bool:
    """Whether a passage begins with words that can mean nothing but another time: "That night", "Three days later"."""
    return reading.leap in ("hours", "days") and not reading.opens_with_speech and leaps.is_outright(reading.told[0])


def opening_at(readings: Sequence[Reading], at: int, opened: int, told: Manner, sure: float) -> Opening:
    """The opening at a passage, with the reason and where people have gone as far as words tell."""
    reading = readings[at]
    words = next((words for words in reading.told if words), "")[:40].strip()
    if reading.leap:
        return Opening(at, f"time has passed: {words!r}", sure, leap=reading.leap)
    move = next(_moves_to(readings, at, opened, told), None)
    return replace(move, confidence=sure) if move else Opening(at, f"another time or place: {words!r}", sure)


def _moves_to(readings: Sequence[Reading], at: int, opened: int, told: Manner) -> Iterator[Opening]:
    """The ways by which people are elsewhere from a passage on, told by it or by the last one."""
    for number in (at, at - 1):
        stretch = readings[opened:number]
        if stretch:
            ways = moves(readings, readings[number], stretch, where(stretch), told.told_by_i)
            yield from (way for way in ways if way.at == at)
