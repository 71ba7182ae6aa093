"""Where scenes open by rules: at breaks and chapters, where time leaps, and where the people we follow go elsewhere.

The last word has what was learnt from stories (`openings`), which asks what the rules say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from screenplay.scenes.breaks import flashbacks
from screenplay.scenes.breaks.manner import Manner, manner
from screenplay.scenes.breaks.moves import SHORTEST, moves
from screenplay.scenes.breaks.opening import Opening, marked
from screenplay.scenes.breaks.signs import Sign, Signs, signs
from screenplay.scenes.breaks.threads import extent
from screenplay.scenes.breaks.weighing import certainty, enough, odds, strongest
from screenplay.scenes.places.whereabouts import where
from screenplay.scenes.reading import Reading

WAKES = re.compile(r"^(?:\w+ )?\w+ (?:was woken|was awakened|woke|awoke|wakes|awakes)\b")
ASLEEP = re.compile(r"\b(?:was|were|lay|sat|is|are|lies|sits) (?:\w+ )?(?:asleep|sleeping|snoring|dozing)\b")
SLEEP = 6
"""Paragraphs back in which somebody was seen asleep who wakes now."""
LONGEST_FLASHBACK = 40
"""Paragraphs within which a flashback inside a scene comes to its end."""

BACK = "the story goes back"
LEAPT = 0.95
"""How sure it is that a scene opens where words say that time has passed."""
WAYS: frozenset[Sign] = frozenset({"meanwhile", "people go"})
"""Signs that lead out of a scene; without one of them, what is told soon after its opening belongs to it."""
RIVALS = 3
"""Passages behind one that may open a scene by things and people, of which the one with the best signs does."""


def by_rules(readings: Sequence[Reading]) -> tuple[Opening, ...]:
    """The openings of a story, in order; the first at the first paragraph."""
    told = manner(readings)
    found: list[Opening] = []
    for reading in readings:
        opening = marked(reading) or _by_words(readings, reading, found[-1], told)
        if opening is None or (found and opening.at <= found[-1].at and not opening.marked):
            continue
        if opening.at < len(readings) and not opening.marked and marked(readings[opening.at]):
            continue
        if found and _passage(readings, found[-1], opening):
            found.pop()
        found.append(opening)
    return tuple(found)


def _passage(readings: Sequence[Reading], last: Opening, opening: Opening) -> bool:
    """Whether the last scene, opened by words alone, was only the way to the next."""
    if opening.reason == flashbacks.RETURN:
        return False
    if last.marked or opening.at == last.at:
        return opening.at == last.at
    between = readings[last.at : opening.at]
    shortest = SHORTEST / 3 if any(reading.said for reading in between) else SHORTEST
    return sum(reading.words for reading in between) < shortest and last.leap is None


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


def _by_words(readings: Sequence[Reading], reading: Reading, last: Opening, told: Manner) -> Opening | None:
    if _goes_back(readings, reading):
        return Opening(reading.number, BACK, 0.7, leap="back")
    if last.leap == "back" and not last.marked and flashbacks.comes_back(next(iter(reading.told), "")):
        return Opening(reading.number, flashbacks.RETURN, 0.7)
    if reading.leap in ("hours", "days"):
        why = f"time has passed: {_first_words(reading)!r}"
        return None if _is_woken(readings, reading) else Opening(reading.number, why, LEAPT, leap=reading.leap)
    return _by_signs(readings, reading, last, told) if any(reading.told) else None


def _by_signs(readings: Sequence[Reading], reading: Reading, last: Opening, told: Manner) -> Opening | None:
    move, found = _signs(readings, reading, last, told)
    settled = extent(readings[last.at : reading.number]) >= SHORTEST or not WAYS.isdisjoint(found)
    if odds(found) < enough(told.words) or not settled:
        return None
    if WAYS.isdisjoint(found) and any(
        odds(_signs(readings, other, last, told)[1]) > odds(found) for other in _next(readings, reading)
    ):
        return None
    if move is not None:
        return replace(move, confidence=certainty(found))
    return Opening(reading.number, f"{strongest(found)}: {_first_words(reading)!r}", certainty(found))


def _signs(readings: Sequence[Reading], reading: Reading, last: Opening, told: Manner) -> tuple[Opening | None, Signs]:
    """Where people go in a passage, and all signs of it, if the scene so far is that which opens at `last`."""
    stretch = readings[last.at : reading.number]
    here = where(stretch) if last.goes_to is None or (not last.goes_to.name and where(stretch)) else last.goes_to
    move = next(moves(readings, reading, stretch, here, told.told_by_i), None)
    return move, signs(readings, reading.number, stretch, here, move is not None, told)


def _next(readings: Sequence[Reading], reading: Reading) -> Iterator[Reading]:
    """The next passages that tell something, up to one that is marked off."""
    for other in readings[reading.number + 1 : reading.number + 1 + RIVALS]:
        if marked(other):
            return
        if any(other.told):
            yield other


def _first_words(reading: Reading) -> str:
    return next((told for told in reading.told if told), "")[:40].strip()


def _is_woken(readings: Sequence[Reading], reading: Reading) -> bool:
    """Whether who wakes was found asleep in this scene, so that no time has passed."""
    before = readings[max(0, reading.number - SLEEP) : reading.number]
    return WAKES.search(reading.told[0]) is not None and any(ASLEEP.search(told) for r in before for told in r.told)
