"""From annotated novels to the model that ships, with its card and the cross-validated table."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenplay.attribution.calibration import between
from screenplay.attribution.trained import Table
from screenplay.training.answers import Answer
from screenplay.training.calibrate import came_true
from screenplay.training.card import card
from screenplay.training.figures import KINDS, by_novel, mean, table
from screenplay.training.folds import Fitted, Place, Told, cross_validated, source_at
from screenplay.training.model_file import written
from screenplay.training.novels import read_novel


@dataclass(frozen=True, slots=True)
class Training:
    """What came of it: `model` is the file that ships, `card` tells of it, `table` has the figures on novels left out.

    `fold_models` are the models fitted without some novels, which each names as "left out".
    """

    model: str
    card: str
    table: str
    fold_models: tuple[str, ...]


def train(folders: Sequence[Path], cache: Path, folds: int, jobs: int, tell: Told) -> Training:
    """Fit on the novels of `folders`, in `jobs` processes. Their sentences are kept in `cache`."""
    tell(f"reading {len(folders)} novels")
    with ProcessPoolExecutor(jobs) as pool:
        list(pool.map(_kept, folders, [cache] * len(folders)))
    for folder in folders:
        for given in (True, False):
            source_at(Place(folder, cache, given))  # the processes to come begin with what is read here
    with ProcessPoolExecutor(jobs) as pool:
        shipped, judged = cross_validated(pool, folders, cache, folds, tell)
    return _trained([folder.name for folder in folders], shipped, judged)


def _kept(folder: Path, cache: Path) -> None:
    read_novel(folder, cache)


def _trained(novels: Sequence[str], shipped: Fitted, judged: Sequence[Fitted]) -> Training:
    answers = [answer for fitted in judged for answer in fitted.answers]
    tables = [_calibrated([a for fitted in judged if fitted is not held for a in fitted.answers]) for held in judged]
    table_of = {name: own for fitted, own in zip(judged, tables, strict=True) for name in fitted.left_out}
    told = "\n\n".join(
        f"{title}\n{table(some, lambda answer: between(table_of[answer.novel], answer.chance))}"
        for title, some in (
            ("No cast given", [answer for answer in answers if not answer.given]),
            ("Cast given", [answer for answer in answers if answer.given]),
        )
    )
    return Training(
        written(shipped.weights, _calibrated(answers), _about(novels, (), judged)),
        card(novels, len(judged), len({**shipped.weights.first, **shipped.weights.second}), told),
        told,
        tuple(
            written(fitted.weights, own, _about(novels, fitted.left_out, [fitted]))
            for fitted, own in zip(judged, tables, strict=True)
        ),
    )


def _calibrated(answers: Sequence[Answer]) -> Table:
    return came_true([(answer.chance, answer.right) for answer in answers if answer.chance])


def _about(novels: Sequence[str], left_out: Sequence[str], judged: Sequence[Fitted]) -> dict[str, Any]:
    """What a model was fitted on, and the figures of the folds on what was left out of them."""
    return {
        "fitted on": [name for name in novels if name not in left_out],
        "left out": list(left_out),
        "figures": [_figures(fitted) for fitted in judged],
    }


def _figures(fitted: Fitted) -> dict[str, Any]:
    """The mean figures of a fold over its novels, with the cast given and without."""
    found: dict[str, Any] = {"left out": list(fitted.left_out)}
    for given, title in ((False, "no cast"), (True, "cast given")):
        rows = by_novel([answer for answer in fitted.answers if answer.given is given])
        means = (round(figure, 1) for figure in mean(list(rows.values())))
        found[title] = dict(zip(("speaker", *KINDS), means, strict=True))
    return found
