"""Who is somebody's husband or father, as surnames and titles tell."""

from __future__ import annotations

from screenplay.findings import Gender
from screenplay.people.kin import relative_by_name
from screenplay.people.names.sightings import Form
from screenplay.people.persons import Person


def person(title: str, last: str, gender: Gender) -> Person:
    return Person((Form(title, (last,)),), (), (last,), gender, 1.0)


FAMILY = (
    person("miss", "Lorne", "f"),
    person("mr", "Lorne", "m"),
    person("mrs", "Pugh", "f"),
    person("mr", "Pugh", "m"),
)


def test_a_wife_has_the_husband_of_her_name() -> None:
    assert relative_by_name(2, "husband", FAMILY) == 3
    assert relative_by_name(3, "wife", FAMILY) == 2


def test_an_unmarried_woman_has_none() -> None:
    assert relative_by_name(0, "husband", FAMILY) is None
