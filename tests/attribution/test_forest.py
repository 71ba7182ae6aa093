"""Trees walked through together say what each says by itself."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.forest import NO_TREES, TOGETHER, Forest, Fork, Tree

WIDE = 3
STUMP = Tree(((1, 0.5, -1, -2),), (2.0, -1.0))


def test_a_fork_sends_what_is_at_most_its_limit_to_the_first_way() -> None:
    rows = np.array([[0, 0.5, 0], [0, 0.75, 0]], np.float32)
    assert Forest(("a", "b", "c"), (STUMP,)).worth(rows).tolist() == [2.0, -1.0]


def test_a_tree_without_forks_says_the_same_of_all() -> None:
    rows = np.zeros((2, WIDE), np.float32)
    assert Forest((), (Tree((), (0.25,)), STUMP)).worth(rows).tolist() == [2.25, 2.25]


def test_no_trees_and_no_rows() -> None:
    assert NO_TREES.worth(np.zeros((2, 0), np.float32)).tolist() == [0.0, 0.0]
    assert Forest((), (STUMP,)).worth(np.zeros((0, WIDE), np.float32)).tolist() == []


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """A tree of up to eight forks, planted the way a forester does."""
    forks: list[Fork] = []
    leaves: list[float] = []
    left = [draw(st.integers(0, 8))]

    def planted() -> int:
        if not left[0] or not draw(st.booleans()):
            leaves.append(draw(st.integers(-8, 8)) / 4)
            return -len(leaves)
        left[0] -= 1
        place = len(forks)
        measure, limit = draw(st.integers(0, WIDE - 1)), draw(st.integers(-3, 3)) / 2
        forks.append((measure, limit, 0, 0))
        forks[place] = (measure, limit, planted(), planted())
        return place

    planted()
    return Tree(tuple(forks), tuple(leaves))


def alone(tree: Tree, row: list[float]) -> float:
    at = 0 if tree.forks else -1
    while at >= 0:
        measure, limit, low, high = tree.forks[at]
        at = low if row[measure] <= limit else high
    return tree.leaves[-1 - at]


ROWS = st.lists(st.lists(st.sampled_from([-2.0, -0.5, 0.0, 0.5, 2.0]), min_size=WIDE, max_size=WIDE), max_size=5)


@given(st.lists(trees(), max_size=4), ROWS)
def test_many_trees_add_up(grove: list[Tree], rows: list[list[float]]) -> None:
    table = np.array(rows, np.float32).reshape(len(rows), WIDE)
    assert Forest((), tuple(grove)).worth(table).tolist() == [sum(alone(tree, row) for tree in grove) for row in rows]


@pytest.mark.parametrize("many", [TOGETHER, TOGETHER + 1])
def test_more_trees_than_are_walked_through_at_once(many: int) -> None:
    row = np.array([[0, 0, 0]], np.float32)
    assert Forest((), (STUMP,) * many).worth(row).tolist() == [2.0 * many]
