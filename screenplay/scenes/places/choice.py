"""Which of the places that a scene may play at it does play at, and on which side of a roof."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screenplay.findings import Setting
from screenplay.scenes.places import indoors
from screenplay.scenes.places.candidates import Candidate, Played, candidates
from screenplay.scenes.places.continuity import known
from screenplay.scenes.places.indoors import roof
from screenplay.scenes.places.measures import measured
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.whereabouts import fullest, same
from screenplay.scenes.trained import chances, roof_chance

PROBABLE = 0.15
"""From this chance on a place is given rather than left open."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Where a scene plays as far as can be told, and its side of a roof."""

    place: Place | None
    setting: Setting


def choose(scene: Played) -> Choice:
    """The place of `scene` that is likeliest together with the side of a roof that it is on."""
    every = candidates(scene)
    found = chances("plays at", list(measured(scene, every)))
    roofed = roof_chance(roof_signs(scene, every, found))
    setting: Setting = "INT" if roofed > 0.5 or scene.stretch[0].in_space else "EXT"
    scores = [chance * _beside(each, roofed) for each, chance in zip(every, found, strict=True)]
    best = max(range(len(every)), key=lambda at: scores[at], default=None)
    if best is None or found[best] < PROBABLE:
        return Choice(None, setting)
    place = fullest(every[best].wordings)
    ruled = scene.ruled.place
    if ruled is not None and (ruled.head == place.head or same(ruled, place)):
        return Choice(ruled, scene.ruled.setting or setting)
    place = known(place, scene.before)
    return Choice(place, place.setting or setting)


def _beside(candidate: Candidate, roofed: float) -> float:
    """How probable the side of a roof is that a candidate is on."""
    setting = candidate.wordings[0].setting
    return roofed if setting == "INT" else 1 - roofed if setting == "EXT" else 0.5


def roof_signs(scene: Played, every: Sequence[Candidate], found: Sequence[float]) -> Mapping[str, float]:
    """What tells on which side of a roof a scene plays: what stands around, and its candidates with their chances.

    Above 0 for indoors, below 0 for outdoors.
    """
    sides = [roof(each.wordings[0].setting) for each in every]
    likely = max(range(len(every)), key=lambda at: found[at], default=None)
    before = roof(scene.before[-1].setting) if scene.before else 0.0
    around = indoors.signs(scene.stretch)
    return {
        **{name: around.get(name, 0.0) for name in indoors.WEIGHTS},
        "candidates": sum(map(float.__mul__, sides, found)) / sum(found) if sum(found) else 0.0,
        "the likeliest": sides[likely] * found[likely] if likely is not None else 0.0,
        "rules": roof(scene.ruled.setting),
        "before": before,
        "before, unmarked": 0.0 if scene.opening.marked else before,
    }
