"""How sure a decision is: the chances of the decoding put right by how often they came true."""

from __future__ import annotations

from bisect import bisect_right

CAME_TRUE = (
    (0.0, 0.0),
    (0.315, 0.220),
    (0.443, 0.403),
    (0.548, 0.488),
    (0.651, 0.570),
    (0.752, 0.675),
    (0.854, 0.750),
    (0.928, 0.850),
    (0.967, 0.903),
    (0.985, 0.938),
    (0.995, 0.964),
    (1.0, 0.986),
)
"""(chance decoded, share that was right), in the third reading of 22 annotated novels with their cast given, each left
out of the fit of the weights that decided it; printed by tests/bench/fit_attribution.py."""


def confidence(chance: float) -> float:
    """The share of decisions of that decoded `chance` (0 to 1) which were right, between the points of the table."""
    at = min(len(CAME_TRUE) - 1, bisect_right(CAME_TRUE, (chance, 1.0)))
    (low, below), (high, above) = CAME_TRUE[at - 1], CAME_TRUE[at]
    return below + (above - below) * (chance - low) / (high - low)
