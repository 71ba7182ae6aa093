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
NEXT_TO_NONE = 1e-9
"""Chances of two speakers in a row that are not followed up."""


def marginals(steps: Sequence[Step]) -> list[dict[str, float]]:
    """For each step the chance of each of its candidates; a step must have at least one."""
    if not steps:
        return []
    moves = [_factors(step) for step in steps]
    forward = _forward(moves)
    backward = _backward(moves, forward)
    return [_marginal(ahead, behind) for ahead, behind in zip(forward, backward, strict=True)]


@dataclass(frozen=True, slots=True)
class _Moves:
    """A step with its scores as factors."""

    scores: tuple[tuple[str, float], ...]
    patterns: Mapping[Pattern, float]
    before: Mapping[str, float]
    two_before: Mapping[str, float]

    def from_pair(self, pair: Pair) -> Iterator[tuple[Pair, float]]:
        """Every pair of speakers that may follow `pair` one turn later, with the weight of the move."""
        two, one = pair
        called = self.before.get(one, 1.0) * self.two_before.get(two, 1.0)
        if not one:
            for now, score in self.scores:
                yield (one, now), score * called
            return
        row = two == one
        going_on = called * self.patterns["third in a row" if row else "same"]
        back, other = called * self.patterns["back"], called * self.patterns["other after two" if row else "other"]
        for now, score in self.scores:
            yield (one, now), score * (going_on if now == one else back if now == two else other)


def _factors(step: Step) -> _Moves:
    return _Moves(
        tuple((character, exp(score)) for character, score in _lowered(step.scores).items()),
        {name: exp(score) for name, score in step.patterns.items()},
        {character: exp(score) for character, score in step.before.items()},
        {character: exp(score) for character, score in step.two_before.items()},
    )


def _lowered(scores: Mapping[str, float]) -> dict[str, float]:
    """`scores` less the highest, so that none overflows and none vanishes."""
    highest = max(scores.values())
    return {character: max(LEAST, score - highest) for character, score in scores.items()}


def _forward(steps: Sequence[_Moves]) -> list[dict[Pair, float]]:
    found: list[dict[Pair, float]] = []
    pairs: dict[Pair, float] = {(NOBODY, NOBODY): 1.0}
    for step in steps:
        following: dict[Pair, float] = {}
        for pair, chance in pairs.items():
            for target, weight in step.from_pair(pair):
                following[target] = following.get(target, 0.0) + chance * weight
        pairs = {pair: chance for pair, chance in _normalised(following).items() if chance > NEXT_TO_NONE}
        found.append(pairs)
    return found


def _backward(steps: Sequence[_Moves], forward: Sequence[Mapping[Pair, float]]) -> list[dict[Pair, float]]:
    found: list[dict[Pair, float]] = [dict.fromkeys(forward[-1], 1.0)]
    for at in range(len(steps) - 1, 0, -1):
        after = found[-1]
        before = {
            pair: sum([weight * after.get(target, 0.0) for target, weight in steps[at].from_pair(pair)])
            for pair in forward[at - 1]
        }
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
