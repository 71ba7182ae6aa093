"""Texts to Books: readable cases of how prose is set, and of what is told from the story.

A case is a text and, under a line of five hyphens, what is read: title, author and style; each chapter with its level
and heading ("-" for none); each block, paragraphs with the blank lines above them, [speech] (with + where it goes on
from the paragraph before, ! where it is left open) and <thought>; and the notes, where there is more than front matter
and asides or the case lists them. SCREENPLAY_GOLDEN=write writes what is read into the cases.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenplay.book import Aside, Block, Book, Break, Narration, Paragraph, Part, Quote, Thought
from screenplay.readers.prose import read
from screenplay.text import plain

CASES = sorted((Path(__file__).parent.parent / "cases" / "prose").glob("*.txt"))
RULE = "\n-----\n"


def shown(book: Book) -> Iterator[str]:
    if book.title:
        yield f"title: {book.title}"
    if book.author:
        yield f"author: {book.author}"
    yield f"style: {book.style}"
    for chapter in book.chapters:
        yield f"{chapter.level} {chapter.heading or '-'}"
        yield from (f"  {shown_block(block)}" for block in chapter.blocks)


def shown_block(block: Block) -> str:
    match block:
        case Paragraph():
            return f"{block.gap} {''.join(map(shown_part, block.parts))}"
        case Aside():
            return f"aside {plain(block.text)}"
        case Break(kind="ornament"):
            return "== ornament"
        case Break():
            return f"== {block.kind}{'' if block.sure else '?'}: {block.reason}"


def shown_part(part: Part) -> str:
    match part:
        case Narration():
            return plain(part.text)
        case Thought():
            return f"<{plain(part.text)}>"
        case Quote():
            return f"[{'+' * part.continues}{'!' * (not part.closed)}{plain(part.text)}]"


def shown_notes(book: Book) -> list[str]:
    return [f"note {note.severity} {note.code}" for note in book.notes]


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_case(file: Path) -> None:
    source, expected = file.read_text(encoding="utf-8").split(RULE)
    book = read(source, file.name)
    doubtful = "\nnote " in expected or any(note.severity != "info" for note in book.notes)
    found = "\n".join([*shown(book), *(shown_notes(book) if doubtful else [])]) + "\n"
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        file.write_text(f"{source}{RULE}{found}", encoding="utf-8")
    assert found == expected


def test_there_are_cases() -> None:
    assert len(CASES) >= 8


@pytest.mark.parametrize("source", ["", " \n\n\t", "word", '"', "***", "# ", "Title:", "I"])
def test_next_to_nothing_is_a_book(source: str) -> None:
    assert read(source, "story.txt").source == source


def test_positions_are_exact() -> None:
    source = '\n\nTitle: Low Tide\n\n\nRain fell.\n\n"Go,"\nshe said.\n'
    book = read(source, "story.txt")
    first, second = book.paragraphs()
    assert source[first.span.start : first.span.end] == "Rain fell."
    assert source[second.span.start : second.span.end] == '"Go,"\nshe said.'
    assert first.gap == 2


def test_what_is_left_out_is_noted() -> None:
    book = read("Title: Low Tide\n\nA/N: For Bea.\n\nRain fell.\n", "story.txt")
    assert [(note.code, book.source[note.span.start : note.span.end]) for note in book.notes] == [
        ("front matter", "Title: Low Tide"),
        ("aside", "A/N: For Bea."),
    ]


def test_a_story_may_begin_right_under_its_author() -> None:
    story = "It had rained on the harbour since Tuesday, and on the boats, and on\nOona.\n\nNobody came.\n"
    book = read(f"Title: Low Tide\nAuthor: Bea\n{story}", "story.txt")
    assert (book.title, book.author) == ("Low Tide", "Bea")
    assert [len(paragraph.span) > 60 for paragraph in book.paragraphs()] == [True, False]


def test_a_disclaimer_runs_over_its_line() -> None:
    header = "Title: Low Tide\nDisclaimer: The boats and the harbour and all who sail in them are\nnot mine."
    source = f"{header}\n\nRain fell.\n"
    (paragraph,) = read(source, "story.txt").paragraphs()
    assert source[paragraph.span.start : paragraph.span.end] == "Rain fell."
