"""The turns of a novel as examples to fit on: candidates, the right one, and the signs of evidence as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from screenplay.attribution.candidates import MOST, candidates
from screenplay.attribution.context import context
from screenplay.attribution.decode import PATTERNS
from screenplay.attribution.scores import call_signs, pattern_signs, weighed
from screenplay.training.sources import Source, told

KINDS = len(PATTERNS) + 1
"""The patterns, and one more for turns without one before them."""


@dataclass(frozen=True, slots=True)
class Signs:
    """Signs on places, which are counted through the novel: each with its number among the novel's and its value."""

    places: NDArray[np.int32]
    signs: NDArray[np.int32]
    values: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Examples:
    """The turns of a novel. `brisk`: how brisk its talk is (attribution/pace.py). `right` tells for MOST places of each
    which of the candidates may be right: one where the annotation has them.

    `own` are signs on (turn, candidate); `turning` on (turn, pattern); `before` and `two_before` on (turn, candidate of
    the turn one or two before it). `names` are what the signs' numbers mean.
    """

    name: str
    brisk: float
    candidates: tuple[tuple[str, ...], ...]
    right: NDArray[np.bool_]
    names: tuple[str, ...]
    own: Signs
    turning: Signs
    before: Signs
    two_before: Signs


@dataclass(slots=True)
class _Gathered:
    """Signs on their way into arrays; `numbers` is shared by all of a novel."""

    numbers: dict[str, int]
    rows: list[tuple[int, int, float]] = field(default_factory=list)

    def add(self, place: int, sign: str, value: float = 1.0) -> None:
        self.rows.append((place, self.numbers.setdefault(sign, len(self.numbers)), value))

    def signs(self) -> Signs:
        places, signs, values = zip(*self.rows, strict=True) if self.rows else ((), (), ())
        return Signs(np.array(places, np.int32), np.array(signs, np.int32), np.array(values, np.float32))


def examples(source: Source, speakers: Sequence[str] = ()) -> Examples:
    """The examples of `source`. `speakers` are those of the reading before; none for the first."""
    found = context(source.novel.book, source.novel.annotations, source.cast, source.turns, speakers)
    annotated = told(source, found)
    numbers: dict[str, int] = {}
    own, turning, *called = (_Gathered(numbers) for _ in range(4))
    standing: list[tuple[str, ...]] = []
    for number in range(len(source.turns)):
        standing.append(candidates(found, number))
        places = {character: number * MOST + place for place, character in enumerate(standing[-1])}
        for pieces in weighed(found, number, standing[-1]).evidence.values():
            for piece in pieces:
                own.add(places[piece.character], piece.sign, piece.value)
        for place, pattern in enumerate(PATTERNS):
            for sign in pattern_signs(found, number, pattern):
                turning.add(number * KINDS + place, sign)
        for character, back, sign in call_signs(found, number):
            if back <= number and character in standing[number - back]:
                called[back - 1].add(number * MOST + standing[number - back].index(character), sign)
    right = np.zeros((len(standing), MOST), bool)
    for number, characters in enumerate(standing):
        right[number, : len(characters)] = annotated.may_speak(number, characters)
    return Examples(
        source.novel.name,
        found.brisk,
        tuple(standing),
        right,
        tuple(numbers),
        own.signs(),
        turning.signs(),
        called[0].signs(),
        called[1].signs(),
    )
