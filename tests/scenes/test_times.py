"""Sentences, with the time of day that they give for now and the time that they say has passed."""

from __future__ import annotations

import pytest

from screenplay.scenes.breaks.leaps import Leap, leap
from screenplay.scenes.daytime.hours import TimeOfDay
from screenplay.scenes.daytime.times import clock, clock_said, moments, spoken


@pytest.mark.parametrize(
    ("told", "passed"),
    [
        ("three days later she sold the cart .", "days"),
        ("twenty minutes later he was still there .", "hours"),
        ("a minute later the bell rang .", None),
        ("a few years later they met .", "days"),
        ("the following evening it snowed .", "days"),
        ("that night the river rose .", "hours"),
        ("that evening the goat had its oats indoors .", "hours"),
        ("that evening the goat had eaten them .", None),
        ("by noon the street was empty .", "hours"),
        ("after supper they played cards .", "hours"),
        ("when darkness fell they lit the lamp .", "hours"),
        ("it was nearly dawn when the dog barked .", "hours"),
        ("it was nearly dawn .", None),
        ("on monday the boat came .", "days"),
        ("that morning she had lost her hat .", None),
        ("every night he would wait .", None),
        ("ten years earlier there was a mill here .", "back"),
        ("he walked up the hill at night .", None),
        ("after the easter holidays the two of them shared a desk .", "hours"),
        ("the day finally came when the goat must go .", "days"),
        ("rose lay long on the roof that night .", "hours"),
        ("it takes three days to walk there .", "days"),
    ],
)
def test_leaps(told: str, passed: Leap | None) -> None:
    assert leap(told, opens_with_speech=False) == passed


def test_a_tag_may_tell_of_the_next_day() -> None:
    assert leap("said olga the next day .", opens_with_speech=True) == "days"
    assert leap("said olga , and the next day came .", opens_with_speech=False) is None


@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("it was dusk , and the bats were out .", "DUSK"),
        ("the sun was just coming up .", "DAWN"),
        ("it was getting dark .", "DUSK"),
        ("the morning light lay on the stairs .", "MORNING"),
        ("they rode on into the night .", "NIGHT"),
        ("after lunch he slept .", "AFTERNOON"),
        ("in the evening she sang .", "EVENING"),
        ("she had lost it in the morning .", None),
        ("last night there was a fire .", None),
        ("he wore his evening coat .", None),
        ("every morning the post came .", None),
        ("she stared down at the dark street until the bus had passed .", "NIGHT"),
        ("over the roofs the sky had turned the colour of milk .", "DAWN"),
        ("the sky was whitening behind the gasworks .", "DAWN"),
        ("the dew was still thick on the cabbages .", "MORNING"),
        ("they read by the light of the stove .", "NIGHT"),
        ("all the blinds along the row had been drawn .", "NIGHT"),
        ("he worked nights at the bakery .", "NIGHT"),
        ("evenings she mended nets .", "EVENING"),
        ("she waited until evening .", None),
        ("by two that afternoon the bride had changed her mind .", "AFTERNOON"),
        ("the goat had died at sundown , and nobody had buried it .", "NIGHT"),
        ("he had left at daybreak and not been seen since .", "DAY"),
        ("the porter sat behind the morning newspaper .", None),
        ("it was in the evening paper .", None),
        ("there were ten minutes until sunrise , by the morning newspapers .", "DAWN"),
    ],
)
def test_moments(told: str, time: TimeOfDay | None) -> None:
    found = max(moments(told), key=lambda moment: moment.weight, default=None)
    assert (found.time if found else None) == time


@pytest.mark.parametrize(
    ("told", "around", "time"),
    [
        ("it was ten past eight in the morning .", None, "MORNING"),
        ("it was now ten to eleven .", "EVENING", "NIGHT"),
        ("it was now ten to eleven .", None, "MORNING"),
        ("it was not quite five , and cold .", "NIGHT", "DAWN"),
        ("at 3 a.m. the phone rang .", None, "NIGHT"),
        ("the clock struck nine at night .", None, "NIGHT"),
        ("at two o'clock he left .", None, "AFTERNOON"),
        ("by three o'clock there was soup .", None, "AFTERNOON"),
        ("the storm broke up about four , and they slept .", "NIGHT", "DAWN"),
        ("the last line of her diary was the dentist , five p.m .", None, None),
        ("the clock over the bar struck eleven .", "EVENING", "NIGHT"),
        ("a clock somewhere struck one .", "NIGHT", "NIGHT"),
        ("the clock said ten past four .", None, "AFTERNOON"),
        ("the clock struck his hand .", "NIGHT", None),
        ("the shop would open at nine o'clock .", None, None),
        ("she had two brothers .", None, None),
        ("he counted from twelve to sixty .", None, None),
    ],
)
def test_clock(told: str, around: TimeOfDay | None, time: TimeOfDay | None) -> None:
    found = clock(told, around)
    assert (found.time if found else None) == time


def test_times_that_are_spoken() -> None:
    assert [moment.time for moment in spoken("Good evening, Mr. Abel.")] == ["EVENING"]
    assert [moment.time for moment in spoken("It’s three in the morning!")] == ["NIGHT"]
    assert [moment.time for moment in spoken("It's good to see you.")] == []
    assert [moment.time for moment in spoken("“She's slow tonight.”")] == ["NIGHT"]
    assert [moment.time for moment in spoken("“If it rains tonight, we'll stay.”")] == []
    assert [moment.time for moment in spoken("“And who sings tonight?”")] == []


def test_hours_that_are_read_off_a_clock() -> None:
    assert (hour := clock_said("It says half past nine.", "EVENING")) is not None and hour.time == "NIGHT"
    assert (hour := clock_said("It’s seven-thirty!", "AFTERNOON")) is not None and hour.time == "EVENING"
    assert clock_said("It's nine of them against two.", "EVENING") is None
    assert clock_said("It's six-thirty.", None) is None
