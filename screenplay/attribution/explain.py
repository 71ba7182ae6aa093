"""Reasons for people: which rule decided a turn, in words, and who else it may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from screenplay.attribution.calibration import confidence
from screenplay.attribution.certainty import certainty
from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.reading import Reading
from screenplay.attribution.scores import Weighed, worth
from screenplay.attribution.trained import shipped
from screenplay.findings import Attribution
from screenplay.text import Span

LONGEST = 60
"""Characters of evidence that a reason quotes."""
CLAUSE = re.compile(r"[^,.;:!?—\"“”]{0,40}\b")
"""What may still belong to the clause that a subject begins."""
TURN_TAKING = "turn-taking"
Found = tuple[float, str, str, Span | None]
"""Confidence, rule, reason and evidence."""
SETTLED: Found = (1.0, "given", "given by a correction", None)
TELLING = (
    *("tag", "beat", "only beat", "own name", "telephoned", "calls their kin"),
    *("called", "hailed", "nothing but hailed"),
)
"""Signs that tell more than that it was someone's turn."""
RUNNERS_UP, LEAST = 4, 0.005
"""How many others are told of, and from what chance on."""
SAID = (
    ("tag", "tagged {words}"),
    ("only beat", "acts beside it: {words}"),
    ("beat: only mentioned", "spoken of beside it"),
    ("beat", "acts beside it: {words}"),
    ("lead-in", "acts just before: {words}"),
    ("follow-up", "acts just after: {words}"),
    ("trailing", "acts just before: {words}"),
    ("own name", "gives the name {words}"),
    ("telephoned", "at the other end of the telephone"),
    ("on the line", "on the telephone"),
    ("calls their kin", "calls their kin {words}"),
    ("nothing but hailed", "addressed as {words} {place}"),
    ("perhaps called", "perhaps addressed as {words} {place}"),
    ("called", "addressed as {words} {place}"),
    ("hailed", "addressed as {words} {place}"),
    ("told", "spoken to: {words} {place}"),
    ("speaks nearby", "named as a speaker in the lines around"),
    ("spoke ", "speaks in the lines around"),
    ("sounds like them", "sounds like their other lines"),
    ("the narrator", "the narrator"),
)
"""What a sign says, by how its name begins; the first that fits. Others say no more than LIKELIEST."""
LIKELIEST = "the likeliest of those who are there"
PLACES = (
    ("just before", "in the line before"),
    ("two before", "two lines before"),
    ("just after", "in the next line"),
    ("two after", "two lines on"),
)


def explained(reading: Reading, weights: Mapping[str, float], joined: bool = True) -> Iterator[Attribution]:
    """The attribution of every line to its turn's likeliest speaker, with the rule that spoke most clearly for them.

    What the reading's rulings settle is sure, and says so.
    """
    for number, turn in enumerate(reading.context.turns):
        speaker = reading.likeliest(number)
        settled = reading.rulings.speaker(turn) == speaker
        found = SETTLED if settled else _found(reading, number, speaker, weights, joined)
        others = tuple(_others(reading.chances[number], speaker, found[0]))
        for paragraph, part in turn.lines:
            yield Attribution(paragraph, part, speaker, *found, others)


def _found(reading: Reading, number: int, speaker: str, weights: Mapping[str, float], joined: bool) -> Found:
    sure = confidence(dict(certainty(reading, number)), shipped().sureness)
    rule, piece = _decisive(reading.evidence[number], speaker, weights)
    told = piece is not None and piece.sign.startswith(TELLING)
    in_turn = _turn_taking(reading, number, speaker) if joined and not told else None
    if in_turn:
        return sure, TURN_TAKING, in_turn, None
    return sure, rule, _in_words(reading.context, piece), piece.words if piece else None


def _others(chances: Mapping[str, float], speaker: str, sure: float) -> Iterator[tuple[str, float]]:
    """The runners-up: what confidence leaves, shared as the decoding shares it; none likelier than who was chosen."""
    others = sorted(((chance, who) for who, chance in chances.items() if who != speaker), key=lambda o: (-o[0], o[1]))
    total = sum(chance for chance, _ in others)
    for chance, who in others[:RUNNERS_UP]:
        share = min(sure, (1 - sure) * chance / total) if total else 0.0
        if share >= LEAST:
            yield who, share


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
    said = next((said for sign, said in SAID if piece and piece.sign.startswith(sign)), LIKELIEST)
    if piece is None or ("{words}" in said and piece.words is None):
        return LIKELIEST
    words = f"'{_short(context.book.source, piece.words, 'acts' in said)}'" if piece.words else ""
    place = next((place for key, place in PLACES if key in piece.sign), "")
    return said.format(words=words, place=place).rstrip()


def _short(source: str, span: Span, clause: bool) -> str:
    """The words of `span` for a reason, on to the end of their clause where that is wanted."""
    end = CLAUSE.match(source, span.end) if clause else None
    words = " ".join(source[span.start : end.end() if end else span.end].split()).rstrip(",.;: ")
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
