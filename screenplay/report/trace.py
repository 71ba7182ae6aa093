"""Each sentence of the source followed into the script: parted where its ways part, each piece with its reason."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from screenplay.findings import Tag, Understanding
from screenplay.report.pieces import Change, Fate, Piece, Sentence
from screenplay.report.printed import NOWHERE, Printed, is_replaced, letters, origins, printing
from screenplay.report.reasons import Clues, clues, reason
from screenplay.report.regions import WORD, Region, regions, sentences
from screenplay.text import Span

FATE_OF: Mapping[str, Fate] = {
    "title_page": "title page", "dialogue": "dialogue", "lyrics": "lyrics", "action": "action",
    "parenthetical": "parenthetical", "character": "cue", "scene_heading": "heading", "section": "section",
    "note": "note", "boneyard": "note", "synopsis": "note", "transition": "action", "centered": "action",
}  # fmt: skip
AUXILIARIES = frozenset({"had", "did", "was", "were", "been", "have", "would"})
"""What a change of tense takes out, wherever it stood: "had turned" becomes "turned"."""


@dataclass(frozen=True, slots=True)
class Trace:
    """`where` says for each code point of the source which line of `lines` prints it, `turns` where that changes.

    `tags` go by their paragraph; `edits` are the runs that have other words than the source, in its order.
    """

    story: Understanding
    lines: tuple[Printed, ...]
    where: array[int]
    turns: Sequence[int]
    tags: Mapping[int, list[Tag]]
    edits: Sequence[tuple[Span, str]]

    @property
    def source(self) -> str:
        return self.story.book.source


def trace(story: Understanding, lines: tuple[Printed, ...]) -> tuple[Sentence, ...]:
    """The sentences of the source with their pieces; all spans, one by one, are the whole source."""
    tags: dict[int, list[Tag]] = {}
    for tag in story.tags:
        tags.setdefault(tag.paragraph, []).append(tag)
    where = printing(lines, len(story.book.source))
    turns = [place for place in range(1, len(where)) if where[place] != where[place - 1]]
    found = Trace(story, lines, where, turns, tags, _edits(lines, story.book.source))
    known = clues(story, lines, where)
    told = []
    for stretches in sentences(regions(story.book), found.source):
        pieces = tuple(piece for region, span in stretches for piece in _pieces(found, region, span, known))
        first = stretches[0][0]
        kind = next((region.kind for region, _ in stretches if region.kind != "narration"), first.kind)
        whole = Span(stretches[0][1].start, stretches[-1][1].end)
        told.append(Sentence(whole, kind, first.block, first.chapter, pieces))
    return tuple(told)


def _edits(lines: tuple[Printed, ...], source: str) -> Sequence[tuple[Span, str]]:
    runs = (run for line in lines for run in line.text)
    return sorted(
        {run.span.start: (run.span, run.text) for run in runs if run.span and is_replaced(run, source)}.values()
    )


def _pieces(found: Trace, region: Region, span: Span, known: Clues) -> Iterator[Piece]:
    for part, place in _ways(found, region, span):
        piece = reason(known, region, part, place)
        if place != NOWHERE:
            line = found.lines[place]
            fate = "voice-over" if line.heard and line.type == "dialogue" else FATE_OF[line.type]
            piece = replace(piece, fate=fate, entry=place, changes=tuple(_changes(found, part)))
        yield piece


def _ways(found: Trace, region: Region, span: Span) -> Iterator[tuple[Span, int]]:
    """`span` parted by the lines that print it, blanks and marks with the words beside them."""
    parts = list(_stretches(found, span))
    joined: list[tuple[Span, int]] = []
    for number, (part, place) in enumerate(parts):
        if place == NOWHERE and _is_silent(found, part, parts, number, region):
            place = joined[-1][1] if joined else next((other for _, other in parts if other != NOWHERE), NOWHERE)
        if joined and joined[-1][1] == place:
            joined[-1] = (Span(joined[-1][0].start, part.end), place)
        else:
            joined.append((part, place))
    yield from joined


def _stretches(found: Trace, span: Span) -> Iterator[tuple[Span, int]]:
    first, last = bisect_right(found.turns, span.start), bisect_left(found.turns, span.end)
    for start, end in pairwise((span.start, *found.turns[first:last], span.end)):
        yield Span(start, end), found.where[start]


def _is_silent(found: Trace, part: Span, parts: Sequence[tuple[Span, int]], number: int, region: Region) -> bool:
    """Whether nothing is told by what is not printed: no word, or one that a change took out of a line."""
    if not WORD.search(found.source, part.start, part.end):
        return True
    inside = 0 < number < len(parts) - 1 and parts[number - 1][1] == parts[number + 1][1]
    taken = inside or found.source[part.start : part.end].strip().lower() in AUXILIARIES
    return taken and not any(tag.span.covers(part) for tag in found.tags.get(region.paragraph or 0, ()))


def _changes(found: Trace, span: Span) -> Iterator[Change]:
    """What is printed otherwise than it was written, and what is not printed though what stands around it is."""
    changed = found.edits[
        bisect_left(found.edits, (Span(span.start, 0), "")) : bisect_left(found.edits, (Span(span.end, 0), ""))
    ]
    dropped = [(part, "") for part, place in _stretches(found, span) if place == NOWHERE]
    for part, now in sorted((*changed, *dropped)):
        was = found.source[part.start : part.end].strip()
        if letters(was):
            yield Change(was, now)


def stretches_of(line: Printed, source: str, piece_at: array[int]) -> Iterator[tuple[str, int | None, str | None]]:
    """The printed words of a line, by the piece that they come from, and what they take the place of."""
    for run in line.text:
        if not run.style.printed:
            continue
        if run.span is None or not len(run.span):
            yield run.text, None, None
            continue
        if is_replaced(run, source):
            yield run.text, piece_at[run.span.start], source[run.span.start : run.span.end]
            continue
        start, came = 0, [piece_at[offset] for offset in origins(run, source)]
        for end in range(1, len(came) + 1):
            if end == len(came) or came[end] != came[start]:
                yield run.text[start:end], came[start], None
                start = end
