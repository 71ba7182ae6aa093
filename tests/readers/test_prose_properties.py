"""Whatever the text: a Book comes out of it, its parts tile it, and nothing of it is lost."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from screenplay.book import Book, Chapter, Narration, Paragraph
from screenplay.readers.prose import read
from screenplay.text import Span

MARKS = ['"', "“", "”", "'", "‘", "’", "«", "»", "„", "—", "--", "- ", "*", "_", "**", "***", "<i>", "</i>", "\\", "("]
SPACES = ["\n", "\n\n", "\n\n\n", " ", "  ", "\t", "\r", "\u2028", "\x1c", ". ", ", ", "! ", "…", "6'2\"", ")"]
WORDS = ["word ", "Word", "I ", "Ann said", "she thought", "(sighing)", "Title: ", "A/N: ", "by Ann", "the end", "# "]
LINES = ["Contents", "#", "Chapter 1", "CHAPTER", "Part Two", "II", "X.", "3", "---", "===", "* * *", "~"]
SCRAPS = st.sampled_from([*MARKS, *SPACES, *WORDS, *LINES])
TEXTS = st.lists(SCRAPS, max_size=40).map("".join) | st.text(max_size=60)


def front_matter(book: Book) -> list[Span]:
    return [note.span for note in book.notes if note.code == "front matter"]


def heading_span(chapter: Chapter) -> Span:
    """From the chapter's start to its first block: what is not in a block is its heading."""
    return Span(chapter.span.start, chapter.blocks[0].span.start if chapter.blocks else chapter.span.end)


def covers(book: Book) -> list[Span]:
    headings = [heading_span(chapter) for chapter in book.chapters if chapter.heading is not None]
    return sorted([*headings, *(block.span for block in book.blocks())])


@settings(max_examples=400, deadline=None)
@given(TEXTS)
@example('*a "b* c" d')
@example("**_Why?_** she thought.")
@example("# A\n\nII\nX.\n")
def test_every_character_stands_in_one_place(source: str) -> None:
    book = read(source, "story.txt")
    spans = covers(book)
    assert all(above.end <= below.start for above, below in pairwise(spans))
    inside = {at for span in spans for at in range(span.start, span.end)}
    outside = {at for span in front_matter(book) for at in range(span.start, span.end)} - inside
    assert {at for at, character in enumerate(source) if not character.isspace()} <= inside | outside


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_parts_tile_their_paragraph(source: str) -> None:
    for paragraph in read(source, "story.txt").paragraphs():
        assert paragraph.parts
        assert paragraph.parts[0].span.start == paragraph.span.start
        assert paragraph.parts[-1].span.end == paragraph.span.end
        for left, right in pairwise(paragraph.parts):
            assert left.span.end == right.span.start
        assert_runs_keep_their_place(source, paragraph)


def assert_runs_keep_their_place(source: str, paragraph: Paragraph) -> None:
    for part in paragraph.parts:
        assert isinstance(part, Narration) or part.span.covers(part.inner)
        for run in part.text:
            assert run.span is not None and part.span.covers(run.span)
            words = source[run.span.start : run.span.end]
            assert all(a == b or (a == " " and b.isspace()) for a, b in zip(run.text, words, strict=True))


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_chapters_and_blocks_stand_in_order(source: str) -> None:
    book = read(source, "story.txt")
    assert book.source == source
    for above, below in pairwise(book.chapters):
        assert above.span.end <= below.span.start
    for chapter in book.chapters:
        assert all(chapter.span.covers(block.span) for block in chapter.blocks)
    assert all(0 <= note.span.start <= note.span.end <= len(source) for note in book.notes)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["Rain fell.", "“Go,” she said.", "He *ran*, of course."]), min_size=1, max_size=8))
def test_paragraphs_are_found_however_they_are_set(paragraphs: list[str]) -> None:
    blank = read("\n\n".join(paragraphs), "story.txt")
    assert len(blank.paragraphs()) == len(paragraphs)
    if len(paragraphs) > 1:
        assert len(read("\n".join(paragraphs), "story.txt").paragraphs()) == len(paragraphs)


def test_time_is_linear_in_one_long_paragraph() -> None:
    """A guard against regular expressions that look back and forth: all of these took minutes when one did."""
    for unit in ('"(a ', "( ", '"a, ', "don't ", "a" + " " * 99, "« ", "_a* ", "— a "):
        assert read('"' + unit * (40_000 // len(unit)), "story.txt").paragraphs()
