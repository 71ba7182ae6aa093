"""Cross-validation: every novel is judged by weights that were fitted without it.

Fold k of n leaves out every n-th novel from the k-th on, by name. One more fit, which leaves out none, is what ships.

What trees learn from must be what they will meet: the decisions of readings that had not seen the answers. So each
novel is read by the weights of the fold that left it out, and on these readings the trees of every fold grow, each
without its own novels (stacking; Wolpert 1992). The later weights are too few to need that: it gained nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import cache as kept
from itertools import chain, repeat
from pathlib import Path

from screenplay.attribution import read_often
from screenplay.attribution.opinion.forest import Forest
from screenplay.attribution.trained import Weights
from screenplay.attribution.weights import with_hand
from screenplay.training.answers import Judged, judged
from screenplay.training.examples import Examples, examples
from screenplay.training.field import likeliest
from screenplay.training.fit import fit
from screenplay.training.forester import Ground, ground, grown, joined
from screenplay.training.novels import Annotated, read_novel
from screenplay.training.pieces import pieces
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
    every = ((), *held)
    fold_of = {name: fold for fold, names in enumerate(every) for name in names}
    own = [fold_of[place.folder.name] for place in places]
    tell(f"fitting the first reading, {folds} folds and all novels")
    begun = list(pool.map(_fit_without, every, repeat(first), repeat({})))
    tell("reading again")
    said = list(pool.map(_speakers, repeat(first), begun))
    second = pool.map(_examples, places * len(begun), chain.from_iterable(said))
    again = [[next(second) for _ in places] for _ in begun]
    tell("fitting the second reading")
    finished = list(pool.map(_fit_without, every, again, begun))
    weights = [Weights(one, later) for one, later in zip(begun, finished, strict=True)]
    tell("measuring what was decided")
    grounds = list(chain.from_iterable(pool.map(_grounds, places, [weights[fold] for fold in own])))
    tell("growing trees")
    forests = pool.map(_grown_without, every, repeat(grounds))
    fits = [
        Fitted(names, replace(one, forest=forest)) for names, one, forest in zip(every, weights, forests, strict=True)
    ]
    tell("judging the novels left out")
    return fits[0], tuple(_held(pool, places, fitted) for fitted in fits[1:])


def _examples(place: Place, speakers: Speakers = ()) -> Examples:
    return examples(source_at(place), speakers)


def _fit_without(left_out: Sequence[str], novels: Sequence[Examples], start: Mapping[str, float]) -> dict[str, float]:
    return fit([novel for novel in novels if novel.name not in left_out], start)


def _speakers(novels: Sequence[Examples], weights: Mapping[str, float]) -> tuple[Speakers, ...]:
    """Whom the first reading by `weights` has speak in each of `novels`."""
    return tuple(likeliest(novels, weights))


def _grounds(place: Place, fitted: Weights) -> tuple[Ground, ...]:
    """The ground of the whole novel, and that of its pieces, if there are any."""
    whole = source_at(place)
    found = [source(piece, place.given) for piece in pieces(whole.novel)]
    parts = [_ground(part, fitted) for part in found if part.turns and part.cast.characters]
    return _ground(whole, fitted), *([joined(parts)] if parts else [])


def _ground(found: Source, fitted: Weights) -> Ground:
    weights = with_hand(fitted)
    reading = read_often(found.novel.book, found.novel.annotations, found.cast, found.turns, weights)
    return ground(found, reading, weights.second)


def _grown_without(left_out: Sequence[str], grounds: Sequence[Ground]) -> Forest:
    return grown([one for one in grounds if one.name not in left_out])


def _held(pool: Executor, places: Sequence[Place], fitted: Fitted) -> Fitted:
    own = [place for place in places if place.folder.name in fitted.left_out]
    return Fitted(fitted.left_out, fitted.weights, tuple(pool.map(_judged, own, repeat(fitted.weights))))


def _judged(place: Place, weights: Weights) -> Judged:
    return judged(source_at(place), weights)
