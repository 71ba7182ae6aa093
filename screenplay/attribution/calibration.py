"""How sure a decision is: the chances of the decoding put right by how often they came true."""

from __future__ import annotations

from bisect import bisect_right

from screenplay.attribution.trained import Table, shipped


def confidence(chance: float) -> float:
    """The share of decisions of that decoded `chance` (0 to 1) which were right on novels left out of the fit."""
    return between(shipped().came_true, chance)


def between(table: Table, chance: float) -> float:
    """What `table` has for `chance`, between its points in proportion."""
    at = min(len(table) - 1, bisect_right(table, (chance, 1.0)))
    (low, below), (high, above) = table[at - 1], table[at]
    return below + (above - below) * (chance - low) / (high - low)
