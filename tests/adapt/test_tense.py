"""Past to present: sentence pairs in tests/cases/tense, and properties over sentences and arbitrary tokens."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.adapt.tense.shift import to_present
from screenplay.book import Book, Chapter, Narration, Paragraph, Part, Quote
from screenplay.english import words
from screenplay.findings import Token, Tokens
from screenplay.nlp import annotate
from screenplay.text import Span, text_of

CASES = Path(__file__).parent.parent / "cases" / "tense"
FILES = (
    "narration.tsv", "check.tsv", "reading.tsv", "recollection.tsv", "perfects.tsv", "participles.tsv", "would.tsv",
)  # fmt: skip
QUOTED = re.compile(r'"[^"]*"')


def rows(name: str) -> list[list[str]]:
    """The lines of a case file, split at tabs; "#" opens a comment."""
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def narration(source: str, start: int, end: int) -> list[Part]:
    span = Span(start, end)
    return [Narration(span, text_of(source[start:end], span))] if start < end else []


def paragraph(source: str, start: int, end: int) -> Paragraph:
    parts: list[Part] = []
    place = start
    for match in QUOTED.finditer(source, start, end):
        parts += narration(source, place, match.start())
        inner = Span(match.start() + 1, match.end() - 1)
        parts.append(Quote(Span(*match.span()), inner, text_of(source[inner.start : inner.end], inner)))
        place = match.end()
    return Paragraph(Span(start, end), (*parts, *narration(source, place, end)))


def book(paragraphs: list[str]) -> Book:
    """A book of these paragraphs, what stands in straight double marks being speech."""
    source, found, place = "\n\n".join(paragraphs), [], 0
    for told in paragraphs:
        found.append(paragraph(source, place, place + len(told)))
        place += len(told) + 2
    chapter = Chapter(Span(0, len(source)), None, 2, tuple(found))
    return Book("case", source, None, None, (chapter,), "double")


def put_together(story: Book, where: Paragraph, tokens: Tokens, changes: dict[int, str]) -> str:
    """The paragraph with its changes, from source spans, as a caller does it."""
    pieces, place = [], where.span.start
    for index, word in sorted(changes.items()):
        token = tokens[index]
        between = story.source[place : token.span.start]
        pieces += [between if word else between.rstrip(), word]
        place = token.span.end
    return "".join([*pieces, story.source[place : where.span.end]])


@cache
def converted(paragraphs: tuple[str, ...]) -> list[str]:
    story = book(list(paragraphs))
    return [
        put_together(story, where, tokens, to_present(tokens))
        for where, tokens in zip(story.paragraphs(), annotate(story).paragraphs, strict=True)
    ]


def wrong(name: str) -> list[str]:
    pairs = rows(name)
    found = converted(tuple(past for past, *_ in pairs))
    return [f"wanted {row[1]!r}, got {got!r}" for row, got in zip(pairs, found, strict=True) if got != row[1]]


@pytest.mark.parametrize("name", FILES)
def test_pairs(name: str) -> None:
    assert wrong(name) == []


def test_known_misses_are_misses_and_say_why() -> None:
    """A miss that is one no longer belongs among the pairs that hold."""
    misses = rows("known_misses.tsv")
    assert all(len(row) == 3 and row[2] for row in misses)
    assert len(wrong("known_misses.tsv")) == len(misses)


def test_case_files_are_many_and_distinct() -> None:
    pasts = [row[0] for name in FILES for row in rows(name)]
    assert len(pasts) >= 300
    assert len(set(pasts)) == len(pasts)


SUBJECTS = ("She", "The men", "I", "Anna and Tom", "Nobody", "The dog that barked", "One of the boys", "We", "It")
ACTS = (
    "opened the door", "was late", "had lost the key", "didn't know", "could see the sea", "put it down", "lay still",
    "would be home soon", "had been waiting", "went home and slept", "had to go", "was going to sing", "could not go",
)  # fmt: skip
STORIES = st.lists(st.tuples(st.sampled_from(SUBJECTS), st.sampled_from(ACTS)), min_size=1, max_size=4).map(
    lambda clauses: " ".join(f"{subject} {act}." for subject, act in clauses)
)


@settings(max_examples=25, deadline=None)
@given(STORIES)
def test_converted_text_needs_no_converting(story: str) -> None:
    once = converted((story,))
    assert converted(tuple(once)) == once


@settings(max_examples=25, deadline=None)
@given(STORIES, st.sampled_from(["I was there.", "Had she gone?", "We put it back."]))
def test_quotations_are_left_alone(story: str, speech: str) -> None:
    told = book([f'"{speech}" {story}'])
    (tokens,) = annotate(told).paragraphs
    assert not any(tokens[place].stub for place in to_present(tokens))
    assert to_present(tokens) == to_present(tokens)


WORDS = sorted(
    words("""
    had was were 'd would could did ought put pulled went i not n't , and that who if as since than of one her ago been
    gone é ? to used when dogs with have
""")
)
TAGS = sorted(words("VBD VBN VB VBP VBZ VBG MD NN NNS NNP NNPS JJ RB IN DT PRP TO WDT"))
DEPENDENCIES = sorted(
    words("""
    ROOT conj nsubj nsubjpass aux auxpass advcl relcl ccomp xcomp acl dobj pobj prep mark advmod attr expl cc poss
    compound neg npadvmod
""")
)


@st.composite
def any_tokens(draw: st.DrawFn) -> Tokens:
    """Tokens that no parser would give: every head and label possible, cycles too."""
    size = draw(st.integers(0, 12))
    place = st.integers(0, max(size - 1, 0))
    return tuple(
        Token(
            text=(text := draw(st.sampled_from(WORDS))),
            lemma=text,
            pos=draw(st.sampled_from(["VERB", "AUX", "NOUN", "PROPN", "ADJ"])),
            tag=draw(st.sampled_from(TAGS)),
            dep=draw(st.sampled_from(DEPENDENCIES)),
            head=draw(place),
            sentence=number // 6,
            span=Span(number * 8, number * 8 + len(text)),
            space=True,
            part=0,
            stub=draw(st.integers(0, 9)) == 0,
        )
        for number in range(size)
    )


@settings(max_examples=300, deadline=None)
@given(any_tokens())
def test_every_parse_can_be_converted(tokens: Tokens) -> None:
    changes = to_present(tokens)
    assert all(0 <= place < len(tokens) and not tokens[place].stub for place in changes)


@pytest.mark.parametrize(
    ("past", "present"),
    [("WAS", "IS"), ("Was", "Is"), ("was", "is"), ("Had", "Has"), ("HAD", "HAS")],
)
def test_capitals_are_kept(past: str, present: str) -> None:
    tokens = (
        Token(past, past.lower(), "AUX", "VBD", "ROOT", 0, 0, Span(0, 3), True, 0),
        Token("it", "it", "PRON", "PRP", "nsubj", 0, 0, Span(4, 6), False, 0),
    )
    assert to_present(tokens) == {0: present}
