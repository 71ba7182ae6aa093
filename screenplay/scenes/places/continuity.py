"""The scenes before one: where they played, and the name under which their places are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from screenplay.findings import Setting
from screenplay.scenes.breaks.opening import Opening
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.whereabouts import same
from screenplay.scenes.reading import Reading

RECENT = 4
"""Scenes within which "the house" is the house with a name."""


@dataclass(frozen=True, slots=True)
class Named:
    """A scene with its opening, where it plays as far as known, how probable that is, and the things and the names of
    people met in it."""

    place: Place | None
    setting: Setting | None
    chance: float
    opening: Opening
    things: frozenset[str]
    people: frozenset[str]


def before_flashback(named: Sequence[Named]) -> Sequence[Named]:
    """The scenes up to where the story went back: it comes back to the last of them."""
    back = next((at for at in range(len(named) - 1, -1, -1) if named[at].opening.leap == "back"), len(named))
    return named[:back]


def known(place: Place, before: Sequence[Named]) -> Place:
    """The place under the name that it had before, if the story was there; "a bar" is another one."""
    for back, scene in enumerate(reversed(before), start=1):
        if scene.place is None or not same(scene.place, place) or _is_beside(scene.place) != _is_beside(place):
            continue
        if not (place.definite or place.own or scene.place.name == place.name):
            continue
        recent = scene.place.own and back <= (2 if place.sort == "room" else RECENT)
        if scene.place.sort == place.sort and (scene.place.own == place.own or recent):
            return replace(scene.place, setting=place.setting)
    return place


def _is_beside(place: Place) -> bool:
    return place.name.startswith(("OUTSIDE ", "BEHIND "))


def people(stretch: Sequence[Reading]) -> frozenset[str]:
    """The names of those who do something."""
    return frozenset(word for reading in stretch for _, word in reading.doers if word[:1].isupper()) - {"I"}
