"""What the measures of an opinion look at: a reading as a whole, gone through once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from screenplay.attribution.context import Context
from screenplay.attribution.opinion.likeness import Likeness, likeness
from screenplay.attribution.reading import Reading
from screenplay.attribution.scores import worth

NOBODY = -1.0
"""The chance of anyone where there is no turn."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Lists go by turn. `scenes` are the turns of each scene, from the first to before the last."""

    reading: Reading
    context: Context
    best: tuple[str, ...]
    """The likeliest speakers."""
    chance: tuple[float, ...]
    """How likely they are."""
    scenes: tuple[tuple[int, int], ...]
    scene_turns: Mapping[int, Mapping[str, float]]
    """How many turns each may be expected to have in a scene, by its first turn."""
    in_text: Mapping[str, float]
    """And in the whole text."""
    named_at: Mapping[str, Sequence[int]]
    """The turns that name each as their speaker."""
    weights: Mapping[str, float]
    alike: Likeness

    def inside(self, number: int, step: int) -> bool:
        """Whether the turn `step` turns on is in the scene of turn `number`."""
        first, end = self.scenes[number]
        return first <= number + step < end

    def chance_at(self, number: int, step: int, character: str) -> float:
        """The chance of `character` at the turn `step` turns on, NOBODY where that is not of the scene."""
        if not self.inside(number, step):
            return NOBODY
        return self.reading.chances[number + step].get(character, 0.0)

    def evidence(self, number: int) -> dict[str, dict[str, float]]:
        """What each rule's evidence is worth for each candidate of a turn."""
        found = {}
        for rule, pieces in self.reading.evidence[number].evidence.items():
            sums = found[rule] = dict[str, float]()
            for piece in pieces:
                sums[piece.character] = sums.get(piece.character, 0.0) + worth(piece, self.weights)
        return found


def overview(reading: Reading, weights: Mapping[str, float]) -> Overview:
    """`weights` are those of the reading."""
    context = reading.context
    scenes = tuple(_scenes(context.scene_of))
    by_scene = dict[int, Counter[str]]()
    for (first, _), chances in zip(scenes, reading.chances, strict=True):
        by_scene.setdefault(first, Counter()).update(chances)
    in_text = sum(by_scene.values(), Counter[str]())
    named: dict[str, list[int]] = {}
    for number, names in enumerate(context.named):
        for character in names:
            named.setdefault(character, []).append(number)
    best = reading.speakers()
    chance = tuple(reading.chances[number][speaker] for number, speaker in enumerate(best))
    alike = likeness(context.texts, reading.chances, context.scene_of)
    return Overview(reading, context, best, chance, scenes, by_scene, in_text, named, weights, alike)


def _scenes(scene_of: Sequence[int]) -> list[tuple[int, int]]:
    """For each turn the first of its scene, and the one behind the last."""
    starts = [number for number, scene in enumerate(scene_of) if not number or scene_of[number - 1] != scene]
    found: list[tuple[int, int]] = []
    for start, end in zip(starts, [*starts[1:], len(scene_of)], strict=True):
        found += [(start, end)] * (end - start)
    return found


LEAST = 1e-5


def log_odds(chance: float) -> float:
    """The log-odds of a chance, kept off nought and one."""
    kept = min(1 - LEAST, max(LEAST, chance))
    return log(kept / (1 - kept))
