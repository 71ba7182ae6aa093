"""What each sign is worth, in log-odds: for the first reading, and for the second, which knows what that decided.

fitted.json, written by tests/bench/fit_attribution.py, has the two for every sign.
"""

from __future__ import annotations

import json
from pathlib import Path

FITTED: dict[str, tuple[float, float]] = json.loads(Path(__file__).with_name("fitted.json").read_text(encoding="utf-8"))

BY_HAND = {
    "tag: name": 2.0,
    "tag: narrator": 2.0,
    "telephoned": 2.0,
    "on the line": 1.0,
    "not on the line": -1.5,
    "off the line": -2.5,
    "calls their kin": 1.0,
    "unnamed and not in the scene": -2.0,
    "own name in it": 3.0,
    "called just before": 1.0,
    "called just before, apart": 0.7,
    "called just after": 0.5,
    "hailed just before": 1.0,
    "hailed just before, apart": 0.7,
    "hailed just after": 0.5,
    "follow-up: name": 0.7,
    "only beat before: name": 1.5,
    "only beat before joined: name": 1.5,
    "only beat after: name": 2.0,
    "only beat after joined: name": 2.0,
}
"""Added to what was fitted. Nothing outweighs a name in a tag. The old novels of the fit hardly show telephones, short
beats beside a speech in place of a tag ("Wood shrugged."), first names that are nobody else's when they are called,
names given in answer to a question, and unnamed people whom nobody speaks of."""


def _with_hand(reading: int) -> dict[str, float]:
    fitted = {sign: worth[reading] for sign, worth in FITTED.items()}
    return {sign: fitted.get(sign, 0.0) + BY_HAND.get(sign, 0.0) for sign in {**fitted, **BY_HAND}}


FIRST: dict[str, float] = _with_hand(0)
SECOND: dict[str, float] = _with_hand(1)
