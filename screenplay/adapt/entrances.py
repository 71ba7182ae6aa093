"""Entrances: the name of everyone who speaks, in capitals where the action first shows it. A script's custom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from screenplay.adapt.beats import Beat, Shown
from screenplay.adapt.minds import AWAY, Sentence
from screenplay.adapt.syntax import clauses
from screenplay.findings import Understanding
from screenplay.text import Run, Span, Text

OWNS = re.compile(r"['’]")
"""Behind a name that only tells whose something is: nobody enters with their coat."""

Entrances = tuple[Span, ...]
"""Where the names stand, in order."""


def entrances_of(story: Understanding, told: Sequence[Sequence[Sentence]], staged: list[tuple[Beat, ...]]) -> Entrances:
    """Where each speaker is first shown by name, `told` and `staged` being each paragraph's sentences and beats.

    Who is named in the tag behind a speech has entered with its cue. Who is only thought of, or named in what is told
    of another time or of a thing ("the ham that Philomena won"), enters later, if at all.
    """
    speaking = {found.speaker for found in story.attributions}
    named_in_tags = set(_speakers_in_tags(story))
    present = _present(story, told)
    first: dict[str, Span] = {}
    entered: dict[str, Span] = {}
    for mention in story.cast.mentions:
        who, span = mention.character, mention.span
        if who not in speaking or mention.kind != "name" or span in named_in_tags or who in entered:
            continue
        if not OWNS.match(story.book.source, span.end) and _is_printed(span, staged[mention.paragraph]):
            first.setdefault(who, span)
            if span.end in present[mention.paragraph]:
                entered[who] = span
    return tuple(sorted((first | entered).values()))


def _is_printed(span: Span, beats: tuple[Beat, ...]) -> bool:
    return any(
        run.span.covers(span) for beat in beats if isinstance(beat, Shown) for run in beat.text if run.span is not None
    )


def _present(story: Understanding, told: Sequence[Sequence[Sentence]]) -> list[frozenset[int]]:
    """For each paragraph the offsets at which its words end that tell of what is there and now."""
    found = []
    for sentences, tokens in zip(told, story.annotations.paragraphs, strict=True):
        view = clauses(tokens)
        found.append(
            frozenset(
                tokens[place].span.end
                for sentence in sentences
                if sentence.kind not in AWAY
                for place in sentence.places
                if not any(tokens[above].dep == "relcl" for above in view.ancestors(place))
            )
        )
    return found


def _speakers_in_tags(story: Understanding) -> Iterator[Span]:
    for tag in story.tags:
        if tag.speaker is not None and tag.quote < tag.part:
            first, last = (
                story.annotations.paragraphs[tag.paragraph][at] for at in (tag.speaker[0], tag.speaker[1] - 1)
            )
            yield Span(first.span.start, last.span.end)


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
