"""The tables of what is met in which place: whole, and of one form."""

from __future__ import annotations

import pytest

from screenplay.scenes.things.ages import is_modern
from screenplay.scenes.things.catalogue import CATALOGUE, MARKS, SAID, Known
from screenplay.scenes.things.furniture import made
from screenplay.scenes.things.premises import PREMISES, Premises

PLACES = [pytest.param(known, id=known.name) for known in CATALOGUE.values()]


@pytest.mark.parametrize("known", PLACES)
def test_an_entry_is_whole(known: Known) -> None:
    assert known.things
    assert CATALOGUE[known.family].family == known.family  # the first of its family, and a known place
    assert known.name == known.name.upper()
    assert all(word == word.lower() for word in known.called | known.telling)
    assert (known.finer is None) == (not known.telling)


@pytest.mark.parametrize("known", PLACES)
def test_a_thing_is_listed_once(known: Known) -> None:
    things = [thing for thing, _ in known.things]
    assert len(things) == len(set(things))
    assert all(thing == thing.lower() and mark in MARKS.values() for thing, mark in known.things)
    assert all(thing.strip('"~ ') for thing in things)


def test_an_entry_as_it_is_written() -> None:
    pub = CATALOGUE["PUB"]
    assert (pub.setting, pub.family, pub.everyday) == ("INT", "BAR", True)
    assert "tavern" in pub.called
    assert any(thing.startswith(SAID) for thing, _ in pub.things)


@pytest.mark.parametrize(
    ("things", "modern"),
    [
        ({"carriage", "bonnet", "footman", "letter"}, False),
        ({"carriage", "bonnet", "footman", "telephone", "car"}, True),  # a great house between the wars
        ({"candle", "table"}, True),  # a candle is lit in any time
        ({"door", "table"}, True),
    ],
)
def test_the_age_of_a_story(things: set[str], modern: bool) -> None:
    assert is_modern(things) is modern


def test_no_bus_in_the_age_of_carriages() -> None:
    aboard = [("conductress", 1.0), ("coin", 1.0), ("passenger", 1.0)]
    assert "BUS" in {each.place.name for each in made(aboard, frozenset())}
    assert "BUS" not in {each.place.name for each in made(aboard, frozenset(), modern=False)}


@pytest.mark.parametrize("premises", [pytest.param(premises, id=premises.name) for premises in PREMISES.values()])
def test_premises_are_whole(premises: Premises) -> None:
    assert premises.met
    assert premises.name == premises.name.upper()
    assert all(room == room.lower() for room in premises.rooms | premises.names.keys())
    assert all(name == name.upper() for name in premises.names.values())
