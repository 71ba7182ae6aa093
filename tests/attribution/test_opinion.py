"""The last word of the trees: what they look at, and what they may and may not change."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

import numpy as np
import pytest

from screenplay.attribution import decide, read_often
from screenplay.attribution.opinion import MEASURES, measured, open_turns, second_thoughts
from screenplay.attribution.reading import Reading
from screenplay.attribution.rulings import Rulings
from screenplay.attribution.tags import read_tags
from screenplay.attribution.trained import Paces
from screenplay.attribution.turns import turns_of
from screenplay.attribution.weights import SHIPPED
from screenplay.book import Book
from screenplay.findings import Annotations, Cast
from screenplay.forest import NO_TREES, Floats, Forest, Tree
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers import prose

STORY = """The ferry was late. Hedda sat on her trunk, and Rolf walked up and down.

"It will not come," said Rolf.

"It always comes."

"Not in such fog," he said.

Hedda laughed. "You said so last year, Rolf."

* * *

"Is that a bell?"
"""
Story = tuple[Book, Annotations, Cast]
WEIGHTS = SHIPPED.at(1.0)
"""Those for talk as brisk as in the story."""


@pytest.fixture(scope="module")
def story() -> Story:
    book = prose.read(STORY, "ferry")
    annotations = annotate(book)
    return book, annotations, find_people(book, annotations)


@pytest.fixture(scope="module")
def reading(story: Story) -> Reading:
    book, annotations, cast = story
    return read_often(book, annotations, cast, turns_of(book, annotations, read_tags(book, annotations)), SHIPPED)


def rows(reading: Reading) -> Floats:
    return measured(reading, WEIGHTS.second, range(len(reading.chances)))


def column(reading: Reading, measure: str) -> list[list[float]]:
    """A measure of all candidates, turn by turn."""
    values = iter(rows(reading)[:, MEASURES.index(measure)].tolist())
    return [[next(values) for _ in found.candidates] for found in reading.evidence]


def test_every_candidate_of_every_turn_has_all_measures(reading: Reading) -> None:
    found = rows(reading)
    assert found.shape == (sum(len(found.candidates) for found in reading.evidence), len(MEASURES))
    assert all(map(isfinite, found.ravel().tolist()))
    assert len(set(MEASURES)) == len(MEASURES)


def test_the_likeliest_has_the_first_rank_and_the_only_margin_above_zero(reading: Reading) -> None:
    for number, (ranks, margins) in enumerate(zip(column(reading, "rank"), column(reading, "margin"), strict=True)):
        place = reading.evidence[number].candidates.index(reading.likeliest(number))
        assert ranks[place] == 0 and sorted(ranks) == list(range(len(ranks)))
        assert [margin > 0 for margin in margins] == [at == place for at in range(len(margins))]


def test_nothing_is_seen_beyond_the_scene(reading: Reading) -> None:
    assert column(reading, "chance -1")[0] == [-1.0] * len(reading.evidence[0].candidates)
    assert column(reading, "chance +1")[3] == [-1.0] * len(reading.evidence[3].candidates)
    assert sum(column(reading, "chance +1")[0]) == pytest.approx(1.0)


def test_a_pronoun_tells_who_fits(reading: Reading, story: Story) -> None:
    gender = {character.id: character.gender for character in story[2].characters}
    for who, fit in zip(reading.evidence[2].candidates, column(reading, "fits")[2], strict=True):
        assert fit == {"m": 2, "f": 0, None: 1}[gender[who]]


def test_without_trees_nothing_changes(reading: Reading) -> None:
    assert second_thoughts(reading, WEIGHTS.second, NO_TREES) is reading


def against(measure: str, limit: float, worth: float) -> Forest:
    """A forest that adds `worth` to whoever has more than `limit` of a measure."""
    return Forest(MEASURES, (Tree(((MEASURES.index(measure), limit, -1, -2),), (0.0, worth)),))


def test_trees_move_the_chances_of_those_of_whom_they_say_something(reading: Reading) -> None:
    forest = against("rank", 0.5, 40.0)
    moved = second_thoughts(reading, WEIGHTS.second, forest)
    assert open_turns(reading)
    for number, chances in enumerate(moved.chances):
        assert sum(chances.values()) == pytest.approx(1.0)
        named = number in (0,)  # "said Rolf"
        assert (moved.likeliest(number) != reading.likeliest(number)) == (number in open_turns(reading) and not named)


def test_what_is_sure_is_left_alone(reading: Reading) -> None:
    sure = replace(reading, chances=(*reading.chances[:-1], {"rolf": 1.0}))
    assert len(reading.chances) - 1 not in open_turns(sure)
    assert second_thoughts(sure, WEIGHTS.second, against("rank", 0.5, 40.0)).chances[-1] == {"rolf": 1.0}


def test_what_is_said_of_all_alike_changes_nothing(reading: Reading) -> None:
    moved = second_thoughts(reading, WEIGHTS.second, against("candidates", 0.0, 3.0))
    for before, after in zip(reading.chances, moved.chances, strict=True):
        assert [after[who] for who in before] == pytest.approx(list(before.values()), abs=1e-3)


def test_what_a_person_has_settled_stands_against_all_trees(story: Story) -> None:
    book, annotations, cast = story
    rolf = next(character.id for character in cast.characters if character.name == "Rolf")
    tags = read_tags(book, annotations)
    own = replace(WEIGHTS, forest=against("rank", 0.5, 40.0))
    weights = Paces(own, own)
    line = turns_of(book, annotations, tags)[1].lines[0]
    decided = decide(book, annotations, cast, tags, weights=weights)
    for again in (
        decided.under(Rulings({line: rolf})),
        decide(book, annotations, cast, tags, Rulings({line: rolf}), weights),
    ):
        assert again and again.spoken and again.spoken.likeliest(1) == rolf
        assert again.attributions()[1].rule == "given"


def test_measures_are_the_same_each_time(reading: Reading) -> None:
    assert np.array_equal(rows(reading), rows(reading))
