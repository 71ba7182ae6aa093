"""Reasons for people: which rule decided a turn, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.scores import Weighed, weight
from screenplay.findings import Attribution
from screenplay.text import Span

LONGEST = 60
"""Characters of evidence that a reason quotes."""
TURN_TAKING = "turn-taking"
CERTAIN = 0.995
"""No decision is shown as surer than this."""


def explained(
    context: Context, number: int, found: Weighed, chances: Sequence[Mapping[str, float]], joined: bool
) -> Iterator[Attribution]:
    """The attributions of a turn's lines to its likeliest speaker, with the rule that spoke most clearly for them."""
    speaker = _likeliest(chances[number])
    rule, piece = _decisive(found, speaker)
    alone = joined and (piece is None or not piece.sign.startswith(("tag", "beat", "own name", "called", "telephoned")))
    reason = _turn_taking(context, number, speaker, chances) if alone else None
    for paragraph, part in context.turns[number].lines:
        yield Attribution(
            paragraph,
            part,
            speaker,
            min(CERTAIN, chances[number][speaker]),
            TURN_TAKING if reason else rule,
            reason or _in_words(context, piece, speaker),
            piece.words if piece and not reason else None,
        )


def _likeliest(chances: Mapping[str, float]) -> str:
    return max(chances, key=lambda character: (chances[character], character))


def _decisive(found: Weighed, speaker: str) -> tuple[str, Evidence | None]:
    """The rule whose evidence sets `speaker` most above the other candidates, and its weightiest piece."""
    others = [character for character in found.candidates if character != speaker]

    def lead(rule: str) -> float:
        average = sum(found.worth(rule, other) for other in others) / max(1, len(others))
        return found.worth(rule, speaker) - average

    rule = max(found.evidence, key=lead)
    pieces = [piece for piece in found.evidence[rule] if piece.character == speaker]
    return rule, max(pieces, key=weight, default=None)


def _turn_taking(context: Context, number: int, speaker: str, chances: Sequence[Mapping[str, float]]) -> str | None:
    if number == 0:
        return None
    before = _likeliest(chances[number - 1])
    two_before = _likeliest(chances[number - 2]) if number > 1 else ""
    if context.turns[number].link == "scene break" or before == speaker:
        return None
    name = context.characters[before].name
    return f"answers {name}, two speak in turn" if two_before == speaker else f"answers {name}"


def _in_words(context: Context, piece: Evidence | None, speaker: str) -> str:
    if piece is None:
        return "the likeliest of those who are there"
    words = f'"{_short(context.book.source, piece.words)}"' if piece.words else ""
    sign = piece.sign
    if sign.startswith("tag"):
        return f"tag: {words}"
    if sign.startswith(("beat", "lead-in", "follow-up")):
        return f"acts beside it: {words}" if words else "acts beside it"
    if sign.startswith("own name"):
        return f"gives the name {words}"
    if sign == "telephoned":
        return "at the other end of the telephone"
    if sign.startswith(("called", "perhaps called", "told")):
        return f"addressed as {words} {_where(sign)}".rstrip()
    return "the likeliest of those who are there"


def _where(sign: str) -> str:
    places = {"just before": "in the line before", "two before": "two lines before", "just after": "in the next line"}
    return next((place for key, place in places.items() if key in sign), "")


def _short(source: str, span: Span) -> str:
    words = " ".join(source[span.start : span.end].split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
