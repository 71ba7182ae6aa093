"""Speech tags, by the case files of tests/cases/tags: a paragraph, and under it what each of its tags says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.attribution.tags import read_tags
from screenplay.book import Book, Narration
from screenplay.findings import Annotations, Tag, Tokens
from screenplay.nlp import annotate
from screenplay.readers import prose

CASES = Path(__file__).parent.parent / "cases" / "tags"


def cases() -> Iterator[tuple[str, list[str]]]:
    for file in sorted(CASES.glob("*.txt")):
        for block in file.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if not line.startswith("#")]
            if lines:
                yield lines[0], [line.strip() for line in lines[1:]]


def tags_of(text: str) -> tuple[Book, Annotations, tuple[Tag, ...]]:
    book = prose.read(text, "case")
    annotations = annotate(book)
    return book, annotations, read_tags(book, annotations)


def described(tag: Tag, tokens: Tokens, source: str) -> dict[str, str]:
    def words(place: tuple[int, int] | None) -> str | None:
        return source[tokens[place[0]].span.start : tokens[place[1] - 1].span.end] if place else None

    parts = {
        "speaker": words(tag.speaker),
        "manner": words(tag.manner),
        "rest": words(tag.rest),
        "listener": words(tag.listener),
        "thought": "" if tag.thought else None,
        "span": source[tag.span.start : tag.span.end],
        "quote": str(tag.quote),
    }
    return {name: value for name, value in parts.items() if value is not None}


@pytest.mark.parametrize(("text", "expected"), list(cases()))
def test_case(text: str, expected: list[str]) -> None:
    book, annotations, tags = tags_of(text)
    assert len(tags) == len(expected), [described(tag, annotations.paragraphs[0], text) for tag in tags]
    for tag, line in zip(tags, expected, strict=True):
        verb, *wanted = (field.strip() for field in line.split(" | "))
        found = described(tag, annotations.paragraphs[0], book.source)
        fields = {name: value for name, _, value in (field.partition(": ") for field in wanted)}
        shown = {"span", "quote"} - fields.keys()
        assert {name: value for name, value in found.items() if name not in shown} == fields
        assert book.source[annotations.paragraphs[0][tag.verb].span.start :].startswith(verb)


SNIPPETS = st.sampled_from(
    ['"Go," ', '"Why?" ', "said ", "Ann ", "the old man ", "she ", "told ", ", ", "and ", "softly ", ". ", "him ", ": "]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(SNIPPETS, min_size=1, max_size=14).map("".join))
def test_tags_lie_in_their_narration_beside_their_quotation(text: str) -> None:
    book, annotations, tags = tags_of(text + "x")
    for tag in tags:
        paragraph = book.paragraphs()[tag.paragraph]
        narration = paragraph.parts[tag.part]
        assert isinstance(narration, Narration)
        assert not isinstance(paragraph.parts[tag.quote], Narration)
        assert abs(tag.quote - tag.part) == 1
        assert narration.span.covers(tag.span)
        assert all(tag.span.covers(annotations.paragraphs[tag.paragraph][i].span) for i in range(*(tag.rest or (0, 0))))
    spans = [tag.span for tag in tags]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert read_tags(book, annotations) == tags
