"""The opening of a scene: where it is, why, and what is known of it from how the people got there."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.scenes.breaks.leaps import Leap
from screenplay.scenes.places.named import Place

CHAPTER = "a chapter opens"


@dataclass(frozen=True, slots=True)
class Opening:
    """A scene opens at paragraph `at`. `marked`: typography says so. `goes_to`: where the people
    have gone; `at_once`: by a way so short that nothing lies between."""

    at: int
    reason: str
    confidence: float
    marked: bool = False
    leap: Leap | None = None
    goes_to: Place | None = None
    at_once: bool = False
