"""What tells how sure a decision is."""

import pytest

from screenplay.attribution import read_through
from screenplay.attribution.certainty import certainty
from screenplay.attribution.reading import Reading
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import turns_of
from screenplay.findings import Character
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers import prose

STORY = """The shop was dark. Mara lit the lamp, and Tom held the ladder.

"Higher," said Mara.

"It will not go higher."

"Then stand on the box."

"I am on the box," he said.

The bell rang. "We are shut," said Tom.

* * *

"Are they gone?"
"""
GIVEN = (Character("m", "Mara", "MARA", ("Mara",), "f"), Character("t", "Tom", "TOM", ("Tom",), "m"))


def reading(given: tuple[Character, ...] | None) -> Reading:
    book = prose.read(STORY, "shop")
    annotations = annotate(book)
    cast = find_people(book, annotations, given)
    return read_through(book, annotations, cast, turns_of(book, annotations, read_tags(book, annotations)))


@pytest.fixture(scope="module")
def signs() -> list[dict[str, float]]:
    found = reading(None)
    return [dict(certainty(found, number)) for number in range(len(found.chances))]


def test_what_a_turn_itself_tells_is_one_sign(signs: list[dict[str, float]]) -> None:
    kinds = [[sign for sign in one if sign.startswith(("tag: ", "no tag, ")) and "brisk" not in sign] for one in signs]
    assert kinds == [
        ["tag: name"],
        ["no tag, bare"],
        ["no tag, bare"],
        ["tag: pronoun"],
        ["tag: name"],
        ["no tag, bare"],
    ]


def test_in_brisk_talk_every_sign_may_tell_something_else(signs: list[dict[str, float]]) -> None:
    for one in signs:
        apart = {sign: value for sign, value in one.items() if not sign.endswith(", brisk")}
        assert one == apart | {f"{sign}, brisk": value for sign, value in apart.items()}


def test_names_are_looked_for_on_both_sides_as_far_as_the_scene_goes(signs: list[dict[str, float]]) -> None:
    before = [one["to a name before"] for one in signs]
    after = [one["to a name after"] for one in signs]
    assert before[1] < before[2] < before[3] < before[0] == before[5]
    assert after[3] < after[2] < after[1] < after[4] == after[5]


def test_the_odds_of_the_decoding_are_kept_within_bounds(signs: list[dict[str, float]]) -> None:
    assert all(-9.3 < one["log-odds"] < 9.3 for one in signs)
    assert signs[0]["log-odds"] > signs[5]["log-odds"]


@pytest.mark.parametrize("given", [None, GIVEN])
def test_whether_the_cast_is_given_is_known(given: tuple[Character, ...] | None) -> None:
    assert dict(certainty(reading(given), 0))["cast given"] == float(given is not None)
