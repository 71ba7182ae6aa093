"""Who is meant by "her mother" or "his brother", as surnames and titles tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from screenplay.attribution.verbs import words
from screenplay.findings import Gender
from screenplay.people.nouns import noun_gender
from screenplay.people.persons import Person
from screenplay.people.titles import MARRIED

MOTHERS = words("mother mamma mama mum mom mummy mommy ma")
FATHERS = words("father papa dad daddy pa")
SIBLINGS: Mapping[Gender | None, str] = {"f": "sister", "m": "brother"}
PEERS = words("sister brother husband wife friend companion cousin partner")
"""Kin of an age: where one person of the right gender is present, these mean that one."""


def relative_by_name(owner: int, head: str, people: Sequence[Person]) -> int | None:
    """The wife, husband, father, mother, only sister or only brother that a surname and the titles tell."""
    own = people[owner]
    family = [place for place, person in enumerate(people) if place != owner and set(person.lasts) & set(own.lasts)]
    wives = [place for place in family if people[place].titles & MARRIED and not people[place].firsts]
    husbands = [
        place
        for place in family
        if people[place].titles & {"mr", "monsieur", "sir", "herr"} and not people[place].firsts
    ]
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
