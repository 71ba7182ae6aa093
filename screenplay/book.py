"""Book: what the author wrote, as chapters, paragraphs, narration and speech. Nothing is judged here but form.

The parts of a paragraph tile its span: part follows part without a gap, so the source can be put together again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from screenplay.notes import Note
from screenplay.text import Span, Text


@dataclass(frozen=True, slots=True)
class Narration:
    """Words outside quotation marks, scare quotes and quoted titles included."""

    span: Span
    text: Text


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch of speech inside a paragraph, from mark to mark.

    `span` holds the quotation marks (or the dialogue dash), `inner` does not; `text` is what is spoken, nested
    quotations with their marks. `continues`: the speech was left open in the paragraph before and the mark is only
    repeated. `closed`: a closing mark was found (always true for dashes).
    """

    span: Span
    inner: Span
    text: Text
    continues: bool = False
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Thought:
    """Words in italics that stand alone as a thought; `span` holds the marks, `inner` does not."""

    span: Span
    inner: Span
    text: Text


Part = Narration | Quote | Thought


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`gap` is the number of blank lines above it in the source."""

    span: Span
    parts: tuple[Part, ...]
    gap: int = 1


@dataclass(frozen=True, slots=True)
class Break:
    """A place between paragraphs where the text is interrupted.

    ornament: a typographic scene break such as "***"; gap: a wider gap taken for a scene break; lost line: a wider
    gap inside a conversation, where a line seems to be missing (no scene break). `reason` says what spoke for it.
    """

    span: Span
    kind: Literal["ornament", "gap", "lost line"]
    sure: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """The author speaking to readers (an author's note, a disclaimer): kept out of the script, but noted."""

    span: Span
    text: Text


Block = Paragraph | Break | Aside


@dataclass(frozen=True, slots=True)
class Chapter:
    """`heading` is None for text before the first heading; `level` is 1 for a part or volume, 2 for a chapter."""

    span: Span
    heading: str | None
    level: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A story as read. `name` is the file's name, `source` the decoded text, `style` the quotation style found."""

    name: str
    source: str
    title: str | None
    author: str | None
    chapters: tuple[Chapter, ...]
    style: str
    notes: tuple[Note, ...] = ()

    def blocks(self) -> Iterator[Block]:
        for chapter in self.chapters:
            yield from chapter.blocks

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs in order. Other data count paragraphs by their place in this tuple."""
        return tuple(block for block in self.blocks() if isinstance(block, Paragraph))
