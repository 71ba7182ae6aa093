"""Cross-validation: every novel, and every story, is judged by weights that were fitted without it.

Fold k of n leaves out every n-th novel and every n-th story from the k-th on, by name. One more fit, which leaves out
none, is what ships. Weights and trees for slow talk are fitted to the novels; those for brisk talk to the stories, and
to the novels as far as their talk is brisk (attribution/pace.py).

What the later weights and the trees learn from must be what they will meet: the decisions of readings that had not seen
the answers. So each text is read by the weights of the fold that left it out, and on these readings the later weights
and the trees of every fold are fitted, each without its own texts (stacking; Wolpert 1992).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cache as kept
from itertools import chain, islice, repeat
from pathlib import Path

from screenplay.attribution import read_often
from screenplay.attribution.trained import Paces, Weights
from screenplay.attribution.weights import with_hand
from screenplay.forest import NO_TREES, Forest
from screenplay.training.answers import Judged, judged
from screenplay.training.examples import Examples, examples
from screenplay.training.field import likeliest
from screenplay.training.fit import Worth, fit, fit_brisk
from screenplay.training.forester import Ground, ground, grown, grown_brisk, joined
from screenplay.training.novels import Annotated, read_novel
from screenplay.training.pieces import pieces
from screenplay.training.sources import Source, source

Told = Callable[[str], None]
"""Called with what is being done."""
Speakers = tuple[str, ...]
Both = tuple[Worth, Worth]
"""For slow and for brisk talk."""


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
    """`weights` fitted without the novels and stories `left_out`, and what they answer there."""

    left_out: tuple[str, ...]
    weights: Paces
    judged: tuple[Judged, ...] = ()


def cross_validated(
    pool: Executor, novels: Sequence[Path], stories: Sequence[Path], cache: Path, folds: int, tell: Told
) -> tuple[Fitted, tuple[Fitted, ...]]:
    """The weights fitted on all `novels` and `stories`, and those of each fold with its answers."""
    of_novels, of_stories = (
        [Place(folder, cache, given) for given in (True, False) for folder in folders] for folders in (novels, stories)
    )
    places = [*of_novels, *of_stories]
    held = [tuple(folder.name for folder in (*novels[fold::folds], *stories[fold::folds])) for fold in range(folds)]
    tell("reading the evidence for the first time")
    first = list(pool.map(_examples, places))
    every = ((), *held)
    fold_of = {name: fold for fold, names in enumerate(every) for name in names}
    own = [fold_of[place.folder.name] for place in places]
    tell(f"fitting the first reading, {folds} folds and all")
    slow = len(of_novels)
    begun = list(pool.map(_fit_without, every, repeat(first), repeat(slow), repeat(({}, {}))))
    tell("reading again")
    said = pool.map(_speakers, first, [begun[fold] for fold in own])
    again = list(pool.map(_examples, places, said))
    tell("fitting the second reading")
    finished = list(pool.map(_fit_without, every, repeat(again), repeat(slow), begun))
    weights = [_paces(one, later) for one, later in zip(begun, finished, strict=True)]
    tell("measuring what was decided")
    parted = chain(repeat(True, slow), repeat(False))
    found = pool.map(_grounds, places, [weights[fold] for fold in own], parted)
    grounds = [list(chain.from_iterable(islice(found, many))) for many in (slow, len(of_stories))]
    tell("growing trees")
    forests = pool.map(_grown_without, every, repeat(grounds[0]), repeat(grounds[1]))
    fits = [
        Fitted(names, _paces(one, later, both))
        for names, one, later, both in zip(every, begun, finished, forests, strict=True)
    ]
    tell("judging what was left out")
    return fits[0], tuple(_held(pool, places, fitted) for fitted in fits[1:])


def _examples(place: Place, speakers: Speakers = ()) -> Examples:
    return examples(source_at(place), speakers)


def _fit_without(left_out: Sequence[str], texts: Sequence[Examples], novels: int, start: Both) -> Both:
    """The first of `texts` are `novels`."""
    slow = fit([novel for novel in texts[:novels] if novel.name not in left_out], start[0])
    return slow, fit_brisk([text for text in texts if text.name not in left_out], slow)


def _paces(first: Both, second: Both, forests: tuple[Forest, Forest] = (NO_TREES, NO_TREES)) -> Paces:
    slow, brisk = (Weights(*worth) for worth in zip(first, second, forests, strict=True))
    return Paces(slow, brisk)


def _speakers(text: Examples, begun: Both) -> Speakers:
    """Whom the first reading has speak in `text`."""
    return next(likeliest([text], with_hand(_paces(begun, begun)).at(text.brisk).first))


def _grounds(place: Place, fitted: Paces, parted: bool) -> tuple[Ground, ...]:
    """The ground of the whole text, and where it is to be `parted` that of its pieces, if there are any."""
    whole = source_at(place)
    found = [source(piece, place.given) for piece in pieces(whole.novel)] if parted else []
    parts = [_ground(part, fitted) for part in found if part.turns and part.cast.characters]
    return _ground(whole, fitted), *([joined(parts)] if parts else [])


def _ground(found: Source, fitted: Paces) -> Ground:
    weights = with_hand(fitted)
    reading = read_often(found.novel.book, found.novel.annotations, found.cast, found.turns, weights)
    return ground(found, reading, weights.at(reading.context.brisk).second)


def _grown_without(
    left_out: Sequence[str], novels: Sequence[Ground], stories: Sequence[Ground]
) -> tuple[Forest, Forest]:
    """For slow and for brisk talk."""
    slow, added = ([one for one in grounds if one.name not in left_out] for grounds in (novels, stories))
    return grown(slow), grown_brisk([*slow, *added])


def _held(pool: Executor, places: Sequence[Place], fitted: Fitted) -> Fitted:
    own = [place for place in places if place.folder.name in fitted.left_out]
    return Fitted(fitted.left_out, fitted.weights, tuple(pool.map(_judged, own, repeat(fitted.weights))))


def _judged(place: Place, weights: Paces) -> Judged:
    return judged(source_at(place), weights)
