"""Which quotations of the annotation the program found, and in which turn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screenplay.attribution.turns import Turn
from screenplay.book import Book, Quote
from screenplay.text import Span
from screenplay.training.novels import Said

ENOUGH = 0.8
"""The part of what two spans cover together that they must share to be the same quotation."""


@dataclass(frozen=True, slots=True)
class Found:
    """`turns` has for each quotation of the annotation the turn in which the first piece that was found stands, None
    where none was. `pieces` and `right`: how many pieces the annotation has, and how many of them were found;
    `quotes` and `exact`: how many quotations the program has, and how many of them are pieces of the annotation."""

    turns: tuple[int | None, ...]
    pieces: int
    right: int
    quotes: int
    exact: int


def find(book: Book, turns: Sequence[Turn], said: Sequence[Said]) -> Found:
    """Look for the quotations `said` among those of `turns`."""
    ours = sorted((_trimmed(book.source, span), number) for span, number in _quotes(book, turns))
    starts = [span.start for span, _ in ours]
    same: list[int | None] = []
    turns_found: list[int | None] = []
    pieces = 0
    for one in said:
        spans = [span for span in (_trimmed(book.source, span) for span in one.spans) if span.end > span.start]
        places = [_same(span, ours, starts) for span in spans]
        pieces += len(places)
        same += places
        turns_found.append(next((ours[place][1] for place in places if place is not None), None))
    matched = [place for place in same if place is not None]
    return Found(tuple(turns_found), pieces, len(matched), len(ours), len(set(matched)))


def _quotes(book: Book, turns: Sequence[Turn]) -> Iterator[tuple[Span, int]]:
    paragraphs = book.paragraphs()
    for number, turn in enumerate(turns):
        for paragraph, at in turn.lines:
            part = paragraphs[paragraph].parts[at]
            if isinstance(part, Quote):
                yield part.inner, number


def _trimmed(source: str, span: Span) -> Span:
    """`span` from its first letter or digit to its last."""
    start, end = span.start, span.end
    while start < end and not source[start].isalnum():
        start += 1
    while end > start and not source[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def _same(span: Span, ours: Sequence[tuple[Span, int]], starts: Sequence[int]) -> int | None:
    first = max(0, bisect_right(starts, span.start) - 1)
    behind = bisect_right(starts, span.end)
    place = max(range(first, behind), key=lambda at: _shared(span, ours[at][0]), default=None)
    return place if place is not None and _shared(span, ours[place][0]) >= ENOUGH else None


def _shared(one: Span, other: Span) -> float:
    both = min(one.end, other.end) - max(one.start, other.start)
    return both / (max(one.end, other.end) - min(one.start, other.start)) if both > 0 else 0.0
