"""People without a name gathered: which descriptions mean one person, and which mean somebody who has a name."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from screenplay.attribution.verbs import words
from screenplay.findings import Annotations, Gender, Token
from screenplay.people.clusters import Person
from screenplay.people.descriptions import Description
from screenplay.people.evidence import pronouns_after
from screenplay.people.mentions import Named
from screenplay.people.nouns import KIN_MEN, KIN_WOMEN, noun_gender
from screenplay.people.titles import EITHER, MARRIED

MEMORY = 40
"""So many paragraphs after "a tall woman", "the woman" may still mean her."""
SCENE = 4
"""So many paragraphs back a named person counts as present."""
INTRODUCTION = 12
"""So many paragraphs after the last description of somebody, their name may be given."""
SPELLED = {
    "dr": "doctor", "prof": "professor", "rev": "reverend", "capt": "captain", "col": "colonel", "gen": "general", "maj": "major",
    "lieut": "lieutenant", "lt": "lieutenant", "sgt": "sergeant",
}
OWNERS: Mapping[str, Gender] = {"his": "m", "her": "f"}
SIBLINGS: Mapping[Gender | None, str] = {"f": "sister", "m": "brother"}
PEERS = words("sister brother husband wife friend companion cousin partner")
"""Kin of an age: where one person of the right gender is present, these mean that one."""
MOTHERS = words("mother mamma mama mum mom mummy mommy ma")
FATHERS = words("father papa dad daddy pa")


@dataclass(frozen=True, slots=True)
class Key:
    """What tells one unnamed person from another: a noun with its adjectives, or a kinship and whose it is."""

    head: str
    marks: tuple[str, ...] = ()
    owner: int | None = None


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A person without a name, with all descriptions of them."""

    key: Key
    seen: tuple[Description, ...]
    gender: Gender | None = None

    @property
    def speaks(self) -> int:
        return sum(description.speaks for description in self.seen)


@dataclass(frozen=True, slots=True)
class Described:
    """A description that means a named person."""

    seen: Description
    person: int


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
    genders = _genders(seen, described, names, annotations)
    unnamed = tuple(Unnamed(key, tuple(them), gender_of_noun(key) or genders.get(key)) for key, them in seen.items())
    nameless, joined = _introduced(unnamed, tuple(described), names, people)
    return tuple(one for one in nameless if _may_speak(one.seen, named_there)), joined


def _ranks(people: Sequence[Person]) -> dict[str, set[int]]:
    """Whom "the general" may mean: those who bear the title."""
    roles: dict[str, set[int]] = defaultdict(set)
    for place, person in enumerate(people):
        for title in person.titles & (EITHER | {"king", "queen", "duchess", "duke", "count", "countess", "baron", "prince"}):
            roles[SPELLED.get(title, title)].add(place)
    return roles


def _genders(
    seen: Mapping[Key, Sequence[Description]], described: Sequence[Described], names: Sequence[Named], annotations: Annotations
) -> dict[Key, Gender]:
    """The gender that the pronouns after a description tell, where all agree."""
    stands: dict[int, list[tuple[int, Key | None, bool]]] = defaultdict(list)
    for key, them in seen.items():
        for description in them:
            stands[description.paragraph].append((description.span.start, key, description.acts))
    for start, paragraph in (
        *((name.seen.span.start, name.seen.paragraph) for name in names if not name.seen.quoted),
        *((one.seen.span.start, one.seen.paragraph) for one in described),
    ):
        stands[paragraph].append((start, None, False))
    told: dict[Key, set[Gender]] = defaultdict(set)
    for paragraph, here in stands.items():
        for found, gender, _ in pronouns_after(sorted(here, key=lambda stand: stand[0]), annotations.paragraphs[paragraph]):
            if found is not None:
                told[found].add(gender)
    return {key: next(iter(genders)) for key, genders in told.items() if len(genders) == 1}


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
        known = _family(owner, description.head, walk.people)
    if known is None and description.head in PEERS:
        gender = noun_gender(description.head)
        there = _present(description, walk) - {owner}
        fitting = {place for place in there if gender in (None, walk.people[place].gender) and walk.people[place].firsts}
        if fitting:
            return fitting.pop() if len(fitting) == 1 else None
    return Key(description.head, (), owner) if known is None else known


def _family(owner: int, head: str, people: Sequence[Person]) -> int | None:
    """The wife, husband, father, mother, only sister or only brother that a surname and the titles tell."""
    own = people[owner]
    family = [place for place, person in enumerate(people) if place != owner and set(person.lasts) & set(own.lasts)]
    wives = [place for place in family if people[place].titles & MARRIED and not people[place].firsts]
    husbands = [place for place in family if people[place].titles & {"mr", "monsieur", "sir", "herr"} and not people[place].firsts]
    child = bool(own.firsts) and not own.titles & MARRIED
    if head == "wife" or (head in MOTHERS and child):
        fitting = wives
    elif head == "husband" or (head in FATHERS and child):
        fitting = husbands
    elif head in ("sister", "brother"):
        gender = noun_gender(head)
        fitting = [place for place in family if people[place].firsts and people[place].gender == gender]
    else:
        fitting = []
    return fitting[0] if len(fitting) == 1 else None


def _key(description: Description, walk: _Walk) -> Key | None:
    """Which unnamed person is meant; None where it is likely somebody who has a name."""
    marks = description.marks | ({description.where} if description.where and not description.new else set())
    if not description.new:
        for paragraph, key in reversed(walk.latest[description.head][-6:]):
            if description.generic and description.paragraph - paragraph > MEMORY:
                break
            if marks <= set(key.marks) or (marks and set(key.marks) <= marks and key.marks):
                return key
        if description.generic and not description.group and not description.where and _fellows(description, walk):
            return None
    return Key(description.head, tuple(sorted(marks)))


def _fellows(description: Description, walk: _Walk) -> bool:
    """Whether somebody present has a name and the noun's gender."""
    gender = noun_gender(description.head)
    return any(gender is None or walk.people[person].gender in (None, gender) for person in _present(description, walk))


def _introduced(
    unnamed: tuple[Unnamed, ...], described: tuple[Described, ...], names: Sequence[Named], people: Sequence[Person]
) -> tuple[tuple[Unnamed, ...], tuple[Described, ...]]:
    """"The man behind the glass", told of for the last time just before a new name acts: the name is his."""
    mentions: dict[int, list[int]] = defaultdict(list)
    first: dict[int, Named] = {}
    for name in names:
        mentions[name.person].append(name.seen.span.start)
        if (name.seen.beats or name.seen.speaks) and name.person not in first:
            first[name.person] = name
    arrivals = sorted(
        ((name, mentions[name.person][1:2]) for name in first.values() if name.seen.form.title == ""),
        key=lambda arrival: arrival[0].seen.span,
    )
    kept: list[Unnamed] = []
    joined: list[Described] = list(described)
    for person in unnamed:
        place = _name_given(person, arrivals, people)
        if place is None:
            kept.append(person)
        else:
            joined += [Described(description, place) for description in person.seen]
    return tuple(kept), tuple(sorted(joined, key=lambda one: one.seen.span))


def _name_given(
    person: Unnamed, arrivals: Sequence[tuple[Named, list[int]]], people: Sequence[Person]
) -> int | None:
    """The first to act after `person` was last told of, where that is soon and they had been named once at most."""
    last = person.seen[-1]
    if person.key.owner is not None or last.group or len(person.seen) < 2:
        return None
    start = last.span.start
    new = (name for name, again in arrivals if name.seen.span.start > start and (not again or again[0] > start))
    name = next(new, None)
    if name is None or name.seen.paragraph - last.paragraph > INTRODUCTION:
        return None
    return name.person if person.gender is None or people[name.person].gender in (None, person.gender) else None


def gender_of_noun(key: Key) -> Gender | None:
    if key.head in KIN_MEN:
        return "m"
    return "f" if key.head in KIN_WOMEN else noun_gender(key.head)
