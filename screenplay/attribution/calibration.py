"""How sure a decision is: the chances of the decoding put right by how often they came true."""

from __future__ import annotations

from bisect import bisect_right

CAME_TRUE = (
    (0.0, 0.0),
    (0.28, 0.30),
    (0.46, 0.44),
    (0.65, 0.58),
    (0.75, 0.65),
    (0.85, 0.77),
    (0.92, 0.85),
    (0.96, 0.89),
    (0.985, 0.93),
    (0.995, 0.95),
    (1.0, 0.985),
)
"""(chance decoded, share that was right), on 22 annotated novels with their cast given."""


def confidence(chance: float) -> float:
    """The share of decisions of that decoded `chance` (0 to 1) which were right, between the points of the table."""
    at = min(len(CAME_TRUE) - 1, bisect_right(CAME_TRUE, (chance, 1.0)))
    (low, below), (high, above) = CAME_TRUE[at - 1], CAME_TRUE[at]
    return below + (above - below) * (chance - low) / (high - low)
