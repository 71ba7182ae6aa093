"""An entrance: the words with which somebody first appears in the action, and how they are set there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from screenplay.adapt.beats import Beat, Shown
from screenplay.text import Run, Span, Style, Text


@dataclass(frozen=True, slots=True)
class Entrance:
    """Words for somebody at a first appearance. `name`: what the cues call them, where the words do not tell it."""

    span: Span
    name: str = ""


Entrances = tuple[Entrance, ...]
"""In the order of the story."""


def is_printed(span: Span, beats: Sequence[Beat]) -> bool:
    """Whether the words at `span` stand in the action, and not as what somebody has written or named so, in italics."""
    runs = (run for beat in beats if isinstance(beat, Shown) for run in beat.text if not run.style & Style.ITALIC)
    return any(run.span.covers(span) for run in runs if run.span is not None)


def with_entrances(text: Text, entrances: Entrances) -> Text:
    """`text`, the words from `entrances` in it in capitals."""
    spans = [run.span for run in text if run.span]
    if not spans:
        return text
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    here = [entrance for entrance in entrances if entrance.span.start < last and first < entrance.span.end]
    return tuple(piece for run in text for piece in _pieces(run, here)) if here else text


def _pieces(run: Run, entrances: list[Entrance]) -> Iterator[Run]:
    for entrance in entrances:
        span, name = run.span, entrance.span
        if span == name and len(name) != len(run.text):  # an "I" under the teller's name
            yield replace(run, text=run.text.upper())
            return
        if span and len(span) == len(run.text) and span.start < name.end and name.start < span.end:
            first, last = max(0, name.start - span.start), min(len(run.text), name.end - span.start)
            if first:
                yield replace(run, text=run.text[:first], span=Span(span.start, span.start + first))
            yield replace(run, text=run.text[first:last].upper(), span=Span(span.start + first, span.start + last))
            if entrance.name and span.start + last == name.end:
                yield Run(f" ({entrance.name})")
            run = replace(run, text=run.text[last:], span=Span(span.start + last, span.end))
    if run.text:
        yield run
