"""Signs of certainty: what tells, beside its chance, whether a decision is right."""

from __future__ import annotations

from collections.abc import Iterator
from math import log

from screenplay.attribution.reading import Reading

NEAR = 2
"""Turns on each side whose doubt tells on this one."""
LEAST = 1e-4
"""A chance that counts as none."""


def certainty(reading: Reading, number: int) -> Iterator[tuple[str, float]]:
    """Signs, each once, with their values, for the decision on a turn."""
    ordered = sorted(reading.chances[number].values(), reverse=True)
    yield "log-odds", _log_odds(ordered[0])


def _log_odds(chance: float) -> float:
    kept = min(1 - LEAST, max(LEAST, chance))
    return log(kept / (1 - kept))
