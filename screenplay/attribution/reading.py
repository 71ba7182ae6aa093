"""One reading of all turns: candidates, evidence, chances."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from screenplay.attribution.candidates import MOST, candidates
from screenplay.attribution.context import Context
from screenplay.attribution.decode import marginals
from screenplay.attribution.rulings import NONE, Rulings
from screenplay.attribution.scores import Weighed, step, weighed


@dataclass(frozen=True, slots=True)
class Reading:
    """For each turn of `context` the evidence found and the chance of each candidate. What `rulings` settle is sure.

    `earlier`: the chances that the readings before found.
    """

    context: Context
    evidence: tuple[Weighed, ...]
    chances: tuple[Mapping[str, float], ...]
    rulings: Rulings = NONE
    earlier: tuple[tuple[Mapping[str, float], ...], ...] = ()

    def likeliest(self, number: int) -> str:
        chances = self.chances[number]
        return max(chances, key=lambda character: (chances[character], character))

    def speakers(self) -> tuple[str, ...]:
        """The likeliest speaker of every turn."""
        return tuple(self.likeliest(number) for number in range(len(self.chances)))


def read_turns(context: Context, weights: Mapping[str, float], joined: bool = True, rulings: Rulings = NONE) -> Reading:
    """Decide the turns of `context`, whose cast is not empty. `joined`: they answer one another."""
    found = (weighed(context, number, _candidates(context, number, rulings)) for number in range(len(context.turns)))
    return _decided(context, tuple(found), weights, joined, rulings)


def read_again(before: Reading, weights: Mapping[str, float], joined: bool, rulings: Rulings) -> Reading:
    """`before` decided again under other `rulings`, by the evidence that it found: many times quicker than to read.

    The turns must be those that `rulings` would make (see rulings.parted).
    """
    again = _decided(before.context, tuple(_evidence(before, rulings)), weights, joined, rulings)
    return replace(again, earlier=before.earlier)


def _evidence(before: Reading, rulings: Rulings) -> Iterator[Weighed]:
    for number, turn in enumerate(before.context.turns):
        if rulings.speaker(turn) == before.rulings.speaker(turn):
            yield before.evidence[number]
        else:
            yield weighed(before.context, number, _candidates(before.context, number, rulings))


def _decided(
    context: Context, found: tuple[Weighed, ...], weights: Mapping[str, float], joined: bool, rulings: Rulings
) -> Reading:
    steps = [step(context, number, one, weights) for number, one in enumerate(found)]
    chances = marginals(steps) if joined else [marginals([alone])[0] for alone in steps]
    return Reading(context, found, tuple(chances), rulings)


def _candidates(context: Context, number: int, rulings: Rulings) -> tuple[str, ...]:
    """Those whom the surroundings name, or the one that is settled."""
    turn = context.turns[number]
    settled = rulings.speaker(turn)
    if settled is not None:
        return (settled,)
    found = tuple(c for c in candidates(context, number) if rulings.may_speak(c, turn))
    anyone = (c for c in context.busiest if rulings.may_speak(c, turn))
    return found or tuple(anyone)[:MOST] or context.busiest[:MOST]
