"""How the forest that has the last word is grown: by LightGBM (Ke et al. 2017), which only this module loads.

A tree at a time is added, each fitted to the slope of the likelihood of the right speakers, the chances of a turn's
candidates being the softmax of what the reading thought and all trees together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from statistics import fmean
from typing import Any

import numpy as np
from numpy.typing import NDArray

from screenplay.attribution.opinion import MEASURES, measured, open_turns
from screenplay.attribution.opinion.overview import LEAST
from screenplay.attribution.reading import Reading
from screenplay.errors import ScreenplayError
from screenplay.forest import NO_TREES, Floats, Forest, Fork, Tree
from screenplay.training.sources import Source, told

ROUNDS = 300
FEWEST = 100
"""Candidates on each side of a fork."""
GROWTH = {
    "learning_rate": 0.05,
    "num_leaves": 31,
    "min_data_in_leaf": FEWEST,
    "feature_pre_filter": False,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
}
BRISK = {"num_leaves": 15, "min_data_in_leaf": 50}
"""What is other where the forest for brisk talk grows, of which there is less; and how many trees it has, BRISK_ROUNDS.
Three times as large it is no better."""
BRISK_ROUNDS = 200
SAME_EACH_TIME = {"seed": 1, "deterministic": True, "force_row_wise": True, "num_threads": 1, "verbose": -1}
NOTHING_ELSE: Mapping[str, int] = {}
LEAST_BEND = 1e-3
DIGITS = 6
"""Of a limit; and of what a leaf is worth, behind the point, PLACES."""
PLACES = 4
Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ground:
    """What trees grow on: the candidates of a text's turns, those that are open and annotated, in order. `brisk`: how
    brisk its talk is (attribution/pace.py).

    `rows` are their measures, `logs` the logarithms of their chances as the reading has them, `right` those who may be
    right; `sizes` tells how many candidates each turn has.
    """

    name: str
    brisk: float
    rows: Floats
    logs: Doubles
    right: NDArray[np.bool_]
    sizes: NDArray[np.int64]


def ground(source: Source, reading: Reading, weights: Mapping[str, float]) -> Ground:
    """The ground of `source`, read by weights that were fitted without it; `weights` are those of the last reading."""
    annotated = told(source, reading.context)
    turns = [turn for turn in open_turns(reading) if turn in annotated.speakers or turn in annotated.others]
    standing = [(turn, reading.evidence[turn].candidates) for turn in turns]
    logs = [log(reading.chances[turn].get(who, 0.0) + LEAST) for turn, candidates in standing for who in candidates]
    right = [may for turn, candidates in standing for may in annotated.may_speak(turn, candidates)]
    sizes = [len(candidates) for _, candidates in standing]
    rows = measured(reading, weights, turns)
    return Ground(
        source.novel.name,
        reading.context.brisk,
        rows,
        np.array(logs),
        np.array(right, np.bool_),
        np.array(sizes, np.int64),
    )


def joined(grounds: Sequence[Ground]) -> Ground:
    """`grounds`, of which there are some, as one: by the name of the first, and as brisk as they are on the whole."""
    rows, logs, right, sizes = (
        np.concatenate([getattr(one, part) for one in grounds]) for part in ("rows", "logs", "right", "sizes")
    )
    return Ground(grounds[0].name, fmean(one.brisk for one in grounds), rows, logs, right, sizes)


def grown_brisk(grounds: Sequence[Ground]) -> Forest:
    """The forest for brisk talk: each of `grounds` counts as far as its talk is brisk. See `grown`."""
    brisk = [one for one in grounds if one.brisk]
    return grown(brisk, [one.brisk for one in brisk], BRISK, BRISK_ROUNDS)


def grown(
    grounds: Sequence[Ground],
    parts: Sequence[float] = (),
    otherwise: Mapping[str, int] = NOTHING_ELSE,
    rounds: int = ROUNDS,
) -> Forest:
    """The forest that grows on `grounds`, the same each time. `parts`: how much each counts, all alike where there are
    none. `otherwise`: of GROWTH. Raises ScreenplayError where LightGBM is missing."""
    lightgbm = _lightgbm()
    if sum(len(one.rows) for one in grounds) < 2 * FEWEST:
        return NO_TREES
    every = joined(grounds)
    turns = np.array([len(one.sizes) for one in grounds], np.float64)
    shares = np.sqrt(turns.mean() / np.maximum(turns, 1)) * (parts or 1.0)
    shares = np.repeat(shares, [len(one.logs) for one in grounds])
    starts = np.concatenate([[0], np.cumsum(every.sizes)[:-1]])

    def slope(worth: Doubles, _: Any) -> tuple[Doubles, Doubles]:
        chances = _softmax(every.logs + worth, starts, every.sizes)
        wanted = chances * every.right
        wanted /= np.repeat(np.add.reduceat(wanted, starts), every.sizes)
        return (chances - wanted) * shares, np.maximum(chances * (1 - chances), LEAST_BEND) * shares

    data = lightgbm.Dataset(every.rows, label=every.right.astype(np.float64))
    found = lightgbm.train({**GROWTH, **otherwise, **SAME_EACH_TIME, "objective": slope}, data, rounds)
    return Forest(MEASURES, tuple(_tree(one["tree_structure"]) for one in found.dump_model()["tree_info"]))


@dataclass(frozen=True, slots=True)
class Example:
    """Something `measured`, and whether the answer was yes; `weight` tells how much it counts among others."""

    measured: Mapping[str, float]
    answer: bool
    weight: float = 1.0


ANSWERS = {
    "objective": "binary",
    "learning_rate": 0.05,
    "min_data_in_leaf": 15,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
}


def grown_on_answers(examples: Sequence[Example], leaves: int = 15, rounds: int = 250) -> dict[str, Any]:
    """A forest whose worth is the logarithm of the odds of a yes, as lists (see `forest.from_lists`); the same each
    time. Raises ScreenplayError where LightGBM is missing."""
    lightgbm = _lightgbm()
    measures = sorted(examples[0].measured)
    rows = np.array([[example.measured[measure] for measure in measures] for example in examples], np.float64)
    answers, weights = (np.array([getattr(one, part) for one in examples], float) for part in ("answer", "weight"))
    data = lightgbm.Dataset(rows, label=answers, weight=weights)
    found = lightgbm.train({**ANSWERS, **SAME_EACH_TIME, "num_leaves": leaves}, data, rounds)
    trees = [_tree(one["tree_structure"]) for one in found.dump_model()["tree_info"]]
    return {"measures": measures, "trees": [[tree.forks, tree.leaves] for tree in trees]}


def _lightgbm() -> Any:
    try:
        import lightgbm
    except ImportError as error:
        raise ScreenplayError("training needs LightGBM", "install it with: pip install 'screenplay[train]'") from error
    return lightgbm


def _softmax(scores: Doubles, starts: NDArray[np.int64], sizes: NDArray[np.int64]) -> Doubles:
    """The chances in each turn."""
    weights = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
    chances: Doubles = weights / np.repeat(np.add.reduceat(weights, starts), sizes)
    return chances


def _tree(root: Mapping[str, Any]) -> Tree:
    """A tree of LightGBM's as ours: forks in the order in which they are first come by, so that none leads back."""
    forks: list[Fork] = []
    leaves: list[float] = []

    def planted(node: Mapping[str, Any]) -> int:
        if "leaf_value" in node:
            leaves.append(round(node["leaf_value"], PLACES))
            return -len(leaves)
        place = len(forks)
        forks.append((node["split_feature"], float(f"{node['threshold']:.{DIGITS}g}"), 0, 0))
        forks[place] = (*forks[place][:2], planted(node["left_child"]), planted(node["right_child"]))
        return place

    planted(root)
    return Tree(tuple(forks), tuple(leaves))
