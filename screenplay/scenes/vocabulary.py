"""What the words of a scene, or of the passages at a border between two, tell by themselves.

Bags of words (Salton and McGill 1983), weighed by ridge regression (Hoerl and Kennard, Ridge regression, Technometrics
12, 1970) on annotated stories (see `training.vocabularies`). What they add up to is one more measure for the forests.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from screenplay.scenes.reading import Reading
from screenplay.scenes.things.furniture import kind_of

Bag = Mapping[str, float]
"""Words, or several that stand together, and how much there is of each."""
FADING = 0.3
"""By how much less a word counts for each passage behind the first of its scene, as a share; from LATE on no less."""
LATE = 9
BEGINNING, ENDING = 14, 14
"""Words of the first sentence behind a border, and of the last one before, that are looked at ..."""
PAIRED = 10
"""... of which so many two by two."""
SOMEBODY = "*"
BACK = 3
"""Passages before a border in which its last sentence is looked for."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """For each word what it adds to each of `answers`."""

    answers: tuple[str, ...]
    weights: Mapping[str, Sequence[float]]

    def scores(self, bag: Bag) -> dict[str, float]:
        """What the words of `bag` add up to, 0 being what is usual, for each answer."""
        total = [0.0] * len(self.answers)
        for word, much in bag.items():
            if word in self.weights:
                total = [so_far + much * weight for so_far, weight in zip(total, self.weights[word], strict=True)]
        return dict(zip(self.answers, total, strict=True))


def scene_bag(stretch: Sequence[Reading]) -> Bag:
    """The words told in a scene, the earlier the more, in proportion to one another."""
    counts: defaultdict[str, float] = defaultdict(float)
    for at, reading in enumerate(stretch):
        for word in _words(reading):
            counts[word] += 1 / (1 + FADING * min(at, LATE))
    logs = {word: math.log1p(count) for word, count in counts.items()}
    length = math.sqrt(sum(log**2 for log in logs.values()))
    return {word: log / length for word, log in logs.items()}


def known_by(place: str) -> str:
    """The word that a place is known by, the last one: "street" for "SIDE STREETS"."""
    return kind_of(place.lower().split()[-1])


def border_bag(readings: Sequence[Reading], at: int) -> Bag:
    """What is found at passage `at`: how it begins, its words, and those of the last sentence before it."""
    return dict.fromkeys(_at_border(readings, at), 1.0)


def _at_border(readings: Sequence[Reading], at: int) -> Iterator[str]:
    here = readings[at]
    first = _unnamed(here, next((told for told in here.told if told), ""))
    before = (
        (last, told) for last in reversed(readings[max(0, at - BACK) : at]) for told in reversed(last.told) if told
    )
    for many in (1, 2, 3):
        yield f"{many}: {' '.join(first[:many])}"
    yield from (f"first: {word}" for word in first[:BEGINNING])
    yield from (f"first: {one} {other}" for one, other in pairwise(first[:PAIRED]))
    yield from (f"here: {word}" for told in here.told for word in _unnamed(here, told))
    yield from (f"before: {word}" for word in _unnamed(*next(before, (here, "")))[-ENDING:])


def _words(reading: Reading) -> Iterator[str]:
    return (word for told in reading.told for word in _unnamed(reading, told) if word.isalpha())


def _unnamed(reading: Reading, told: str) -> list[str]:
    """The words of a sentence, with SOMEBODY for people's names: nobody is in a wood because of Mr. Wood."""
    return [SOMEBODY if word in reading.names else word for word in told.lower().split()]
