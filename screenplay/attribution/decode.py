"""Joint decoding: who speaks each turn, all turns together.

A second-order chain: a turn's score for a character is the worth of its evidence plus that of the pattern it makes
with the speakers of the two turns before (Rabiner 1989, forward-backward over pairs). What comes out is the chance of
each character at each turn, so that sure turns pull their neighbours and doubt stays visible.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp

Pattern = str
PATTERNS: tuple[Pattern, ...] = ("third in a row", "same", "back", "other after two", "other")


def pattern(two_before: str, before: str, now: str) -> Pattern:
    """How the speaker `now` follows the two before: goes on, comes back after one other, or is someone else."""
    if now == before:
        return "third in a row" if now == two_before else "same"
    if now == two_before:
        return "back"
    return "other after two" if before == two_before else "other"


@dataclass(frozen=True, slots=True)
class Step:
    """One turn: the score of each candidate, of each pattern, and of the speaker before and two before being one of
    those whom the turn calls."""

    scores: Mapping[str, float]
    patterns: Mapping[Pattern, float]
    before: Mapping[str, float]
    two_before: Mapping[str, float]


Pair = tuple[str, str]
NOBODY = ""
LEAST = -40.0


def marginals(steps: Sequence[Step]) -> list[dict[str, float]]:
    """For each step the chance of each of its candidates; a step must have at least one."""
    if not steps:
        return []
    forward = _forward(steps)
    backward = _backward(steps, forward)
    return [_marginal(ahead, behind) for ahead, behind in zip(forward, backward, strict=True)]


def _moves(steps: Sequence[Step], at: int, pairs: Mapping[Pair, float]) -> Iterator[tuple[Pair, Pair, float]]:
    """Every move from a pair of speakers to the pair that ends one turn later, with its weight."""
    step = steps[at]
    worth = {name: exp(score) for name, score in step.patterns.items()}
    scores = {character: exp(score) for character, score in _lowered(step.scores).items()}
    for pair in pairs:
        two, one = pair
        called = exp(step.before.get(one, 0.0) + step.two_before.get(two, 0.0))
        for now, score in scores.items():
            yield pair, (one, now), score * called * (worth[pattern(two, one, now)] if one else 1.0)


def _lowered(scores: Mapping[str, float]) -> dict[str, float]:
    """`scores` less the highest, so that none overflows and none vanishes."""
    highest = max(scores.values())
    return {character: max(LEAST, score - highest) for character, score in scores.items()}


def _forward(steps: Sequence[Step]) -> list[dict[Pair, float]]:
    found: list[dict[Pair, float]] = []
    pairs: dict[Pair, float] = {(NOBODY, NOBODY): 1.0}
    for at in range(len(steps)):
        following: dict[Pair, float] = {}
        for source, target, weight in _moves(steps, at, pairs):
            following[target] = following.get(target, 0.0) + pairs[source] * weight
        pairs = _normalised(following)
        found.append(pairs)
    return found


def _backward(steps: Sequence[Step], forward: Sequence[Mapping[Pair, float]]) -> list[dict[Pair, float]]:
    found: list[dict[Pair, float]] = [dict.fromkeys(forward[-1], 1.0)]
    for at in range(len(steps) - 1, 0, -1):
        before: dict[Pair, float] = dict.fromkeys(forward[at - 1], 0.0)
        for source, target, weight in _moves(steps, at, before):
            before[source] += weight * found[-1][target]
        found.append(_normalised(before))
    return found[::-1]


def _normalised(pairs: Mapping[Pair, float]) -> dict[Pair, float]:
    total = sum(pairs.values())
    return {pair: weight / total for pair, weight in pairs.items()}


def _marginal(forward: Mapping[Pair, float], backward: Mapping[Pair, float]) -> dict[str, float]:
    chances: dict[str, float] = {}
    for pair, weight in forward.items():
        chances[pair[1]] = chances.get(pair[1], 0.0) + weight * backward[pair]
    total = sum(chances.values())
    return {character: chance / total for character, chance in chances.items()}
