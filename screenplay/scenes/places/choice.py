"""Which of the places that a scene may play at it does play at, and on which side of a roof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from screenplay.english import words
from screenplay.findings import Setting
from screenplay.scenes.breaks.flashbacks import RETURN
from screenplay.scenes.places.borders import at_window
from screenplay.scenes.places.candidates import Candidate, Unplaced, candidates
from screenplay.scenes.places.continuity import known
from screenplay.scenes.places.measures import measured
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.roofs import roof_measures
from screenplay.scenes.places.sighting import HERE
from screenplay.scenes.places.whereabouts import fullest
from screenplay.scenes.reading import things_of
from screenplay.scenes.trained import chances, worded
from screenplay.scenes.vocabulary import scene_bag

PROBABLE = 0.2
"""From this chance on a place is given rather than left open."""
DOUBTFUL = 0.15
"""How near to even the chance of a roof may be to say nothing of the place."""
IN_YARDS = words("fence gate gravel shed henhouse woodpile")
"""Things of which two make a yard for people who have come out of a house."""
HOUSED = 0.3
"""From this chance on a house with a name that people are at is the one that a room is part of."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Where a scene plays as far as can be told, how probable that is (0 to 1), and its side of a roof."""

    place: Place | None
    setting: Setting
    chance: float


def choose(scene: Unplaced) -> Choice:
    """The place of `scene` that is likeliest together with the side of a roof that it is on."""
    every = candidates(scene)
    bag = scene_bag(scene.stretch)
    found = chances("plays at", list(measured(scene, every, worded("plays at", bag))))
    (roofed,) = chances("roofed", [roof_measures(scene, every, found, worded("roofed", bag)["INT"])])
    setting: Setting = "INT" if roofed > 0.5 or scene.stretch[0].in_space else "EXT"
    scores = [chance * _beside(each, roofed) for each, chance in zip(every, found, strict=True)]
    best = max(range(len(every)), key=lambda at: scores[at], default=None)
    window = at_window(scene.stretch)
    place = None if best is None or found[best] < PROBABLE else fullest(every[best].wordings)
    if window is not None and (place is None or place.sort == "vehicle"):
        return Choice(window, "INT/EXT", 1.0)
    told = best is not None and any(met.sighting.now and met.sighting.relation in HERE for met in every[best].met)
    if scene.opening.reason == RETURN and scene.before and (place is None or not told):
        last = scene.before[-1]
        return Choice(last.place, last.setting or setting, last.chance)
    if best is None or place is None:
        place = _still_there(scene, setting) or _in_the_yard(scene, setting)
        return Choice(place, setting, PROBABLE if place else 0.0)
    if place.head in ("bridge", "deck") and scene.stretch[0].in_space:
        place = replace(place, setting="INT", sort="room")
    place = known(_with_its_house(place, scene, every, found), scene.before)
    return Choice(place, place.setting or setting, found[best])


def _still_there(scene: Unplaced, setting: Setting) -> Place | None:
    """The room that people were in hours ago, where nothing tells that they left it."""
    last = scene.before[-1] if scene.before else None
    stays = last is not None and scene.opening.leap == "hours" and not scene.opening.marked
    return last.place if last and stays and last.setting == setting == "INT" else None


def _in_the_yard(scene: Unplaced, setting: Setting) -> Place | None:
    """The yard, where people have come out of a house to what stands in one."""
    came_out = bool(scene.before) and scene.before[-1].setting == "INT" and not scene.opening.marked
    there = setting == "EXT" and len(things_of(scene.stretch) & IN_YARDS) >= 2
    return Place("YARD", "yard", "open", "EXT") if came_out and there else None


def _beside(candidate: Candidate, roofed: float) -> float:
    """How probable the side of a roof is that a candidate is on, even where that is doubtful."""
    setting = candidate.wordings[0].setting
    roofed = 0.5 if abs(roofed - 0.5) < DOUBTFUL else roofed
    return roofed if setting == "INT" else 1 - roofed if setting == "EXT" else 0.5


def _with_its_house(place: Place, scene: Unplaced, every: Sequence[Candidate], found: Sequence[float]) -> Place:
    """A room under the name of the house that it is part of, where the text or the things around tell which."""
    if place.sort != "room" or place.whole is not None or place.own:
        return place
    houses = [
        fullest(each.wordings)
        for each, chance in zip(every, found, strict=True)
        if chance >= HOUSED and any(met.sighting.now and met.sighting.relation in HERE for met in each.met)
    ]
    named = next((house.full for house in houses if house.own and house.sort == "building"), None)
    made = next((made.place.whole for made in scene.made[:1] if made.place.head == place.head), None)
    return replace(place, whole=named or made)
