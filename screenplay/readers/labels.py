"""The labeller of speech.lark: quotations, scare quotes, emphasis and thoughts as labels that tile a paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screenplay.grammar import Label
from screenplay.readers import cue_lines, dashes, lone_dashes, marks
from screenplay.readers.italics import emphasised
from screenplay.readers.marks import Pairing
from screenplay.readers.not_speech import is_speech
from screenplay.readers.quote_style import Family
from screenplay.readers.thoughts import is_thought
from screenplay.text import Span, Style

KINDS = {Style.ITALIC: "ITALIC", Style.BOLD: "BOLD", Style.BOLD | Style.ITALIC: "STRONG"}


DIRECTION = re.compile(
    r"\s{0,4}\((?![^()]*\b(?:I|I[’']\w+|you|we|my|your|our|me|us)\b)"
    r"(?:(?:\w+ly,?\s+)?\w+ing\b|\w+ly\b|with (?:an?|the|his|her|their|great|some|much)\b|in (?:an?|the|his|her)\b"
    r"|(?:he|she|they|here (?:he|she)|and (?:he|she))\b|(?:(?:loud|general|renewed)\s+)?(?:laughter|cheers|applause)"
    r"|laughs?\b|hear, hear|aside|(?:a )?pause|to (?:him|her)(?:self)?\b)[^()]{0,160}\)[.,]?\s*(?=\S)"
)
"""A direction that the author set into a speech: "Well, (sighing) if I must." What the speaker adds in parentheses is
about I and you, or no participle begins it."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """The labels of a paragraph, and the marks that fit nowhere."""

    labels: tuple[Label, ...]
    stray: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a label stands that is not words."""

    span: Span
    kind: str


def label(source: str, span: Span, family: Family) -> Labelled:
    """The labels of the paragraph at `span` for a text whose speech is marked by `family`."""
    cued = cue_lines.pairing(source, span)
    found = cued or (_by_dashes(source, span) if family is Family.DASH else marks.pairing(source, span, family))
    edges = list(_edges(source, span, found, Family.DASH if cued else family))
    signs = _signs(source, span, edges)
    return Labelled(tuple(_tiled(span, edges, signs)), found.stray)


def _by_dashes(source: str, span: Span) -> Pairing:
    if dashes.DASH.match(source, span.start, span.end) and lone_dashes.manner_of(source).lone:
        return lone_dashes.pairing(source, span)
    return dashes.pairing(source, span)


def _edges(source: str, span: Span, found: Pairing, family: Family) -> Iterator[Edge]:
    """The marks of speech, of nested quotations and of words that are only quoted, in order."""
    speech_end: int | None = None
    for at, pair in enumerate(found.pairs):
        following = found.pairs[at + 1].open.start if at + 1 < len(found.pairs) else span.end
        speech = family is Family.DASH or is_speech(source, span, pair, speech_end, following)
        if not speech and pair.close is None:
            continue
        yield Edge(pair.open, "OPEN" if speech else "LIFT")
        end = pair.close.start if pair.close is not None else span.end
        if speech:
            speech_end = pair.close.end if pair.close is not None else span.end
            yield from _inside(source, Span(pair.open.end, end), family)
        if pair.close is not None:
            yield Edge(pair.close, "CLOSE" if speech else "DROP")


def _inside(source: str, inner: Span, family: Family) -> Iterator[Edge]:
    """Nested quotations, and directions in parentheses, which interrupt the speech without a mark."""
    edges: list[Edge] = []
    closes = [-1]
    opens = [-1]
    for pair in marks.nested(source, inner, family):
        assert pair.close is not None
        opens.append(pair.open.start)
        closes.append(pair.close.end)
        edges += (Edge(pair.open, "NEST_OPEN"), Edge(pair.close, "NEST_CLOSE"))
    for match in DIRECTION.finditer(source, inner.start, inner.end):
        if closes[bisect_left(opens, match.end()) - 1] <= match.start():
            edges += (Edge(Span(match.start(), match.start()), "CLOSE"), Edge(Span(match.end(), match.end()), "OPEN"))
    yield from sorted(edges, key=lambda edge: edge.span)


def _signs(source: str, span: Span, edges: Sequence[Edge]) -> list[Edge]:
    """The signs of emphasis, in order; a whole thought outside speech is told from stress."""
    found = emphasised(source, span)
    if not found:
        return []
    starts = [edge.span.start for edge in edges]
    signs: list[Edge] = []
    until = span.start
    for emphasis in found:
        kind = KINDS[emphasis.style]
        at = bisect_left(starts, emphasis.open.start)
        outside = emphasis.open.start >= until and (not at or edges[at - 1].kind in ("CLOSE", "DROP"))
        alone = outside and at == bisect_left(starts, emphasis.close.end)
        until = max(until, emphasis.close.end)
        if kind == "ITALIC" and alone and is_thought(source, span, emphasis):
            kind = "THOUGHT"
        signs += (Edge(emphasis.open, f"{kind}_ON"), Edge(emphasis.close, f"{kind}_OFF"))
    return sorted(signs, key=lambda edge: edge.span)


def _tiled(span: Span, edges: Sequence[Edge], signs: Sequence[Edge]) -> Iterator[Label]:
    """All labels in order, words between them. Emphasis that runs across a quotation mark ends before it and begins
    again after it, with labels of no width, so that the labels always nest."""
    at, running = span.start, list[str]()
    for edge in sorted((*edges, *signs), key=lambda edge: edge.span.start):
        start, end = edge.span.start, edge.span.end
        if at < start:
            yield ("WORDS", at, start)
        at = end
        if edge.kind.endswith("_ON"):
            running.append(edge.kind)
            yield (edge.kind, start, end)
        elif edge.kind.endswith("_OFF"):
            running.pop()
            yield (edge.kind, start, end)
        else:
            yield from ((kind.replace("_ON", "_OFF"), start, start) for kind in reversed(running))
            yield (edge.kind, start, end)
            yield from ((kind, end, end) for kind in running)
    if at < span.end:
        yield ("WORDS", at, span.end)
