"""How often a decoded chance comes true: a rising table (isotonic regression, Barlow et al. 1972) over answers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from screenplay.attribution.trained import Table

POINTS = 24
"""Heaps of answers of like chance, before those are joined that would make the table fall."""


def came_true(answers: Sequence[tuple[float, bool]]) -> Table:
    """The table for answers, each with its chance and whether it was right: from (0, 0) to (1, the surest's share)."""
    ordered = sorted(answers)
    chances = [chance for chance, _ in ordered]
    cuts = (len(chances) * place // POINTS for place in range(1, POINTS + 1))
    edges = sorted({0, *(bisect_right(chances, chances[cut - 1]) for cut in cuts if cut)})
    heaps: list[tuple[int, float, int]] = []
    for low, high in pairwise(edges):
        inside = ordered[low:high]
        heaps.append((len(inside), sum(chance for chance, _ in inside), sum(right for _, right in inside)))
        _join(heaps)
    points = [(round(chances / size, 4), round(right / size, 4)) for size, chances, right in heaps]
    last = points[-1][1] if points else 1.0
    return (0.0, 0.0), *(point for point in points if 0 < point[0] < 1), (1.0, last)


def _join(heaps: list[tuple[int, float, int]]) -> None:
    """Pool adjacent violators: the last heap with those before it, as long as these came true more often."""
    while len(heaps) > 1 and heaps[-2][2] * heaps[-1][0] >= heaps[-1][2] * heaps[-2][0]:
        size, chances, right = heaps.pop()
        before = heaps[-1]
        heaps[-1] = (before[0] + size, before[1] + chances, before[2] + right)
