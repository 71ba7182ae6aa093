"""What each scene is called: its setting, place and time of day, kept the same all through the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from screenplay.findings import Scene
from screenplay.scenes.breaks.flashbacks import RETURN
from screenplay.scenes.breaks.opening import CHAPTER, Opening
from screenplay.scenes.daytime.daytimes import Daytime, daytimes
from screenplay.scenes.daytime.measures import Played
from screenplay.scenes.places.borders import at_window
from screenplay.scenes.places.continuity import (
    Named,
    goes_on,
    known,
    leading,
    people,
    returned,
    shared,
    stays,
    unnamed,
)
from screenplay.scenes.places.destinations import destination
from screenplay.scenes.places.indoors import likely_setting, plain_setting
from screenplay.scenes.places.localities import gazetteer, locality
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.premises import on_premises
from screenplay.scenes.places.ranking import likeliest
from screenplay.scenes.places.relations import CAR
from screenplay.scenes.places.whereabouts import HOME, NAMELESS, TRANSIT, same, setting_of, where
from screenplay.scenes.reading import Reading, things_of

STILL = re.compile(r"(?:he|she|they|we|i) (?:was|were) still (?:there|\w+ing)\b")
STILL_THERE = re.compile(r"(?:he|she|they|we|i) (?:was|were) still there\b")
"""The first words of a scene that stays where the last one was."""


def name_scenes(readings: Sequence[Reading], openings: Sequence[Opening]) -> tuple[Scene, ...]:
    """The scenes that open at `openings`, named."""
    ends = [*(opening.at for opening in openings[1:]), len(readings)]
    named: list[Named] = []
    names = gazetteer(readings)
    thens = [*(opening.goes_to for opening in openings[1:]), None]
    for opening, end, then in zip(openings, ends, thens, strict=True):
        before = _before_flashback(named) if opening.reason == RETURN else named
        named.append(_name(readings[opening.at : end], opening, before, then, names))
    stretches = [readings[opening.at : end] for opening, end in zip(openings, ends, strict=True)]
    named = [_guessed(scene, at) for scene, at in zip(on_premises(named, stretches), stretches, strict=True)]
    played = [Played(at, scene.opening, scene.place, scene.setting) for at, scene in zip(stretches, named, strict=True)]
    told = zip(named, daytimes(played), _flashbacks(openings), strict=True)
    return tuple(_scene(scene, time, readings, past) for scene, time, past in told)


def _guessed(scene: Named, stretch: Sequence[Reading]) -> Named:
    """A scene that is still open at the likeliest place, and on the likelier side of a roof."""
    scene = _on_its_side(scene, stretch)
    place = scene.place or likeliest(stretch)
    if scene.place is None and place is not None and scene.setting in (None, place.setting):
        return replace(scene, place=place, setting=place.setting)
    return replace(scene, setting=scene.setting or likely_setting(stretch))


def _on_its_side(scene: Named, stretch: Sequence[Reading]) -> Named:
    """A scene whose place is not on the side of the roof that all signs speak for is before it, or was carried there
    from another scene and plays elsewhere."""
    side = plain_setting(stretch)
    if scene.place is None or side in (None, scene.setting):
        return scene
    if all(sighting.place.head != scene.place.head for reading in stretch for sighting in reading.places):
        return replace(scene, place=None, setting=side)
    return replace(scene, setting=side) if side == "EXT" and scene.place.sort == "building" else scene


def _before_flashback(named: Sequence[Named]) -> Sequence[Named]:
    """The scenes up to where the story went back: it comes back to the last of them."""
    back = next((at for at in range(len(named) - 1, -1, -1) if named[at].opening.leap == "back"), len(named))
    return named[:back]


def _flashbacks(openings: Sequence[Opening]) -> Iterator[bool]:
    """Which scenes are in the past: from where the story goes back until it comes back, or until the next break."""
    past = False
    for opening in openings:
        past = opening.leap == "back" or (past and not opening.marked and opening.reason != RETURN)
        yield past


def _name(
    stretch: Sequence[Reading],
    opening: Opening,
    before: Sequence[Named],
    then: Place | None,
    known_names: frozenset[str],
) -> Named:
    things = things_of(stretch)
    place = _owned(_place(where(stretch, then), stretch, opening, before, things), leading(stretch), before)
    window = at_window(stretch)
    place = window if window and (place is None or place.sort == "vehicle") else place or locality(stretch, known_names)
    setting = setting_of(stretch, place)
    return Named(
        place,
        setting,
        things=things,
        opening=opening,
        leading=leading(stretch),
        people=people(stretch),
        sighted=_sighted(stretch, place),
        vehicle=next((other for other in reversed(_seen(stretch)) if other.sort == "vehicle"), None),
        bound_for=destination(stretch),
    )


def _sighted(stretch: Sequence[Reading], place: Place | None) -> Place | None:
    """The last building that is told of in a scene and is not where it plays: people may be on their way to it."""
    seen = [other for other in _seen(stretch) if other.sort == "building" and other.name not in NAMELESS]
    houses = [other for other in seen if other.definite and not same(other, place)]
    return houses[-1] if houses else None


def _seen(stretch: Sequence[Reading]) -> list[Place]:
    """The places that are told of in a scene, but for those that somebody leaves."""
    return [sighting.place for reading in stretch for sighting in reading.places if sighting.relation != "leaves"]


def _place(
    found: Place | None, stretch: Sequence[Reading], opening: Opening, before: Sequence[Named], things: frozenset[str]
) -> Place | None:
    """The place of a scene under its name, `found` being what its own words tell."""
    if opening.goes_to is not None and not opening.goes_to.name:
        return unnamed(opening.goes_to, found, stretch, before)
    if opening.goes_to == CAR and before and before[-1].vehicle is not None:
        opening = replace(opening, goes_to=before[-1].vehicle)
    rides = opening.goes_to == CAR and found is not None and found.sort == "vehicle"
    if opening.goes_to is not None and not rides and (found is None or not same(found, opening.goes_to)):
        found = _inside(opening.goes_to, found)
    first = next(iter(stretch[0].told), "")
    if before and ((found is None and STILL.match(first)) or STILL_THERE.match(first)):
        return before[-1].place
    back = returned(before, stretch) if found is None and not opening.marked else None
    if back is not None:
        return back
    if found is None and not opening.marked and opening.leap == "hours" and before:
        return stays(before[-1].place, stretch)
    if found is None:
        if opening.reason == CHAPTER:
            return None
        if opening.reason == RETURN and before:
            return before[-1].place
        kept = goes_on(before, stretch, opening) or shared(before, stretch, things)
        goes_along = before and (not opening.marked or before[-1].people & people(stretch))
        bound = _announced(before[-1].bound_for if goes_along else None, stretch)
        return kept or bound
    return known(found, before)


def _announced(place: Place | None, stretch: Sequence[Reading]) -> Place | None:
    """The place that people said they would go to, if it does not go against what is told of this scene."""
    setting = setting_of(stretch, None)
    if place is None or (setting == "INT" and place.setting == "EXT"):
        return None
    return replace(place, setting="EXT") if setting == "EXT" and place.sort == "building" else place


def _inside(there: Place, found: Place | None) -> Place:
    """A corridor that people come to in a building is that building's; so is the room that they are found in there."""
    if found is None or there.whole is not None or found.setting != "INT":
        return there
    if there.sort == "building" and there.setting == "INT" and found.sort == "room":
        return found if found.whole or found.own else replace(found, whole=there.full)
    return replace(there, whole=found.full) if found.sort == "building" and there.head in TRANSIT else there


def _owned(place: Place | None, leading: str | None, before: Sequence[Named]) -> Place | None:
    """A home under the name of who is at home there; the first to be so keeps it."""
    if place is None or place.name != HOME.name:
        return place
    known = next((scene.place for scene in before if scene.place and scene.place.name.endswith("'S HOME")), None)
    if leading is None:
        return known or place
    return replace(place, name=f"{leading.upper()}'S HOME", own=True)


def _scene(scene: Named, time: Daytime, readings: Sequence[Reading], flashback: bool) -> Scene:
    reading = readings[scene.opening.at]
    return Scene(
        start=reading.start,
        paragraph=reading.paragraph,
        setting=scene.setting,
        location=(scene.place.full or None) if scene.place else None,
        time=(_relative(scene.opening) if time.guessed else None) or time.time,
        reason=scene.opening.reason,
        confidence=scene.opening.confidence,
        flashback=flashback,
        leap=scene.opening.leap if scene.opening.at > 0 else None,
        returns=scene.opening.reason == RETURN,
        assumed=time.assumed,
    )


def _relative(opening: Opening) -> str | None:
    """LATER and CONTINUOUS where nothing at all tells the time of day."""
    if opening.leap == "hours" and opening.at > 0:
        return "LATER"
    return "CONTINUOUS" if opening.at_once else None
