"""Cross-validation: every novel is judged by weights that were fitted without it.

Fold k of n leaves out every n-th novel from the k-th on, by name. One more fit, which leaves out none, is what ships.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cache as kept
from itertools import repeat
from pathlib import Path

from screenplay.attribution.trained import Weights
from screenplay.training.answers import Judged, judged
from screenplay.training.examples import Examples, examples
from screenplay.training.field import likeliest
from screenplay.training.fit import fit
from screenplay.training.novels import Annotated, read_novel
from screenplay.training.sources import Source, source

Told = Callable[[str], None]
"""Called with what is being done."""
Speakers = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a source comes from: the folder of its novel, the cache, and whether the cast is given."""

    folder: Path
    cache: Path
    given: bool


@kept
def novel_at(folder: Path, cache: Path) -> Annotated:
    return read_novel(folder, cache)


@kept
def source_at(place: Place) -> Source:
    """Kept, so that the processes that share the work need not read it again."""
    return source(novel_at(place.folder, place.cache), place.given)


@dataclass(frozen=True, slots=True)
class Fitted:
    """`weights` fitted without the novels `left_out`, and what they answer there."""

    left_out: tuple[str, ...]
    weights: Weights
    judged: tuple[Judged, ...] = ()


def cross_validated(
    pool: Executor, folders: Sequence[Path], cache: Path, folds: int, tell: Told
) -> tuple[Fitted, tuple[Fitted, ...]]:
    """The weights fitted on all novels of `folders`, and those of each fold with its answers."""
    places = [Place(folder, cache, given) for given in (True, False) for folder in folders]
    held = [tuple(folder.name for folder in folders[fold::folds]) for fold in range(folds)]
    tell("reading the evidence for the first time")
    first = list(pool.map(_examples, places))
    tell(f"fitting the first reading, {folds} folds and all novels")
    begun = list(pool.map(_first, repeat(first), ((), *held)))
    tell("reading again")
    second = pool.map(_examples, places * len(begun), [said for _, speakers in begun for said in speakers])
    again = [[next(second) for _ in places] for _ in begun]
    tell("fitting the second reading")
    finished = list(pool.map(_kept_fit, again, ((), *held), [weights for weights, _ in begun]))
    fits = [
        Fitted(names, Weights(weights, later))
        for names, (weights, _), later in zip(((), *held), begun, finished, strict=True)
    ]
    tell("judging the novels left out")
    return fits[0], tuple(_held(pool, places, fitted) for fitted in fits[1:])


def _examples(place: Place, speakers: Speakers = ()) -> Examples:
    return examples(source_at(place), speakers)


def _first(novels: Sequence[Examples], left_out: Sequence[str]) -> tuple[dict[str, float], tuple[Speakers, ...]]:
    """Weights for the first reading, and whom they have speak in all `novels`."""
    weights = _kept_fit(novels, left_out, {})
    return weights, tuple(likeliest(novels, weights))


def _kept_fit(novels: Sequence[Examples], left_out: Sequence[str], start: Mapping[str, float]) -> dict[str, float]:
    return fit([novel for novel in novels if novel.name not in left_out], start)


def _held(pool: Executor, places: Sequence[Place], fitted: Fitted) -> Fitted:
    own = [place for place in places if place.folder.name in fitted.left_out]
    return Fitted(fitted.left_out, fitted.weights, tuple(pool.map(_judged, own, repeat(fitted.weights))))


def _judged(place: Place, weights: Weights) -> Judged:
    return judged(source_at(place), weights)
