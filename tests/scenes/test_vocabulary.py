"""Bags of words: what is in them, and what they add up to."""

from __future__ import annotations

import math

import pytest

from screenplay.pipeline import survey
from screenplay.readers import prose
from screenplay.scenes.reading import Reading, readings
from screenplay.scenes.vocabulary import Vocabulary, border_bag, known_by, scene_bag


@pytest.fixture
def read() -> tuple[Reading, ...]:
    text = """Olga swept the barn. Hay lay about, hay and straw.

"Come in," said Olga, and she swept on.

That night it rained."""
    found = survey(prose.read(text, "barn.txt"))
    return readings(found.book, found.told, found.cast)


def test_the_bag_of_a_scene_has_the_words_told_the_earlier_the_more(read: tuple[Reading, ...]) -> None:
    bag = scene_bag(read)
    assert bag["hay"] > bag["straw"] > bag["rained"] > 0
    assert "come" not in bag
    assert math.isclose(sum(much**2 for much in bag.values()), 1)


def test_the_names_of_people_are_no_words() -> None:
    found = survey(prose.read("""Mr. Wood went down to the quay. "Late," said Wood. Wood spat.""", "quay.txt"))
    read = readings(found.book, found.told, found.cast)
    assert {"quay", "went"} <= scene_bag(read).keys()
    assert "wood" not in scene_bag(read)
    assert "here: wood" not in border_bag(read, 0)


def test_the_bag_of_nothing_is_empty() -> None:
    assert scene_bag(()) == {}


def test_the_bag_at_a_border_has_how_it_begins_and_what_was_before(read: tuple[Reading, ...]) -> None:
    bag = border_bag(read, 2)
    assert {"1: that", "2: that night", "3: that night it", "first: night it", "here: rained"} <= bag.keys()
    assert "before: on" in bag
    assert "here: hay" not in bag


def test_scores_add_up_and_unknown_words_add_nothing() -> None:
    vocabulary = Vocabulary(("BARN", "QUAY"), {"hay": (1.0, -0.5), "gulls": (-1.0, 2.0)})
    assert vocabulary.scores({"hay": 0.5, "tea": 9.0}) == {"BARN": 0.5, "QUAY": -0.25}


@pytest.mark.parametrize(
    ("place", "word"), [("SIDE STREETS", "street"), ("AGDA'S KITCHEN", "kitchen"), ("WOODS", "wood")]
)
def test_a_place_is_known_by_its_last_word_one_or_many(place: str, word: str) -> None:
    assert known_by(place) == word
