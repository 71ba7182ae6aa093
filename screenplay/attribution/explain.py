"""Reasons for people: which rule decided a turn, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from screenplay.attribution.calibration import confidence
from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.reading import Reading
from screenplay.attribution.scores import Weighed, worth
from screenplay.findings import Attribution
from screenplay.text import Span

LONGEST = 60
"""Characters of evidence that a reason quotes."""
TURN_TAKING = "turn-taking"
TELLING = (
    *("tag", "beat", "only beat", "own name", "telephoned", "calls their kin"),
    *("called", "hailed", "nothing but hailed"),
)
"""Signs that tell more than that it was someone's turn."""


def explained(reading: Reading, weights: Mapping[str, float], joined: bool = True) -> Iterator[Attribution]:
    """The attribution of every line to its turn's likeliest speaker, with the rule that spoke most clearly for them."""
    for number, turn in enumerate(reading.context.turns):
        speaker = reading.likeliest(number)
        rule, piece = _decisive(reading.evidence[number], speaker, weights)
        told = piece is not None and piece.sign.startswith(TELLING)
        reason = _turn_taking(reading, number, speaker) if joined and not told else None
        for paragraph, part in turn.lines:
            yield Attribution(
                paragraph,
                part,
                speaker,
                confidence(min(1.0, reading.chances[number][speaker])),
                TURN_TAKING if reason else rule,
                reason or _in_words(reading.context, piece),
                piece.words if piece and not reason else None,
            )


def _decisive(found: Weighed, speaker: str, weights: Mapping[str, float]) -> tuple[str, Evidence | None]:
    """The rule whose evidence sets `speaker` most above the other candidates, and its weightiest piece."""
    others = max(1, len(found.candidates) - 1)

    def lead(rule: str) -> float:
        return sum(
            worth(piece, weights) * (1 if piece.character == speaker else -1 / others) for piece in found.evidence[rule]
        )

    rule = max(found.evidence, key=lead)
    pieces = [piece for piece in found.evidence[rule] if piece.character == speaker]
    return rule, max(pieces, key=lambda piece: worth(piece, weights), default=None)


def _turn_taking(reading: Reading, number: int, speaker: str) -> str | None:
    if number == 0 or reading.context.turns[number].link == "scene break":
        return None
    before = reading.likeliest(number - 1)
    if before == speaker:
        return None
    name = reading.context.characters[before].name
    returns = number > 1 and reading.likeliest(number - 2) == speaker
    return f"answers {name}, two speak in turn" if returns else f"answers {name}"


def _in_words(context: Context, piece: Evidence | None) -> str:
    if piece is None:
        return "the likeliest of those who are there"
    words = f'"{_short(context.book.source, piece.words)}"' if piece.words else ""
    sign = piece.sign
    if sign.startswith("tag"):
        return f"tag: {words}"
    if sign.startswith(("beat", "only beat", "lead-in", "follow-up")):
        return f"acts beside it: {words}" if words else "acts beside it"
    if sign.startswith("own name"):
        return f"gives the name {words}"
    if sign == "telephoned":
        return "at the other end of the telephone"
    if sign == "calls their kin":
        return f"calls their kin {words}"
    if sign.startswith(("called", "hailed", "nothing but hailed", "perhaps called", "told")):
        return f"addressed as {words} {_where(sign)}".rstrip()
    return "the likeliest of those who are there"


def _where(sign: str) -> str:
    places = {"just before": "in the line before", "two before": "two lines before", "just after": "in the next line"}
    return next((place for key, place in places.items() if key in sign), "")


def _short(source: str, span: Span) -> str:
    words = " ".join(source[span.start : span.end].split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
