"""The signs of a roof and of the open sky in a scene, and what they weigh together, as one of the measures of places.

The weights are those of a logistic regression (L2) over 318 scenes of 100 stories of our own, rounded. Which side of a
roof a scene is on, `choice` decides, by a forest to which each sign is a measure of its own (`roofs`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Literal

from screenplay.findings import Setting
from screenplay.scenes.places.sighting import Relation
from screenplay.scenes.places.whereabouts import near, side, surroundings
from screenplay.scenes.reading import Reading

Sign = Literal["things", "early things", "a side", "people there", "people not there", "named", "told of", "furnished"]
"""For indoors above 0, for outdoors below.

things: of a house or of the open air; early things: those of the first paragraphs; a side: somebody sits or goes
outside, or inside; people there: places that somebody is at or gets to; people not there: likewise, but wished for or
long ago; named: places that are only named; told of: places that are described or hold something; furnished: the
places that the things around may make, and the first of them.
"""
WEIGHTS: dict[Sign, float] = {
    "things": 0.9,
    "early things": 1.6,
    "a side": 0.9,
    "people there": 1.8,
    "people not there": 0.4,
    "named": 0.3,
    "told of": 0.5,
    "furnished": 0.6,
}
"""What each sign adds to the logarithm of the odds that a scene plays indoors."""
BIAS = -0.2
EARLY = 4
"""Paragraphs with which a scene opens."""
MOST, FURNISHED = 2.0, 3.0
"""How much the places of one kind count for at the most, and those that things make."""
AT_HAND = 5
"""Of the places that things may make so many count."""
SIGNS: dict[Relation, Sign] = {
    "arrives": "people there",
    "within": "people there",
    "fronted": "people there",
    "beside": "people there",
    "holds": "told of",
    "shown": "told of",
    "told": "told of",
    "mentioned": "named",
    "part": "named",
    "leaves": "named",
}


def odds(found: Mapping[Sign, float]) -> float:
    """The logarithm of the odds that a scene with these signs plays indoors."""
    return BIAS + sum(WEIGHTS[sign] * strength for sign, strength in found.items())


def signs(stretch: Sequence[Reading]) -> dict[Sign, float]:
    """The signs of `stretch`, by what they say of it."""
    around = near(stretch)
    return {
        "things": _balance(around),
        "early things": _balance(stretch[:EARLY]),
        "a side": covered(side(stretch)),
        **_of_places(around),
        "furnished": _furnished(stretch),
    }


def _balance(stretch: Sequence[Reading]) -> float:
    inside, outside = sum(reading.indoors for reading in stretch), sum(reading.outdoors for reading in stretch)
    return math.log1p(inside) - math.log1p(outside)


def covered(setting: Setting | None) -> float:
    """1 for indoors, -1 for outdoors, 0 for neither or both."""
    return float(setting == "INT") - float(setting == "EXT")


def _of_places(stretch: Sequence[Reading]) -> dict[Sign, float]:
    found: dict[Sign, float] = {}
    for reading in stretch:
        for sighting in reading.places:
            sign = SIGNS.get(sighting.relation)
            sign = sign if sighting.now or sign is None else "people not there" if sign == "people there" else None
            if sign is not None and sighting.place.name:
                found[sign] = found.get(sign, 0.0) + covered(sighting.place.setting)
    return {sign: max(-MOST, min(MOST, strength)) for sign, strength in found.items()}


def _furnished(stretch: Sequence[Reading]) -> float:
    made = surroundings(stretch)[:AT_HAND]
    together = sum(covered(each.place.setting) * each.weight for each in made)
    first = covered(made[0].place.setting) * min(MOST, made[0].weight) if made else 0.0
    return max(-FURNISHED, min(FURNISHED, together)) + first
