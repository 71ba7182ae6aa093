"""Prose to Book: plain text and Markdown, as found in the wild. Total: every string is a Book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any

from screenplay.book import Aside, Block, Book, Break, Chapter, Paragraph, Quote
from screenplay.grammar import Token, parse_labels
from screenplay.notes import Note
from screenplay.readers import gaps, labels, outline
from screenplay.readers.layout import lines_of, setting_of, stretches, usual_gap
from screenplay.readers.pieces import Piece
from screenplay.readers.quote_style import Family, style_of
from screenplay.readers.speech import parts_of, words_of
from screenplay.text import Span

NEAR = 6
"""Paragraphs on either side of a gap that are looked at."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A block as read, and the quotation marks in it that fit nowhere."""

    block: Block
    stray: tuple[Span, ...] = ()


def read(source: str, name: str) -> Book:
    """The Book that `source` holds. `name` is kept as the file's name; spans are code points of `source`.

    Never fails: what cannot be understood is narration, and what is doubtful or left out has a Note.
    """
    lines = lines_of(source)
    found = stretches(source, lines, setting_of(source, lines))
    pieces = outline.label(source, found, usual_gap(source, found))
    style = style_of(source[p.span.start : p.span.end] for p in pieces if p.label == "PARAGRAPH")
    readings = tuple(_readings(source, style.family, pieces))
    tree = parse_labels("prose", [(piece.label, at, at + 1) for at, piece in enumerate(pieces)])
    chapters = tuple(_chapters(pieces, readings, tree.children))
    notes = tuple(sorted((*_notes(pieces), *_doubts(readings)), key=lambda note: note.span))
    return Book(name, source, _first(pieces, "TITLE"), _first(pieces, "AUTHOR"), chapters, style.name, notes)


def _first(pieces: Sequence[Piece], label: str) -> str | None:
    return next((piece.words for piece in pieces if piece.label == label and piece.words), None)


def _readings(source: str, family: Family, pieces: Sequence[Piece]) -> Iterator[Reading | None]:
    """What becomes of each piece: None for headings and front matter, and for a gap that means nothing."""
    paragraphs = dict(_paragraphs(source, family, pieces))
    for at, piece in enumerate(pieces):
        match piece.label:
            case "PARAGRAPH":
                yield paragraphs[at]
            case "ORNAMENT":
                yield Reading(Break(piece.span, "ornament", True, "an ornament line"))
            case "ASIDE":
                yield Reading(Aside(piece.span, words_of(source, piece.span)))
            case "GAP":
                found = gaps.break_at(piece.span, _run(paragraphs, at, -1), _run(paragraphs, at, 1))
                if found and piece.why:
                    found = replace(found, sure=False, reason=f"{found.reason}, {piece.why}")
                yield Reading(found) if found else None
            case _:
                yield None


def _paragraphs(source: str, family: Family, pieces: Sequence[Piece]) -> Iterator[tuple[int, Reading]]:
    """The paragraphs, by their place among the pieces. A speech left open goes on in the next paragraph if that
    repeats the mark."""
    left_open = False
    for at, piece in enumerate(pieces):
        if piece.label == "PARAGRAPH":
            found = labels.label(source, piece.span, family)
            parts = parts_of(source, found.labels, continues=left_open)
            left_open = isinstance(parts[-1], Quote) and not parts[-1].closed
            yield at, Reading(Paragraph(piece.span, parts, piece.gap), found.stray)
        elif piece.label != "GAP":
            left_open = False


def _run(paragraphs: dict[int, Reading], at: int, step: int) -> tuple[Paragraph, ...]:
    """The paragraphs before or after the gap at `at`, in order, up to the next thing that is none."""
    run: list[Paragraph] = []
    at += step
    while at in paragraphs and len(run) < NEAR:
        block = paragraphs[at].block
        assert isinstance(block, Paragraph)
        run.append(block)
        at += step
    return tuple(run if step > 0 else reversed(run))


def _chapters(pieces: Sequence[Piece], readings: Sequence[Reading | None], nodes: Sequence[Any]) -> Iterator[Chapter]:
    front, *rest = nodes
    blocks = _blocks(readings, front.children)
    if blocks:
        yield Chapter(Span(blocks[0].span.start, blocks[-1].span.end), None, 2, blocks)
    for node in rest:
        heading = [pieces[token.start_pos] for token in node.children[0].children]
        blocks = _blocks(readings, node.children[1:])
        last = blocks[-1].span if blocks else heading[-1].span
        yield Chapter(Span(heading[0].span.start, last.end), _heading(heading), heading[0].level, blocks)


def _heading(pieces: Sequence[Piece]) -> str:
    """ "CHAPTER I." over "The Well" is "CHAPTER I: The Well"; a title over two lines is one title."""
    first, *rest = (piece.words for piece in pieces)
    if not rest:
        return first
    joint = " " if len(first) > 40 else ": "
    return first.rstrip(" .:—–-") + joint + rest[0] if joint == ": " else f"{first}{joint}{rest[0]}"


def _blocks(readings: Sequence[Reading | None], tokens: Sequence[Token]) -> tuple[Block, ...]:
    found = (readings[token.start_pos or 0] for token in tokens)
    return tuple(reading.block for reading in found if reading)


def _notes(pieces: Sequence[Piece]) -> Iterator[Note]:
    front = [piece.span for piece in pieces if piece.label in ("TITLE", "AUTHOR", "DETAIL")]
    if front:
        span = Span(front[0].start, front[-1].end)
        yield Note("info", "front matter", span, "Read as title page and front matter, not as story.")
    for piece in pieces:
        if piece.label == "ASIDE":
            yield Note("info", "aside", piece.span, f"Left out of the script: {piece.why}.")


def _left_open(readings: Sequence[Reading | None]) -> Iterator[Span]:
    """The opening marks of speeches that nothing closes and no paragraph takes up."""
    paragraphs = [reading.block for reading in readings if reading and isinstance(reading.block, Paragraph)]
    for paragraph, after in zip_longest(paragraphs, paragraphs[1:]):
        last, following = paragraph.parts[-1], after.parts[0] if after else None
        taken_up = isinstance(following, Quote) and following.continues
        if isinstance(last, Quote) and not last.closed and not taken_up:
            yield Span(last.span.start, last.inner.start)


def _doubts(readings: Sequence[Reading | None]) -> Iterator[Note]:
    for mark in _left_open(readings):
        message = "This speech is never closed; it is taken to end with its paragraph."
        yield Note("warning", "quotation mark", mark, message, "Add the closing mark in the story.")
    for reading in readings:
        if reading is None:
            continue
        for mark in reading.stray:
            message = "This quotation mark has no partner; where the speech begins or ends is a guess."
            yield Note("warning", "quotation mark", mark, message, "Add the mark that is missing in the story.")
        if isinstance(reading.block, Break):
            yield from _break_note(reading.block)


def _break_note(found: Break) -> Iterator[Note]:
    if found.kind == "lost line":
        message = f"A line of dialogue {'seems to' if found.sure else 'may'} be missing here: {found.reason}."
        hint = "Put the line back, or make the gap as wide as the others."
        yield Note("warning" if found.sure else "doubt", "lost line", found.span, message, hint)
    elif not found.sure:
        hint = 'Write "***" in the gap if it is one, or close it if not.'
        yield Note("doubt", "scene break", found.span, f"Taken for a scene break: {found.reason}.", hint)
