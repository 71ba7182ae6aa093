"""Prose to Book: plain text and Markdown, as found in the wild. Total: every string is a Book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from screenplay.book import Aside, Block, Book, Break, Chapter, Paragraph
from screenplay.grammar import Token, parse_labels
from screenplay.notes import Note
from screenplay.readers import labels, outline
from screenplay.readers.quote_style import QuoteStyle, style_of
from screenplay.readers.layout import lines_of, setting_of, stretches
from screenplay.readers.outline import Piece
from screenplay.readers.speech import parts_of, words_of
from screenplay.text import Span


def read(source: str, name: str) -> Book:
    """The Book that `source` holds. `name` is kept as the file's name; spans are code points of `source`."""
    lines = lines_of(source)
    pieces = outline.label(source, stretches(source, lines, setting_of(source, lines)))
    style = style_of(source[p.span.start : p.span.end] for p in pieces if p.label == "PARAGRAPH")
    tree = parse_labels("prose", [(piece.label, at, at + 1) for at, piece in enumerate(pieces)])
    chapters = tuple(_chapters(source, style, pieces, tree.children))
    return Book(name, source, _first(pieces, "TITLE"), _first(pieces, "AUTHOR"), chapters, style.name, _notes(pieces))


def _first(pieces: Sequence[Piece], label: str) -> str | None:
    return next((piece.words for piece in pieces if piece.label == label and piece.words), None)


def _chapters(source: str, style: QuoteStyle, pieces: Sequence[Piece], nodes: Sequence[Any]) -> Iterator[Chapter]:
    front, *rest = nodes
    blocks = _blocks(source, style, pieces, front.children)
    if blocks:
        yield Chapter(Span(blocks[0].span.start, blocks[-1].span.end), None, 2, blocks)
    for node in rest:
        heading = [_piece(pieces, token) for token in node.children[0].children]
        blocks = _blocks(source, style, pieces, node.children[1:])
        last = blocks[-1].span if blocks else heading[-1].span
        words = ": ".join(piece.words for piece in heading)
        yield Chapter(Span(heading[0].span.start, last.end), words, heading[0].level, blocks)


def _piece(pieces: Sequence[Piece], token: Token) -> Piece:
    return pieces[token.start_pos or 0]


def _blocks(source: str, style: QuoteStyle, pieces: Sequence[Piece], tokens: Sequence[Token]) -> tuple[Block, ...]:
    found = (_piece(pieces, token) for token in tokens)
    return tuple(_block(source, style, piece) for piece in found if piece.label in ("PARAGRAPH", "ORNAMENT", "GAP", "ASIDE"))


def _block(source: str, style: QuoteStyle, piece: Piece) -> Block:
    match piece.label:
        case "PARAGRAPH":
            return Paragraph(piece.span, parts_of(source, labels.label(source, piece.span, style.family).labels), piece.gap)
        case "ASIDE":
            return Aside(piece.span, words_of(source, piece.span))
    return Break(piece.span, "ornament", True, "an ornament line")


def _notes(pieces: Sequence[Piece]) -> tuple[Note, ...]:
    return tuple(
        Note("info", "aside", piece.span, f"Left out: {piece.why}.") for piece in pieces if piece.label == "ASIDE"
    )
