"""Paragraphs to narration, speech and thought: readable cases for every quotation style."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from screenplay.book import Narration, Part, Quote, Thought
from screenplay.readers.labels import label
from screenplay.readers.quote_style import Family, style_of
from screenplay.readers.speech import parts_of
from screenplay.text import Span, Style, plain

CASES = Path(__file__).parent.parent / "cases" / "speech"
FAMILIES = {
    "straight_double": Family.DOUBLE,
    "curly_double": Family.DOUBLE,
    "straight_single": Family.SINGLE,
    "curly_single": Family.SINGLE,
    "guillemets": Family.GUILLEMETS,
    "guillemets_pointing_inwards": Family.INWARD,
    "low-high": Family.LOW_HIGH,
    "dash": Family.DASH,
    "not_speech": Family.DOUBLE,
    "thoughts": Family.DOUBLE,
}


def parts(words: str, family: Family) -> tuple[Part, ...]:
    return parts_of(words, label(words, Span(0, len(words)), family).labels)


def shown(part: Part) -> str:
    match part:
        case Narration():
            letter = "N"
        case Thought():
            letter = "T"
        case Quote():
            letter = f"Q{'+' * part.continues}{'!' * (not part.closed)}"
    return f"{letter} {plain(part.text).strip()}"


def cases() -> Iterator[tuple[str, str, list[str]]]:
    for file in sorted(CASES.glob("*.txt")):
        for block in file.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.strip().split("\n") if line and not line.startswith("#")]
            if lines:
                yield file.stem, lines[0], lines[1:]


@pytest.mark.parametrize(("name", "words", "expected"), list(cases()))
def test_case(name: str, words: str, expected: list[str]) -> None:
    found = [shown(part) for part in parts(words, FAMILIES[name])]
    assert [line for line in found if len(line) > 2] == expected


@pytest.mark.parametrize("name", sorted(FAMILIES.keys() - {"not_speech", "thoughts"}))
def test_the_style_is_found_by_the_text(name: str) -> None:
    found = style_of(words for file, words, _ in cases() if file == name)
    assert found.family is FAMILIES[name]
    assert found.name == name.replace("_", " ")


def test_every_family_has_cases() -> None:
    assert {FAMILIES[name] for name, _, _ in cases()} == set(Family)


def test_a_text_without_speech_has_no_style() -> None:
    assert style_of(["Rain fell on the Joneses' roof. It didn't stop."]).name == "none"


def test_nested_marks_do_not_decide_the_style() -> None:
    assert style_of(["'He said \"no,\" I think,' said Ann.", "'Oh.'"]).family is Family.SINGLE
    assert style_of(["\"He said 'no,' I think,\" said Ann.", '"Oh."']).family is Family.DOUBLE


def test_low_opening_marks_decide_although_high_ones_close() -> None:
    assert style_of(["„So be it.” Jan left.", "„Go.”"]).family is Family.LOW_HIGH


def test_spans_hold_the_marks_and_inner_does_not() -> None:
    words = 'He said, "Not now." And left.'
    quote = parts(words, Family.DOUBLE)[1]
    assert isinstance(quote, Quote)
    assert words[quote.span.start : quote.span.end] == '"Not now."'
    assert words[quote.inner.start : quote.inner.end] == "Not now."


def test_emphasis_becomes_style_without_its_signs() -> None:
    (quote,) = parts('"I **really** can\'t, _you know_."', Family.DOUBLE)
    assert [(run.text, run.style) for run in quote.text] == [
        ("I ", Style.PLAIN),
        ("really", Style.BOLD),
        (" can't, ", Style.PLAIN),
        ("you know", Style.ITALIC),
        (".", Style.PLAIN),
    ]


def test_white_space_is_collapsed_and_every_character_keeps_its_place() -> None:
    words = "It was\nlate.  Very\n   late."
    (narration,) = parts(words, Family.DOUBLE)
    assert plain(narration.text) == "It was late. Very late."
    for run in narration.text:
        assert run.span is not None
        assert len(run.text) == len(run.span)
        source = words[run.span.start : run.span.end]
        assert all(a == b or (a == " " and b.isspace()) for a, b in zip(run.text, source, strict=True))


def test_markdown_escapes_and_block_quotations_leave_no_signs() -> None:
    words = "> Dear Bea,\n> it rains \\*here\\*."
    (narration,) = parts(words, Family.DOUBLE)
    assert plain(narration.text) == "Dear Bea, it rains *here*."
