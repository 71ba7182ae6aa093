"""Decoded chances and how often they came true."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from screenplay.attribution.calibration import between
from screenplay.training.calibrate import came_true

ANSWERS = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=300)


@given(ANSWERS)
def test_the_table_rises_from_nothing_to_one(answers: list[tuple[float, bool]]) -> None:
    table = came_true(answers)
    assert table[0] == (0.0, 0.0) and table[-1][0] == 1.0
    assert all(low[0] <= high[0] and low[1] <= high[1] for low, high in pairwise(table))


@given(ANSWERS, st.floats(0, 1), st.floats(0, 1))
def test_confidence_is_a_chance_and_never_falls_as_the_decoded_one_rises(
    answers: list[tuple[float, bool]], one: float, other: float
) -> None:
    table = came_true(answers)
    low, high = (between(table, chance) for chance in sorted((one, other)))
    assert 0 <= low <= high <= 1


def test_what_is_said_with_too_much_confidence_is_put_right() -> None:
    answers = [(0.9, number % 10 < 7) for number in range(1000)] + [(0.5, number % 10 < 4) for number in range(1000)]
    assert abs(between(came_true(answers), 0.9) - 0.7) < 0.01
    assert abs(between(came_true(answers), 0.5) - 0.4) < 0.01
