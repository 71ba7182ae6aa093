"""What the things around make of a place whose name nobody says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.scenes.things.furniture import THINGS, fits, made

NOTHING: frozenset[str] = frozenset()


def found(*things: str, spoken: frozenset[str] = NOTHING) -> str | None:
    """The place that `things` make first of all."""
    places = made([(thing, 1.0) for thing in things], spoken)
    return places[0].place.full if places else None


@pytest.mark.parametrize(
    ("things", "place"),
    [
        (("pew",), "CHURCH"),
        (("judge", "witness", "clerk"), "COURTROOM"),
        (("nurse", "bed", "chart"), "HOSPITAL ROOM"),
        (("nurse", "bed", "matron"), "HOSPITAL - WARD"),
        (("grave", "curate", "hole"), "CHURCHYARD"),
        (("grave", "widow", "hole"), "CEMETERY"),
        (("wipers", "dashboard", "mirror"), "CAR"),
        (("~row", "oar", "current"), "BOAT"),
        ((), None),
    ],
)
def test_things_make_a_place(things: tuple[str, ...], place: str | None) -> None:
    assert found(*things) == place


@pytest.mark.parametrize("things", [("bell",), ("bed", "stove"), ("bench", "benches")])
def test_things_that_are_met_in_many_places_make_none_of_them_for_sure(things: tuple[str, ...]) -> None:
    assert all(place.weight < 1.5 for place in made([(thing, 1.0) for thing in things], NOTHING))


def test_one_thing_and_more_of_it_are_one_sign() -> None:
    one, more = (made([(thing, 1.0) for thing in things], NOTHING)[0] for things in (("pew",), ("pew", "pews")))
    assert one == more


def test_what_is_spoken_of_counts_little_and_only_with_what_is_there() -> None:
    assert all(place.weight < 1.5 for place in made([], frozenset({"altar", "pew", "pulpit"})))
    assert found("hymn", "vicar", spoken=frozenset({"altar"})) == "CHURCH"


def test_a_named_place_fits_the_things_of_its_kind() -> None:
    bar = made([("pint", 1.0)], NOTHING)[0]
    assert fits(bar, "pub")
    assert fits(bar, "public bar")
    assert not fits(bar, "bakery")


@given(st.lists(st.sampled_from(sorted(THINGS)), max_size=8).flatmap(lambda listed: st.permutations(listed)))
def test_the_order_of_things_does_not_matter(things: list[str]) -> None:
    either, other = (made([(thing, 1.0) for thing in order], NOTHING) for order in (things, sorted(things)))
    assert [place.place for place in either] == [place.place for place in other]
    assert [place.weight for place in either] == pytest.approx([place.weight for place in other])
