"""One person under two wordings that take each other's place: Odo and Mr. Quell, the Masked Rider and Brand.

Here the narration itself has both, now the one and now the other, in the same scenes; but the two never stand side by
side as two people do (company.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from screenplay.people.company import Company
from screenplay.people.names.two_names import has_first_name_only, has_surname_only
from screenplay.people.persons import Person, merged

NEAR = 20
"""So often, counted from both sides, the two must act in one scene."""
BESIDE = 0.15
"""In such a share of that they may stand side by side: narrators slip, and parses do."""
ONE_PLACE = 5
"""So often they must take each other's place in a conversation."""


def join_alternating(people: Sequence[Person], company: Company) -> tuple[Person, ...]:
    """`people`, with those joined whose two wordings take each other's place; `company` counts by their places."""
    kept: list[Person | None] = list(people)
    for one, other in permutations(range(len(people)), 2):
        if _fit(people[one], people[other]) and _alternate(one, other, company):
            full, by_place = kept[other], kept[one]
            if full is not None and by_place is not None:
                kept[other], kept[one] = merged(full, by_place), None
    return tuple(person for person in kept if person is not None)


def _fit(one: Person, other: Person) -> bool:
    """Whether the two may be one: a first name and a surname, or an epithet and a name."""
    if one.gender is None or one.gender != other.gender:
        return False
    epithet = is_epithet(one) and bool(other.firsts or other.lasts)
    return epithet or (has_first_name_only(one) and has_surname_only(other))


def is_epithet(person: Person) -> bool:
    """ "the Masked Rider", and no name beside it."""
    return all(form.title == "the" for form in person.forms)


def _alternate(one: int, other: int, company: Company) -> bool:
    if one not in company.appearances or other not in company.appearances:
        return False
    standings = (
        company.standing(company.appearances[one], other),
        company.standing(company.appearances[other], one),
    )
    return (
        sum(standing.near for standing in standings) >= NEAR
        and all(standing.near and standing.beside <= BESIDE * standing.near for standing in standings)
        and sum(standing.one_place for standing in standings) >= ONE_PLACE
    )
