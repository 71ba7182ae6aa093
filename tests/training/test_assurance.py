"""How certainty is fitted."""

from itertools import pairwise
from math import log

from hypothesis import given
from hypothesis import strategies as st

from screenplay.attribution.calibration import between, confidence
from screenplay.training.answers import Answer
from screenplay.training.assurance import assure, came_true, regression

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


def test_the_regression_finds_the_odds_that_each_sign_brings() -> None:
    often = [({"always": 1.0, "doubt": 1.0}, number % 4 == 0) for number in range(4000)]
    seldom = [({"always": 1.0}, number % 10 > 0) for number in range(4000)]
    signs, right = zip(*often, *seldom, strict=True)
    weights = regression(signs, right)
    assert abs(weights["always"] - log(9)) < 0.02
    assert abs(weights["always"] + weights["doubt"] + log(3)) < 0.02


def test_answers_are_as_sure_as_they_are_often_right() -> None:
    answers = [
        Answer("explicit", number % 10 < (9 if tagged else 6), {"log-odds": 3.0, "tagged": float(tagged)})
        for tagged in (True, False)
        for number in range(1000)
    ]
    sureness = assure([*answers, Answer("explicit", False)])
    assert abs(confidence(answers[0].signs, sureness) - 0.9) < 0.02
    assert abs(confidence(answers[-1].signs, sureness) - 0.6) < 0.02
