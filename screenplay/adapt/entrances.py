"""Entrances: the name of everyone who speaks, in capitals where the action first shows it. A script's custom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from screenplay.adapt.leads import is_bound
from screenplay.book import Narration
from screenplay.findings import Understanding
from screenplay.text import Run, Span, Text

Entrances = tuple[Span, ...]
"""Where the names stand, in order."""


def entrances_of(story: Understanding) -> Entrances:
    """The first mention by name of each speaker in the narration, speech tags left out."""
    waiting = {found.speaker for found in story.attributions}
    tagged: dict[int, list[Span]] = {}
    for tag in story.tags:
        if is_bound(tag, story.annotations.paragraphs[tag.paragraph]):
            continue
        tagged.setdefault(tag.paragraph, []).append(tag.span)
    paragraphs = story.book.paragraphs()
    entrances = []
    for mention in story.cast.mentions:
        narrated = isinstance(paragraphs[mention.paragraph].parts[mention.part], Narration)
        in_tag = any(span.covers(mention.span) for span in tagged.get(mention.paragraph, ()))
        if mention.character in waiting and mention.kind == "name" and narrated and not in_tag:
            waiting.discard(mention.character)
            entrances.append(mention.span)
    return tuple(sorted(entrances))


def with_entrances(text: Text, entrances: Entrances) -> Text:
    """`text`, the words from `entrances` in it in capitals."""
    spans = [run.span for run in text if run.span]
    if not spans:
        return text
    here = [e for e in entrances if e.start < max(s.end for s in spans) and min(s.start for s in spans) < e.end]
    return tuple(piece for run in text for piece in _pieces(run, here)) if here else text


def _pieces(run: Run, entrances: list[Span]) -> Iterator[Run]:
    for entrance in entrances:
        span = run.span
        if span and len(span) == len(run.text) and span.start < entrance.end and entrance.start < span.end:
            first, last = max(0, entrance.start - span.start), min(len(run.text), entrance.end - span.start)
            if first:
                yield replace(run, text=run.text[:first], span=Span(span.start, span.start + first))
            yield replace(run, text=run.text[first:last].upper(), span=Span(span.start + first, span.start + last))
            run = replace(run, text=run.text[last:], span=Span(span.start + last, span.end))
    if run.text:
        yield run
