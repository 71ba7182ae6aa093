"""From annotated novels and stories to the model that ships, with its card and the cross-validated table."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from screenplay.attribution.trained import Sureness, Trained
from screenplay.training.answers import sure
from screenplay.training.assurance import assure
from screenplay.training.card import card
from screenplay.training.figures import COLUMNS, both_tables, mean, row
from screenplay.training.folds import Fitted, Place, Told, cross_validated, source_at
from screenplay.training.model_file import written
from screenplay.training.novels import read_novel


@dataclass(frozen=True, slots=True)
class Training:
    """What came of it: `model` is the file that ships, `card` tells of it, `table` has figures on what was left out.

    `fold_models` are the models fitted without some novels and stories, which each names as "left out".
    """

    model: str
    card: str
    table: str
    fold_models: tuple[str, ...]


def train(novels: Sequence[Path], stories: Sequence[Path], cache: Path, folds: int, jobs: int, tell: Told) -> Training:
    """Fit on the `novels` and `stories` of these folders, in `jobs` processes. Their sentences are kept in `cache`."""
    folders = (*novels, *stories)
    tell(f"reading {len(novels)} novels and {len(stories)} stories")
    with ProcessPoolExecutor(jobs) as pool:
        list(pool.map(_kept, folders, [cache] * len(folders)))
    for folder in folders:
        for given in (True, False):
            source_at(Place(folder, cache, given))  # the processes to come begin with what is read here
    gc.freeze()  # what they share is not gone through again in each
    with ProcessPoolExecutor(jobs) as pool:
        shipped, held = cross_validated(pool, novels, stories, cache, folds, tell)
    return _trained([one.name for one in novels], [one.name for one in stories], shipped, held)


def _kept(folder: Path, cache: Path) -> None:
    read_novel(folder, cache)


def _trained(novels: Sequence[str], stories: Sequence[str], shipped: Fitted, held: Sequence[Fitted]) -> Training:
    """How sure answers are is fitted on those that folds gave; for the figures, on those of the other folds."""
    assured = [_assured([other for other in held if other is not fold]) for fold in held]
    told = [
        replace(fold, judged=tuple(sure(one, sureness) for one in fold.judged))
        for fold, sureness in zip(held, assured, strict=True)
    ]
    judged = [one for fold in told for one in fold.judged]
    table = both_tables([one for one in judged if one.novel in novels], "Novels")
    if stories:
        table += "\n\n" + both_tables([one for one in judged if one.novel in stories], "Stories")
    return Training(
        written(Trained(shipped.weights, _assured(held)), _about(novels, stories, (), told)),
        card(novels, stories, len(held), shipped.weights, table),
        table,
        tuple(
            written(Trained(fold.weights, sureness), _about(novels, stories, fold.left_out, [fold]))
            for fold, sureness in zip(told, assured, strict=True)
        ),
    )


def _assured(held: Sequence[Fitted]) -> Sureness:
    return assure([answer for fold in held for one in fold.judged for answer in one.answers])


def _about(
    novels: Sequence[str], stories: Sequence[str], left_out: Sequence[str], held: Sequence[Fitted]
) -> dict[str, Any]:
    """What a model was fitted on, and the figures of the folds on what was left out of them."""
    return {
        "fitted on": [name for name in (*novels, *stories) if name not in left_out],
        "left out": list(left_out),
        "figures": [_figures(fold, novels) for fold in held],
    }


def _figures(fold: Fitted, novels: Sequence[str]) -> dict[str, Any]:
    """The mean figures of a fold over its novels, and over its stories, with the cast given and without."""
    found: dict[str, Any] = {"left out": list(fold.left_out)}
    for novel, kind in ((True, "novels"), (False, "stories")):
        for given, title in ((False, "no cast"), (True, "cast given")):
            rows = [row(one) for one in fold.judged if one.given is given and (one.novel in novels) is novel]
            if rows:
                found[f"{kind}, {title}"] = {
                    column: round(figure, 1)
                    for column, figure in zip(COLUMNS, mean(rows), strict=True)
                    if figure == figure
                }
    return found
