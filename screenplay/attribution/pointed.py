"""Who is pointed out beside a speech as its speaker: "It was Rudd.", "It was a woman, and she was out of breath.",
"That's the clerk's voice.", "A man's voice, hoarse."."""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.attribution.references import Readings, Reference, sentences
from screenplay.attribution.tag_subjects import noun_phrase_around
from screenplay.book import Narration, Paragraph
from screenplay.findings import Token, Tokens
from screenplay.people.nouns import is_person_noun
from screenplay.text import Span

VOICE = "voice"
POINTING = ("it", "this", "that")
CLEFT = ("relcl", "ccomp", "advcl")
"""What makes "It was Rudd who moved" tell of something else."""
FINITE = ("VBD", "VBZ", "VBP", "MD")


def known_by_voice(paragraphs: Sequence[Paragraph], readings: Readings, number: int, part: int) -> Reference | None:
    """Who is pointed out right behind the quotation `part` of paragraph `number`."""
    parts = paragraphs[number].parts
    told = part + 1 < len(parts) and isinstance(parts[part + 1], Narration)
    places = sentences(readings.paragraphs[number], part + 1) if told else []
    return _pointed_out(readings, number, places[0]) if places else None


def _pointed_out(readings: Readings, number: int, places: Sequence[int]) -> Reference | None:
    """Whom a sentence of paragraph `number`, by the places of its words, does no more than name."""
    tokens = readings.paragraphs[number]
    root = next((at for at in places if tokens[at].dep == "ROOT"), None)
    if root is None:
        return None
    named = _said_to_be(tokens, places, root) if tokens[root].lemma == "be" else _alone(tokens, places, root)
    if named is None or not _is_of_a_person(tokens[named]):
        return None
    start, end = noun_phrase_around(tokens, named, 0)
    whole = Span(tokens[start].span.start, tokens[end - 1].span.end)
    mention = readings.at(number, whole)
    if mention is not None and mention.kind != "pronoun" and mention.span.end >= tokens[named].span.end:
        return Reference("name", whole, mention.character)
    who = readings.reference(number, start, end)
    return who if who and (who.kind == "name" or (who.kind == "description" and tokens[named].pos == "NOUN")) else None


def _said_to_be(tokens: Tokens, places: Sequence[int], root: int) -> int | None:
    """The predicate of "It was", nothing being denied."""
    if tokens[places[0]].text.lower() not in POINTING or any(_hangs(tokens, at, root, ("neg",)) for at in places):
        return None
    named = next((at for at in places if _hangs(tokens, at, root, ("attr",))), None)
    if named is None or any(tokens[named].tag == "NNP" and _hangs(tokens, at, named, CLEFT) for at in places):
        return None
    return named


def _alone(tokens: Tokens, places: Sequence[int], root: int) -> int | None:
    """The noun of a sentence without a verb that brings somebody in: "A woman, out of breath."."""
    new = tokens[places[0]].text.lower() in ("a", "an", "another") and places[0] < root
    return (
        root if new and _is_of_a_person(tokens[root]) and not any(tokens[at].tag in FINITE for at in places) else None
    )


def _is_of_a_person(token: Token) -> bool:
    return token.pos == "PROPN" or is_person_noun(token.lemma) or token.lemma == VOICE


def _hangs(tokens: Tokens, at: int, head: int, labels: Sequence[str]) -> bool:
    return tokens[at].head == head and tokens[at].dep in labels and not tokens[at].stub
