"""Two names, one person: who is told to be one, and who alone tells the story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from screenplay.corrections.people import People
from screenplay.corrections.sheet import Merge
from screenplay.findings import Cast, Character
from screenplay.people.narrator import is_uncalled


def merged(people: People) -> People:
    """`people` with those made one whom the file says are one."""
    became: dict[str, str] = {}
    lines: dict[str, Merge] = {}
    for merge in people.corrections.merges:
        first, *others = (people.who(cue, merge.line) for cue in merge.cues)
        for other in others:
            if other == first:
                raise people.corrections.fault(
                    merge.line, f"{' and '.join(merge.cues)} are one person already", "delete this merge"
                )
            if other in became and became[other] != first:
                raise people.corrections.fault(
                    merge.line,
                    f"{merge.cues[1]} is merged into someone else at line {lines[other].line}",
                    "name all who are one in one merge, and first whose cue they keep",
                )
            became[other], lines[other] = first, merge
            if _circles(other, became):
                raise people.corrections.fault(
                    merge.line, f"{' and '.join(merge.cues)} are merged into one another", "delete one of the merges"
                )
    return _joined(people, became)


def _circles(id: str, became: Mapping[str, str]) -> bool:
    place, seen = id, set[str]()
    while place in became and place not in seen:
        seen.add(place)
        place = became[place]
    return place in seen


def _joined(people: People, became: Mapping[str, str]) -> People:
    joined = replace(people, became={**people.became, **became})
    characters: dict[str, Character] = {}
    for character in sorted(people.cast.characters, key=lambda one: one.id in became):
        id = joined.now(character.id)
        characters[id] = _one(characters[id], character) if id in characters else character
    order = [character.id for character in people.cast.characters if character.id in characters]
    mentions = (replace(mention, character=joined.now(mention.character)) for mention in people.cast.mentions)
    return replace(joined, cast=Cast(tuple(characters[id] for id in order), tuple(mentions)))


def _one(kept: Character, other: Character) -> Character:
    return replace(
        kept,
        aliases=tuple(dict.fromkeys((*kept.aliases, *other.aliases))),
        gender=kept.gender or other.gender,
        narrator=kept.narrator or other.narrator,
        named=kept.named or other.named,
    )


def told_by_one(people: People) -> People:
    """`people` with one narrator at most: whom the file names, else whom the program found."""
    claimed = {id: role for id, role in people.given.items() if role.narrator and id not in people.gone}
    tellers = {people.now(id): role for id, role in claimed.items()}
    if not tellers:
        return people
    if len(tellers) > 1:
        first, second = list(tellers.values())[:2]
        raise people.corrections.fault(
            second.line,
            f"{second.cue} and {first.cue} (line {first.line}) are both the narrator",
            "take narrator = true away from one of them, or merge them",
        )
    (teller,) = tellers
    nameless = {c.id: teller for c in people.cast.characters if is_uncalled(c) and c.id != teller}
    joined = _joined(people, nameless)
    characters = tuple(replace(one, narrator=one.id == teller) for one in joined.cast.characters)
    return replace(joined, cast=Cast(characters, joined.cast.mentions))
