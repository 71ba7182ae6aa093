"""Whom "he" or "she" means: who was last named, how far back, and as what."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.references import Reference
from screenplay.attribution.rules.fit import fits
from screenplay.book import Narration
from screenplay.findings import Tokens
from screenplay.text import Span

BACK = 7
"""Paragraphs looked through, the turn's own included."""
ROLES = {
    "nsubj": "subject", "nsubjpass": "subject", "poss": "owner", "dobj": "object", "pobj": "object",
    "dative": "object",
}  # fmt: skip
WHERE = ("here", "one up", "two up", "three up")


def is_antecedent(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """For a turn whose tag, announcement or beat has a pronoun: the rank of each candidate whom it fits among those
    named before it, the paragraph, and whether as subject."""
    pronoun = _pronoun(context, number)
    if pronoun is None:
        return
    fitting = [who for who in candidates if fits(context.characters[who], pronoun.gender) in ("fits", "unsure")]
    seen: dict[str, tuple[int, str]] = {}
    first = context.turns[number].first
    for paragraph in range(first, max(-1, first - BACK), -1):
        for character, role in _named_before(context, paragraph, pronoun.span):
            if character in fitting:
                seen.setdefault(character, (first - paragraph, role))
    for rank, (character, (distance, role)) in enumerate(seen.items()):
        where = WHERE[distance] if distance < len(WHERE) else "further up"
        yield Evidence(character, f"antecedent {min(rank, 2)} of {min(len(fitting), 3)}")
        yield Evidence(character, f"antecedent {min(rank, 2)}, {where}, {role}")
    for character in fitting:
        if character not in seen:
            yield Evidence(character, f"no antecedent, {len(seen) or 'nor others'}")


def _pronoun(context: Context, number: int) -> Reference | None:
    """The "he" or "she" that the turn's tag, announcement or beat has for its speaker."""
    tagged, lead = context.tagged[number], context.leads[number]
    found = [tagged[0]] if tagged else [lead] if lead else []
    if not found:
        found = [beat.subject for beat in context.beats[number] if beat.subject and beat.side != "away"]
    return found[0] if found and found[0].kind == "pronoun" else None


def _named_before(context: Context, paragraph: int, pronoun: Span) -> Iterator[tuple[str, str]]:
    """Who is named in the narration of `paragraph` before the pronoun, the last first, and as what."""
    parts, tokens = context.paragraphs[paragraph].parts, context.readings.paragraphs[paragraph]
    for mention in reversed(context.readings.mentions.get(paragraph, ())):
        narrated = mention.kind != "pronoun" and isinstance(parts[mention.part], Narration)
        if narrated and mention.span.end <= pronoun.start:
            yield mention.character, _role(tokens, mention.span)


def _role(tokens: Tokens, words: Span) -> str:
    """What the words are in their sentence, as the first of them tells that hangs on none of the others: "girl" in "the
    girl with the wet hair"."""
    first = bisect_left(tokens, words.start, key=lambda token: token.span.start)
    within = takewhile(lambda token: token.span.end <= words.end, tokens[first:])
    heads = (token for token in within if not words.covers(tokens[token.head].span))
    return next((ROLES[token.dep] for token in heads if token.dep in ROLES), "other")
