"""Figures on answers."""

import pytest

from screenplay.training import figures
from screenplay.training.answers import Answer, Judged
from screenplay.training.spans import Found

FOUND = Found((), pieces=50, right=40, quotes=80, exact=20)


def answer(right: bool, confidence: float = 1.0, kind: str = "explicit") -> Answer:
    return Answer(kind, right, {"log-odds": 0.0}, confidence)


def judged(novel: str, *answers: Answer) -> Judged:
    return Judged(novel, True, FOUND, answers)


def test_shares_are_by_novel_and_kind_and_the_mean_is_over_novels() -> None:
    one = judged("n", answer(True), answer(True), answer(False, kind="implicit"))
    other = judged("m", answer(True, kind="implicit"))
    assert figures.row(one) == pytest.approx((80, 25, 200 / 3, 100, float("nan"), 0), nan_ok=True)
    means = figures.mean([figures.row(one), figures.row(other)])
    assert means[2] == pytest.approx((200 / 3 + 100) / 2) and means[5] == 50


def test_the_table_tells_apart_what_was_given() -> None:
    given, found = judged("n", answer(True)), Judged("n", False, FOUND, (answer(False),))
    without, within = figures.both_tables([given, found], "Novels").split("Novels, cast given")
    assert "surest 80 % 0.0" in without and "surest 80 % 100.0" in within


def test_the_surest_are_those_of_the_highest_confidence() -> None:
    found = [answer(False, 0.2), answer(True, 0.9), answer(True, 0.8), answer(False, 0.1)]
    assert figures.surest(found, 0.5) == 100
    assert figures.surest(found, 1.0) == 50


@pytest.mark.parametrize("equal_mass", [True, False])
def test_confidence_that_keeps_its_word_has_no_calibration_error(equal_mass: bool) -> None:
    assert figures.calibration_error([answer(number < 75, 0.75) for number in range(100)]) == pytest.approx(0)
    boastful = [answer(number % 2 == 0, 0.8) for number in range(100)]
    assert figures.calibration_error(boastful, equal_mass) == pytest.approx(30)
