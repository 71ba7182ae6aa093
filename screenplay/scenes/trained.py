"""What was learnt from annotated stories: where scenes open, where they play and when (model.json, grown by
`training.scenes`)."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from screenplay.forest import Forest, Grove, chances_of, from_lists

FILE = Path(__file__).with_name("model.json")
Question = Literal["opens", "plays at", "time"]
"""Whether a scene opens at a passage, whether it plays at a place, and whether at a time of day."""
BIAS = "bias"


@cache
def _shipped() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


@cache
def forests() -> Mapping[Question, Forest]:
    """The forest for each question, as shipped."""
    return {question: from_lists(_shipped()[question]) for question in get_args(Question)}


def roof_chance(signs: Mapping[str, float]) -> float:
    """How probable it is that a scene with these `signs` plays indoors, from 0 to 1: by logistic regression."""
    weights = _shipped()["roofed"]
    odds = weights[BIAS] + sum(weights[sign] * strength for sign, strength in signs.items())
    return float(1 / (1 + math.exp(-odds)))


@cache
def follows() -> Mapping[str, tuple[tuple[float, ...], ...]]:
    """How times of day follow one another, as `daytime.sequence` counted it."""
    return {step: tuple(map(tuple, rows)) for step, rows in _shipped()["follows"].items()}


@cache
def _groves(question: Question) -> tuple[Grove, ...]:
    return forests()[question].groves()


def chances(question: Question, measured: Sequence[Mapping[str, float]]) -> tuple[float, ...]:
    """How probable a yes to `question` is for each of those `measured`, from 0 to 1."""
    return chances_of(_groves(question), forests()[question].measures, measured)


def answers(forest: Forest, measured: Sequence[Mapping[str, float]]) -> tuple[float, ...]:
    """What `forest` answers for each of those `measured`, from 0 (no) to 1 (yes)."""
    return chances_of(forest.groves(), forest.measures, measured)
