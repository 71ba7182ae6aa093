"""What each scene is called: its setting, place and time of day, kept the same all through the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from screenplay.findings import Scene
from screenplay.scenes.breaks.flashbacks import RETURN
from screenplay.scenes.breaks.opening import Opening
from screenplay.scenes.breaks.threads import announced
from screenplay.scenes.daytime.daytimes import Daytime, Played, daytimes
from screenplay.scenes.places.borders import at_window
from screenplay.scenes.places.candidates import played
from screenplay.scenes.places.choice import choose
from screenplay.scenes.places.continuity import Named, known, leading, people
from screenplay.scenes.places.localities import gazetteer
from screenplay.scenes.places.premises import on_premises
from screenplay.scenes.reading import Reading, things_of


def name_scenes(readings: Sequence[Reading], openings: Sequence[Opening]) -> tuple[Scene, ...]:
    """The scenes that open at `openings`, named."""
    ends = [*(opening.at for opening in openings[1:]), len(readings)]
    named: list[Named] = []
    names = gazetteer(readings)
    for opening, end in zip(openings, ends, strict=True):
        before = _before_flashback(named) if opening.reason == RETURN else named
        named.append(_named(readings, opening, end, before, names))
    stretches = [readings[opening.at : end] for opening, end in zip(openings, ends, strict=True)]
    named = list(on_premises(named, stretches))
    said = [False, *(announced(at, after[0]) for at, after in pairwise(stretches))]
    played_at = [
        Played(at, scene.opening, scene.place, scene.setting, follows)
        for at, scene, follows in zip(stretches, named, said, strict=True)
    ]
    told = zip(named, daytimes(played_at), _flashbacks(openings), strict=True)
    return tuple(_scene(scene, time, readings, past) for scene, time, past in told)


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


def _named(
    readings: Sequence[Reading], opening: Opening, end: int, before: Sequence[Named], names: frozenset[str]
) -> Named:
    stretch = readings[opening.at : end]
    choice = choose(played(readings, opening, end, before, names))
    place = known(choice.place, before) if choice.place is not None else None
    window = at_window(stretch)
    if window is not None and (place is None or place.sort == "vehicle"):
        place = window
    return Named(
        place,
        place.setting if place is not None and place.setting is not None else choice.setting,
        things=things_of(stretch),
        opening=opening,
        leading=leading(stretch),
        people=people(stretch),
    )


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
