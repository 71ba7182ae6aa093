"""What tells on which side of a roof a scene plays: what stands around, its candidates, its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from screenplay.findings import Setting
from screenplay.scenes.places import indoors
from screenplay.scenes.places.candidates import Candidate, Unplaced
from screenplay.scenes.places.indoors import covered
from screenplay.scenes.places.measures import Measures, of_scene

SIDES: tuple[Setting | None, ...] = ("INT", "EXT", None)
PARTS = {"first": slice(0, 1), "second": slice(1, 2), "next": slice(2, 5), "others": slice(5, None)}
"""The passages of a scene of which the things are weighed apart."""


def roof_measures(scene: Unplaced, every: Sequence[Candidate], found: Sequence[float], worded: float) -> Measures:
    """The measures of a scene whose candidates are `every`, with the chances `found`; `worded` is what its words say.

    Of the signs those above 0 are for indoors, those below 0 for outdoors.
    """
    before = covered(scene.before[-1].setting) if scene.before else 0.0
    around = indoors.signs(scene.stretch)
    return {
        **of_scene(scene),
        **{f"sign of {name}": around.get(name, 0.0) for name in indoors.WEIGHTS},
        **_of_candidates(every, found),
        **_of_parts(scene),
        "before": before,
        "before, unmarked": 0.0 if scene.opening.marked else before,
        "worded": worded,
    }


def _of_candidates(every: Sequence[Candidate], found: Sequence[float]) -> Mapping[str, float]:
    settings = [each.wordings[0].setting for each in every]
    sides = [covered(setting) for setting in settings]
    likely = max(range(len(every)), key=lambda at: found[at], default=None)
    return {
        "candidates": sum(map(float.__mul__, sides, found)) / sum(found) if sum(found) else 0.0,
        "the likeliest": sides[likely] * found[likely] if likely is not None else 0.0,
        **{f"likeliest {side}": _likeliest(settings, found, side) for side in SIDES},
    }


def _likeliest(settings: Sequence[Setting | None], found: Sequence[float], side: Setting | None) -> float:
    return max((sure for sure, setting in zip(found, settings, strict=True) if setting == side), default=0.0)


def _of_parts(scene: Unplaced) -> Mapping[str, float]:
    parts = {name: scene.stretch[part] for name, part in PARTS.items()}
    return {
        **{f"indoors in the {name}": sum(reading.indoors for reading in part) for name, part in parts.items()},
        **{f"outdoors in the {name}": sum(reading.outdoors for reading in part) for name, part in parts.items()},
    }
