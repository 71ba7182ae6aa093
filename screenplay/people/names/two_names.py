"""One person whom the narration calls by the first name and others by a title and the surname: Piers is Mr. Pye.

Where "Mr. Pye" is addressed and the narration tells of no Mr. Pye near by, somebody else acts there; and where it is
nearly always the same one, and the two never act in one paragraph, they are one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screenplay.people.mentions import Named
from screenplay.people.names import titles
from screenplay.people.persons import Person, merged

BY_FIRST_NAME = 2
BY_SURNAME = 3
"""So many addresses are needed to tell; by a surname twice as many as the narration has it act."""
SHARE = 0.8
"""In such a share of the addresses the other must act near by."""
MANY = 8
SHARE_OF_MANY = 0.5
"""Of so many, half are enough."""
ABSENT = 6
"""So many paragraphs around an address the one addressed must not act by that name."""
NEAR = 4
"""So many paragraphs around an address the other acts."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """By the place of each person: the paragraphs in which they act in the narration, and those that address them."""

    acting: Mapping[int, Sequence[int]]
    called: Mapping[int, Sequence[int]]

    def acts_near(self, person: int, paragraph: int, steps: int) -> bool:
        own = self.acting.get(person, ())
        return bisect_right(own, paragraph + steps) > bisect_left(own, paragraph - steps)

    def answers(self, called: int, other: int) -> tuple[int, int]:
        """How often `other` acts near an address of an absent `called` without being its speaker, of how many."""
        absent = [at for at in self.called.get(called, ()) if not self.acts_near(called, at, ABSENT)]
        near = [at for at in absent if self.acts_near(other, at, NEAR) and not self.acts_near(other, at, 0)]
        return len(near), len(absent)

    def act_together(self, one: int, other: int) -> int:
        return len(set(self.acting.get(one, ())) & set(self.acting.get(other, ())))


def join_two_names(people: Sequence[Person], names: Sequence[Named]) -> tuple[Person, ...]:
    """`people`, with those joined who are one under a first name and a surname."""
    deeds = _deeds(names)
    kept: list[Person | None] = list(people)
    formal = [place for place, person in enumerate(people) if has_surname_only(person)]
    for first in (place for place, person in enumerate(people) if has_first_name_only(person)):
        fitting = [last for last in formal if kept[last] is not None and _are_one(first, last, people, deeds)]
        own, other = kept[first], kept[fitting[0]] if len(fitting) == 1 else None
        if own is not None and other is not None:
            kept[first], kept[fitting[0]] = merged(own, other), None
    return tuple(person for person in kept if person is not None)


def _deeds(names: Sequence[Named]) -> Deeds:
    acting: dict[int, set[int]] = defaultdict(set)
    called: dict[int, list[int]] = defaultdict(list)
    for name in names:
        if name.seen.acts or name.seen.speaks:
            acting[name.person].add(name.seen.paragraph)
        if name.seen.call:
            called[name.person].append(name.seen.paragraph)
    return Deeds({person: sorted(them) for person, them in acting.items()}, called)


def has_first_name_only(person: Person) -> bool:
    """Whether somebody is called by the first name alone, or by a relative's title and the first name."""
    known = {"", *titles.WITH_FIRST_NAME}
    return any(form.words for form in person.forms) and all(
        len(form.words) < 2 and form.title in known for form in person.forms
    )


def has_surname_only(person: Person) -> bool:
    """Whether somebody is called by a title and the surname, or by the surname alone."""
    formal = any(form.title not in {"", "the", *titles.WITH_FIRST_NAME} for form in person.forms)
    return formal and all(len(form.words) == 1 and form.words[0] not in person.firsts for form in person.forms)


def _are_one(first: int, last: int, people: Sequence[Person], deeds: Deeds) -> bool:
    gender = people[first].gender
    if gender is None or gender != people[last].gender or deeds.act_together(first, last) > 1:
        return False
    told = len(deeds.acting.get(last, ()))
    for called, other, fewest in ((first, last, BY_FIRST_NAME), (last, first, max(BY_SURNAME, 2 * told))):
        near, absent = deeds.answers(called, other)
        if near >= fewest and near >= (SHARE if near < MANY else SHARE_OF_MANY) * absent:
            return True
    return False
