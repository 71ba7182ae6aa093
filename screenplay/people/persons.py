"""A person as the sum of their wordings, and what speaks for and against two wordings being one person's."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from screenplay.findings import Gender
from screenplay.people.names import titles
from screenplay.people.names.evidence import Evidence, Together, gender_guessed, gender_told
from screenplay.people.names.sightings import Form

APART = 0.12
"""Two names of one person stand together in 12 % of the rarer one's sentences at most (measured: 97 times in 100)."""
APART_IF_DOUBTFUL = 0.03
"""The limit where something else already speaks for two people."""
OFTEN = 5
SHORT_CAST = 12
"""Persons with a name in most short stories. A novel has many more, and more that may be meant by each word."""


@dataclass(frozen=True, slots=True)
class Person:
    """Forms taken for one person's. `firsts` and `lasts` are the first names and surnames found in them;
    `told` is the gender that the text tells, `gender` the one taken.
    """

    forms: tuple[Form, ...]
    firsts: tuple[str, ...]
    lasts: tuple[str, ...]
    gender: Gender | None
    weight: float
    told: Gender | None = None

    @property
    def titles(self) -> frozenset[str]:
        return frozenset(form.title for form in self.forms) - {"", "the"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What joining looks at. `surnamed`: those of `surnames` that more than one name speaks for."""

    evidence: Mapping[Form, Evidence]
    together: Together
    surnames: frozenset[str]
    surnamed: frozenset[str] = frozenset()

    def apartness(self, person: Person, form: Form) -> float:
        """The share of the sentences with `form` (or with `person`, if fewer) that name both."""
        pairs = sum(self.together.pairs.get(frozenset((form, own)), 0) for own in person.forms)
        fewest = min(self.together.single.get(form, 0), sum(self.together.single.get(own, 0) for own in person.forms))
        return max(pairs / fewest if pairs > 1 else 0.0, self._named_by(person, form))

    def told(self, person: Person) -> int:
        """How often the narration names `person`."""
        return sum(self.evidence[own].told for own in person.forms)

    def total(self, person: Person) -> int:
        """How often the text names `person`."""
        return sum(self.evidence[own].total for own in person.forms)

    def seldom_but_together(self, person: Person, form: Form) -> bool:
        """Whether a rare `form` stands in one sentence with a name of `person` even once."""
        together = any(frozenset((form, own)) in self.together.pairs for own in person.forms)
        return together and self.together.single.get(form, 0) < 2 * OFTEN

    def _named_by(self, person: Person, form: Form) -> float:
        """The share of one's speeches that name the other: people seldom name themselves."""
        spoken = sum(self.together.spoken.get(frozenset((form, own)), 0) for own in person.forms)
        ours = sum(self.together.speaking.get(own, 0) for own in person.forms)
        theirs = self.together.speaking.get(form, 0)
        fewest = min(max(ours, 1), max(theirs, 1)) if ours and theirs else max(ours, theirs)
        return spoken / fewest if spoken > 1 else 0.0

    def fits(self, person: Person, form: Form, limit: float = APART) -> bool:
        gender = gender_guessed(form, self.evidence[form])
        if gender and person.gender and gender != person.gender:
            return False
        ranked = person.titles & titles.EITHER and form.title in titles.WOMEN | titles.MEN
        womanly = person.titles & titles.WOMEN and form.title in titles.EITHER
        return not (ranked and form.title in titles.WOMEN) and not womanly and self.apartness(person, form) <= limit

    def fitness(self, person: Person, form: Form) -> float:
        return math.sqrt(person.weight) * math.exp(-self.apartness(person, form) / APART_IF_DOUBTFUL)

    def best(self, candidates: Iterable[Person], form: Form) -> Person | None:
        return max(candidates, key=lambda person: self.fitness(person, form), default=None)

    def in_order(self, forms: Iterable[Form]) -> list[Form]:
        """`forms`, the most frequent first."""
        return sorted(forms, key=lambda form: (-self.evidence[form].total, form))


People = list[Person]


def _added(word: str | None, words: tuple[str, ...]) -> tuple[str, ...]:
    return words if word is None or word in words else (*words, word)


def put(
    people: People, person: Person | None, form: Form, facts: Facts, first: str | None = None, last: str | None = None
) -> None:
    """Add `form` to `person`, or make a person of it where there is none."""
    evidence = facts.evidence[form]
    gender = gender_guessed(form, evidence)
    if person is None:
        people.append(
            Person(
                (form,),
                _added(first, ()),
                _added(last, ()),
                gender,
                evidence.weight,
                gender_told(form, evidence) and gender,
            )
        )
        return
    people[people.index(person)] = replace(
        person,
        forms=(*person.forms, form),
        firsts=_added(first, person.firsts),
        lasts=_added(last, person.lasts),
        gender=titles.gender_of(form.title) or person.gender or gender,
        weight=person.weight + evidence.weight,
        told=person.told or (gender_told(form, evidence) and gender),
    )


def merged(person: Person, other: Person) -> Person:
    """One person with the forms of both."""
    return Person(
        (*person.forms, *other.forms),
        tuple(dict.fromkeys(person.firsts + other.firsts)),
        tuple(dict.fromkeys(person.lasts + other.lasts)),
        person.gender or other.gender,
        person.weight + other.weight,
        person.told or other.told,
    )


def merge(people: People, person: Person, other: Person) -> None:
    """Puts `person` and `other` together in `people`, in the place of the first."""
    people[people.index(person)] = merged(person, other)
    people.remove(other)
