"""Figures on answers."""

import pytest

from screenplay.training import figures
from screenplay.training.answers import Answer


def answer(right: bool, chance: float, kind: str = "explicit", novel: str = "n") -> Answer:
    return Answer(novel, True, kind, right, chance)


def sure(one: Answer) -> float:
    return one.chance


def test_shares_are_by_novel_and_kind_and_the_mean_is_over_novels() -> None:
    found = [answer(True, 1), answer(True, 1), answer(False, 1, "implicit"), answer(True, 1, "implicit", "m")]
    rows = figures.by_novel(found)
    assert rows["n"][0] == pytest.approx(200 / 3) and rows["n"][1] == 100 and rows["n"][3] == 0
    assert figures.mean(list(rows.values()))[0] == pytest.approx((200 / 3 + 100) / 2)
    assert figures.mean(list(rows.values()))[3] == 50


def test_the_surest_are_those_of_the_highest_confidence() -> None:
    found = [answer(False, 0.2), answer(True, 0.9), answer(True, 0.8), answer(False, 0.1)]
    assert figures.surest(found, sure, 0.5) == 100
    assert figures.surest(found, sure, 1.0) == 50


@pytest.mark.parametrize("equal_mass", [True, False])
def test_confidence_that_keeps_its_word_has_no_calibration_error(equal_mass: bool) -> None:
    found = [answer(number < 75, 0.75) for number in range(100)]
    assert figures.calibration_error(found, sure) == pytest.approx(0)
    boastful = [answer(number % 2 == 0, 0.8) for number in range(100)]
    assert figures.calibration_error(boastful, sure, equal_mass) == pytest.approx(30)
