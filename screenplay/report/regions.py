"""The source of a book tiled: every code point in a region of one kind, and regions parted to sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from screenplay.book import Aside, Block, Book, Break, Narration, Paragraph, Part, Quote, Thought
from screenplay.pages.sentences import sentence_ends
from screenplay.report.pieces import Kind
from screenplay.report.printed import letters
from screenplay.text import Span

WORD = re.compile(r"[^\W_]")
LINE_END = re.compile(r"\n\s*")
BLANKS = re.compile(r"\s*")
ENDED = re.compile(r"[.!?…]['\"’”»*_)\]]*\s*$")
SMALL_START = re.compile(r"[\s*_(—–-]*[^\W\d_A-Z]")


@dataclass(frozen=True, slots=True)
class Region:
    """`paragraph` and `part` as findings count them, where it is a part of a paragraph; `block` counts all blocks."""

    span: Span
    kind: Kind
    block: int
    chapter: int
    paragraph: int | None = None
    part: int | None = None


def regions(book: Book) -> tuple[Region, ...]:
    """Regions whose spans, one by one, are the whole source. Blanks between two belong to the first."""
    tiled: list[Region] = []
    place = 0
    for region in (*_known(book), None):
        start = max(place, region.span.start) if region else len(book.source)
        if WORD.search(book.source, place, start):
            tiled.extend(_between(book, Span(place, start), region.chapter if region else len(book.chapters) - 1))
        elif tiled:
            tiled[-1] = replace(tiled[-1], span=Span(tiled[-1].span.start, start))
        else:
            start = place
        if region and region.span.end > start:
            tiled.append(replace(region, span=Span(start, region.span.end)))
        place = max(start, region.span.end) if region else start
    if not tiled and book.source:
        tiled.append(Region(Span(0, len(book.source)), "front matter", -1, 0))
    return tuple(_numbered(tiled))


def _between(book: Book, span: Span, chapter: int) -> Iterator[Region]:
    """What stands outside the paragraphs, line by line: headings, and what is before and behind the story."""
    heading = letters(book.chapters[chapter].heading or "") if chapter >= 0 else ""
    start = span.start
    for stop in (*(match.end() for match in LINE_END.finditer(book.source, span.start, span.end)), span.end):
        if stop > start:
            words = letters(book.source[start:stop])
            kind: Kind = "heading" if words and words in heading else "front matter"
            yield Region(Span(start, stop), kind, -1, max(chapter, 0))
            start = stop


def _known(book: Book) -> Iterator[Region]:
    """The regions that the book tells of, in order, without what stands between them."""
    number = block = 0
    for chapter, found in enumerate(book.chapters):
        for item in found.blocks:
            yield from _of_block(item, chapter, block, number)
            number += isinstance(item, Paragraph)
            block += 1


def _of_block(item: Block, chapter: int, block: int, number: int) -> Iterator[Region]:
    match item:
        case Paragraph():
            for place, part in enumerate(item.parts):
                yield Region(part.span, _kind(part), block, chapter, number, place)
        case Break():
            yield Region(item.span, "break", block, chapter)
        case Aside():
            yield Region(item.span, "aside", block, chapter)
        case _:
            assert_never(item)


def _kind(part: Part) -> Kind:
    match part:
        case Narration():
            return "narration"
        case Quote():
            return "speech"
        case Thought():
            return "thought"
        case _:
            assert_never(part)


def _numbered(tiled: list[Region]) -> Iterator[Region]:
    """The blocks counted anew, what stands between known ones as blocks of their own."""
    block, before = -1, None
    for region in tiled:
        block += region.block == -1 or region.block != before
        before = region.block
        yield replace(region, block=block)


def sentences(found: tuple[Region, ...], source: str) -> Iterator[tuple[tuple[Region, Span], ...]]:
    """The sentences in order, each as stretches of the regions that it runs through."""
    held: list[tuple[Region, Span]] = []
    for region in found:
        for span in _parted(region, source):
            if held and not _goes_on(held[-1], (region, span), source):
                yield tuple(held)
                held = []
            held.append((region, span))
    if held:
        yield tuple(held)


def _parted(region: Region, source: str) -> Iterator[Span]:
    """The sentences of one region; a heading and a break are one."""
    start, end = region.span.start, region.span.end
    whole = region.kind in ("heading", "break", "front matter")
    stops = [] if whole else [_behind_blanks(source, stop, end) for stop in sentence_ends(source, start, end)]
    last = max((stop for stop in stops if WORD.search(source, stop, end)), default=end)
    for stop in (*(stop for stop in stops if stop <= last), end):
        if stop == end or WORD.search(source, start, stop):
            if stop > start:
                yield Span(start, stop)
            start = stop


def _behind_blanks(source: str, place: int, end: int) -> int:
    blanks = BLANKS.match(source, place, end)
    return blanks.end() if blanks else place


def _goes_on(before: tuple[Region, Span], after: tuple[Region, Span], source: str) -> bool:
    """Whether a sentence runs from one stretch into the next: over the marks of a speech, in one paragraph."""
    (one, first), (two, second) = before, after
    if one.paragraph is None or one.paragraph != two.paragraph or one.part == two.part:
        return False
    ended = ENDED.search(source[max(first.start, first.end - 40) : first.end]) is not None
    if two.kind != "narration":
        return not ended
    return not ended or SMALL_START.match(source[second.start : second.start + 20]) is not None
