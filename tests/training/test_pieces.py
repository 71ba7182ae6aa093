"""Pieces of a novel are stories of their own: their paragraphs, words and annotation belong together."""

from __future__ import annotations

import pytest

from screenplay.book import Quote
from screenplay.findings import Annotations
from screenplay.readers import prose
from screenplay.text import Span
from screenplay.training.novels import Annotated, Said
from screenplay.training.pieces import LEAST, MANY, MOST, pieces


def novel(*lines: int) -> Annotated:
    """A novel with so many lines of speech in each of its chapters, all annotated."""
    chapters = (
        f"CHAPTER {number}\n\nIt rained.\n\n"
        + "\n\n".join(f'"Line {number} {line}," said Ada.' for line in range(many))
        for number, many in enumerate(lines, 1)
    )
    book = prose.read("\n\n".join(chapters) + "\n", "rain")
    said = tuple(
        Said((part.inner,), "ada", "explicit")
        for paragraph in book.paragraphs()
        for part in paragraph.parts
        if isinstance(part, Quote)
    )
    return Annotated("rain", book, Annotations(tuple(() for _ in book.paragraphs())), (), said)


def quotes(piece: Annotated) -> list[Span]:
    parts = (part for paragraph in piece.book.paragraphs() for part in paragraph.parts)
    return [part.inner for part in parts if isinstance(part, Quote)]


def test_chapters_with_little_speech_make_no_piece() -> None:
    whole = novel(3, LEAST, LEAST - 1)
    (piece,) = pieces(whole)
    assert [chapter.heading for chapter in piece.book.chapters] == ["CHAPTER 2"]
    assert len(piece.annotations.paragraphs) == len(piece.book.paragraphs()) == LEAST + 1


def test_a_piece_has_the_annotation_of_its_own_lines() -> None:
    for piece in pieces(novel(LEAST, MOST + 20)):
        assert [said.spans[0] for said in piece.said] == quotes(piece)
        assert LEAST <= len(piece.said) <= MOST


@pytest.mark.parametrize("chapters", [MANY - 1, MANY, MANY + 1, 3 * MANY])
def test_pieces_are_taken_evenly(chapters: int) -> None:
    found = [piece.book.chapters[0].heading for piece in pieces(novel(*([LEAST] * chapters)))]
    assert found[0] == "CHAPTER 1"
    assert len(found) == len(set(found)) == min(MANY, chapters)
