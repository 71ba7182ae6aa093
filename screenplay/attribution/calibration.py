"""How sure a decision is: the chance that it is right, as often as such decisions were right on novels left out.

The signs of certainty (certainty.py) are weighed by a logistic regression, and what comes out is put right by a table
of how often it came true.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from math import exp

from screenplay.attribution.trained import Sureness, Table


def confidence(signs: Mapping[str, float], sureness: Sureness) -> float:
    """The chance, 0 to 1, that a decision with these signs of certainty is right."""
    return between(sureness.came_true, chance(signs, sureness.weights))


def chance(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """What the signs come to before it is put right."""
    odds = sum(weights.get(sign, 0.0) * value for sign, value in signs.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def between(table: Table, chance: float) -> float:
    """What `table` has for `chance`, between its points in proportion."""
    at = min(len(table) - 1, bisect_right(table, (chance, 1.0)))
    (low, below), (high, above) = table[at - 1], table[at]
    return below + (above - below) * (chance - low) / (high - low)
