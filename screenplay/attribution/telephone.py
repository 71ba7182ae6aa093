"""Telephone calls: who is at the other end while one is being made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from screenplay.attribution.references import Readings
from screenplay.attribution.verbs import words
from screenplay.book import Narration, Paragraph
from screenplay.findings import Tokens
from screenplay.text import Span

CALLING = words("call phone telephone ring dial facetime video-call")
PHONE = words(
    "phone telephone cell mobile receiver dial dialed dialled dialling dialing number handset landline voicemail"
)
HANGING = words("hang hung rang ring ended")
REACH = 10
"""Paragraphs between the words that tell of a call and the call, and the most that a call's narration may take."""


@dataclass(frozen=True, slots=True)
class Call:
    """Paragraphs `first` to `last` may hold a call to `character`; `words` told so."""

    first: int
    last: int
    character: str
    words: Span


def calls(paragraphs: Sequence[Paragraph], readings: Readings) -> tuple[Call, ...]:
    """The calls that the narration tells of: "she decided to call Wood", with a telephone named near by."""
    return tuple(_calls(paragraphs, readings))


def _calls(paragraphs: Sequence[Paragraph], readings: Readings) -> Iterator[Call]:
    for number, tokens in enumerate(readings.paragraphs):
        for at, token in enumerate(tokens):
            if token.lemma in CALLING and token.pos == "VERB" and _on_the_phone(readings.paragraphs, number):
                called = _object(tokens, at, number, paragraphs, readings)
                if called:
                    yield Call(number, _end(readings.paragraphs, number), called, token.span)


def _on_the_phone(paragraphs: Sequence[Tokens], number: int) -> bool:
    around = paragraphs[max(0, number - 1) : number + 4]
    return any(token.text.lower() in PHONE for tokens in around for token in tokens if not token.stub)


def _object(tokens: Tokens, verb: int, number: int, paragraphs: Sequence[Paragraph], readings: Readings) -> str | None:
    """The character named as the object of `verb`, before the next comma."""
    for token in tokens[verb + 1 : verb + 4]:
        mention = readings.at(number, token.span)
        if mention and mention.kind != "pronoun" and isinstance(paragraphs[number].parts[mention.part], Narration):
            return mention.character
        if token.pos == "PUNCT":
            return None
    return None


def _end(paragraphs: Sequence[Tokens], number: int) -> int:
    """The paragraph in which the call is hung up, or REACH paragraphs on."""
    for at in range(number + 1, min(len(paragraphs), number + REACH)):
        words_here = [token.text.lower() for token in paragraphs[at] if not token.stub]
        if any(a in HANGING and b in ("up", "off") for a, b in pairwise(words_here)):
            return at
    return number + REACH
