"""Climbing a smooth hill: limited-memory BFGS (Nocedal 1980; Nocedal and Wright 2006, algorithms 7.4 and 3.1)."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Hill = Callable[[Floats], tuple[float, Floats]]
"""A place to its height and its slope there."""
REMEMBERED = 12
"""Steps of which the bend of the hill is told."""
RISE = 1e-4
"""The part of the rise promised by the slope that a step must bring."""
SHORTEST = 1e-6


def highest(hill: Hill, start: Floats, steps: int, flat: float = 1e-5) -> Floats:
    """The top of `hill`, or where one stands after `steps` from `start`; a rise of less than the part `flat` of the
    height ends the climb."""
    place = start
    height, slope = hill(place)
    bends: deque[tuple[Floats, Floats]] = deque(maxlen=REMEMBERED)
    for _ in range(steps):
        way = _way(slope, bends)
        length, there = 1.0 if bends else 1.0 / max(1.0, float(np.abs(slope).sum())), None
        while length > SHORTEST:
            there = hill(place + length * way)
            if there[0] >= height + RISE * length * float(slope @ way):
                break
            length, there = length / 2, None
        if there is None:
            break
        step, bend = length * way, slope - there[1]
        if float(step @ bend) > 0:
            bends.append((step, bend))
        rise, place, (height, slope) = there[0] - height, place + step, there
        if rise < flat * abs(height):
            break
    return place


def _way(slope: Floats, bends: Sequence[tuple[Floats, Floats]]) -> Floats:
    """The direction to go: the slope, bent by what the last steps told of the hill (the two-loop recursion)."""
    way = slope.copy()
    shares = []
    for step, bend in reversed(bends):
        share = float(step @ way) / float(step @ bend)
        way -= share * bend
        shares.append(share)
    if bends:
        step, bend = bends[-1]
        way *= float(step @ bend) / float(bend @ bend)
    for (step, bend), share in zip(bends, reversed(shares), strict=True):
        way += step * (share - float(bend @ way) / float(step @ bend))
    return way
