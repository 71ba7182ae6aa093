"""Kin inside speeches: who calls "Uncle Bert" and who speaks of "my sister" is one who is told to have such kin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.kinship import kin_term
from screenplay.people.nouns import KIN, kinship

WHOSE = re.compile(
    r"\b(my|your)\s+(?:(?:own|dear|poor|late|old|little|big|eldest|elder|youngest|younger|only)\s+)*([a-z]+)\b", re.I
)


def calls_kin(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever calls "Uncle Bert" or "Dad" is one whose uncle or father he is told to be."""
    found = context.addresses[number]
    for called, words in (*found.hailed, *found.called, *found.maybe):
        relation = kin_term(context.book.source, words)
        if relation and called in context.kin:
            for character in candidates:
                if character != called:
                    own = (character, relation) in context.kin[called]
                    yield Evidence(character, "calls their kin" if own else "calls another's kin", words=words)


def has_such_kin(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """The only one there who is told to have a sister says "my sister", and is not the one who says "your sister"."""
    named = WHOSE.findall(context.texts[number].lower())
    for whose, relation in sorted({(whose, kinship(noun)) for whose, noun in named if noun in KIN}):
        having = {who for kin in context.kin.values() for who, what in kin if what == relation and who in candidates}
        for character in candidates if len(having) == 1 else ():
            if character in having or whose == "my":
                yield Evidence(character, f"{whose} kin: {'theirs' if character in having else 'not theirs'}")
