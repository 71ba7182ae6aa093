"""Where a stretch of passages plays, as far as single words tell: what stands around, which side of a roof, and where
people were last seen."""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.english import words
from screenplay.findings import Setting
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.sighting import HERE
from screenplay.scenes.reading import Reading
from screenplay.scenes.things import furniture

FADING = ((120, 1.0), (300, 0.6), (10**6, 0.3))
"""What a thing counts that is met within so many words of a scene's opening."""
UNDOUBTED = 2.0
"""The weight of things that leave no doubt."""
NEAR = 500
"""Words: what stands farther from the opening of a scene does not make its place."""
TRANSIT = words(
    "elevator lift hall hallway corridor passage passageway landing stair staircase stairwell gate path gallery"
    " upstairs downstairs"
)
"""Places that people mostly pass through on their way."""
FOOTHOLDS = frozenset({"ledge", "roof", "rooftop", "step"})
"""Seen or passed by those who are elsewhere; people are there only where they stand on them."""
PARTS = (
    TRANSIT
    | FOOTHOLDS
    | words("path footpath track trail steps platform gangway pond wagon cart bench verge counter dais")
)
"""What stands in a place, or leads through it, by which a scene is called if it is known."""
OPENING = 3
"""Paragraphs with which a scene opens."""
HOUSES = words("house cottage flat apartment farmhouse villa mansion bungalow vicarage rectory parsonage penthouse") | (
    words("inn school hospital hotel theatre theater college academy museum castle palace")
)
"""Buildings whose room is named as well, where the things in it tell which it is."""
NAMELESS = frozenset({"", "BUILDING"})
"""What no heading is made of: a building that is called nothing else may be any."""


def where(stretch: Sequence[Reading]) -> Place | None:
    """The place that people were last seen at or got to, else the one that the things around make beyond doubt."""
    for reading in reversed(stretch):
        for sighting in reversed(reading.places):
            if sighting.now and sighting.relation in (*HERE, "beside") and sighting.place.name not in NAMELESS:
                return sighting.place
    return furnished(stretch)


def near(stretch: Sequence[Reading]) -> Sequence[Reading]:
    """The first paragraphs of a scene, NEAR words of them and one more."""
    told = 0
    for offset, reading in enumerate(stretch):
        told += reading.words
        if told > NEAR:
            return stretch[: offset + 1]
    return stretch


def fullest(places: Sequence[Place]) -> Place:
    """Of the wordings for one place the one that tells most; the first of equals."""
    return max(places, key=lambda place: (place.whole is not None, place.own, len(place.name.split())))


def surroundings(stretch: Sequence[Reading]) -> tuple[furniture.Made, ...]:
    """The places that the things in a scene speak for, the weightiest first; what is met early tells most."""
    if not stretch:
        return ()
    around = near(stretch)
    told = 0
    things: list[tuple[str, float]] = []
    for reading in around:
        nearness = next(weight for words, weight in FADING if told <= words)
        things += ((thing, factor * nearness) for thing, factor in reading.furniture)
        told += reading.words
    spoken = frozenset[str]().union(*(reading.said_words for reading in around))
    return furniture.made(things, spoken, told, stretch[0].modern)


def furnished(stretch: Sequence[Reading]) -> Place | None:
    """The place that the things in a scene make by themselves, and beyond doubt."""
    return next((made.place for made in surroundings(stretch)[:1] if made.weight >= UNDOUBTED), None)


def side(stretch: Sequence[Reading]) -> Setting | None:
    """Indoors or outdoors, where a scene opens with people who sit, or go, outside or in."""
    sides = [
        sighting.place.setting
        for reading in stretch[:OPENING]
        for sighting in reading.places
        if not sighting.place.name and sighting.relation in HERE and sighting.now
    ]
    return sides[0] if len(set(sides)) == 1 else None


def setting_of(stretch: Sequence[Reading], place: Place | None) -> Setting | None:
    """Indoors or outdoors: by the place, else by what is around."""
    inside = sum(reading.indoors + _rooms(reading) for reading in stretch)
    outside = sum(reading.outdoors for reading in stretch)
    if place is not None and place.setting is not None:
        return place.setting
    if (told := side(stretch)) is not None:
        return told
    if inside >= 2 and inside >= 2 * outside:
        return "INT"
    if outside >= 2 and outside >= 2 * inside:
        return "EXT"
    near_in, near_out = (
        sum(side) for side in zip(*((r.indoors + _rooms(r), r.outdoors) for r in stretch[:4]), strict=True)
    )
    if near_in >= 1 and near_in > near_out and inside > outside:
        return "INT"
    if near_out >= 1 and near_out > near_in and outside > inside:
        return "EXT"
    return None


MANIFOLD = frozenset({"room", "house", "hall", "shop", "station", "box"})
"""Words too common to stand for a longer name that ends in them."""


def _shortened(one: Place, other: Place) -> bool:
    """Whether one is "the street" and the other "the side street"."""
    short, long = sorted((one.head, other.head), key=len)
    return one.sort == other.sort == "open" and short not in MANIFOLD and long.endswith(" " + short)


def _rooms(reading: Reading) -> int:
    """The rooms that a paragraph names as at hand: who feels along the landing is indoors."""
    return sum(
        sighting.place.sort == "room" and sighting.place.definite and sighting.now for sighting in reading.places
    )


def same(one: Place | None, other: Place | None) -> bool:
    """Whether two names stand for one place, as far as the words go."""
    if one is None or other is None:
        return False
    if one.name == other.name and one.name:
        return True
    if one.head != other.head and not _shortened(one, other):
        return False
    return not (one.own and other.own and one.full != other.full)
