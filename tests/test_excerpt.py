"""Which scenes a wish names, by printed numbers or by count, and what is said where there are none."""

from __future__ import annotations

import pytest

from screenplay.errors import ScreenplayError
from screenplay.excerpt import scenes
from screenplay.model import Action, Heading, Screenplay, TitleEntry
from screenplay.text import plain, text_of


def play(*numbers: str | None) -> Screenplay:
    elements = tuple(
        element
        for count, number in enumerate(numbers)
        for element in (Heading(text_of(f"INT. {count}"), number), Action(text_of(f"a{count}")))
    )
    return Screenplay((TitleEntry("Title", (text_of("T"),)),), (Action(text_of("FADE IN")), *elements))


def kept(wanted: str, *numbers: str | None) -> list[str]:
    return [plain(e.text)[1:] for e in scenes(play(*numbers), wanted).elements if isinstance(e, Action)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [("2-3", "12"), ("1", "0"), ("3-", "234"), ("-2", "01"), ("5, 1-2", "014"), ("2-2", "1"), ("-", "01234")],
)
def test_scenes_without_numbers_are_counted(wanted: str, expected: str) -> None:
    assert kept(wanted, *[None] * 5) == list(expected)


@pytest.mark.parametrize(
    ("wanted", "expected"), [("2A", "2"), ("2-2a", "12"), ("2a-I-3", "234"), ("4", "3"), ("I-3", "4"), ("i-3", "4")]
)
def test_printed_numbers_go_first(wanted: str, expected: str) -> None:
    assert kept(wanted, "1", "2", "2A", None, "I-3") == list(expected)


def test_the_title_page_stays() -> None:
    assert scenes(play(None), "1").title_page == play(None).title_page


@pytest.mark.parametrize("wanted", ["9", "3-2", "", "x-", "2-9", "1,,2"])
def test_what_is_not_there_is_told(wanted: str) -> None:
    with pytest.raises(ScreenplayError, match="no scene") as caught:
        scenes(play(None, None, None), wanted)
    assert "from 1 to 3" in caught.value.hint


def test_a_script_without_scenes() -> None:
    for wanted in ("1", "-"):
        with pytest.raises(ScreenplayError) as caught:
            scenes(play(), wanted)
        assert "no scene headings" in caught.value.hint
