"""A person without a name: what is gathered under one key, their gender, and the name they are given later."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screenplay.findings import Annotations, Gender
from screenplay.people.descriptions import Description
from screenplay.people.evidence import pronouns_after
from screenplay.people.mentions import Named
from screenplay.people.nouns import KIN_MEN, KIN_WOMEN, noun_gender
from screenplay.people.persons import Person

INTRODUCTION = 12
"""So many paragraphs after the last description of somebody, their name may be given."""


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


def genders_told(
    seen: Mapping[Key, Sequence[Description]],
    described: Sequence[Described],
    names: Sequence[Named],
    annotations: Annotations,
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
        for found, gender, _ in pronouns_after(
            sorted(here, key=lambda stand: stand[0]), annotations.paragraphs[paragraph]
        ):
            if found is not None:
                told[found].add(gender)
    return {key: next(iter(genders)) for key, genders in told.items() if len(genders) == 1}


def join_introduced(
    unnamed: tuple[Unnamed, ...], described: tuple[Described, ...], names: Sequence[Named], people: Sequence[Person]
) -> tuple[tuple[Unnamed, ...], tuple[Described, ...]]:
    """ "The man behind the glass", told of for the last time just before a new name acts: the name is his."""
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


def _name_given(person: Unnamed, arrivals: Sequence[tuple[Named, list[int]]], people: Sequence[Person]) -> int | None:
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
