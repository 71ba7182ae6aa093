"""The turn's own speech tag: "said Mara", "she asked", "the old man told her"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.references import Reference
from screenplay.attribution.rules.fit import fits, points

LATELY = 15
"""So many paragraphs back somebody counts as there."""


def is_tagged(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """A tag that names someone; a pronoun or a description there, by gender and by whom it seems to stand for."""
    found = context.tagged[number]
    if not found:
        return
    reference, tag = found
    yield from points(context, candidates, reference, "tag", tag.span)
    if reference.kind == "pronoun":
        yield from _is_i(context, number, candidates, reference)


def _is_i(context: Context, number: int, candidates: Sequence[str], reference: Reference) -> Iterator[Evidence]:
    """Who tells the story is "I", not "he", where another is there whom "he" may mean."""
    teller = next((who for who in candidates if context.characters[who].narrator), None)
    first = context.turns[number].first
    others = (who for who in candidates if fits(context.characters[who], reference.gender) in ("fits", "unsure"))
    there = (context.narrated.get(who, ()) for who in others if who != teller)
    if teller and any(bisect_left(seen, first - LATELY) < bisect_right(seen, first) for seen in there):
        yield Evidence(teller, "tag: I, not a pronoun", words=reference.span)


def is_announced(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Who is said to speak, in narration that is no tag: "when Mrs. Dell exclaimed:"."""
    lead = context.leads[number]
    if lead:
        yield from points(context, candidates, lead, "announced", lead.span)


def is_told_of_most(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever the scene tells of most is seldom the one whom a tag only describes: "said the other"."""
    tagged = context.tagged[number]
    reference = tagged[0] if tagged else context.leads[number]
    if reference is None or reference.kind != "description" or reference.character:
        return
    start, end = context.scenes[number]
    told = {who: _times(context.narrated.get(who, ()), start, end) for who in candidates}
    most = max(candidates, key=lambda who: (told[who], who))
    sign = f"{'tag' if tagged else 'announced'}: described, told of most {'so' if reference.gender else 'anyhow'}"
    yield Evidence(most, sign, words=reference.span)


def _times(seen: Sequence[int], start: int, end: int) -> int:
    return bisect_left(seen, end) - bisect_left(seen, start)


def is_told(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Who is spoken to by this turn's tag does not speak; by the tag of the turn before, answers, most of all where
    they are named and nothing comes between: "said Tom to Ann"."""
    at_once = context.situations[number] == "bare" and context.turns[number].link == "next paragraph"
    for at, sign in ((number, "tag: told"), (number - 1, "told before"), (number + 1, "told after")):
        for tag in context.turns[at].tags if 0 <= at < len(context.turns) else ():
            reference = context.readings.reference(tag.paragraph, *tag.listener) if tag.listener else None
            told = reference.character if reference else None
            if reference and told and told in candidates:
                yield Evidence(told, sign, words=tag.span)
                if at < number and at_once and reference.kind in ("name", "narrator"):
                    yield Evidence(told, "told just before, by name", words=tag.span)
