"""A piece of the outline: lines that serve one purpose."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.readers.layout import Line
from screenplay.text import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """`label` is a terminal of prose.lark, or "" as long as none is found; `gap` the blank lines above; `words` what a
    heading or a line of the title page says; `why` what the label was given for."""

    label: str
    span: Span
    gap: int
    lines: tuple[Line, ...] = ()
    words: str = ""
    level: int = 2
    why: str = ""


def line_words(source: str, line: Line) -> str:
    """The words of the line as they stand."""
    return source[line.span.start : line.span.end]


def words_of_piece(source: str, piece: Piece) -> str:
    """The words of the piece on one line."""
    return " ".join(source[piece.span.start : piece.span.end].split())
