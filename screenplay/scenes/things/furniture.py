"""Which place the things around make, when nobody names it: what stands there, who is met there, what is said there.

What a thing counts for a place is its mark, shared out among the places where it is met; what has come together by
chance counts against them all, more in a long scene, and more against places in which few stories play.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from screenplay.scenes.places.lexicon import SORTS
from screenplay.scenes.places.named import Place
from screenplay.scenes.things.catalogue import CATALOGUE, MARKS, SAID, Known

SHARED = 0.2
"""By how much less a thing counts for each place more that it is met in, as a share of what it counts for one."""
SEVERAL = 0.2
"""What each thing beyond the first adds to its own weight."""
HALF, SPOKEN = 0.5, 1.0
"""What a thing counts for that is only spoken of, and all of them together at the most."""
BY_CHANCE = 0.2
"""What each 100 words bring together by chance, for any place ..."""
FREE = 150
"""... beyond so many ..."""
SELDOM = 0.3
"""... and how much more of it there must be for a place that is not an everyday one."""
Things = dict[str, tuple[tuple[str, float], ...]]


def _things() -> Things:
    """For each thing the places that it speaks for, with what it counts for each: the less, the more it speaks for
    others (as in inverse document frequency)."""
    marks: dict[str, dict[str, float]] = defaultdict(dict)
    for known in CATALOGUE.values():
        for thing, mark in known.things:
            marks[thing][known.name] = min(mark, MARKS[""]) if thing in SORTS else mark
    return {
        thing: tuple((place, mark / (1 + SHARED * _elsewhere(place, there))) for place, mark in there.items())
        for thing, there in marks.items()
    }


def _elsewhere(here: str, marks: Mapping[str, float]) -> float:
    """In how many sorts of places besides `here` a thing is met; where it has half a mark, it is one half."""
    sorts: dict[str, float] = {}
    for place, mark in marks.items():
        sort = CATALOGUE[place].family
        sorts[sort] = max(sorts.get(sort, 0.0), mark)
    return sum(min(mark, MARKS[""]) for sort, mark in sorts.items() if sort != CATALOGUE[here].family)


THINGS: Things = _things()
"""What stands where; things of several words have blanks between them, "~" stands before what is done."""


def _by_first_word(things: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for thing in things:
        first, *_ = parts = tuple(thing.split())
        found[first] = (*found.get(first, ()), parts)
    return found


OF_SEVERAL = _by_first_word(
    sorted((thing for thing in THINGS if " " in thing and thing[0] != SAID), key=len, reverse=True)
)
"""The things of several words, by the first of them."""
SPEECHES = _by_first_word(thing[1:] for thing in sorted(THINGS) if thing[0] == SAID)
"""What is said in few places, by its first word."""
BASES = {known.finer: known.name for known in CATALOGUE.values() if known.finer}
"""The places of the tables by their finer names."""
PLURALS = (
    ("ves", "f"),
    ("ies", "y"),
    ("sses", "ss"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("ss", "ss"),
    ("s", ""),
)


@dataclass(frozen=True, slots=True)
class Made:
    """A place that things make, and what they weigh together."""

    place: Place
    weight: float


def standing(told: str) -> Iterator[str]:
    """The things of several words that a sentence (see `leaps.wording`) tells of, one or more of each."""
    found = told.replace(" - ", " ").replace("-", " ").replace(" '", "'").split()
    for at, word in enumerate(found):
        for thing in OF_SEVERAL.get(word, ()):
            *before, last = found[at : at + len(thing)]
            if (*before, last) == thing or (*before, last.removesuffix("s")) == thing:
                yield " ".join(thing)
                break


def sayings_in(said: str) -> Iterator[str]:
    """What people say in few places only, found in what is `said`, under its key in THINGS."""
    low = said.lower().replace("’", "'")
    for word in dict.fromkeys(low.split()):
        for phrase in SPEECHES.get(word.strip('"“”‘.,;:!?'), ()):
            if (said := " ".join(phrase)) in low:
                yield SAID + said


def made(
    things: Iterable[tuple[str, float]],
    spoken: frozenset[str],
    told: int = 0,
    modern: bool = True,
) -> tuple[Made, ...]:
    """The places that `things` speak for, each thing with a factor for what it counts here; the weightiest first.

    `spoken` are the words that people say: what they speak of may be elsewhere, and counts a little where the place is
    thought of anyway. `told` are the words of the scene, and `modern` whether the story may have motors and
    telephones.
    """
    said = _by_place(spoken)
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for thing, factor in things:
        for name, weight in THINGS.get(thing, ()):
            kind = kind_of(thing)
            here = weight * (factor if weight > MARKS["?"] else min(factor, 1.0))
            weights[name][kind] = max(weights[name].get(kind, 0), here)
    found = [
        Made(_place(name, _finer(name, each)), _weight(CATALOGUE[name], each, said.get(name, ()), told))
        for name, each in weights.items()
        if modern or not CATALOGUE[name].modern
    ]
    found = [made for made in found if made.weight > 0]
    return tuple(sorted(found, key=lambda made: (-round(made.weight, 6), made.place.full)))


def _weight(known: Known, met: Mapping[str, float], said: Sequence[tuple[str, float]], told: int) -> float:
    """What the things that are `met` and `said` weigh for a place, less what may be chance in so many words."""
    chance = BY_CHANCE * max(0, told - FREE) / 100 + (0.0 if known.everyday else SELDOM)
    return sum(met.values()) + SEVERAL * (len(met) - 1) + _spoken_of(said, met) - chance


def _known(place: Place) -> Known:
    return CATALOGUE[BASES.get(place.full, place.full)]


def fits(made: Made, head: str) -> bool:
    """Whether what makes a place is also found in the one that is known by the word `head`."""
    last = head.split()[-1]
    return made.place.head.split()[-1] == last or bool({head, last} & _known(made.place).called)


@cache
def kind_of(thing: str) -> str:
    """A thing, whether there is one of it or more: "knife" for "knives"."""
    for many, one in PLURALS:
        if thing.endswith(many):
            return thing.removesuffix(many) + one
    return thing


def _finer(name: str, seen: Mapping[str, float]) -> str:
    known = CATALOGUE[name]
    return known.finer if known.finer and any(kind_of(thing) in seen for thing in known.telling) else name


def _by_place(spoken: frozenset[str]) -> Mapping[str, Sequence[tuple[str, float]]]:
    """The places that what is `spoken` of speaks for, with each kind of thing and what it counts."""
    found: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for thing in spoken & THINGS.keys():
        for place, weight in THINGS[thing]:
            found[place].append((kind_of(thing), weight))
    return found


def _spoken_of(said: Sequence[tuple[str, float]], seen: Mapping[str, float]) -> float:
    return min(SPOKEN, sum(sorted(weight * HALF for kind, weight in said if kind not in seen)))


@cache
def _place(full: str, finer: str) -> Place:
    """The place of the table that is called `full`, under its `finer` name."""
    whole, _, name = finer.rpartition(" - ")
    head = name.lower()
    roofed = CATALOGUE[full].setting == "INT"
    sort = SORTS.get(head, "room" if roofed else "open")
    return Place(name, head, "room" if roofed and sort == "open" else sort, "INT" if roofed else "EXT", whole or None)
