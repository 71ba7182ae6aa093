"""Scenes on both sides of a border: somebody in a car, somebody else at its window (INT./EXT.)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from screenplay.english import either
from screenplay.scenes.places.lexicon import VEHICLES
from screenplay.scenes.places.named import Place
from screenplay.scenes.reading import Reading

LEANS = (
    r"(?:lean|leans|leaned|leant|bend|bends|bent|stoop|stoops|stooped|crouch(?:es|ed)?|reach(?:es|ed)?|peer(?:s|ed)?)"
)
VEHICLE = either(VEHICLES)
WINDOW = rf"(?:the |his |her |their )?(?:\w+ )?(?:{VEHICLE} window|window of (?:the|his|her) {VEHICLE})"
AT_WINDOW = re.compile(
    rf"\b{LEANS}(?: \w+)? (?:in|into|at|to|through|towards?|down|by)(?: \w+)? {WINDOW}\b"
    rf"|\b(?:came|come|comes|walked|walks|stood|stands) (?:up )?(?:to|at|by) {WINDOW}\b"
)
NEAR = 4
"""Paragraphs from the opening of a scene in which it shows that people are on both sides."""


def at_window(stretch: Sequence[Reading]) -> Place | None:
    """The vehicle at whose window somebody speaks to those in it."""
    for reading in stretch[:NEAR]:
        for told in reading.told:
            if (match := AT_WINDOW.search(told)) is not None:
                vehicle = next(word for word in re.findall(r"\w+", match.group()) if word in VEHICLES)
                return Place(vehicle.upper(), vehicle, "vehicle", "INT/EXT")
    return None
