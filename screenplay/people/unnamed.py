"""People without a name gathered: which descriptions mean one person, and which mean somebody who has a name."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from screenplay.attribution.verbs import words
from screenplay.findings import Annotations, Gender, Token
from screenplay.people.descriptions import Description
from screenplay.people.kin import PEERS, SIBLINGS, relative_by_name
from screenplay.people.mentions import Named
from screenplay.people.nouns import noun_gender
from screenplay.people.persons import Person
from screenplay.people.strangers import Described, Key, Unnamed, gender_of_noun, genders_told, join_introduced
from screenplay.people.titles import EITHER

MEMORY = 40
"""So many paragraphs after "a tall woman", "the woman" may still mean her."""
SCENE = 4
"""So many paragraphs back a named person counts as present."""
ROYAL = words("king queen duchess duke count countess baron baroness prince princess marquis")
OWNERS: Mapping[str, Gender] = {"his": "m", "her": "f"}
ORDINALS = words("first second third fourth other another next last elder younger eldest youngest older")
"""These tell one from another of a kind."""


@dataclass(slots=True)
class _Walk:
    """What has been read so far. `latest`: for each noun, where and as whom it was used last."""

    people: Sequence[Person]
    names: Sequence[Named]
    starts: list[int]
    roles: dict[str, set[int]]
    kin: dict[tuple[int, str], int]
    latest: dict[str, list[tuple[int, Key]]] = field(default_factory=lambda: defaultdict(list))


def gather_unnamed(
    descriptions: Iterable[Description], names: Sequence[Named], people: Sequence[Person], annotations: Annotations
) -> tuple[tuple[Unnamed, ...], tuple[Described, ...]]:
    """Those who have no name but speak, and the descriptions that mean somebody who has one."""
    descriptions = tuple(descriptions)
    walk = _Walk(people, names, [name.seen.span.start for name in names], _ranks(people), {})
    for description in descriptions:
        _learn(description, walk)
    seen: dict[Key, list[Description]] = defaultdict(list)
    described: list[Described] = []
    for description in descriptions:
        found = _resolve(description, walk)
        if isinstance(found, Key):
            seen[found].append(description)
        elif found is not None:
            described.append(Described(description, found))
    named_there = {name.seen.paragraph for name in names if name.seen.acts or name.seen.speaks}
    genders = genders_told(seen, described, names, annotations)
    unnamed = tuple(Unnamed(key, tuple(them), gender_of_noun(key) or genders.get(key)) for key, them in seen.items())
    nameless, joined = join_introduced(unnamed, tuple(described), names, people)
    return tuple(one for one in nameless if _may_speak(one.seen, named_there)), joined


def _ranks(people: Sequence[Person]) -> dict[str, set[int]]:
    """Whom "the general" may mean: those who bear the title."""
    roles: dict[str, set[int]] = defaultdict(set)
    for place, person in enumerate(people):
        for title in person.titles & (EITHER | ROYAL):
            roles[title].add(place)
    return roles


def _may_speak(descriptions: Sequence[Description], named_there: set[int]) -> bool:
    return any(
        description.speaks or (description.beside and not description.kin and description.paragraph not in named_there)
        for description in descriptions
    )


def _name_at(token: Token, walk: _Walk) -> int | None:
    place = bisect_right(walk.starts, token.span.start) - 1
    if place >= 0 and walk.names[place].seen.span.end >= token.span.end:
        return walk.names[place].person
    return None


def _learn(description: Description, walk: _Walk) -> None:
    """Remember who is called "the clerk" beside their name, and who is whose brother."""
    person = _name_at(description.named, walk) if description.named else None
    if person is None:
        return
    if description.kin:
        owner = _owner(description, walk)
        if owner is not None and owner != person:
            walk.kin.setdefault((owner, description.head), person)
            back = SIBLINGS.get(walk.people[owner].gender) if description.head in ("sister", "brother") else None
            if back:
                walk.kin.setdefault((person, back), owner)
    elif not description.group:
        walk.roles[description.head].add(person)


def _owner(description: Description, walk: _Walk) -> int | None:
    """Whose: a name, or the person of the pronoun's gender who was named last."""
    token = description.owner
    if token is None:
        return None
    if token.pos == "PROPN":
        return _name_at(token, walk)
    return _last_named(OWNERS.get(token.text.lower()), description, walk)


def _last_named(gender: Gender | None, description: Description, walk: _Walk) -> int | None:
    place = bisect_right(walk.starts, description.span.start) - 1
    while gender and place >= 0 and description.paragraph - walk.names[place].seen.paragraph <= SCENE:
        name = walk.names[place]
        if not name.seen.quoted and walk.people[name.person].gender == gender:
            return name.person
        place -= 1
    return None


def _resolve(description: Description, walk: _Walk) -> Key | int | None:
    if _covered(description, walk):
        return None
    person = _name_at(description.named, walk) if description.named else None
    if person is not None:
        return person
    if description.kin and description.owner is not None:
        return _relative(description, walk)
    if description.owner is None and not description.new:
        bearer = _bearer(description, walk)
        if bearer is not None:
            return bearer
    key = _key(description, walk)
    if key is None:
        return _sole_present(description, walk)
    walk.latest[description.head].append((description.paragraph, key))
    return key


def _covered(description: Description, walk: _Walk) -> bool:
    """Whether the noun is part of a name: "the White Rabbit"."""
    place = bisect_right(walk.starts, description.at) - 1
    return place >= 0 and walk.names[place].seen.span.end > description.at


def _bearer(description: Description, walk: _Walk) -> int | None:
    """Who is called by this noun: the only one, or the one named last."""
    bearers = walk.roles.get(description.head, set())
    if len(bearers) < 2:
        return next(iter(bearers), None)
    place = bisect_right(walk.starts, description.span.start) - 1
    while place >= 0 and description.paragraph - walk.names[place].seen.paragraph <= MEMORY:
        if walk.names[place].person in bearers:
            return walk.names[place].person
        place -= 1
    return None


def _sole_present(description: Description, walk: _Walk) -> int | None:
    """The only person of the noun's gender who was named lately in the narration."""
    gender = noun_gender(description.head)
    there = _present(description, walk)
    fitting = {person for person in there if gender is None or walk.people[person].gender in (None, gender)}
    return next(iter(fitting)) if len(fitting) == 1 else None


def _present(description: Description, walk: _Walk) -> set[int]:
    there: set[int] = set()
    place = bisect_right(walk.starts, description.span.start) - 1
    while place >= 0 and description.paragraph - walk.names[place].seen.paragraph <= SCENE:
        if not walk.names[place].seen.quoted:
            there.add(walk.names[place].person)
        place -= 1
    return there


def _relative(description: Description, walk: _Walk) -> Key | int | None:
    owner = _owner(description, walk)
    if owner is None:
        return None
    known = walk.kin.get((owner, description.head))
    if known is None:
        known = relative_by_name(owner, description.head, walk.people)
    if known is None and description.head in PEERS:
        gender = noun_gender(description.head)
        there = _present(description, walk) - {owner}
        fitting = {
            place for place in there if gender in (None, walk.people[place].gender) and walk.people[place].firsts
        }
        if fitting:
            return fitting.pop() if len(fitting) == 1 else None
    return Key(description.head, (), owner) if known is None else known


def _key(description: Description, walk: _Walk) -> Key | None:
    """Which unnamed person is meant; None where it is likely somebody who has a name."""
    marks = description.marks | ({description.where} if description.where and not description.new else set())
    if not description.new:
        for paragraph, key in reversed(walk.latest[description.head][-6:]):
            if description.generic and description.paragraph - paragraph > MEMORY:
                break
            adds = not description.generic and not marks & ORDINALS
            if marks <= set(key.marks) or (set(key.marks) <= marks and (key.marks or adds)):
                return key
        if description.generic and not description.group and not description.where and _fellows(description, walk):
            return None
    return Key(description.head, tuple(sorted(marks)))


def _fellows(description: Description, walk: _Walk) -> bool:
    """Whether somebody present has a name and the noun's gender."""
    gender = noun_gender(description.head)
    return any(gender is None or walk.people[person].gender in (None, gender) for person in _present(description, walk))
