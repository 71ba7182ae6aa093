"""What is written as it is said: the cases in tests/cases/stage/speakable.txt, and properties of any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.stage.audio.speakable import speakable, spoken_heading
from screenplay.stage.audio.speakable.numerals import cardinal, ordinal, year

CASES = [
    tuple(part.strip() for part in line.split("->"))
    for line in (Path(__file__).parents[2] / "cases" / "stage" / "speakable.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("written", "said"), CASES)
def test_what_is_written_is_said(written: str, said: str) -> None:
    if written.startswith("slug:"):
        assert spoken_heading(written.removeprefix("slug:")) == said
    else:
        assert speakable(written) == said


def test_names_are_pronounced_as_told() -> None:
    assert speakable("Siobhan’s here, SIOBHAN!", {"Siobhan": "Shivawn"}) == "Shivawn's here, Siobhan!"


@given(st.text(max_size=80))
def test_any_text_can_be_said(text: str) -> None:
    said = speakable(text)
    assert not any(mark in said for mark in '\n"“”()[]…—')


@given(st.integers(0, 10**15 - 1))
def test_numbers_are_words(number: int) -> None:
    assert cardinal(number).replace("-", " ").replace(" ", "").isalpha()
    assert ordinal(number)[-2:] in ("st", "nd", "rd", "th")


def test_years() -> None:
    assert [year(n) for n in (1066, 1900, 2000, 2019)] == [
        "ten sixty-six", "nineteen hundred", "two thousand", "twenty nineteen",
    ]  # fmt: skip
