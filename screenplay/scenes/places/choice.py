"""Which of the places that a scene may play at it does play at."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.scenes.places.candidates import Candidate, Played, candidates
from screenplay.scenes.places.measures import measured
from screenplay.scenes.trained import chances

PROBABLE = 0.15
"""From here on a place is given rather than left open."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The likeliest candidate, how probable it is (0 to 1), and how probable it is that the scene has a roof as far as
    its candidates tell (None where there are none)."""

    candidate: Candidate
    chance: float
    roofed: float


def choose(scene: Played) -> Choice | None:
    """The place of `scene`, None where none is probable enough."""
    every = candidates(scene)
    found = chances("plays at", list(measured(scene, every)))
    best = max(range(len(every)), key=lambda at: found[at], default=None)
    if best is None:
        return None
    total = sum(found)
    roofed = sum(chance for each, chance in zip(every, found, strict=True) if each.wordings[0].setting == "INT")
    return Choice(every[best], found[best], roofed / total)
