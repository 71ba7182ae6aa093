"""Entrances: the name of everyone who speaks, in capitals where the action first shows it. A script's custom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from screenplay.adapt.beats import Beat, Shown
from screenplay.adapt.minds import AWAY, Sentence
from screenplay.adapt.places import ending_at, inside
from screenplay.adapt.syntax import clauses
from screenplay.findings import Tokens, Understanding
from screenplay.text import Run, Span, Text

OWNS = re.compile(r"['’]")
"""Behind a name that only tells whose something is: nobody enters with their coat."""

POSSESSIVES = frozenset({"her", "his", "their", "my", "our"})
"""What makes somebody out by another, who may not be the one that is meant."""
DETERMINER = re.compile(r"(?:the|a|an|another|one|her|his|their|my|our)\s+", re.IGNORECASE)

NEAR = 4
"""Paragraphs: who was described longer before a first speech may be somebody else."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """Words for somebody at a first appearance. `name`: what the cues call them, where the words do not tell it."""

    span: Span
    name: str = ""


Entrances = tuple[Entrance, ...]
"""In the order of the story."""


def entrances_of(story: Understanding, told: Sequence[Sequence[Sentence]], staged: list[tuple[Beat, ...]]) -> Entrances:
    """Where each speaker is first shown by name, `told` and `staged` being each paragraph's sentences and beats.

    Who is named in the tag behind a speech has entered with its cue. Who is only thought of, or named in what is told
    of another time or of a thing ("the ham that Philomena won"), enters later, if at all. Who speaks before any name is
    told, and has been described, enters as described: "the CLERK (OSK)".
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
    named = {who: Entrance(span) for who, span in (first | entered).items()}
    others = _described(story, staged, present, named) | _nameless(story, staged, present, speaking)
    return tuple(sorted((named | others).values(), key=lambda found: found.span))


def _nameless(
    story: Understanding, staged: list[tuple[Beat, ...]], present: list[frozenset[int]], speaking: set[str | None]
) -> dict[str, Entrance]:
    """The entrances of those whom nobody ever names, as the cues call them: "an OLD WOMAN with a sack"."""
    called = {mention.character for mention in story.cast.mentions if mention.kind == "name"}
    found: dict[str, Entrance] = {}
    for mention in story.cast.mentions:
        who, span = mention.character, mention.span
        if who in called or who not in speaking or who in found or OWNS.match(story.book.source, span.end):
            continue
        words = _as_in_cue(story.book.source, span, story.cast[who].cue)
        if words is not None and _is_printed(words, staged[mention.paragraph]):
            tokens = story.annotations.paragraphs[mention.paragraph]
            if any(tokens[at].span.end in present[mention.paragraph] for at in inside(tokens, span)):
                found[who] = Entrance(words)
    return found


def _as_in_cue(source: str, span: Span, cue: str) -> Span | None:
    """The words at `span` that the cue has, or its last one; None where it has none of them."""
    told = source[span.start : span.end].upper()
    if cue.endswith(("VOICE", "VOICES")):
        return None  # nobody sees it
    for words in (cue, cue.split()[-1] if cue else ""):
        if words and (found := re.search(rf"\b{re.escape(words)}\b", told)):
            return Span(span.start + found.start(), span.start + found.end())
    return None


def _described(
    story: Understanding,
    staged: list[tuple[Beat, ...]],
    present: list[frozenset[int]],
    named: Mapping[str, Entrance],
) -> dict[str, Entrance]:
    """The entrances of those who are described, but not named, in the action up to their first speech."""
    spoke: dict[str, int] = {}
    for said in story.attributions:
        if said.speaker:
            spoke.setdefault(said.speaker, said.paragraph)
    paragraphs = story.book.paragraphs()
    called = {mention.character for mention in story.cast.mentions if mention.kind == "name"}
    found: dict[str, Entrance] = {}
    for mention in story.cast.mentions:
        who, span = mention.character, mention.span
        late = who in spoke and spoke[who] - NEAR <= mention.paragraph <= spoke[who]
        if mention.kind != "description" or not late or who not in called or who in found:
            continue
        before = who in named and named[who].span.start < paragraphs[spoke[who]].span.end
        seen = span.end in present[mention.paragraph] and _is_printed(span, staged[mention.paragraph])
        if seen and not before and _acts(story.annotations.paragraphs[mention.paragraph], span):
            article = DETERMINER.match(story.book.source, span.start, span.end)
            start, cue = article.end() if article else span.start, story.cast[who].cue
            known = set(cue.split()) & set(story.book.source[start : span.end].upper().split())
            if known or not (article and article.group().lower().strip() in POSSESSIVES):
                found[who] = Entrance(Span(start, span.end), "" if known else cue)
    return found


def _acts(tokens: Tokens, span: Span) -> bool:
    """Whether the words at `span` are the subject of what is told, and no owner's: "The clerk looks up"."""
    return any(token.dep in ("nsubj", "nsubjpass") for token in ending_at(tokens, span.end))


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
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    here = [entrance for entrance in entrances if entrance.span.start < last and first < entrance.span.end]
    return tuple(piece for run in text for piece in _pieces(run, here)) if here else text


def _pieces(run: Run, entrances: list[Entrance]) -> Iterator[Run]:
    for entrance in entrances:
        span, name = run.span, entrance.span
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
