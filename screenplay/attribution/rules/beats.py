"""Narration around a turn: whoever acts beside a speech mostly speaks it ("Wood shrugged.")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.references import Reference, sentences
from screenplay.attribution.rules.fit import bearing, fits, points
from screenplay.book import Narration
from screenplay.findings import Character

BETWEEN = 3
"""Paragraphs of narration before a turn that are looked at together."""


def acts_in_paragraph(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """The subject of a sentence in the turn's own paragraph: before the quotation, after it, or further off."""
    seen: set[str] = set()
    for beat in context.beats[number]:
        if beat.tagged or beat.subject is None:
            continue
        alone = len(context.beats[number]) == 1
        place = f"{'only ' if alone else ''}beat {beat.side}{' joined' if beat.joined else ''}"
        if place not in seen:
            seen.add(place)
            yield from points(context, candidates, beat.subject, place, beat.subject.span)


def is_only_mentioned(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Someone in the paragraph's narration who is the subject of none of its sentences ("He looked at Tom")."""
    subjects = {beat.subject.character for beat in context.beats[number] if beat.subject}
    turn = context.turns[number]
    mentioned = {
        mention.character: mention.span
        for paragraph in sorted({paragraph for paragraph, _ in turn.lines})
        for mention in context.readings.mentions.get(paragraph, ())
        if mention.kind != "pronoun" and isinstance(context.paragraphs[paragraph].parts[mention.part], Narration)
    }
    tag = context.tagged[number]
    for character in candidates:
        if character in mentioned and character not in subjects and not (tag and tag[0].character == character):
            yield Evidence(character, "beat: only mentioned", words=mentioned[character])


def acts_beside(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """The subject of the last sentence before the turn's paragraph and of the first behind it, if that is narration."""
    turn = context.turns[number]
    for paragraph, last in ((turn.first - 1, True), (turn.last + 1, False)):
        if not 0 <= paragraph < len(context.paragraphs):
            continue
        if any(not isinstance(part, Narration) for part in context.paragraphs[paragraph].parts):
            continue
        tokens = context.readings.paragraphs[paragraph]
        places = sentences(tokens, 0)
        if not places:
            continue
        chosen = places[-1] if last else places[0]
        subject = context.readings.subject(paragraph, chosen)
        colon = last and tokens[chosen[-1]].text.lstrip(",:") in ("", "—", "–", "--", "---")
        place = "lead-in colon" if colon else "lead-in" if last else "follow-up"
        if subject:
            yield from points(context, candidates, subject, place, subject.span)


def acts_last_of_all(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """The subject of the last clause before an untagged quotation, where it is not that of the sentence: "Ann was about
    to beg his pardon, but he went on"."""
    paragraph, part = context.turns[number].lines[0]
    where = "beat" if part else "lead-in"
    if not part:
        paragraph, part = paragraph - 1, len(context.paragraphs[paragraph - 1].parts)
    if context.tagged[number] or paragraph < 0:
        return
    if not isinstance(context.paragraphs[paragraph].parts[part - 1], Narration):
        return
    found = sentences(context.readings.paragraphs[paragraph], part - 1)
    subject = context.readings.last_subject(paragraph, found[-1]) if found else None
    if subject:
        for character in candidates:
            sign = f"last clause of {where}: {bearing(context, character, subject)}"
            yield Evidence(character, sign, words=subject.span)


def acted_last(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """The subject of the narration that ends the paragraph of the turn before: someone else's reaction, who then
    speaks, or the former speaker's own beat."""
    before = context.beats[number - 1] if number else ()
    if before and context.turns[number].link == "next paragraph":
        last = before[-1]
        own = last.side == "after" and not context.tagged[number - 1]
        if last.subject and last.trails and not last.tagged and not own:
            known = last.subject.character in context.named[number - 1]
            place = "trailing, own" if known else "trailing"
            yield from points(context, candidates, last.subject, place, last.subject.span)


def is_told_of_alone(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever is the only one named by the narration that parts the turn from the one before: "Beck walked round the
    hole. He knew about holes." It mostly leads to what they say."""
    paragraphs = _between(context, number)
    named = {
        mention.character: mention.span
        for paragraph in paragraphs
        for mention in context.readings.mentions.get(paragraph, ())
        if mention.kind != "pronoun"
    }
    subjects = [subject for paragraph in paragraphs for subject in _subjects(context, paragraph)]
    if len(named) != 1 or any(subject.kind == "narrator" for subject in subjects):
        return
    (character, words), *_ = named.items()
    if character in candidates:
        acts = any(subject.character == character and subject.kind == "name" for subject in subjects)
        does = "acts" if acts else "is named"
        yield Evidence(character, f"{does} alone before, {context.situations[number]}", words=words)
        if acts and _is_still(context.characters[character], subjects[-1]):
            yield Evidence(character, "acts alone before, and on", words=words)


def _is_still(character: Character, subject: Reference) -> bool:
    """Whether `subject`, a "he" or "she", may be the one who was named before it."""
    return subject.kind == "pronoun" and fits(character, subject.gender) == "fits"


def _between(context: Context, number: int) -> list[int]:
    """The last paragraphs of nothing but narration before a turn, in order; none where its own begins with some."""
    first, part = context.turns[number].lines[0]
    start = max(context.scenes[number][0], first - BETWEEN, context.turns[number - 1].last + 1 if number else 0)
    return list(range(start, first)) if part == 0 else []


def _subjects(context: Context, paragraph: int) -> Iterator[Reference]:
    for places in sentences(context.readings.paragraphs[paragraph], 0):
        subject = context.readings.subject(paragraph, places)
        if subject:
            yield subject
