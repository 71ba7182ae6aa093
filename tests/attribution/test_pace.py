"""How brisk talk is, and which weights it wants."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.attribution.pace import BRISK, MOST, SLOW, briskness
from screenplay.attribution.trained import Paces, Weights
from screenplay.forest import Forest, Tree


def says(worth: float) -> Forest:
    return Forest(("a",), (Tree((), (worth,)),))


def said(*lengths: int) -> list[str]:
    return ["word " * length for length in lengths]


def test_short_lines_are_brisk_and_long_ones_are_not() -> None:
    assert briskness(said(3, 8, 5)) == 1.0
    assert briskness(said(30, 22, 41)) == 0.0
    assert briskness(said(int(BRISK), int(SLOW))) == pytest.approx(0.5)


def test_one_letter_read_aloud_counts_no_more_than_a_long_line() -> None:
    assert briskness([*said(*[6] * 20), "word " * 900]) == briskness([*said(*[6] * 20), "word " * MOST]) > 0


def test_where_nobody_speaks_nothing_is_brisk() -> None:
    assert briskness([]) == 0.0


@given(st.lists(st.integers(1, 90), min_size=1, max_size=30), st.integers(1, 20))
def test_longer_lines_are_never_brisker(lengths: list[int], more: int) -> None:
    longer = briskness(said(*(length + more for length in lengths)))
    assert 0.0 <= longer <= briskness(said(*lengths)) + 1e-9 <= 1.0 + 1e-9


def test_weights_and_trees_lie_between_those_of_slow_and_of_brisk_talk() -> None:
    paces = Paces(Weights({"a": 1.0}, {"a": 2.0}, says(0.8)), Weights({"a": 3.0, "b": 1.0}, {"a": 0.0}, says(0.4)))
    assert (paces.at(0.0).first, paces.at(1.0).first) == ({"a": 1.0}, {"a": 3.0, "b": 1.0})
    middle = paces.at(0.5)
    assert middle.first == {"a": 2.0, "b": 0.5} and middle.second == {"a": 1.0}
    assert middle.forest.worth(np.zeros((1, 1), np.float32)).tolist() == pytest.approx([0.6])
