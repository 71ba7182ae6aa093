"""People whom the narration calls now by a name and now by what they are: Wick, and "the engraver".

A description that never stands beside the name, as two people would, but takes its place in conversations, means the
one who bears that name (company.py).
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from screenplay.english import words
from screenplay.people.company import Appearances, Company, Standing
from screenplay.people.kin import PEERS
from screenplay.people.persons import Person
from screenplay.people.unnamed.strangers import Described, Key, Unnamed

NEAR = 0.6
"""In such a share of the scenes with the description the one who is meant acts by name, too."""
BESIDE = 0.1
"""In such a share of its paragraphs the two may stand side by side."""
ONE_PLACE = 2
"""So often they must take each other's place."""
MARGIN = 1
"""By so much the one who fits best must fit better than the next."""
FAR_OFF = words("caller voice operator dispatcher announcer")
"""Those who are heard and not seen: nobody who is there."""
RELATIVE = 4
"""So often at least somebody's mother must be told of."""
ARRIVAL = 3
"""Who comes in as "a stranger" was named so many paragraphs before at the most."""


def join_epithets(
    unnamed: Sequence[Unnamed],
    described: Sequence[Described],
    people: Sequence[Person],
    company: Company,
    teller: int,
    apart: Set[tuple[Key, int]] = frozenset(),
) -> tuple[tuple[Unnamed, ...], tuple[Described, ...]]:
    """`unnamed` less those who are somebody with a name, and `described` with what tells of these.

    `company` counts by the places of `people`; `teller` is the narrator's place, less than 0 where there is none;
    `apart`: who stands in one sentence with whom, as two people do.
    """
    kept: list[Unnamed] = []
    joined = list(described)
    for one in unnamed:
        place = _bearer(one, people, company, teller, apart)
        if place is None:
            kept.append(one)
        else:
            joined += [Described(description, place) for description in one.seen]
    return tuple(kept), tuple(sorted(joined, key=lambda one: one.seen.span))


def _bearer(
    one: Unnamed, people: Sequence[Person], company: Company, teller: int, apart: Set[tuple[Key, int]]
) -> int | None:
    """The only one whom all that is told of `one` fits."""
    elder = one.key.owner is not None and one.key.head not in PEERS
    if any(description.group for description in one.seen) or (elder and len(one.seen) < RELATIVE):
        return None
    if one.key.head in FAR_OFF:
        return None
    appears = Appearances(
        tuple(sorted({description.paragraph for description in one.seen})),
        tuple(sorted({seen.paragraph for seen in one.seen if seen.speaks or seen.beside})),
    )
    fitting = sorted(
        (
            (_fitness(standing), -place)
            for place, person in enumerate(people)
            if place not in (teller, one.key.owner) and (one.key, place) not in apart and _may_be(one, person)
            if not one.seen[0].new or company.first(place) >= appears.acting[0] - ARRIVAL
            if _takes_the_place(standing := company.standing(appears, place))
        ),
        reverse=True,
    )
    if not fitting or (len(fitting) > 1 and fitting[0][0] - fitting[1][0] < MARGIN):
        return None
    return -fitting[0][1]


def _may_be(one: Unnamed, person: Person) -> bool:
    return one.gender is None or person.gender in (None, one.gender)


def _takes_the_place(standing: Standing) -> bool:
    return (
        standing.near >= NEAR * standing.total
        and standing.beside <= BESIDE * standing.total
        and standing.one_place >= ONE_PLACE
    )


def _fitness(standing: Standing) -> int:
    return standing.near + standing.one_place - 4 * standing.beside
