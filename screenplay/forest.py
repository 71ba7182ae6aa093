"""A forest: regression trees whose answers add up (Friedman 2001), told apart from how they were grown."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Fork = tuple[int, float, int, int]
"""The number of a measure, a limit, and where to go: on if the measure is at most that, else on. A way below zero ends:
-1 at the first leaf, -2 at the second."""
TOGETHER = 40
"""Trees walked through at once: more of them want more memory."""


@dataclass(frozen=True, slots=True)
class Tree:
    """`forks`, the first being the root, and what the `leaves` are worth; a tree without forks has one leaf."""

    forks: tuple[Fork, ...]
    leaves: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Forest:
    """`measures` are the names of what the trees ask for, in the order of the columns."""

    measures: tuple[str, ...] = ()
    trees: tuple[Tree, ...] = ()

    def worth(self, rows: Floats) -> NDArray[np.float64]:
        """The sum of what all trees say of each of `rows`, which have a column a measure."""
        return worth(self.groves(), rows)

    def groves(self) -> tuple[Grove, ...]:
        """The trees made ready to be walked through, for those who ask again and again."""
        return tuple(_grove(self.trees[start : start + TOGETHER]) for start in range(0, len(self.trees), TOGETHER))


def worth(groves: Sequence[Grove], rows: Floats) -> NDArray[np.float64]:
    """The sum of what all trees of `groves` say of each of `rows`."""
    total = np.zeros(len(rows))
    for grove in groves:
        total += _walked(grove, rows)
    return total


def chances_of(
    groves: Sequence[Grove], measures: Sequence[str], measured: Sequence[Mapping[str, float]]
) -> tuple[float, ...]:
    """How probable a yes is for each of those `measured`, from 0 to 1, where the trees of `groves`, which ask for
    `measures`, tell the logarithm of its odds."""
    if not measured:
        return ()
    rows = np.array([[each[measure] for measure in measures] for each in measured], np.float32)
    return tuple(1 / (1 + math.exp(-odds)) for odds in worth(groves, rows).tolist())


NO_TREES = Forest()


def between(one: Forest, other: Forest, part: float) -> Forest:
    """What answers `part` (0 to 1) of the way from `one` to `other`, which ask for the same measures."""
    if part in (0.0, 1.0):
        return other if part else one
    trees = (*_times(one, 1 - part), *_times(other, part))
    return Forest(one.measures or other.measures, trees)


def _times(forest: Forest, part: float) -> Iterator[Tree]:
    for tree in forest.trees:
        yield Tree(tree.forks, tuple(part * worth for worth in tree.leaves))


def from_lists(found: Mapping[str, Any]) -> Forest:
    """The forest that a model's file has as lists: "measures", and "trees" as pairs of forks and leaves."""
    trees = (
        Tree(tuple((m, limit, low, high) for m, limit, low, high in forks), tuple(leaves))
        for forks, leaves in found.get("trees", ())
    )
    return Forest(tuple(found.get("measures", ())), tuple(trees))


@dataclass(frozen=True, slots=True)
class Grove:
    """Trees as arrays, forks and leaves counted through; a leaf asks for nothing and leads to itself."""

    roots: NDArray[np.int64]
    measures: NDArray[np.int64]
    limits: Floats
    ways: NDArray[np.int64]
    """(fork, which way): where to go where the measure is greater, and where it is not."""
    worth: NDArray[np.float64]
    deepest: int


def _grove(trees: Sequence[Tree]) -> Grove:
    nodes: list[Node] = []
    roots = []
    for tree in trees:
        roots.append(len(nodes))
        nodes += list(_nodes(tree, len(nodes)))
    measures, limits, low, high, worth = zip(*nodes, strict=True)
    return Grove(
        np.array(roots),
        np.array(measures),
        np.array(limits, np.float32),
        np.array([high, low]).T.copy(),
        np.array(worth),
        max(_depth(tree) for tree in trees),
    )


Node = tuple[int, float, int, int, float]
"""A fork, or a leaf and what it is worth."""


def _nodes(tree: Tree, start: int) -> Iterator[Node]:
    """The forks of `tree`, then its leaves, numbered from `start` on."""
    leaves = start + len(tree.forks)
    for measure, limit, low, high in tree.forks:
        on, off = (leaves - 1 - way if way < 0 else start + way for way in (low, high))
        yield measure, limit, on, off, 0.0
    for number, worth in enumerate(tree.leaves):
        yield 0, 0.0, leaves + number, leaves + number, worth


def _depth(tree: Tree) -> int:
    """Forks on the longest way through `tree`."""
    depths = [0] * len(tree.forks)
    for at in range(len(tree.forks) - 1, -1, -1):
        depths[at] = 1 + max(depths[way] if way > 0 else 0 for way in tree.forks[at][2:])
    return depths[0] if depths else 0


def _walked(grove: Grove, rows: Floats) -> NDArray[np.float64]:
    at = np.broadcast_to(grove.roots, (len(rows), len(grove.roots))).copy()
    row = np.arange(len(rows))[:, None]
    for _ in range(grove.deepest):
        low = rows[row, grove.measures[at]] <= grove.limits[at]
        at = grove.ways[at, low.astype(np.int64)]
    found: NDArray[np.float64] = grove.worth[at].sum(axis=1)
    return found
