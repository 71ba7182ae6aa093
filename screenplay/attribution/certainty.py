"""Signs of certainty: what tells, beside its chance, whether a decision is right."""

from __future__ import annotations

from collections.abc import Iterator
from math import log

from screenplay.attribution.reading import Reading

LEAST = 1e-4
"""A chance that counts as none."""
LONG = 400
"""In a book of so many turns whoever has no name is mostly somebody who has one, and was missed; less so in a story."""
FAR = 30
"""Turns from which on nothing more is seen."""


def certainty(reading: Reading, number: int) -> Iterator[tuple[str, float]]:
    """Signs, each once, with their values, for the decision on a turn: the odds that decoding gives it, what the turn
    itself tells of its speaker, who it is, and how far the nearest turns are that name theirs; and in brisk talk all of
    them once more, as they may tell something else there."""
    for sign, value in _signs(reading, number):
        yield sign, value
        if reading.context.brisk:
            yield f"{sign}, brisk", value * reading.context.brisk


def _signs(reading: Reading, number: int) -> Iterator[tuple[str, float]]:
    context, speaker = reading.context, reading.likeliest(number)
    character, tagged = context.characters[speaker], context.tagged[number]
    yield "always", 1.0
    yield "log-odds", _log_odds(reading.chances[number][speaker])
    yield (f"tag: {tagged[0].kind}" if tagged else f"no tag, {context.situations[number]}"), 1.0
    yield "cast given", float(context.given)
    yield "unnamed", (not character.named) * min(1.0, len(context.turns) / LONG)
    yield "a group", float(character.group)
    yield "the narrator", float(character.narrator)
    yield "spoken of", log(1 + len(context.narrated.get(speaker, ())))
    yield "to a name before", _away(reading, number, -1)
    yield "to a name after", _away(reading, number, 1)


def _log_odds(chance: float) -> float:
    kept = min(1 - LEAST, max(LEAST, chance))
    return log(kept / (1 - kept))


def _away(reading: Reading, number: int, step: int) -> float:
    """The logarithm of how many turns lie between this one and the next of its scene that names its speaker."""
    context = reading.context
    for distance in range(1, FAR):
        at = number + step * distance
        if not 0 <= at < len(context.turns) or context.scene_of[at] != context.scene_of[number]:
            break
        if context.situations[at] == "named":
            return log(1 + distance)
    return log(1 + FAR)
