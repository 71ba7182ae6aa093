"""Sentences, with the time of day that they give for now and the time that they say has passed."""

from __future__ import annotations

import pytest

from screenplay.scenes.breaks.leaps import Leap, leap
from screenplay.scenes.breaks.opening import Opening
from screenplay.scenes.daytime.clock import hour_said, hour_told
from screenplay.scenes.daytime.hours import TIMES, TimeOfDay
from screenplay.scenes.daytime.measures import Untimed, hours_off
from screenplay.scenes.daytime.sequence import STEPS, Follows, beliefs, counted
from screenplay.scenes.daytime.times import moments, spoken


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
        ("the horses came up on friday .", "days"),
        ("in the yard on saturday there were eleven carts .", "days"),
        ("thursday was fair .", "days"),
        ("march went by .", "days"),
        ("it was the first week of june .", "days"),
        ("Sunday laughed .", None),
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
        ("it was two in the morning , and the hens were quiet .", "NIGHT"),
        ("at four the next morning the bell rang .", "DAWN"),
        ("it was ten o'clock in the morning .", "MORNING"),
        ("the next morning he was gone .", "MORNING"),
        ("next morning he was gone .", "MORNING"),
        ("it was getting light when they came to the ford .", "DAWN"),
        ("they talked until it was light .", "MORNING"),
        ("the window over the sink had begun to go grey .", "DAWN"),
        ("he painted the last of the light on the gasworks .", "DUSK"),
        ("the sun was down behind the silos .", "DUSK"),
        ("the lamps were coming on along the quay .", "DUSK"),
        ("the stars were going out one by one .", "DAWN"),
        ("the men coming off the night shift said nothing .", None),
    ],
)
def test_moments(told: str, time: TimeOfDay | None) -> None:
    found = max(moments(told), key=lambda moment: moment.weight, default=None)
    assert (found.time if found else None) == time


@pytest.mark.parametrize(
    ("told", "hours"),
    [
        ("it was ten past eight in the morning .", (8,)),
        ("it was now ten to eleven .", (10, 22)),
        ("it was not quite five , and cold .", (5, 17)),
        ("at 3 a.m. the phone rang .", (3,)),
        ("the clock struck nine at night .", (21,)),
        ("it was one at night .", (1,)),
        ("by three o'clock there was soup .", (3, 15)),
        ("the storm broke up about four , and they slept .", (4, 16)),
        ("the clock over the bar struck eleven .", (11, 23)),
        ("the last line of her diary was the dentist , five p.m .", None),
        ("the clock struck his hand .", None),
        ("the shop would open at nine o'clock .", None),
        ("she had two brothers .", None),
        ("he counted from twelve to sixty .", None),
    ],
)
def test_hours(told: str, hours: tuple[int, ...] | None) -> None:
    found = hour_told(told)
    assert (found.either if found else None) == hours


def test_times_that_are_spoken() -> None:
    assert [moment.time for moment in spoken("Good evening, Mr. Abel.")] == ["EVENING"]
    assert [moment.time for moment in spoken("It's good to see you.")] == []
    assert [moment.time for moment in spoken("“She's slow tonight.”")] == ["NIGHT"]
    assert [moment.time for moment in spoken("“If it rains tonight, we'll stay.”")] == []
    assert [moment.time for moment in spoken("“And who sings tonight?”")] == []


def test_hours_that_are_read_off_a_clock() -> None:
    assert (hour := hour_said("It says half past nine.")) is not None and hour.either == (9, 21)
    assert (hour := hour_said("It’s three in the morning!")) is not None and hour.either == (3,)
    assert hour_said("It's nine of them against two.") is None


def test_hours_that_go_with_a_time_of_day() -> None:
    assert hours_off(23, "NIGHT") == hours_off(2, "NIGHT") == hours_off(9, "MORNING") == 0
    assert hours_off(14, "MORNING") == 3


def test_a_time_between_two_of_the_same_is_most_likely_that() -> None:
    scene = Untimed((), Opening(0, "words", 1.0), None, None)
    night, unknown = (0.02, 0.05, 0.05, 0.05, 0.05, 0.2, 0.9), (0.2,) * 7
    follows: Follows = {each: tuple(tuple(3.0 if a == b else 1.0 for b in TIMES) for a in TIMES) for each in STEPS}
    found = beliefs((scene,) * 3, (night, unknown, night), follows)
    assert max(found[1]) == found[1][TIMES.index("NIGHT")]
    assert sum(found[1]) == pytest.approx(1)


def test_times_that_follow_are_counted() -> None:
    scene = Untimed((), Opening(0, "words", 1.0), None, None)
    nights: list[set[TimeOfDay]] = [{"NIGHT"}] * 9
    days: list[set[TimeOfDay]] = [{"DAY"}] * 9
    found = counted([((scene,) * 9, nights), ((scene,) * 9, days)])
    night = found["at once"][TIMES.index("NIGHT")]
    assert max(night) == night[TIMES.index("NIGHT")]
