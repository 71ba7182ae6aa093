"""What is measured of two who may be one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

from screenplay.attribution.roles.known import Known
from screenplay.findings import Character
from screenplay.people.nouns import FATHERS, GENERIC, GRANDFATHERS, GRANDMOTHERS, KIN, MOTHERS, kinship
from screenplay.people.unnamed.presence import AGED, YOUNG

FAR = 60
"""Paragraphs from which on it does not matter how far one is from the other."""
LATELY = 40
"""So many paragraphs before somebody comes up, others are there who may be meant."""
WORD = re.compile(r"\b[^\W\d_]+\b(?!['’]s\b)")
"""A word of what somebody is called, but not whose they are: "the girl's grandfather"."""
GROWN = AGED | MOTHERS | FATHERS | GRANDMOTHERS | GRANDFATHERS
ARTICLES = ("the", "a", "an")
DETERMINERS: Mapping[str, int] = {
    "the": 1, "a": 2, "an": 2, "another": 3, "his": 4, "her": 4, "my": 4, "their": 4, "our": 4,
}  # fmt: skip
NONE: frozenset[tuple[int, int]] = frozenset()
Pair = tuple[str, str]
"""Two ids: first who goes into the other, if they are one."""


def pairs(known: Known) -> Iterator[Pair]:
    """All who may be one: one who seems to say a line, and another, whom no sentence has beside. Who tells the story
    goes into nobody, a man not into a woman, an old man or a father not into a boy, a mother not into an aunt. The one
    with the better name is the second; of equals, of whom the narration tells more."""
    there = [who for who in known.characters if known.first(who) is not None]
    for pair in combinations(there, 2):
        one, other = sorted(pair, key=lambda who: _standing(known, who))
        own, theirs = known.characters[one], known.characters[other]
        beside = known.sentences.get(one, NONE) & known.sentences.get(other, NONE)
        if one in known.talk.voices and not (beside or own.narrator or _differ(own, theirs)):
            yield one, other


def _standing(known: Known, who: str) -> tuple[bool, bool, int]:
    character = known.characters[who]
    return character.named or character.narrator, character.narrator, len(known.told.get(who, ()))


def _differ(one: Character, other: Character) -> bool:
    own, theirs = (frozenset(word for name in each.aliases for word in _words(name)) for each in (one, other))
    ages = (own & GROWN and theirs & YOUNG) or (own & YOUNG and theirs & GROWN)
    kin, of_other = ({kinship(word) for word in words & KIN} for words in (own, theirs))
    return bool(ages) or bool(kin and of_other and not kin & of_other) or not _may_be(one, other)


def _may_be(one: Character, other: Character) -> bool:
    """Whether the genders allow it."""
    return one.gender is None or other.gender is None or one.gender == other.gender


def measured(known: Known, one: str, other: str) -> dict[str, float]:
    """What tells of whether `one` and `other` are the same person."""
    return {**_being(known, one, other), **_told(known, one, other), **_talking(known, one, other)}


def _being(known: Known, one: str, other: str) -> dict[str, float]:
    """What both are called, and whether that has words in common."""
    own, theirs = known.characters[one], known.characters[other]
    wordings, others = ([_words(name) for name in each.aliases] for each in (own, theirs))
    head = own.name.lower().split()[-1]
    return {
        "kind": _kind(own),
        "gender": (own.gender is not None) + (theirs.gender is not None),
        "words shared": max((len(name & name_of) for name in wordings for name_of in others), default=0),
        "called so": any(head in name for name in others),
        "determiner": _determiner(known, one),
    }


def _words(name: str) -> frozenset[str]:
    return frozenset(WORD.findall(name.lower())) - frozenset(ARTICLES)


def _kind(character: Character) -> int:
    """A man, a trade, somebody's kin, a voice, a name."""
    *before, head = character.name.lower().split()
    if character.named:
        return 4
    if "voice" in (*before, head):
        return 3
    return 2 if head in KIN or "'s" in character.name else 0 if head in GENERIC else 1


def _determiner(known: Known, who: str) -> int:
    """How somebody comes up: as "the boy", "a boy", "her boy"."""
    told = known.told.get(who)
    if not told:
        return 0
    span = told[0].span
    first = known.source[span.start : span.end].lower().split()[0]
    before = known.source[max(0, span.start - 14) : span.start].lower().split()[-1:]
    return DETERMINERS.get(first, 0) or next((DETERMINERS[word] for word in before if word in ARTICLES), 0)


def _told(known: Known, one: str, other: str) -> dict[str, float]:
    """Where the narration has either, and who else was there when the one came up."""
    own, theirs = known.paragraphs(one), known.paragraphs(other)
    first, others_first = known.first(one) or 0, known.first(other) or 0
    marks = sorted((mention.span.start, who) for who in (one, other) for mention in known.told.get(who, ()))
    switches = sum(before != after for (_, before), (_, after) in pairwise(marks))
    rivals = [who for who, each in known.characters.items() if _is_rival(known, one, each) and who != other]
    away = _away(known, other, first)
    every = sum(map(len, known.told.values()))
    return {
        "told": len(own),
        "other told": len(theirs),
        "other's share": len(theirs) / max(1, every),
        "acts": known.acts.get(one, 0),
        "lead": max(-FAR, min(FAR, first - others_first)),
        "switches": switches / max(1, len(marks) - 1),
        "rivals later": sum(_away(known, who, first) < min(away, LATELY) for who in rivals),
        "rivals": sum(
            any(known.stretches[at] == known.stretches[first] for at in known.paragraphs(who)) for who in rivals
        ),
    }


def _is_rival(known: Known, one: str, other: Character) -> bool:
    return other.id != one and _may_be(known.characters[one], other)


def _away(known: Known, who: str, paragraph: int) -> int:
    """How many paragraphs before `paragraph` the narration of that stretch last told of `who`."""
    told = known.paragraphs(who)
    at = bisect_right(told, paragraph)
    there = at > 0 and known.stretches[told[at - 1]] == known.stretches[paragraph]
    return paragraph - told[at - 1] if there else FAR


def _talking(known: Known, one: str, other: str) -> dict[str, float]:
    """Whether the two answer each other, or talk in each other's place and with the same people."""
    talk, both = known.talk, frozenset((one, other))
    turns = 0.5 + talk.turns.get(one, 0.0)
    own, theirs = talk.partners(one, both), talk.partners(other, both)
    return {
        "speaks": known.speaks.get(one, 0),
        "other speaks": known.speaks.get(other, 0),
        "turns": talk.turns.get(one, 0.0),
        "other's turns": talk.turns.get(other, 0.0),
        "next to each other": talk.next_to.get(both, 0.0) / turns,
        "often next to each other": talk.next_to.get(both, 0.0),
        "across": talk.across.get(both, 0.0) / turns,
        "instead": talk.instead.get(both, 0.0) / turns,
        "partners shared": sum(min(share, theirs.get(who, 0.0)) for who, share in own.items()),
        "voices": talk.voices.get(one, 0),
    }
