"""How certainty is fitted: by a logistic regression on its signs, and a table of how often its chances came true."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from screenplay.attribution.calibration import chance
from screenplay.attribution.trained import Sureness, Table
from screenplay.training.answers import Answer
from screenplay.training.ascent import highest

Floats = NDArray[np.float64]
DECAY = 1.0
"""One over the variance that weights are expected to have."""
STEPS = 200
PLACES = 3
POINTS = 24
"""Heaps of answers of like chance, before those are joined that would make the table fall."""


def assure(answers: Sequence[Answer]) -> Sureness:
    """What makes the confidence of `answers`, of which each was judged by weights fitted without it, come true."""
    placed = [answer for answer in answers if answer.signs]
    weights = regression([answer.signs for answer in placed], [answer.right for answer in placed])
    return Sureness(weights, came_true([(chance(answer.signs, weights), answer.right) for answer in placed]))


def regression(signs: Sequence[Mapping[str, float]], right: Sequence[bool]) -> dict[str, float]:
    """What each sign is worth, in log-odds of being right."""
    names = sorted({name for one in signs for name in one})
    table = np.zeros((len(signs), len(names)))
    place = {name: number for number, name in enumerate(names)}
    for row, one in zip(table, signs, strict=True):
        for name, value in one.items():
            row[place[name]] = value
    wanted = np.array(right, np.float64)

    def hill(weights: Floats) -> tuple[float, Floats]:
        odds = table @ weights
        found = 1 / (1 + np.exp(-odds))
        height = float((wanted * odds - np.logaddexp(0, odds)).sum()) - DECAY / 2 * float(weights @ weights)
        return height, table.T @ (wanted - found) - DECAY * weights

    weights = highest(hill, np.zeros(len(names)), STEPS)
    return {name: round(float(weight), PLACES) for name, weight in zip(names, weights, strict=True)}


def came_true(answers: Sequence[tuple[float, bool]]) -> Table:
    """How often answers of each chance were right, as a table from (0, 0) to (1, the surest's share).

    Isotonic regression (Barlow et al. 1972) of heaps of answers.
    """
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
