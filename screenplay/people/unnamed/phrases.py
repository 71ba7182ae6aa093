"""Who is known by what they wear or carry: "a woman in a parka", and later "the woman in the parka"."""

from __future__ import annotations

import re

from screenplay.english import words
from screenplay.people.nouns import noun_gender
from screenplay.people.unnamed.descriptions import Description
from screenplay.people.unnamed.presence import Someone, Walk
from screenplay.people.unnamed.strangers import Key

WORD = re.compile(r"[^\W\d_]+")
SMALL = words("a an the his her its their my our your this that of and with in on at by from behind under one two")


def told_by(description: Description) -> frozenset[str]:
    """The words of the phrase behind a noun that tell which one is meant: "parka"."""
    return frozenset(WORD.findall(description.where.lower())) - SMALL


def known_by_phrase(description: Description, walk: Walk) -> Someone | None:
    """Who came up with the same thing: under the same noun, or under another that "the man" may stand for."""
    own = told_by(description)
    if description.new or description.group or not own:
        return None
    gender = noun_gender(description.head)
    for head, things, who in reversed(walk.phrases):
        same = description.head == head or (isinstance(who, Key) and who.head == description.head)
        other = description.generic and gender is not None and walk.gender(who) in (None, gender)
        if own & things and (same or other):
            return who
    return None
