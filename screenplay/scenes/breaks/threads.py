"""The threads between a passage and what stands before and behind it: the things and people that go on or are new.

A scene goes on while its things turn up again; it ends where new ones are brought in that the next paragraphs stay with
(the measure is that of Hearst, TextTiling, Computational Linguistics 23, 1997: breaks lie where words change).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from screenplay.scenes.clues import EVERYDAY
from screenplay.scenes.reading import Reading, things_of

AHEAD = 6
"""Passages behind this one in which its things may be met again."""
LAST_SAID = 4
"""Passages at the end of a scene in which its people say what comes next."""
BEFORE = 10
"""Passages back whose things may go on."""

ABSTRACT = re.compile(r"(?:ness|tion|sion|ment|ity|ety|ance|ence|ship|hood|ism|acy|ture|our|ing|dom|th|ude|cy)$")
"""How nouns end that mostly stand for no thing."""


def names_of(stretch: Sequence[Reading]) -> frozenset[str]:
    """The names of those who do something, in small letters."""
    return frozenset[str]().union(*(reading.actors for reading in stretch))


def debuts(readings: Sequence[Reading]) -> Mapping[str, int]:
    """The passage in which each name first does something."""
    first: dict[str, int] = {}
    for reading in readings:
        for name in reading.actors:
            first.setdefault(name, reading.number)
    return first


def brought_in(reading: Reading, stretch: Sequence[Reading]) -> frozenset[str]:
    """The things of a passage that its scene has not told of so far, those left out that cannot be seen."""
    return frozenset(thing for thing in reading.things - things_of(stretch) - EVERYDAY if not ABSTRACT.search(thing))


def taken_up(reading: Reading, stretch: Sequence[Reading], behind: Sequence[Reading]) -> int:
    """How many of the things that a passage brings in are met again in the next, told or said."""
    ahead = behind[:AHEAD]
    met = things_of(ahead)
    said = _said(ahead)
    new = brought_in(reading, stretch)
    return sum(thing in met or thing in said or f"{thing}s" in said for thing in new)


def held_on(reading: Reading, stretch: Sequence[Reading], behind: Sequence[Reading]) -> int:
    """How many of the things told of so far the passage and the next ones go on with."""
    return len((things_of(stretch[-BEFORE:]) - EVERYDAY) & (reading.things | things_of(behind[:AHEAD])))


def announced(stretch: Sequence[Reading], reading: Reading) -> bool:
    """Whether a passage opens with a thing of which those in `stretch` spoke last: "I'll be by the dumpster"."""
    first = {token.lemma.lower() for sentence in reading.sentences[:2] for _, token in sentence.words()}
    return bool(first & reading.things & _said(stretch[-LAST_SAID:]) - EVERYDAY)


def _said(stretch: Sequence[Reading]) -> frozenset[str]:
    return frozenset[str]().union(*(reading.said_words for reading in stretch))
