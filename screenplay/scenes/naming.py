"""What each scene is called: its setting, place and time of day, kept the same all through the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from screenplay.findings import Scene
from screenplay.scenes import times
from screenplay.scenes.borders import at_window
from screenplay.scenes.continuity import (
    Named,
    goes_on,
    known,
    leading,
    parallel,
    people,
    returned,
    shared,
    stays,
    unnamed,
)
from screenplay.scenes.daylight import later, usual
from screenplay.scenes.destinations import destination
from screenplay.scenes.flashbacks import RETURN
from screenplay.scenes.hours import TimeOfDay
from screenplay.scenes.localities import gazetteer, locality
from screenplay.scenes.opening import CHAPTER, Opening
from screenplay.scenes.places import Place
from screenplay.scenes.reading import Reading
from screenplay.scenes.relations import CAR
from screenplay.scenes.times import Moment
from screenplay.scenes.whereabouts import HOME, NAMELESS, TRANSIT, same, setting_of, where

HINT = 0.9
"""The weight of a hint that ends the time carried on, where the light is another."""
FAR = 2
"""Breaks over which a time of day is carried that nothing has confirmed."""
LIGHT: dict[TimeOfDay, bool] = {
    "DAWN": True,
    "MORNING": True,
    "DAY": True,
    "AFTERNOON": True,
    "DUSK": True,
    "EVENING": False,
    "NIGHT": False,
}
TRUSTED = 1.2
"""The weight from which a time says which six o'clock it is."""
HOLDS_ON = re.compile(
    r"\bstill\b|\b(?:nobody|no one|none of (?:us|them)|neither|they|we|he|she|i) (?:had|has)(?: not|n't)? (?:yet )?"
    r"(?:changed places|moved|stirred|gone to bed|left the)"
)
"""The first words of a chapter that begins where the last one ended."""
STILL = re.compile(r"(?:he|she|they|we|i) (?:was|were) still (?:there|\w+ing)\b")
STILL_THERE = re.compile(r"(?:he|she|they|we|i) (?:was|were) still there\b")
"""The first words of a scene that stays where the last one was."""
SURE = 1.5
"""The weight of a time that goes before the one carried on from the scene before."""


def name_scenes(readings: Sequence[Reading], openings: Sequence[Opening]) -> tuple[Scene, ...]:
    """The scenes that open at `openings`, named."""
    ends = [*(opening.at for opening in openings[1:]), len(readings)]
    named: list[Named] = []
    names = gazetteer(readings)
    thens = [*(opening.goes_to for opening in openings[1:]), None]
    for opening, end, then in zip(openings, ends, thens, strict=True):
        before = _before_flashback(named) if opening.reason == RETURN else named
        named.append(_name(readings[opening.at : end], opening, before, then, names))
    back = _flashbacks(openings)
    stretches = [readings[opening.at : end] for opening, end in zip(openings, ends, strict=True)]
    lit = _backwards(list(_lit(_backwards(named), stretches)))
    return tuple(_scene(scene, readings, past) for scene, past in zip(lit, back, strict=True))


def _lit(named: Sequence[Named], stretches: Sequence[Sequence[Reading]]) -> Iterator[Named]:
    """The scenes, those without a time of day at the one that is usual there or follows from the scene before."""
    if stretches[0][0].in_space:
        yield from named
        return
    last: Named | None = None
    for scene, stretch in zip(named, stretches, strict=True):
        if scene.time is None:
            before = last.time if last and last.opening.leap != "back" and scene.opening.reason != CHAPTER else None
            follows = _following(before, scene.opening, stretch)
            time = follows or usual(stretch, scene.place, scene.setting)
            scene = replace(scene, time=time, assumed=time is not None)
        last = scene
        yield scene


def _following(before: TimeOfDay | None, opening: Opening, stretch: Sequence[Reading]) -> TimeOfDay | None:
    """The time of day after a scene at `before`: the same, some hours on, or after a break nobody knows which."""
    if before is None or opening.leap in ("days", "back"):
        return None
    if opening.leap == "hours":
        return later(before, " ".join(stretch[0].told[:2]))
    return None if opening.marked else before


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
    things = frozenset[str]().union(*(reading.things for reading in stretch))
    place = _owned(_place(where(stretch, then), stretch, opening, before, things), leading(stretch), before)
    window = at_window(stretch)
    place = window if window and (place is None or place.sort == "vehicle") else place or locality(stretch, known_names)
    setting = setting_of(stretch, place)
    last = before[-1] if before else None
    found = time_of(stretch, last.time if last else None)
    holds_on = HOLDS_ON.search(next(iter(stretch[0].told), "")) is not None
    return Named(
        place,
        setting,
        time=found or _carried(opening, last, holds_on),
        things=things,
        opening=opening,
        stated=found is not None,
        carried=last.carried + opening.marked if last and not found else 0,
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
        apart = parallel(before, leading(stretch), opening)
        kept = apart or goes_on(before, stretch, opening) or shared(before, stretch, things)
        goes_along = before and (not opening.marked or before[-1].people & people(stretch))
        return kept or _announced(before[-1].bound_for if goes_along else None, stretch)
    return known(found, before)


def _announced(place: Place | None, stretch: Sequence[Reading]) -> Place | None:
    """The place that people said they would go to, if it does not go against what is told of this scene."""
    setting = setting_of(stretch, None)
    if place is None or (setting == "INT" and place.setting == "EXT"):
        return None
    return replace(place, setting="EXT") if setting == "EXT" and place.sort == "building" else place


def _inside(there: Place, house: Place | None) -> Place:
    """A corridor that people come to in a building is that building's."""
    known = house is not None and house.sort == "building" and house.setting == "INT" and there.whole is None
    return replace(there, whole=house.full) if house and known and there.head in TRANSIT else there


def _owned(place: Place | None, leading: str | None, before: Sequence[Named]) -> Place | None:
    """A home under the name of who is at home there; the first to be so keeps it."""
    if place is None or place.name != HOME.name:
        return place
    known = next((scene.place for scene in before if scene.place and scene.place.name.endswith("'S HOME")), None)
    if leading is None:
        return known or place
    return replace(place, name=f"{leading.upper()}'S HOME", own=True)


def time_of(stretch: Sequence[Reading], before: TimeOfDay | None) -> TimeOfDay | None:
    """The time of day that a scene gives for itself, the surest and earliest word first."""
    found = [
        Moment(moment.time, moment.weight * _nearness(offset))
        for offset, reading in enumerate(stretch)
        for moment in (*(each for told in reading.told for each in times.moments(told)), *times.spoken(reading.said))
    ]
    best = max(found, key=lambda moment: moment.weight, default=None)
    same_day = None if stretch[0].leap == "days" else before
    context = best.time if best and best.weight >= TRUSTED else same_day
    for offset, reading in enumerate(stretch):
        for told in reading.told:
            by_clock = times.clock(told, context)
            if by_clock is not None and (best is None or by_clock.weight * _nearness(offset) > best.weight):
                best = Moment(by_clock.time, by_clock.weight * _nearness(offset))
    if best is None:
        return None
    if best.weight < SURE and before is not None and LIGHT[before] == LIGHT[best.time]:
        return None
    return best.time if best.weight >= HINT or before is None else None


def _nearness(offset: int) -> float:
    """How much the words of a scene's nth paragraph count for its opening."""
    return 1.0 if offset <= 3 else 0.8 if offset <= 8 else 0.6


def _carried(opening: Opening, last: Named | None, holds_on: bool) -> TimeOfDay | None:
    """Night stays night until the text says otherwise; a leap says so, and a new chapter that does not hold on."""
    if last is None or opening.leap is not None or (opening.reason == CHAPTER and not holds_on):
        return None
    return last.time if not opening.marked or last.stated or last.carried < FAR else None


def _backwards(named: Sequence[Named]) -> Sequence[Named]:
    """What came just before dawn was night, and a scene without a time is taken to lead up to the next."""
    out = list(named)
    for at in range(len(out) - 2, -1, -1):
        after = out[at + 1]
        if out[at].time is not None or not (after.stated or after.assumed) or after.opening.reason == CHAPTER:
            continue
        if after.opening.leap is None and not (after.assumed and after.opening.marked):
            out[at] = replace(out[at], time=after.time, assumed=after.assumed)
        elif after.time == "DAWN" and after.opening.leap == "hours":
            out[at] = replace(out[at], time="NIGHT")
    return out


def _scene(scene: Named, readings: Sequence[Reading], flashback: bool) -> Scene:
    reading = readings[scene.opening.at]
    return Scene(
        start=reading.start,
        paragraph=reading.paragraph,
        setting=scene.setting,
        location=(scene.place.full or None) if scene.place else None,
        time=scene.time or _relative(scene.opening),
        reason=scene.opening.reason,
        confidence=scene.opening.confidence,
        flashback=flashback,
        leap=scene.opening.leap if scene.opening.at > 0 else None,
        returns=scene.opening.reason == RETURN,
        assumed=scene.assumed,
    )


def _relative(opening: Opening) -> str | None:
    """LATER and CONTINUOUS where no time of day is known."""
    if opening.leap == "hours" and opening.at > 0:
        return "LATER"
    return "CONTINUOUS" if opening.at_once else None
