"""Whose kin somebody is told to be ("her uncle", "my father"): only they call them "Uncle Bert" or "Dad"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from screenplay.attribution.references import FIRST_PERSON, GENDER_OF, Readings, owner
from screenplay.book import Narration, Paragraph
from screenplay.findings import Character, Mention, Token
from screenplay.people.nouns import KIN
from screenplay.people.nouns import kinship as relation
from screenplay.text import Span

BACK = 12
"""Mentions before a "her" among which its person is looked for."""


def kinship(
    paragraphs: Sequence[Paragraph], readings: Readings, characters: Mapping[str, Character]
) -> dict[str, frozenset[tuple[str, str]]]:
    """For each character whom the narration tells to be someone's kin, everyone whose kin they are told to be, with
    what they are to them ("uncle")."""
    found: dict[str, set[tuple[str, str]]] = {}
    for kin, whose, term in _told(paragraphs, readings, characters):
        if kin != whose:
            found.setdefault(kin, set()).add((whose, term))
    return {kin: frozenset(whose) for kin, whose in found.items()}


def kin_term(source: str, words: Span) -> str | None:
    """The kinship by which `words` name a person: "father" for "Dad", "uncle" for "Uncle Bert"; None where by none."""
    called = (word.strip(".,").lower() for word in source[words.start : words.end].split())
    return next((relation(word) for word in called if word in KIN), None)


def _told(
    paragraphs: Sequence[Paragraph], readings: Readings, characters: Mapping[str, Character]
) -> Iterator[tuple[str, str, str]]:
    spoken_of: list[str] = []
    for number, tokens in enumerate(readings.paragraphs):
        mentions = [m for m in readings.mentions.get(number, ()) if _narrates(paragraphs[number], m)]
        for place, token in enumerate(tokens):
            if token.stub or token.text.lower() not in KIN:
                continue
            at = owner(tokens, place)
            kin = next((m for m in mentions if m.kind != "pronoun" and m.span.covers(token.span)), None)
            if kin is None or at is None:
                continue
            before = [*spoken_of, *(m.character for m in mentions if m.span.start < tokens[at].span.start)]
            whose = _whose(tokens[at], kin, mentions, before[-BACK:], characters, readings)
            if whose:
                yield kin.character, whose, relation(token.text.lower())
        spoken_of = [*spoken_of, *(m.character for m in mentions)][-BACK:]


def _narrates(paragraph: Paragraph, mention: Mention) -> bool:
    return isinstance(paragraph.parts[mention.part], Narration)


def _whose(
    holder: Token,
    kin: Mention,
    mentions: Sequence[Mention],
    before: Sequence[str],
    characters: Mapping[str, Character],
    readings: Readings,
) -> str | None:
    """Who the word for the holder ("her", "Tom") stands for; `before` are those spoken of lately."""
    word = holder.text.lower()
    if word in FIRST_PERSON:
        return readings.narrator
    own = next((m.character for m in mentions if m is not kin and holder.span.covers(m.span)), None)
    if own or word not in GENDER_OF:
        return own
    gender = GENDER_OF[word]
    return next((who for who in reversed(before) if who != kin.character and characters[who].gender == gender), None)
