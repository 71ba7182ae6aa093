"""The place of a scene from the scenes before it: where people were left, come back to, or are recognised to be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from screenplay.findings import Setting
from screenplay.scenes.breaks.flashbacks import goes_back
from screenplay.scenes.breaks.opening import CHAPTER, Opening
from screenplay.scenes.clues import EVERYDAY, INDOOR_THINGS, OUTDOOR_THINGS
from screenplay.scenes.daytime.daylight import BY_DAY
from screenplay.scenes.places.adverbs import FLOORS
from screenplay.scenes.places.lexicon import PUBLIC
from screenplay.scenes.places.named import Place, article
from screenplay.scenes.places.whereabouts import TRANSIT, same, setting_of
from screenplay.scenes.reading import Reading, things_of
from screenplay.scenes.sentences import PEOPLE, PRONOUNS

REACH = 12
"""Scenes to look back on for a place that the story returns to."""
RECENT = 4
"""Scenes within which "the house" is the house with a name."""
FEW = 3
"""Scenes with a thing that tells one place from others; what a novel speaks of on every page tells none."""
COMES_BACK = re.compile(
    r"\b(?:called|let|brought|led|shown|came|comes?|went|filed|trooped) back"
    r" (?:in|inside)\b(?! (?:the|a|his|her)\b)"
)
"""Of people who come back to where the story left them."""
LEAVES = re.compile(r"\b(?:came|comes?|went|goes|go|got|gets?) out\b|\b(?:left|leaves?|set off|sets off|moved on)\b")
"""Of people who are no longer where the story left them."""


MEAL = re.compile(r"\b(?:breakfast|lunch|dinner|supper)\b")
"""At one, people are hardly still in a workshop."""


@dataclass(frozen=True, slots=True)
class Named:
    """A scene on its way: where it plays as far as known, the things met in it, and the names of who acts in it.

    `sighted`: the building that its people may be on their way to; `vehicle`: the one that they may go on in;
    `bound_for`: where they say that they will go.
    """

    place: Place | None
    setting: Setting | None
    things: frozenset[str]
    opening: Opening
    leading: str | None = None
    people: frozenset[str] = frozenset()
    sighted: Place | None = None
    vehicle: Place | None = None
    bound_for: Place | None = None


def leading(stretch: Sequence[Reading]) -> str | None:
    """The name that does most in a scene."""
    names = Counter(
        word for reading in stretch for _, word in reading.doers if word[:1].isupper() and word.lower() not in PRONOUNS
    )
    return max(names, key=lambda name: names[name], default=None)


def stays(place: Place | None, stretch: Sequence[Reading]) -> Place | None:
    """The place kept over a few hours: people stay in a room that they do not leave, and seldom stay outdoors."""
    room = place is not None and place.setting == "INT" and place.head not in TRANSIT
    if place and MEAL.search(next(iter(stretch[0].told), "")) and place.head.split()[-1] in BY_DAY:
        return None
    indoors = room and setting_of(stretch, None) in ("INT", None)
    return place if indoors and not LEAVES.search(next(iter(stretch[0].told), "")) else None


def unnamed(there: Place, found: Place | None, stretch: Sequence[Reading], before: Sequence[Named]) -> Place:
    """For "inside" the room that was left; for "outside" what is found there, else the outside of where they were."""
    house = _house_before(before)
    if found is not None and found.setting == there.setting:
        in_house = found.sort == "room" and house is not None and not found.own
        return replace(found, whole=house.full) if house and in_house else known(found, before)
    if there.head in FLOORS:
        return replace(there, name=there.head.upper(), sort="room")
    last = _last_inside(before)
    if there.setting == "INT":
        if house is not None:
            return house
        if before and before[-1].setting == "EXT" and before[-1].sighted is not None:
            return replace(before[-1].sighted, setting="INT")
        return last if last and before[-1].opening.reason != CHAPTER else there
    things = things_of(stretch)
    if len(things & {"fence", "gate", "gravel", "shed", "henhouse", "woodpile"}) >= 2:
        return Place("YARD", "yard", "open", "EXT")
    left = None if last is None else last.name if last.sort == "building" or last.head in PUBLIC else last.whole
    return Place(f"OUTSIDE {article(last)}{left}", f"outside {left}", "open", "EXT") if last and left else there


def _house_before(before: Sequence[Named]) -> Place | None:
    """The inside of the building that the last scene stood before."""
    house = before[-1].place if before else None
    return replace(house, setting="INT") if house and house.sort == "building" and house.setting == "EXT" else None


def _last_inside(before: Sequence[Named]) -> Place | None:
    return next((scene.place for scene in reversed(before[-2:]) if scene.place and scene.place.setting == "INT"), None)


def known(place: Place, before: Sequence[Named]) -> Place:
    """The place under the name that it had before, if the story was there; "a bar" is another one."""
    for back, scene in enumerate(reversed(before), start=1):
        outside = scene.place is not None and scene.place.name.startswith(("OUTSIDE ", "BEHIND "))
        if scene.place is None or not same(scene.place, place) or (outside and place.setting != "EXT"):
            continue
        if not (place.definite or place.own or scene.place.name == place.name):
            continue
        if scene.place.head == place.head == "bridge":
            return scene.place  # known by then to be a ship's
        recent = scene.place.own and back <= (2 if place.sort == "room" else RECENT)
        if scene.place.sort == place.sort and (scene.place.own == place.own or recent):
            return replace(scene.place, setting=place.setting)
    return place


def people(stretch: Sequence[Reading]) -> frozenset[str]:
    """The names of those who do something."""
    return frozenset(word for reading in stretch for _, word in reading.doers if word[:1].isupper()) - {"I"}


def returned(before: Sequence[Named], stretch: Sequence[Reading]) -> Place | None:
    """Where people come back in: the room before the last one, passages left out, that one of them was in before."""
    if not COMES_BACK.search(next(iter(stretch[0].told), "")) or len(before) < 2:
        return None
    here = people(stretch)
    rooms = [
        scene
        for scene in before[:-1]
        if scene.place and scene.place.setting == "INT" and scene.place.head not in TRANSIT
    ]
    known = [scene for scene in rooms[-REACH:] if scene.people & here]
    return (known or rooms)[-1].place if rooms else None


def goes_on(before: Sequence[Named], stretch: Sequence[Reading], opening: Opening) -> Place | None:
    """The place of the scene before, if the first words after a break hold on to a thing that stands there, or look
    back and the same people talk on."""
    last = before[-1] if before else None
    if last is None or last.place is None or not opening.marked or opening.leap is not None:
        return None
    first = stretch[0]
    if first.told and goes_back(first.told[0]) and people(stretch) & last.people:
        return last.place
    pronoun = bool(first.doers) and first.doers[0][1].lower() in ("they", "we", "he", "she")
    fixed = (first.things & last.things & (INDOOR_THINGS | OUTDOOR_THINGS)) - EVERYDAY
    return last.place if pronoun and fixed and setting_of(stretch[:1], None) in (last.setting, None) else None


def shared(before: Sequence[Named], stretch: Sequence[Reading], things: frozenset[str]) -> Place | None:
    """The earlier place whose things are met again ("the slot", "the egg"), if one stands out."""
    setting = setting_of(stretch, None)
    found = _recognised(before, stretch, things, setting)
    return found if found or setting == _clear_setting(stretch) else _recognised(before, stretch, things, None)


def _recognised(
    before: Sequence[Named], stretch: Sequence[Reading], things: frozenset[str], setting: Setting | None
) -> Place | None:
    """The place among those of `setting` that shares the most `things` which no other of them has."""
    enough = 3 + sum(reading.words for reading in stretch) // 400
    often = Counter(thing for scene in before for thing in scene.things & things)
    things = frozenset(thing for thing in things if often[thing] <= FEW)
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
