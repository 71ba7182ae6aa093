"""Logistic regression with a penalty on large weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from screenplay.training.ascent import Floats, highest

DECAY = 3.0
"""One over the variance that weights are expected to have."""
STEPS = 200
PLACES = 3
"""Decimals of a weight that are kept."""


def logistic(examples: Sequence[Mapping[str, float]], answers: Sequence[bool], bias: str) -> dict[str, float]:
    """What each measure of `examples` adds to the logarithm of the odds of a yes, and under the name `bias` what these
    are where nothing is measured."""
    names = [*examples[0], bias]
    rows = np.array([[*example.values(), 1.0] for example in examples])
    right = np.array(answers, float)
    decay = np.array([DECAY] * (len(names) - 1) + [0.0])

    def hill(weights: Floats) -> tuple[float, Floats]:
        odds = rows @ weights
        height = float((right * odds - np.logaddexp(0.0, odds)).sum() - decay @ weights**2 / 2)
        return height, rows.T @ (right - 1 / (1 + np.exp(-odds))) - decay * weights

    weights = highest(hill, np.zeros(len(names)), STEPS)
    return {name: round(float(weight), PLACES) for name, weight in zip(names, weights, strict=True)}
