"""The places that a scene may play at, each with the wordings under which it was met.

A place may be named in the scene, be made by the things that stand around, be that of an earlier scene, be where people
said that they would go, or lie before or behind the door of where they were. Which of them it is, `choice` decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from screenplay.scenes.breaks.opening import Opening
from screenplay.scenes.places.continuity import Named
from screenplay.scenes.places.destinations import destination
from screenplay.scenes.places.lexicon import PUBLIC
from screenplay.scenes.places.localities import locality
from screenplay.scenes.places.named import Place, article
from screenplay.scenes.places.relations import CAR
from screenplay.scenes.places.sighting import HERE, Sighting
from screenplay.scenes.places.whereabouts import NAMELESS, PARTS, near, same, surroundings
from screenplay.scenes.reading import Reading
from screenplay.scenes.things.furniture import Made

Kind = Literal["named", "made", "earlier", "bound for", "at the door", "locality", "ridden"]
KINDS: tuple[Kind, ...] = get_args(Kind)
MADE, EARLIER = 8, 6
"""Of the places that things may make, and of those of earlier scenes, so many are thought of."""


@dataclass(frozen=True, slots=True)
class Met:
    """A sighting of a place: in which passage of the scene, and how many words from its opening."""

    passage: int
    words: int
    sighting: Sighting


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a scene may play at, in all its `wordings`, with where it is `met` in the scene."""

    kind: Kind
    wordings: tuple[Place, ...]
    met: tuple[Met, ...] = ()

    @property
    def head(self) -> str:
        return self.wordings[0].head


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A scene whose place is looked for, and what came before it.

    `made`: the places that the things around may make; `earlier`: those of the scenes before, the last first, with how
    many scenes back; `bound_for`: where people said before that they would go; `locality`: the town or house by its
    name; `riding`: how much tells of people in a vehicle.
    """

    stretch: Sequence[Reading]
    opening: Opening
    before: Sequence[Named]
    last: Sequence[Reading]
    made: tuple[Made, ...]
    earlier: tuple[tuple[Place, int], ...]
    bound_for: Place | None
    locality: Place | None
    riding: int


def unplaced(
    readings: Sequence[Reading], opening: Opening, end: int, before: Sequence[Named], names: frozenset[str]
) -> Unplaced:
    """The scene from `opening` to passage `end`; `names` are the places that the story names over and over."""
    stretch = readings[opening.at : end]
    left = readings[before[-1].opening.at : opening.at] if before else ()
    return Unplaced(
        stretch,
        opening,
        before,
        last=left,
        made=surroundings(stretch),
        earlier=tuple(_earlier(before)),
        bound_for=destination(left),
        locality=locality(stretch, names),
        riding=sum(reading.riding + reading.drives for reading in near(stretch)),
    )


def _earlier(before: Sequence[Named]) -> Iterator[tuple[Place, int]]:
    known: list[Place] = []
    for back, scene in enumerate(reversed(before), start=1):
        if scene.place is not None and not any(same(scene.place, place) for place in known):
            known.append(scene.place)
            yield scene.place, back


def candidates(scene: Unplaced) -> tuple[Candidate, ...]:
    """All places that `scene` may play at, those named in it first."""
    found = [each for each in _named(scene.stretch) if not _is_part_of_last(each, scene)]
    kinds: tuple[tuple[Kind, list[Place]], ...] = (
        ("made", [made.place for made in scene.made[:MADE]]),
        ("earlier", [place for place, _ in scene.earlier[:EARLIER]]),
        ("bound for", [scene.bound_for] if scene.bound_for else []),
        ("at the door", list(_at_the_door(scene))),
        ("locality", [scene.locality] if scene.locality else []),
        ("ridden", [CAR] if scene.riding and not any(each.wordings[0].sort == "vehicle" for each in found) else []),
    )
    for kind, places in kinds:
        for place in places:
            if all(place.head != other.head for other in found):
                found.append(Candidate(kind, (place,)))
    return tuple(found)


def _is_part_of_last(candidate: Candidate, scene: Unplaced) -> bool:
    """Whether a gate or a step was there in the last scene as well, which played elsewhere, and nobody is at it now."""
    was = scene.before[-1].place if scene.before else None
    if was is None or was.head == candidate.head or candidate.head not in PARTS:
        return False
    here = any(met.sighting.now and met.sighting.relation in HERE for met in candidate.met)
    there = any(sighting.place.head == candidate.head for reading in scene.last for sighting in reading.places)
    return there and not here


def _named(stretch: Sequence[Reading]) -> Iterator[Candidate]:
    met: dict[str, list[Met]] = {}
    told = 0
    for passage, reading in enumerate(stretch):
        for sighting in reading.places:
            if sighting.place.name in NAMELESS:
                continue
            before = sum(sentence.last - sentence.first for sentence in reading.sentences[: sighting.sentence])
            met.setdefault(sighting.place.head, []).append(Met(passage, told + before, sighting))
        told += reading.words + len(reading.said.split())
    for found in met.values():
        yield Candidate("named", tuple(each.sighting.place for each in found), tuple(found))


def _at_the_door(scene: Unplaced) -> Iterator[Place]:
    """The outside of the building that people were in, the inside of the one that they stood before."""
    place = scene.before[-1].place if scene.before else None
    if place is None:
        return
    if place.setting == "EXT" and place.sort == "building":
        yield replace(place, setting="INT")
    left = place.name if place.sort == "building" or place.head in PUBLIC else place.whole
    if place.setting == "INT" and left:
        yield Place(f"OUTSIDE {article(place)}{left}", f"outside {left}", "open", "EXT")
