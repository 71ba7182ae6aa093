"""What was fitted on annotated novels (model.json, in the form that `screenplay train` writes; see MODEL_CARD.md)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from screenplay.attribution.opinion.forest import NO_TREES, Forest, Tree

FILE = Path(__file__).with_name("model.json")
Table = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign is worth, in log-odds: in the first reading, and in those that know what it decided; and the
    trees that have the last word."""

    first: Mapping[str, float]
    second: Mapping[str, float]
    forest: Forest = NO_TREES


@dataclass(frozen=True, slots=True)
class Sureness:
    """`weights`: what each sign of certainty is worth, in log-odds of being right (certainty.py). `came_true`: pairs of
    a chance that comes of them and how often such came true, both rising from 0 to 1."""

    weights: Mapping[str, float]
    came_true: Table


@dataclass(frozen=True, slots=True)
class Trained:
    weights: Weights
    sureness: Sureness


def read(text: str) -> Trained:
    """The model of a file's `text`."""
    model = json.loads(text)
    first, second = ({sign: worth[at] for sign, worth in model["weights"].items()} for at in (0, 1))
    table = tuple((chance, share) for chance, share in model["came true"])
    return Trained(Weights(first, second, _forest(model)), Sureness(model["certainty"], table))


def _forest(model: dict[str, Any]) -> Forest:
    trees = (
        Tree(tuple((m, limit, low, high) for m, limit, low, high in forks), tuple(leaves))
        for forks, leaves in model.get("trees", ())
    )
    return Forest(tuple(model.get("measures", ())), tuple(trees))


@cache
def shipped() -> Trained:
    """The model in the package."""
    return read(FILE.read_text(encoding="utf-8"))
