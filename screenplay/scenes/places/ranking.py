"""The likeliest place of a scene for which nothing certain is told: what each hint at it weighs.

The places that are named in passing stand against those that the things around may make, and all of them against
"elsewhere". The weights are those of a conditional logistic regression (L2) over 345 scenes of 105 stories of our own,
rounded; judged on stories left out, a place that gets a probability of PROBABLE is right in four of five scenes that
would be left open otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from screenplay.scenes.places import indoors
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.whereabouts import NAMELESS, surroundings, weigh
from screenplay.scenes.reading import Reading
from screenplay.scenes.things import furniture

ELSEWHERE = 2.9
"""What speaks for any place that is not even hinted at ..."""
NAMED, A_LITTLE, MORE = 1.1, 1.5, 1.4
"""... for one that is named at all, and for the first and the second unit of what its mentions weigh ..."""
FURNISHED, FULLY = 2.1, 4.0
"""... for each unit that the things of it weigh, and how many of these count ..."""
ROOFED, SURE = 0.28, 3.0
"""... and for one on the likelier side of a roof: a share of the odds, of which so much counts."""
PROBABLE = 0.3
HINTED = 1.0
"""What the things of a place that is not named must weigh for it to be thought of at all."""


def likeliest(stretch: Sequence[Reading]) -> Place | None:
    """The place that the scene made of `stretch` has most to do with, if that is probable enough."""
    scores = list(_scores(stretch))
    place, score = max(scores, key=lambda scored: scored[1], default=(None, 0.0))
    if place is None:
        return None
    total = math.exp(ELSEWHERE) + sum(math.exp(other) for _, other in scores)
    return place if math.exp(score) / total >= PROBABLE else None


def _scores(stretch: Sequence[Reading]) -> Iterator[tuple[Place, float]]:
    """The places that may be meant, each with what speaks for it."""
    weights, seen = weigh(stretch)
    here = {sighting.place.head for reading in stretch for sighting in reading.places if sighting.now}
    made = surroundings(stretch)
    odds = max(-SURE, min(SURE, indoors.odds(indoors.signs(stretch))))
    for head, weight in weights.items():
        place = seen[head][0]
        if place.name not in NAMELESS and head in here:
            backing = max((each.weight for each in made if furniture.fits(each, head)), default=0.0)
            named = NAMED + A_LITTLE * min(weight, 1.0) + MORE * min(max(weight - 1.0, 0.0), 1.0)
            yield place, named + _around(backing) + _side(place, odds)
    for each in made:
        if each.place.head not in weights and each.weight >= HINTED:
            yield each.place, _around(each.weight) + _side(each.place, odds)


def _around(weight: float) -> float:
    return FURNISHED * min(weight, FULLY)


def _side(place: Place, odds: float) -> float:
    return ROOFED * odds * (1 if place.setting == "INT" else -1)
