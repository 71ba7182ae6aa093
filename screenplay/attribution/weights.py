"""What each sign is worth, in log-odds: for the first reading, and for the second, which knows what that decided."""

from __future__ import annotations

from screenplay.attribution import fitted

BY_HAND = {
    "telephoned": 2.0,
}
"""Signs that the novels of the fit are too old to show."""
FIRST: dict[str, float] = fitted.FIRST | BY_HAND
SECOND: dict[str, float] = fitted.SECOND | BY_HAND
