"""Weights fitted to examples: those under which the right speakers are likeliest, drawn towards zero."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from screenplay.training.ascent import highest
from screenplay.training.examples import Examples
from screenplay.training.field import Data, Floats, slope

DECAY = 1.0
"""One over the variance that weights are expected to have."""
STEPS = 60
PLACES = 3
"""Decimals of a weight that are kept."""


def fit(novels: Sequence[Examples]) -> dict[str, float]:
    """What each sign of `novels` is worth, in log-odds. Turns whose speaker is not known are summed over."""
    names = sorted({name for novel in novels for name in novel.names})
    data = Data(novels, {name: number for number, name in enumerate(names)})

    def hill(weights: Floats) -> tuple[float, Floats]:
        height, rise = slope(data, weights)
        return height - DECAY / 2 * float(weights @ weights), rise - DECAY * weights

    weights = highest(hill, np.zeros(len(names)), STEPS)
    return {name: round(float(weight), PLACES) for name, weight in zip(names, weights, strict=True)}
