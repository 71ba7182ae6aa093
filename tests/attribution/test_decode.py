"""The decoding against plain enumeration of everything that could have been said by whom."""

from __future__ import annotations

from itertools import product
from math import exp, isclose

from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.attribution.calibration import confidence
from screenplay.attribution.decode import PATTERNS, Step, marginals, pattern
from screenplay.attribution.trained import shipped

WORTH = st.floats(-3, 3)
PEOPLE = ("a", "b", "c")
STEPS = st.builds(
    Step,
    st.dictionaries(st.sampled_from(PEOPLE), WORTH, min_size=1),
    st.fixed_dictionaries(dict.fromkeys(PATTERNS, WORTH)),
    st.dictionaries(st.sampled_from(PEOPLE), WORTH),
    st.dictionaries(st.sampled_from(PEOPLE), WORTH),
)


def weight(steps: list[Step], speakers: tuple[str, ...]) -> float:
    total = 0.0
    for at, (step, now) in enumerate(zip(steps, speakers, strict=True)):
        two, one = ("", "", *speakers)[at : at + 2]
        total += step.scores[now] + step.before.get(one, 0.0) + step.two_before.get(two, 0.0)
        total += step.patterns[pattern(two, one, now)] if one else 0.0
    return exp(total)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, min_size=1, max_size=5))
def test_chances_are_those_of_enumeration(steps: list[Step]) -> None:
    weights = {way: weight(steps, way) for way in product(*(step.scores for step in steps))}
    total = sum(weights.values())
    for at, found in enumerate(marginals(steps)):
        assert isclose(sum(found.values()), 1.0)
        for person, chance in found.items():
            wanted = sum(w for way, w in weights.items() if way[at] == person) / total
            assert isclose(chance, wanted, rel_tol=1e-6, abs_tol=1e-9)


def test_no_turns() -> None:
    assert marginals([]) == []


def test_a_score_out_of_all_proportion_breaks_nothing() -> None:
    step = Step({"a": 900.0, "b": -900.0}, dict.fromkeys(PATTERNS, 0.0), {}, {})
    assert [max(found, key=lambda who: found[who]) for found in marginals([step] * 3)] == ["a"] * 3


@given(st.floats(-20, 20), st.floats(-20, 20))
def test_greater_odds_never_mean_less_confidence(one: float, other: float) -> None:
    low, high = ({"log-odds": odds} for odds in sorted((one, other)))
    sureness = shipped().sureness
    assert 0 <= confidence(low, sureness) <= confidence(high, sureness) <= 1
