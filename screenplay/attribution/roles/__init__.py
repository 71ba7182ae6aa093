"""One role under two cues: "the boy" is Yannis, Pinto is the stationmaster.

What words say outright ("whose name was Pell", "her father, Walt") is known already (people/). Here everything is read
once with the people as they are, and then each two of them are looked at: who of them takes part where, and whether
they take each other's place in the talk or answer each other (measures.py). How much that tells was learnt from
annotated stories (trained.py, grown by `training.roles`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from screenplay.attribution import decide
from screenplay.attribution.roles.known import known
from screenplay.attribution.roles.measures import Pair, measured, pairs
from screenplay.attribution.roles.trained import chances
from screenplay.book import Book
from screenplay.findings import Annotations, Cast, Character, Tag
from screenplay.people.persons import SHORT_CAST

PROBABLE = 0.75
"""From this chance on two are one: to take two people for one is worse than to give one two cues."""


def one_cue_each(book: Book, annotations: Annotations, cast: Cast, tags: Sequence[Tag]) -> Cast:
    """`cast`, with those joined who are one person; as it is, where it was given or is that of a novel, in which too
    many may be meant by each word."""
    found = compared(book, annotations, cast, tags)
    sure = zip(found, chances([measures for _, measures in found]), strict=True)
    likely = sorted(((-chance, pair) for (pair, _), chance in sure if chance >= PROBABLE), key=lambda one: one[0])
    return joined(cast, _roles((pair for _, pair in likely), frozenset(frozenset(pair) for pair, _ in found)))


def compared(
    book: Book, annotations: Annotations, cast: Cast, tags: Sequence[Tag]
) -> tuple[tuple[Pair, Mapping[str, float]], ...]:
    """Each two of `cast` who may be one, and what is measured of them."""
    if cast.given or sum(one.named for one in cast.characters) > SHORT_CAST:
        return ()
    reading = decide(book, annotations, cast, tags).spoken
    if reading is None:
        return ()
    facts = known(reading, cast)
    return tuple((pair, measured(facts, *pair)) for pair in pairs(facts))


def _roles(likely: Iterable[Pair], possible: Set[frozenset[str]]) -> dict[str, str]:
    """Into whom each goes of the first of pairs, the likeliest pairs first; who has taken another in stays. All who go
    into one are two and two `possible`: a girl and her mother are not one because both may be Ruth."""
    into: dict[str, str] = {}
    for one, other in likely:
        main = into.get(other, other)
        role = (main, *(who for who, where in into.items() if where == main))
        free = one not in into and one not in into.values()
        if free and all(frozenset((one, who)) in possible for who in role):
            into[one] = main
    return into


def joined(cast: Cast, into: Mapping[str, str]) -> Cast:
    """`cast` without those who go `into` others, who get their wordings and mentions, and a gender if they had none."""
    if not into:
        return cast
    more: dict[str, list[Character]] = {}
    for character in cast.characters:
        more.setdefault(into.get(character.id, character.id), []).append(character)
    kept = (_with(one, more[one.id]) for one in cast.characters if one.id not in into)
    mentions = (replace(mention, character=into.get(mention.character, mention.character)) for mention in cast.mentions)
    return replace(cast, characters=tuple(kept), mentions=tuple(mentions))


def _with(character: Character, every: Sequence[Character]) -> Character:
    """`character` as all of `every`, who are the same person, itself among them."""
    others = [one for one in every if one is not character]
    wordings = (*character.aliases, *(wording for one in others for wording in one.aliases))
    gender = character.gender or next((one.gender for one in others if one.gender), None)
    also = (*character.also, *(one.name for one in others))
    return replace(character, aliases=tuple(dict.fromkeys(wordings)), gender=gender, also=also)
