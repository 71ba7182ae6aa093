"""Evidence to scores: what the signs of a turn are worth, for each candidate and for each pattern of turn-taking."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenplay.attribution.context import Context
from screenplay.attribution.decode import PATTERNS, Step
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.rules import RULES
from screenplay.attribution.turn_taking import echo_signs
from screenplay.attribution.turns import Turn


@dataclass(frozen=True, slots=True)
class Weighed:
    """The candidates of a turn, and the evidence on them by the name of the rule that gave it."""

    candidates: tuple[str, ...]
    evidence: Mapping[str, tuple[Evidence, ...]]


def worth(piece: Evidence, weights: Mapping[str, float]) -> float:
    """What a piece of evidence is worth, in log-odds."""
    return weights.get(piece.sign, 0.0) * piece.value


def weighed(context: Context, number: int, candidates: Sequence[str]) -> Weighed:
    """What every rule has to say on the candidates of a turn."""
    return Weighed(tuple(candidates), {rule.__name__: tuple(rule(context, number, candidates)) for rule in RULES})


def step(context: Context, number: int, found: Weighed, weights: Mapping[str, float]) -> Step:
    """The scores of a turn, for decoding."""
    scores = dict.fromkeys(found.candidates, 0.0)
    for pieces in found.evidence.values():
        for piece in pieces:
            scores[piece.character] += worth(piece, weights)
    called = list(call_signs(context, number))
    return Step(
        scores,
        {pattern: _total(pattern_signs(context, number, pattern), weights) for pattern in PATTERNS},
        {character: weights.get(sign, 0.0) for character, back, sign in called if back == 1},
        {character: weights.get(sign, 0.0) for character, back, sign in called if back == 2},
    )


def _total(signs: Iterator[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(sign, 0.0) for sign in signs)


def pattern_signs(context: Context, number: int, pattern: str) -> Iterator[str]:
    """The signs of a turn's speaker following the two before in `pattern`."""
    turn = context.turns[number]
    if turn.link == "lost line":
        pattern = AS_IF_BETWEEN[pattern]
    yield f"{pattern}, {'next paragraph' if turn.link == 'lost line' else turn.link}"
    yield f"{pattern}, {min(4, len(context.nearby[number]))} named nearby"
    if context.voices:
        yield f"{pattern}, {min(5, context.voices[number])} speak around"
    if turn.cuts_in:
        yield f"{pattern}, cuts in"
    if context.addresses[number].called or context.addresses[number].hailed:
        yield f"{pattern}, calling"
    yield f"{pattern}, {context.situations[number]}"
    if turn.link == "next paragraph" and context.bare[number]:
        yield f"{pattern}, only speech{' twice' if number and context.bare[number - 1] else ''}"
    if OPENS_ANSWER.match(context.texts[number]):
        yield f"{pattern}, yes or no"
    if number and context.turns[number - 1].asks:
        yield f"{pattern}, after a question"
    if number and context.turns[number - 1].cut_off:
        yield f"{pattern}, after one cut off"
    if _long_after(turn):
        yield f"{pattern}, long after"
    if number:
        before = context.turns[number - 1]
        yield f"{pattern}, the one before {'long after' if _long_after(before) else before.link}"
    yield from echo_signs(context, number, pattern)


def _long_after(turn: Turn) -> bool:
    return turn.link == "narration between" and turn.distance > FAR_OFF


FAR_OFF = 4
"""Paragraphs from the turn before beyond which another talk may have begun."""
OPENS_ANSWER = re.compile(r"\W*(?:yes|yeah|no|nope|because|of course|certainly|never|nothing|nobody)\b", re.I)
"""Begins what is mostly an answer."""
AS_IF_BETWEEN = {"third in a row": "back", "same": "back", "back": "same", "other after two": "other", "other": "other"}
"""Where a line is lost somebody spoke in between: who seems to go on comes back, who seems to come back goes on."""


def call_signs(context: Context, number: int) -> Iterator[tuple[str, int, str]]:
    """Characters whom the turn calls, with the turn (one or two before) that they may have spoken, and the sign."""
    found = context.addresses[number]
    for back, where in ((1, "the one before"), (2, "two before")):
        hails = {character: f"hails {where}" for character, _ in found.hailed}
        calls = {character: f"calls {where}" for character, _ in found.called}
        perhaps = {character: f"perhaps calls {where}" for character, _ in found.maybe}
        named = {character: f"names {where}" for character, _ in found.named}
        for character, sign in (named | perhaps | calls | hails).items():
            yield character, back, sign
