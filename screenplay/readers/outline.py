"""Stretches of lines to labelled pieces: what each is for - heading, paragraph, break, note - before grammar sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from screenplay.readers.headings import Title, heading_of, is_ornament, is_title
from screenplay.readers.layout import Line, Stretch
from screenplay.text import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A labelled stretch: `label` is a terminal of prose.lark, `words` what it reads where that is not its source."""

    label: str
    span: Span
    gap: int
    words: str = ""
    level: int = 2
    why: str = ""


GUTENBERG_START = re.compile(r"\*{3}\s*START OF (?:THE|THIS) PROJECT GUTENBERG", re.IGNORECASE)
GUTENBERG_END = re.compile(
    r"\*{3}\s*END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg", re.IGNORECASE
)
AUTHORS_NOTE = re.compile(
    r"[\s*_(\[{~<-]*(?:a\s*/\s*n\b|an:|author[’'`]?s?[’'`]?\s+notes?\b|notes? from the author\b|disclaimer\b"
    r"|translator[’']?s note\b|(?:end|beginning|chapter) notes?\s*:|(?:beta|betaed|beta['’]d)\b.{0,8}:)",
    re.IGNORECASE,
)
FRONT_KEY = re.compile(
    r"[*_\s]*(?P<key>title|author|by|written by|story|summary|rating|rated|fandom|disclaimer|notes?|date|posted|published"
    r"|updated|release date|words?|word count|pairings?|genres?|category|categories|warnings?|characters?|chapters?"
    r"|language|status|completed?|source|url|e?-?mail|translators?|translated by|editor|credits|produced by|spoilers?"
    r"|archive|distribution|feedback|timeline|setting|series|copyright|beta|tags?|ship|relationships?)[*_\s]*:[*_\s]*"
    r"(?P<value>.*?)[*_\s]*",
    re.IGNORECASE,
)
BYLINE = re.compile(r"[*_\s]*(?:written |a (?:novel|story|tale) )?by:?\s+(?P<author>[^\d].{1,70}?)[*_\s]*", re.IGNORECASE)
CONTENTS = re.compile(r"(?:table of )?contents\W*", re.IGNORECASE)


def label(source: str, found: Sequence[Stretch]) -> tuple[Piece, ...]:
    """The pieces of `source`, in order; every line lies in exactly one."""
    pieces = list(_pieces(source, found))
    return tuple(pieces)


def _pieces(source: str, found: Sequence[Stretch]) -> Iterator[Piece]:
    front = True
    for stretch in found:
        for piece in _split(source, stretch, front):
            front = front and piece.label not in ("PARAGRAPH", "PART", "HEAD")
            yield piece


def _split(source: str, stretch: Stretch, front: bool) -> Iterator[Piece]:
    first = stretch.lines[0]
    words = source[first.span.start : first.span.end]
    if is_ornament(words) and len(stretch.lines) == 1:
        yield Piece("ORNAMENT", stretch.span, stretch.gap)
        return
    if AUTHORS_NOTE.match(words):
        yield Piece("ASIDE", stretch.span, stretch.gap, why="an author's note")
        return
    if front:
        keyed = [FRONT_KEY.fullmatch(source[line.span.start : line.span.end]) for line in stretch.lines]
        if all(keyed):
            for line, match in zip(stretch.lines, keyed, strict=True):
                assert match is not None
                yield _detail(line, match["key"], match["value"])
            return
        byline = BYLINE.fullmatch(words)
        if byline and len(stretch.lines) == 1:
            yield Piece("AUTHOR", stretch.span, stretch.gap, byline["author"])
            return
        if len(stretch.lines) == 1 and is_title(words):
            title = heading_of(words)
            if not title:
                yield Piece("TITLE", stretch.span, stretch.gap, words)
                return
    title = heading_of(words)
    if title and len(stretch.lines) == 1:
        yield Piece("PART" if title.level == 1 else "HEAD", stretch.span, stretch.gap, title.words, title.level)
        return
    if title and len(stretch.lines) == 2:
        second = stretch.lines[1].span
        yield Piece("HEAD", first.span, stretch.gap, title.words, title.level)
        if is_title(source[second.start : second.end]):
            yield Piece("SUBTITLE", second, 0, source[second.start : second.end])
        else:
            yield Piece("PARAGRAPH", second, 0)
        return
    yield Piece("PARAGRAPH", stretch.span, stretch.gap)


def _detail(line: Line, key: str, value: str) -> Piece:
    kind = {"title": "TITLE", "story": "TITLE", "author": "AUTHOR", "by": "AUTHOR", "written by": "AUTHOR"}
    return Piece(kind.get(key.lower(), "DETAIL"), line.span, line.gap, value)
