"""Pieces of novels as long as short stories are, which each tell what they tell: who is there is found anew in each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from screenplay.book import Block, Chapter, Paragraph, Quote
from screenplay.findings import Annotations
from screenplay.training.novels import Annotated

LEAST, MOST = 40, 110
"""Quotations that a chapter must have, and after which its piece ends."""
MANY = 6
"""Pieces taken of a novel, as evenly as can be."""


def pieces(novel: Annotated) -> tuple[Annotated, ...]:
    """The beginnings of some chapters of `novel`, each as a story of its own, with what was annotated in it."""
    found = list(_pieces(novel))
    many = min(MANY, len(found))
    return tuple(found[number * len(found) // many] for number in range(many))


def _pieces(novel: Annotated) -> Iterator[Annotated]:
    start = 0
    for chapter in novel.book.chapters:
        blocks, quotes = _begun(chapter)
        paragraphs = sum(isinstance(block, Paragraph) for block in blocks)
        if quotes >= LEAST:
            yield _piece(novel, replace(chapter, blocks=blocks), start, start + paragraphs)
        start += sum(isinstance(block, Paragraph) for block in chapter.blocks)


def _begun(chapter: Chapter) -> tuple[tuple[Block, ...], int]:
    """The blocks of `chapter` up to the paragraph with which it has MOST quotations, and how many it then has."""
    quotes = 0
    for number, block in enumerate(chapter.blocks, 1):
        quotes += sum(isinstance(part, Quote) for part in block.parts) if isinstance(block, Paragraph) else 0
        if quotes >= MOST:
            return chapter.blocks[:number], quotes
    return chapter.blocks, quotes


def _piece(novel: Annotated, chapter: Chapter, start: int, end: int) -> Annotated:
    """The paragraphs `start` to before `end` of `novel`, which are those of `chapter`."""
    last = chapter.blocks[-1].span.end
    return replace(
        novel,
        book=replace(novel.book, chapters=(chapter,)),
        annotations=Annotations(novel.annotations.paragraphs[start:end]),
        said=tuple(s for s in novel.said if s.spans and chapter.span.start <= s.spans[0].start < last),
    )
