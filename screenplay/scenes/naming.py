"""What each scene is called: its setting, place and time of day, kept the same all through the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from screenplay.findings import Scene
from screenplay.scenes.breaks.flashbacks import RETURN
from screenplay.scenes.breaks.leaps import is_hours_later, wording
from screenplay.scenes.breaks.opening import Opening
from screenplay.scenes.daytime.daytimes import Daytime, daytimes
from screenplay.scenes.daytime.measures import Untimed
from screenplay.scenes.places.candidates import unplaced
from screenplay.scenes.places.choice import choose
from screenplay.scenes.places.continuity import Named, before_flashback, people
from screenplay.scenes.places.localities import gazetteer
from screenplay.scenes.places.premises import on_premises
from screenplay.scenes.reading import Reading, things_of


def name_scenes(readings: Sequence[Reading], openings: Sequence[Opening]) -> tuple[Scene, ...]:
    """The scenes that open at `openings`, named."""
    ends = [*(opening.at for opening in openings[1:]), len(readings)]
    stretches = [readings[opening.at : end] for opening, end in zip(openings, ends, strict=True)]
    names = gazetteer(readings)
    chosen: list[Named] = []
    for opening, end, stretch in zip(openings, ends, stretches, strict=True):
        before = before_flashback(chosen) if opening.reason == RETURN else chosen
        choice = choose(unplaced(readings, opening, end, before, names))
        chosen.append(Named(choice.place, choice.setting, choice.chance, opening, things_of(stretch), people(stretch)))
    named = on_premises(chosen, stretches)
    found = [Untimed(at, scene.opening, scene.place, scene.setting) for at, scene in zip(stretches, named, strict=True)]
    told = zip(named, daytimes(found), _flashbacks(openings), strict=True)
    return tuple(_scene(scene, time, readings, past) for scene, time, past in told)


def _flashbacks(openings: Sequence[Opening]) -> Iterator[bool]:
    """Which scenes are in the past: from where the story goes back until it comes back, or until the next break."""
    past = False
    for opening in openings:
        past = opening.leap == "back" or (past and not opening.marked and opening.reason != RETURN)
        yield past


def _scene(scene: Named, time: Daytime, readings: Sequence[Reading], flashback: bool) -> Scene:
    reading = readings[scene.opening.at]
    return Scene(
        start=reading.start,
        paragraph=reading.paragraph,
        setting=scene.setting,
        location=(scene.place.full or None) if scene.place else None,
        place_confidence=scene.chance,
        time=(_relative(scene.opening, reading) if time.assumed else None) or time.time,
        reason=scene.opening.reason,
        confidence=scene.opening.confidence,
        flashback=flashback,
        leap=scene.opening.leap if scene.opening.at > 0 else None,
        returns=scene.opening.reason == RETURN,
        assumed=time.assumed,
    )


def _relative(opening: Opening, reading: Reading) -> str | None:
    """LATER and CONTINUOUS, where nothing tells the time of day but words say that it is later, or people walk on."""
    if opening.leap == "hours" and opening.at > 0 and is_hours_later(wording(reading.sentences[0])):
        return "LATER"
    return "CONTINUOUS" if opening.at_once else None
