"""The threads between a passage and what stands before and behind it: the things and people that go on or are new.

A scene goes on while its things turn up again; it ends where new ones are brought in (the measure is that of Hearst,
TextTiling, Computational Linguistics 23, 1997: breaks lie where words change).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from screenplay.scenes import sentences as grammar
from screenplay.scenes.clues import ABSTRACT, EVERYDAY
from screenplay.scenes.places.motion import GOING
from screenplay.scenes.reading import Reading, things_of

AHEAD = 6
"""Passages behind this one in which its things may be met again."""
BEFORE = 10
"""Passages back whose things may go on."""

AWAY = frozenset({"out", "down", "over", "off", "away", "home", "along", "across"})
TAKES_HAT = re.compile(
    r"\b(?:got|took|picked up|reached for|put on|grabbed|fetched) (?:my|his|her|their)"
    r" (?:hat|coat|keys|jacket|car keys) ?\.?$"
)
"""Of those who are about to go."""


def brought_in(reading: Reading, stretch: Sequence[Reading]) -> frozenset[str]:
    """The things of a passage that its scene has not told of so far, those left out that cannot be seen."""
    return frozenset(thing for thing in reading.things - things_of(stretch) - EVERYDAY if not ABSTRACT.search(thing))


def held_on(reading: Reading, stretch: Sequence[Reading], behind: Sequence[Reading]) -> int:
    """How many of the things told of so far the passage and the next ones go on with."""
    return len((things_of(stretch[-BEFORE:]) - EVERYDAY) & (reading.things | things_of(behind[:AHEAD])))


def departs(reading: Reading) -> bool:
    """Whether the last words of a paragraph are of somebody who goes: "She went down the steps and over the road"."""
    last = reading.sentences[-1]
    if TAKES_HAT.search(reading.told[-1]):
        return True
    going = (
        at
        for at, token in last.words()
        if token.lemma.lower() in GOING
        and token.tag in ("VBD", "VBZ", "VBP")
        and token.dep in ("ROOT", "conj", "ccomp")
    )
    away = grammar.lows(last) & AWAY
    doers = (doer for at in going if (doer := grammar.subject(last, at)) is not None and grammar.happens(last, at))
    return bool(away) and any(grammar.is_person(last.tokens[doer], reading.names) for doer in doers)


def extent(stretch: Sequence[Reading]) -> int:
    """The words told and said."""
    return sum(reading.words + len(reading.said.split()) for reading in stretch)
