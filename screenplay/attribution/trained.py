"""What was fitted on annotated novels (model.json, in the form that `screenplay train` writes; see MODEL_CARD.md)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from screenplay.forest import NO_TREES, Forest, between, from_lists

FILE = Path(__file__).with_name("model.json")
TREES = ("trees of slow talk", "trees of brisk talk")
Table = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign is worth, in log-odds: in the first reading, and in those that know what it decided; the trees
    that have the last word."""

    first: Mapping[str, float]
    second: Mapping[str, float]
    forest: Forest = NO_TREES


@dataclass(frozen=True, slots=True)
class Paces:
    """The weights for `slow` talk, as in old novels, and for `brisk` talk, as in stories of today."""

    slow: Weights
    brisk: Weights

    def at(self, briskness: float) -> Weights:
        """Those for talk of this briskness (pace.py)."""
        slow, brisk = self.slow, self.brisk
        return Weights(
            _between(slow.first, brisk.first, briskness),
            _between(slow.second, brisk.second, briskness),
            between(slow.forest, brisk.forest, briskness),
        )


def _between(slow: Mapping[str, float], brisk: Mapping[str, float], part: float) -> Mapping[str, float]:
    if part in (0.0, 1.0):
        return brisk if part else slow
    return {sign: (1 - part) * slow.get(sign, 0.0) + part * brisk.get(sign, 0.0) for sign in sorted({**slow, **brisk})}


@dataclass(frozen=True, slots=True)
class Sureness:
    """`weights`: what each sign of certainty is worth, in log-odds of being right (certainty.py). `came_true`: pairs of
    a chance that comes of them and how often such came true, both rising from 0 to 1."""

    weights: Mapping[str, float]
    came_true: Table


@dataclass(frozen=True, slots=True)
class Trained:
    """A model as it was fitted: the weights of each pace, and how sure its chances are."""

    weights: Paces
    sureness: Sureness


def read(text: str) -> Trained:
    """The model of a file's `text`."""
    model = json.loads(text)
    table = tuple((chance, share) for chance, share in model["came true"])
    columns = ({sign: worth[at] for sign, worth in model["weights"].items()} for at in range(4))
    slow, brisk = (
        Weights(next(columns), next(columns), from_lists({"measures": model["measures"], "trees": model[trees]}))
        for trees in TREES
    )
    return Trained(Paces(slow, brisk), Sureness(model["certainty"], table))


@cache
def shipped() -> Trained:
    """The model in the package."""
    return read(FILE.read_text(encoding="utf-8"))
