"""Weights fitted to examples: those under which the right speakers are likeliest, drawn towards zero."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from screenplay.training.ascent import highest
from screenplay.training.examples import Examples
from screenplay.training.field import Data, Floats, slope

DECAY = 3.0
"""One over the variance that weights are expected to have."""
STEPS = 60
FLAT = 2e-4
"""A step that raises the likelihood by less than this part of its height is the last."""
PLACES = 3
"""Decimals of a weight that are kept."""


def fit(novels: Sequence[Examples], start: Mapping[str, float]) -> dict[str, float]:
    """What each sign of `novels` is worth, in log-odds. Where several may be right, they are summed over.

    The climb begins at `start`, from nothing where it is empty.
    """
    names = sorted({name for novel in novels for name in novel.names})
    data = Data(novels, {name: number for number, name in enumerate(names)})

    def hill(weights: Floats) -> tuple[float, Floats]:
        height, rise = slope(data, weights)
        return height - DECAY / 2 * float(weights @ weights), rise - DECAY * weights

    weights = highest(hill, np.array([start.get(name, 0.0) for name in names]), STEPS, FLAT)
    return {name: round(float(weight), PLACES) for name, weight in zip(names, weights, strict=True)}
