"""Who speaks like this: the words of each turn beside those of all others, whose speakers a reading thinks it knows.

Kernel ridge regression of the reading's chances on the words of the turns (Saunders, Gammerman and Vovk 1998), rare
words telling more than common ones; what a turn is foretold leaves its own chances out. So it tells what people talk
about as well as how: who speaks of "my sister", of drains, with many question marks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Singles = NDArray[np.float32]
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
MARKS = ("?", "!", "—", "...", "…", ";")
SHORT, LONG = 4, 40
"""Words up to which a turn is short, from which on it is long."""
TOGETHER = 2000
"""Turns compared with each other; the time it takes grows with their cube, so long books are cut."""
RIDGE = 1.0
"""How far the chances of a turn may lie from what its words foretell; further, where they are doubtful."""
ALIKE = 0.05
"""What all turns have in common."""
DOUBTFUL = 1e-3
NEAR, BESIDE = 30, 2
"""Turns on each side that count as near; but those that alternate with it."""
PLACES = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """For each turn and everybody of `columns`: how far its words foretell them, above their share (-1 to 1), and how
    like it the turns are that they have nearby (0 to 1)."""

    columns: Mapping[str, int]
    foretold: Doubles
    nearby: Doubles

    def of(self, number: int, candidates: Sequence[str]) -> Iterator[tuple[float, float, float, float]]:
        """Both for each of `candidates` of a turn, and how much more they have of it than any other."""
        places = [self.columns.get(who) for who in candidates]
        own = [[0.0 if at is None else float(table[number, at]) for at in places] for table in self._tables()]
        for place in range(len(candidates)):
            foretold, nearby = ((values[place], values[place] - _most_but(values, place)) for values in own)
            yield *foretold, *nearby

    def _tables(self) -> tuple[Doubles, Doubles]:
        return self.foretold, self.nearby


def _most_but(values: Sequence[float], place: int) -> float:
    return max((value for at, value in enumerate(values) if at != place), default=0.0)


def likeness(texts: Sequence[str], chances: Sequence[Mapping[str, float]], scene_of: Sequence[int]) -> Likeness:
    """How like the others each of `texts` is, turn by turn. `chances`: who speaks it; `scene_of`: its scene."""
    everyone = sorted({who for one in chances for who in one})
    columns = {who: number for number, who in enumerate(everyone)}
    known = np.zeros((len(texts), len(everyone)))
    for row, one in zip(known, chances, strict=True):
        for who, chance in one.items():
            row[columns[who]] = chance
    parts = -(-len(texts) // TOGETHER)
    edges = [len(texts) * part // parts for part in range(parts + 1)] if parts else [0]
    found = [
        _block(_same_words(tuple(texts[low:high])), known[low:high], np.array(scene_of[low:high]))
        for low, high in pairwise(edges)
    ]
    foretold, nearby = (np.concatenate([part[at] for part in found]) if found else known for at in (0, 1))
    return Likeness(columns, foretold.round(PLACES), nearby.round(PLACES))


def _block(same: Singles, known: Doubles, scene: NDArray[np.int64]) -> tuple[Doubles, Doubles]:
    """What the turns of a block are foretold, and how like them those nearby are."""
    beyond = known - known.mean(axis=0)
    doubt = RIDGE / np.maximum(known.max(axis=1), DOUBTFUL)
    inverse = np.linalg.inv(same + ALIKE + np.diag(doubt))
    foretold: Doubles = beyond - (inverse @ beyond) / np.diag(inverse)[:, None]
    away = np.abs(np.subtract.outer(np.arange(len(same)), np.arange(len(same))))
    near = (away > BESIDE) & (away <= NEAR) & (scene[:, None] == scene)
    nearby: Doubles = ((same * near) @ known) / (near @ known + 1)
    return foretold, nearby


@lru_cache(maxsize=4)
def _same_words(texts: tuple[str, ...]) -> Singles:
    """How much the words of any two of `texts` are the same, 0 to 1: the cosine of their weighed counts."""
    turns = [Counter(_words(text)) for text in texts]
    within = Counter(word for turn in turns for word in turn)
    numbers = {word: at for at, word in enumerate(sorted(word for word, turns in within.items() if turns > 1))}
    counts = np.zeros((len(turns), len(numbers)), np.float32)
    for row, turn in zip(counts, turns, strict=True):
        for word, times in turn.items():
            if word in numbers:
                row[numbers[word]] = times**0.5 * log(len(turns) / within[word] + 0.1)
    lengths = np.sqrt((counts**2).sum(axis=1, keepdims=True))
    counts /= np.where(lengths > 0, lengths, 1)
    found: Singles = counts @ counts.T
    return found


def _words(text: str) -> list[str]:
    """The words of a turn, its marks, and how long it is."""
    words = WORD.findall(text.lower())
    long = "<short>" if len(words) <= SHORT else "<long>" if len(words) >= LONG else "<middling>"
    return [*words, *(mark for mark in MARKS if mark in text), long]
