"""What each sign is worth, in log-odds."""

from __future__ import annotations

from screenplay.attribution.fitted import FITTED

BY_HAND = {
    "telephoned": 2.0,
}
"""Signs that the novels of the fit are too old to show."""
WEIGHTS: dict[str, float] = FITTED | BY_HAND
