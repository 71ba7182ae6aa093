"""Weights fitted to examples: those under which the right speakers are likeliest, drawn towards others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from screenplay.attribution.weights import BY_HAND, by_hand
from screenplay.training.ascent import highest
from screenplay.training.examples import Examples
from screenplay.training.field import Data, Floats, slope

DECAY = 3.0
"""One over the variance that weights are expected to have."""
BRISK_DECAY = 5.0
"""One over the variance of what brisk talk makes of them: stories are few."""
KEPT = 0.75
"""So much of what brisk talk makes of them is kept: by 364 stories of ours, left out in turn, three quarters are a
little better than all, and than half."""
STEPS = 60
FLAT = 2e-4
"""A step that raises the likelihood by less than this part of its height is the last."""
PLACES = 3
"""Decimals of a weight that are kept."""
Worth = Mapping[str, float]
"""What each sign is worth, in log-odds."""


def fit(novels: Sequence[Examples], start: Worth) -> dict[str, float]:
    """What each sign of `novels` is worth. Where several may be right, they are summed over.

    The weights are drawn towards zero. The climb begins at `start`, from nothing where it is empty.
    """
    return _fitted(novels, [1.0] * len(novels), start, {}, DECAY)


def fit_brisk(texts: Sequence[Examples], slow: Worth) -> dict[str, float]:
    """What each sign is worth in brisk talk: KEPT of the way from what it is worth in `slow` talk to what `texts` tell,
    each as far as its talk is brisk, and drawn towards the former. To both some will be added by hand, and what is set
    so stays: the stories' second cues of one person would teach that names in tags lie, and telephones are few."""
    brisk = [one for one in texts if one.brisk]
    settled = by_hand(slow)
    found = _fitted(brisk, [one.brisk for one in brisk], settled, settled, BRISK_DECAY) if brisk else settled
    learnt = {sign: KEPT * (found[sign] - settled.get(sign, 0.0)) for sign in found if sign not in BY_HAND}
    return {sign: round(slow.get(sign, 0.0) + learnt.get(sign, 0.0), PLACES) for sign in sorted({**slow, **found})}


def _fitted(
    texts: Sequence[Examples], parts: Sequence[float], start: Worth, towards: Worth, decay: float
) -> dict[str, float]:
    """Weights drawn towards some, the more by `decay`; `parts`: how much each text counts."""
    names = sorted({*towards, *(name for text in texts for name in text.names)})
    data = Data(texts, {name: number for number, name in enumerate(names)}, parts)
    middle = np.array([towards.get(name, 0.0) for name in names])

    def hill(weights: Floats) -> tuple[float, Floats]:
        height, rise = slope(data, weights)
        away = weights - middle
        return height - decay / 2 * float(away @ away), rise - decay * away

    weights = highest(hill, np.array([start.get(name, 0.0) for name in names]), STEPS, FLAT)
    return {name: round(float(weight), PLACES) for name, weight in zip(names, weights, strict=True)}
