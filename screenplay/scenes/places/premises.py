"""On whose premises a scene plays: the hospital, the school, the train that its rooms are part of.

A corridor says little; with a nurse, a trolley and a ward in it, it is the hospital's. What is met at such a place,
who works there and what its rooms are called tell which it is: in the scene itself and, since people who are at a
hospital are mostly still there a scene later, in the scenes around it. A room goes under the name of its premises
then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from screenplay.english import words
from screenplay.scenes.places.continuity import Named
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.whereabouts import near
from screenplay.scenes.reading import Reading
from screenplay.scenes.things.premises import PLAIN, PREMISES, plain

SPOKEN = 0.4
"""What counts of a thing that is only spoken of."""
ENOUGH = 4.0
"""The weight of what is met in a scene that settles on whose premises it plays ..."""
AHEAD = 1.5
"""... by how much it must outweigh the next ..."""
HELD = 2.0
"""... and that is enough if the scene before was played there as well and no day has passed."""
STORY = 15
"""Scenes of a story that hardly leaves the premises that it plays on; a novel does."""
AROUND, TIMES = 2.5, 1.5
"""The weight that is enough in a story together with the scenes around, and how many times that of the next."""
NEARBY = (0.6, 0.4, 0.25)
"""What counts of a thing that is met one, two and three scenes away."""
ANYWHERE = words(
    """
    corridor hallway passage passageway landing staircase stairwell stairs lift elevator basement cellar office lobby
    foyer reception room roof storeroom canteen cafeteria
    """
) | {"waiting room", "locker room", "changing room", "meeting room"}
"""Rooms of any large house."""


def _words(told: str) -> frozenset[str]:
    """The words of `told`, and each two that stand together."""
    found = plain(told).split()
    return frozenset(found) | {f"{first} {second}" for first, second in pairwise(found)}


@dataclass(frozen=True, slots=True)
class Met:
    """What is met in a scene: the words that tell of it, and those that are said in it (see `_words`)."""

    told: frozenset[str]
    said: frozenset[str]

    def weight(self, name: str) -> float:
        """How much speaks for the premises `name`."""
        listed = PREMISES[name].met.items()
        return sum(weight * (word in self.told or SPOKEN * (word in self.said)) for word, weight in listed)


Weights = dict[str, float]
"""How much speaks for each of the premises."""


def on_premises(named: Sequence[Named], stretches: Sequence[Sequence[Reading]]) -> tuple[Named, ...]:
    """`named` with rooms under the name of their premises; `stretches` are the passages of each scene."""
    done: list[Named] = []
    here = [_weights(_met(stretch), stretch[0].modern) for stretch in stretches]
    held: str | None = None
    for at, (scene, stretch) in enumerate(zip(named, stretches, strict=True)):
        if (best := _first(here[at], ENOUGH, AHEAD, 1.0)) is not None:
            held = best
        elif held is not None and (here[at][held] < HELD or scene.opening.leap == "days"):
            held = None
        if done and scene.place and _is_room_of(done[-1].place, scene.place):
            done.append(replace(scene, place=done[-1].place))
            continue
        name = held or (_of_story(here, at) if len(named) <= STORY else None)
        name = "SPACESHIP" if name == "SHIP" and stretch[0].in_space else name
        done.append(_placed(scene, name, stretch) if name else scene)
    return tuple(done)


def _weights(met: Met, modern: bool) -> Weights:
    """How much speaks for each of the premises, where the story may have such."""
    return {name: met.weight(name) if modern or not it.modern else 0.0 for name, it in PREMISES.items()}


def _with_around(here: Sequence[Weights], at: int) -> Weights:
    """What speaks for each of the premises in a scene and, less and less, in the ones around it."""
    return {name: here[at][name] + sum(_nearby(here, at, name)) for name in PREMISES}


def _nearby(here: Sequence[Weights], at: int, name: str) -> Iterator[float]:
    for away, share in enumerate(NEARBY, start=1):
        for other in (at - away, at + away):
            if 0 <= other < len(here):
                yield share * here[other][name]


def _of_story(here: Sequence[Weights], at: int) -> str | None:
    """The premises on which a story plays around one of its scenes, if it tells of them there, or before and behind."""
    name = _first(_with_around(here, at), AROUND, 0.0, TIMES)
    if name is None:
        return None
    reach = len(NEARBY)
    before, behind = here[max(at - reach, 0) : at], here[at + 1 : at + 1 + reach]
    enclosed = all(any(weights[name] > 0 for weights in side) for side in (before, behind))
    return name if enclosed or here[at][name] >= PLAIN else None


def _first(weights: Weights, least: float, ahead: float, times: float) -> str | None:
    """The premises that weigh at least `least`, and so much more than any others."""
    first, second, *_ = sorted(weights, key=lambda name: -weights[name])
    enough = weights[first] >= max(least, weights[second] + ahead, weights[second] * times)
    return first if enough else None


def _is_room_of(before: Place | None, place: Place) -> bool:
    """Whether a room is the one of the scene `before`, whose premises are known."""
    return before is not None and place.whole is None and before.whole in PREMISES and before.name == place.name


def _met(stretch: Sequence[Reading]) -> Met:
    around = near(stretch)
    told = " ".join(" ".join(reading.told) for reading in around)
    return Met(_words(told), _words(" ".join(reading.said for reading in around)))


def _placed(scene: Named, name: str, stretch: Sequence[Reading]) -> Named:
    """A scene whose place is a room, as a room of the premises `name`."""
    place = scene.place
    if place is None:
        return scene
    same = place.head in name.lower().split() or place.head.startswith(name.lower())
    if place.sort != "room" or place.setting != "INT" or place.whole or place.own or same:
        return scene
    called = PREMISES[name].names.get(place.head)
    if called and not _is_named(place, stretch):
        return replace(scene, place=replace(place, name=called, head=called.lower(), whole=name))
    return replace(scene, place=replace(place, whole=name)) if place.head in ANYWHERE | PREMISES[name].rooms else scene


def _is_named(place: Place, stretch: Sequence[Reading]) -> bool:
    return any(sighting.place.head == place.head for reading in stretch for sighting in reading.places)
