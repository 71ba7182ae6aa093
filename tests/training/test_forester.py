"""What grows on a ground: trees that tell the right ones from the others, the same each time."""

from __future__ import annotations

import numpy as np
import pytest

from screenplay.attribution.opinion import MEASURES
from screenplay.forest import NO_TREES, Forest
from screenplay.training.forester import FEWEST, ROUNDS, Ground, grown, joined

TELLING, OTHER = MEASURES.index("turns close"), MEASURES.index("distance")


def ground(turns: int, name: str = "mill") -> Ground:
    """Turns with three candidates of even odds; whoever spoke most around is right. Other measures tell nothing."""
    chance = np.random.default_rng(len(name))
    rows = np.zeros((3 * turns, len(MEASURES)), np.float32)
    rows[:, TELLING] = chance.permuted(np.tile([0.0, 1.0, 2.0], (turns, 1)), axis=1).ravel()
    rows[:, OTHER] = chance.integers(1, 30, 3 * turns)
    return Ground(name, 1.0, rows, np.full(3 * turns, -1.1), rows[:, TELLING] == 2, np.full(turns, 3))


@pytest.fixture(scope="module")
def forest() -> Forest:
    return grown([ground(200), ground(100, "boat")])


def test_trees_find_what_tells(forest: Forest) -> None:
    unseen = ground(50, "kitchen")
    worth = forest.worth(unseen.rows).reshape(50, 3)
    assert (worth.argmax(axis=1) == unseen.right.reshape(50, 3).argmax(axis=1)).all()
    asked = {measure for tree in forest.trees for measure, *_ in tree.forks}
    assert TELLING in asked and asked <= {TELLING, OTHER}
    assert 0 < len(forest.trees) <= ROUNDS and forest.measures == MEASURES


def test_the_same_ground_gives_the_same_trees(forest: Forest) -> None:
    assert grown([ground(200), ground(100, "boat")]) == forest


def test_nothing_grows_on_too_little(forest: Forest) -> None:
    assert grown([ground(2 * FEWEST // 3 - 1)]) == NO_TREES


def test_grounds_are_joined_in_order() -> None:
    one, other = ground(3), ground(2, "boat")
    both = joined([one, other])
    assert both.name == "mill"
    assert both.sizes.tolist() == [3] * 5
    assert np.array_equal(both.rows, np.concatenate([one.rows, other.rows]))
    assert both.right.tolist() == [*one.right.tolist(), *other.right.tolist()]
