"""Where scenes open: at breaks and chapters, where the story goes back or comes back, and where what is measured of a
passage tells that time has passed or the people are elsewhere (`measures`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from screenplay.scenes.breaks import flashbacks
from screenplay.scenes.breaks.manner import Manner, manner
from screenplay.scenes.breaks.measures import measures
from screenplay.scenes.breaks.opening import CHAPTER, Opening
from screenplay.scenes.reading import Reading
from screenplay.scenes.trained import chances

ENOUGH = 0.4
"""From this chance on a scene opens at a passage that nothing marks."""
RIVALS = 2
"""Passages behind one that may open a scene, of which the likeliest does."""
WAKES = re.compile(r"^(?:\w+ )?\w+ (?:was woken|was awakened|woke|awoke|wakes|awakes)\b")
ASLEEP = re.compile(r"\b(?:was|were|lay|sat|is|are|lies|sits) (?:\w+ )?(?:asleep|sleeping|snoring|dozing)\b")
SLEEP = 6
"""Paragraphs back in which somebody was seen asleep who wakes now."""
LONGEST_FLASHBACK = 40
"""Paragraphs within which a flashback inside a scene comes to its end."""


def openings(readings: Sequence[Reading]) -> tuple[Opening, ...]:
    """The openings of a story, in order; the first at the first paragraph."""
    told = manner(readings)
    ends = ends_of(readings)
    found: list[Opening] = []
    for reading in readings:
        opening = marked(reading) or _by_words(readings, reading, found[-1], told, ends)
        if opening is not None:
            found.append(opening)
    return tuple(found)


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


def _goes_back(readings: Sequence[Reading], reading: Reading) -> bool:
    """Whether a flashback opens here: the words say so, somebody speaks in it, and words lead back from it."""
    if not reading.told or not flashbacks.goes_back(reading.told[0]) or reading.opens_with_speech:
        return False
    spoken = False
    for other in readings[reading.number + 1 : reading.number + LONGEST_FLASHBACK]:
        if marked(other):
            return False
        if spoken and flashbacks.comes_back(next(iter(other.told), "")):
            return True
        spoken = spoken or bool(other.said)
    return False


def _by_words(
    readings: Sequence[Reading], reading: Reading, last: Opening, told: Manner, ends: Sequence[int]
) -> Opening | None:
    if _goes_back(readings, reading):
        return Opening(reading.number, "the story goes back", 0.7, leap="back")
    if last.leap == "back" and not last.marked and flashbacks.comes_back(next(iter(reading.told), "")):
        return Opening(reading.number, flashbacks.RETURN, 0.7)
    if not any(reading.told) or _is_woken(readings, reading):
        return None
    end = ends[reading.number]
    chance = opens(readings, reading.number, last, told, end)
    if chance < ENOUGH:
        return None
    rivals = (other.number for other in _next(readings[reading.number + 1 : min(end, reading.number + 1 + RIVALS)]))
    if any(opens(readings, rival, last, told, end) > chance for rival in rivals):
        return None
    return Opening(reading.number, f"time or place change: {_first_words(reading)!r}", chance, leap=reading.leap)


def opens(readings: Sequence[Reading], number: int, last: Opening, told: Manner, end: int) -> float:
    """How probable it is that a scene opens at passage `number`, the scene so far having opened at `last`."""
    (chance,) = chances("opens", [measures(readings, number, last.at, told, end)])
    return chance


def _next(readings: Sequence[Reading]) -> Iterator[Reading]:
    return (other for other in readings if any(other.told))


def _first_words(reading: Reading) -> str:
    return next((told for told in reading.told if told), "")[:40].strip()


def _is_woken(readings: Sequence[Reading], reading: Reading) -> bool:
    """Whether who wakes was found asleep in this scene, so that no time has passed."""
    before = readings[max(0, reading.number - SLEEP) : reading.number]
    woken = bool(reading.told) and WAKES.search(reading.told[0]) is not None
    return woken and any(ASLEEP.search(told) for other in before for told in other.told)
