"""One reading of all turns: candidates, evidence, chances."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from screenplay.attribution.candidates import candidates
from screenplay.attribution.context import Context
from screenplay.attribution.decode import marginals
from screenplay.attribution.scores import Weighed, step, weighed


@dataclass(frozen=True, slots=True)
class Reading:
    """For each turn of `context` the evidence found and the chance of each candidate."""

    context: Context
    evidence: tuple[Weighed, ...]
    chances: tuple[Mapping[str, float], ...]

    def likeliest(self, number: int) -> str:
        chances = self.chances[number]
        return max(chances, key=lambda character: (chances[character], character))

    def speakers(self) -> tuple[str, ...]:
        """The likeliest speaker of every turn."""
        return tuple(self.likeliest(number) for number in range(len(self.chances)))


def read_turns(context: Context, weights: Mapping[str, float], joined: bool = True) -> Reading:
    """Decide the turns of `context`, whose cast is not empty. `joined`: they answer one another."""
    found = tuple(weighed(context, number, candidates(context, number)) for number in range(len(context.turns)))
    steps = [step(context, number, one, weights) for number, one in enumerate(found)]
    chances = marginals(steps) if joined else [marginals([alone])[0] for alone in steps]
    return Reading(context, found, tuple(chances))
