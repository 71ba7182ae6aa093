"""The climb to the top of a smooth hill."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.training.ascent import Floats, highest


@given(st.lists(st.floats(0.1, 50), min_size=1, max_size=8), st.floats(-3, 3))
def test_a_bowl_turned_over_is_climbed_to_its_top(steepness: list[float], top: float) -> None:
    bend = np.array(steepness)

    def hill(place: Floats) -> tuple[float, Floats]:
        return -1 - float((bend * (place - top) ** 2).sum()), -2 * bend * (place - top)

    assert highest(hill, np.zeros(len(bend)), 200, 1e-12) == pytest.approx(np.full(len(bend), top), abs=1e-3)


def test_a_narrow_bent_ridge_is_climbed() -> None:
    def hill(place: Floats) -> tuple[float, Floats]:
        x, y = place
        rise = np.array([2 * (1 - x) + 400 * x * (y - x * x), -200 * (y - x * x)])
        return -((1 - x) ** 2) - 100 * (y - x * x) ** 2 - 1e-3, rise

    assert highest(hill, np.array([-1.2, 1.0]), 200, 1e-9) == pytest.approx([1, 1], abs=1e-2)


def test_no_step_is_taken_where_there_is_no_way_up() -> None:
    start = np.array([2.0])
    assert highest(lambda place: (-1.0, np.zeros(1)), start, 5) == start
