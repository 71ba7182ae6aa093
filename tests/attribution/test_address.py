"""Names inside speeches, by the cases of tests/cases/address; courtesy; and how quotations are gathered to turns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenplay.attribution.address import address
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import turns_of
from screenplay.findings import Mention
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span

CASES = Path(__file__).parent.parent / "cases" / "address" / "calls.txt"


def cases() -> Iterator[tuple[str, str, list[str]]]:
    """Each question that is answered (or nothing), the speech, and what its names are."""
    for block in CASES.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        asked = lines.pop(0).removeprefix("? ") if lines and lines[0].startswith("?") else ""
        if lines:
            yield asked, lines[0], [line.strip() for line in lines[1:]]


@pytest.mark.parametrize(("asked", "speech", "expected"), list(cases()))
def test_names_in_a_speech(asked: str, speech: str, expected: list[str]) -> None:
    mentions = [
        Mention(Span(*found.span()), found.group(), "name", 0, 0) for found in re.finditer("Mara|Oskar|Lena", speech)
    ]
    found = address(speech, [Span(0, len(speech))], mentions, asked)
    kinds = {
        "hailed": found.hailed,
        "called": found.called,
        "maybe": found.maybe,
        "named": found.named,
        "own": found.own,
    }
    told = sorted((span, f"{kind} {name}") for kind, names in kinds.items() for name, span in names)
    assert [words for _, words in told] == expected


@pytest.mark.parametrize(
    ("speech", "gender"),
    [
        ("Yes, sir.", "m"),
        ("Sir?", "m"),
        ("No, ma'am, never.", "f"),
        ("I met Sir Oskar.", None),
        ("I miss you.", None),
        ("Not for me, my good man.", "m"),
        ("Brother, you are late.", "m"),
        ("Well, Mrs. Rask?", "f"),
        ("A man!", None),
        ("Do you know that smell, girl?", "f"),
        ("That is a hay sledge, woman.", "f"),
        ("What is it, my old friend?", "m"),
        ("Man, what a day.", None),
        ("Yes, sir. And what do you say, girl?", "f"),
    ],
)
def test_courtesy(speech: str, gender: str | None) -> None:
    assert address(speech, [Span(0, len(speech))], ()).gender == gender


@pytest.mark.parametrize(
    ("story", "links"),
    [
        ('"Go," said Orla. "Now."\n\n"No."', ["scene break", "next paragraph"]),
        ('"Go," said Orla. "No," said Jonas.', ["scene break", "same paragraph"]),
        ('"Go." "No."', ["scene break", "same paragraph"]),
        ('"Go on and on\n\n"and on."\n\n"No."', ["scene break", "next paragraph"]),
        ('"Go."\n\nJonas went.\n\n"No."', ["scene break", "narration between"]),
        ('"Go."\n\n***\n\n"No."', ["scene break", "scene break"]),
    ],
)
def test_quotations_are_gathered_to_turns(story: str, links: list[str]) -> None:
    book = prose.read(story, "case")
    annotations = annotate(book)
    assert [turn.link for turn in turns_of(book, annotations, read_tags(book, annotations))] == links
