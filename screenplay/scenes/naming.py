"""What each scene is called: its setting, place and time of day, kept the same all through the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from screenplay.findings import Scene, Setting
from screenplay.scenes import times
from screenplay.scenes.borders import at_window
from screenplay.scenes.clues import EVERYDAY, INDOOR_THINGS, OUTDOOR_THINGS
from screenplay.scenes.flashbacks import RETURN
from screenplay.scenes.hours import TimeOfDay
from screenplay.scenes.lexicon import PUBLIC
from screenplay.scenes.localities import locality
from screenplay.scenes.openings import Opening
from screenplay.scenes.places import Place, article
from screenplay.scenes.reading import Reading
from screenplay.scenes.sentences import PEOPLE, PRONOUNS
from screenplay.scenes.times import Moment
from screenplay.scenes.whereabouts import HOME, TRANSIT, same, setting_of, where

REACH = 12
"""Scenes to look back on for a place that the story returns to."""
RECENT = 4
"""Scenes within which "the house" is the house with a name."""


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
SURE = 1.5
"""The weight of a time that goes before the one carried on from the scene before."""


@dataclass(frozen=True, slots=True)
class Named:
    """A scene on its way: where it plays as far as known, and the things met in it."""

    place: Place | None
    setting: Setting | None
    time: TimeOfDay | None
    things: frozenset[str]
    opening: Opening
    stated: bool = False
    carried: int = 0
    leading: str | None = None


def name_scenes(readings: Sequence[Reading], openings: Sequence[Opening]) -> tuple[Scene, ...]:
    """The scenes that open at `openings`, named."""
    ends = [*(opening.at for opening in openings[1:]), len(readings)]
    named: list[Named] = []
    thens = [*(opening.goes_to for opening in openings[1:]), None]
    for opening, end, then in zip(openings, ends, thens, strict=True):
        before = _before_flashback(named) if opening.reason == RETURN else named
        named.append(_name(readings[opening.at : end], opening, before, then))
    back = _flashbacks(openings)
    return tuple(_scene(scene, readings, past) for scene, past in zip(_backwards(named), back, strict=True))


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


def _name(stretch: Sequence[Reading], opening: Opening, before: Sequence[Named], then: Place | None) -> Named:
    things = frozenset[str]().union(*(reading.things for reading in stretch))
    place = _owned(_place(where(stretch, then), stretch, opening, before, things), _leading(stretch), before)
    window = at_window(stretch)
    place = window if window and (place is None or place.sort == "vehicle") else place or locality(stretch)
    setting = setting_of(stretch, place)
    last = before[-1] if before else None
    found = time_of(stretch, last.time if last else None)
    time = found or _carried(opening, last, HOLDS_ON.search(next(iter(stretch[0].told), "")) is not None)
    carried = last.carried + opening.marked if last and not found else 0
    return Named(place, setting, time, things, opening, found is not None, carried, _leading(stretch))


def _place(
    found: Place | None, stretch: Sequence[Reading], opening: Opening, before: Sequence[Named], things: frozenset[str]
) -> Place | None:
    """The place of a scene under its name, `found` being what its own words tell."""
    if opening.goes_to is not None and not opening.goes_to.name:
        return _unnamed(opening.goes_to, found, stretch, before)
    if opening.goes_to is not None and (found is None or not same(found, opening.goes_to)):
        found = _inside(opening.goes_to, found)
    if found is None and not opening.marked and opening.leap == "hours" and before:
        return _stays(before[-1].place, setting_of(stretch, None))
    if found is None:
        if opening.reason == "a chapter opens":
            return None
        if opening.reason == RETURN and before:
            return before[-1].place
        apart = _parallel(before, _leading(stretch), opening)
        return apart or _goes_on(before, stretch, opening) or _shared(before, stretch, things)
    return _known(found, before)


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


def _stays(place: Place | None, setting: Setting | None) -> Place | None:
    """The place kept over a few hours: people stay in a room, and seldom stay outdoors."""
    return place if place is not None and place.setting == "INT" and setting in ("INT", None) else None


def _unnamed(there: Place, found: Place | None, stretch: Sequence[Reading], before: Sequence[Named]) -> Place:
    """For "inside" the room that was left; for "outside" what is found there, else the outside of where they were."""
    if found is not None and found.setting == there.setting:
        return _known(found, before)
    last = _last_inside(before)
    if there.setting == "INT":
        return last if last and before[-1].opening.reason != "a chapter opens" else there
    things = frozenset[str]().union(*(reading.things for reading in stretch))
    if len(things & {"fence", "gate", "gravel", "shed", "henhouse", "woodpile"}) >= 2:
        return Place("YARD", "yard", "open", "EXT")
    house = None if last is None else last.name if last.sort == "building" or last.head in PUBLIC else last.whole
    return Place(f"OUTSIDE {article(last)}{house}", f"outside {house}", "open", "EXT") if last and house else there


def _last_inside(before: Sequence[Named]) -> Place | None:
    return next((scene.place for scene in reversed(before[-2:]) if scene.place and scene.place.setting == "INT"), None)


def _known(place: Place, before: Sequence[Named]) -> Place:
    """The place under the name that it had before, if the story was there."""
    for back, scene in enumerate(reversed(before), start=1):
        if scene.place is None or not same(scene.place, place) or scene.place.sort != place.sort:
            continue
        if scene.place.own == place.own or (scene.place.own and back <= (2 if place.sort == "room" else RECENT)):
            return scene.place
    return place


def _leading(stretch: Sequence[Reading]) -> str | None:
    """The name that does most in a scene."""
    names = Counter(
        word for reading in stretch for _, word in reading.doers if word[:1].isupper() and word.lower() not in PRONOUNS
    )
    return max(names, key=lambda name: names[name], default=None)


def _parallel(before: Sequence[Named], leading: str | None, opening: Opening) -> Place | None:
    """Where the leading person was left, when the story only looked elsewhere in between."""
    if leading is None or opening.leap is not None or not before or before[-1].leading == leading:
        return None
    for scene in reversed(before[-3:]):
        if scene.leading == leading:
            return scene.place
        if scene.opening.reason == "a chapter opens":
            return None
    return None


def _goes_on(before: Sequence[Named], stretch: Sequence[Reading], opening: Opening) -> Place | None:
    """The place of the scene before, if the first words after a break hold on to a thing that stands there."""
    last = before[-1] if before else None
    if last is None or last.place is None or not opening.marked or opening.leap is not None:
        return None
    first = stretch[0]
    pronoun = bool(first.doers) and first.doers[0][1].lower() in ("they", "we", "he", "she")
    fixed = (first.things & last.things & (INDOOR_THINGS | OUTDOOR_THINGS)) - EVERYDAY
    return last.place if pronoun and fixed and setting_of(stretch[:1], None) in (last.setting, None) else None


def _shared(before: Sequence[Named], stretch: Sequence[Reading], things: frozenset[str]) -> Place | None:
    """The earlier place whose things are met again ("the slot", "the egg"), if one stands out."""
    setting = setting_of(stretch, None)
    found = _recognised(before, stretch, things, setting)
    return found if found or setting == _clear_setting(stretch) else _recognised(before, stretch, things, None)


def _recognised(
    before: Sequence[Named], stretch: Sequence[Reading], things: frozenset[str], setting: Setting | None
) -> Place | None:
    """The place among those of `setting` that shares the most `things` which no other of them has."""
    enough = 3 + sum(reading.words for reading in stretch) // 400
    places: dict[str, Place] = {}
    held: dict[str, frozenset[str]] = {}
    for scene in before[-REACH:]:
        if scene.place is not None and (setting is None or scene.setting in (setting, None)):
            places[scene.place.full] = scene.place
            held[scene.place.full] = held.get(scene.place.full, frozenset()) | scene.things
    scores: dict[str, int] = {}
    for name, there in held.items():
        others = frozenset[str]().union(*(other for elsewhere, other in held.items() if elsewhere != name))
        telling = (things & there) - others - EVERYDAY - PEOPLE - set(re.split(r"\W+", name.lower()))
        scores[name] = len(telling)
    ranked = sorted(scores, key=lambda name: -scores[name])
    if ranked and scores[ranked[0]] >= enough and (len(ranked) == 1 or scores[ranked[0]] >= 2 * scores[ranked[1]]):
        return places[ranked[0]]
    return None


def _clear_setting(stretch: Sequence[Reading]) -> Setting | None:
    """Indoors or outdoors, where more than one thing says so."""
    sides = [(reading.indoors, reading.outdoors) for reading in stretch]
    inside, outside = sum(side[0] for side in sides), sum(side[1] for side in sides)
    return setting_of(stretch, None) if max(inside, outside) >= 2 else None


def time_of(stretch: Sequence[Reading], before: TimeOfDay | None) -> TimeOfDay | None:
    """The time of day that a scene gives for itself, the surest and earliest word first."""
    found = [
        Moment(moment.time, moment.weight * _nearness(offset))
        for offset, reading in enumerate(stretch)
        for moment in (*(each for told in reading.told for each in times.moments(told)), *times.spoken(reading.said))
    ]
    best = max(found, key=lambda moment: moment.weight, default=None)
    context = best.time if best and best.weight >= TRUSTED else before
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
    if last is None or opening.leap is not None or (opening.reason == "a chapter opens" and not holds_on):
        return None
    return last.time if not opening.marked or last.stated or last.carried < FAR else None


def _backwards(named: Sequence[Named]) -> Sequence[Named]:
    """What came just before dawn was night, and a scene without a time is taken to lead up to the next."""
    out = list(named)
    for at in range(len(out) - 2, -1, -1):
        after = out[at + 1]
        if out[at].time is not None or not after.stated or after.opening.reason == "a chapter opens":
            continue
        if after.opening.leap is None:
            out[at] = replace(out[at], time=after.time)
        elif after.time == "DAWN" and after.opening.leap == "hours":
            out[at] = replace(out[at], time="NIGHT")
    return out


def _scene(scene: Named, readings: Sequence[Reading], flashback: bool) -> Scene:
    reading = readings[scene.opening.at]
    return Scene(
        start=reading.start,
        paragraph=reading.number,
        setting=scene.setting,
        location=(scene.place.full or None) if scene.place else None,
        time=scene.time or _relative(scene.opening),
        reason=scene.opening.reason,
        confidence=scene.opening.confidence,
        flashback=flashback,
    )


def _relative(opening: Opening) -> str | None:
    """LATER and CONTINUOUS where no time of day is known."""
    if opening.leap == "hours" and opening.at > 0:
        return "LATER"
    return "CONTINUOUS" if opening.at_once else None
