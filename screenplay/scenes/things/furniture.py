"""Which place the things around make, when nobody names it: what stands there, who is met there, what is said there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from screenplay.english import words
from screenplay.scenes.places.lexicon import SORTS
from screenplay.scenes.places.named import Place
from screenplay.scenes.things import (
    aboard,
    counters,
    exteriors,
    households,
    interiors,
    journeys,
    landscapes,
    pastimes,
    public_places,
    sayings,
    works,
)
from screenplay.scenes.things.families import FAMILIES

INDOORS = (interiors.HOMES, interiors.WORKPLACES, interiors.TRADES, interiors.INSTITUTIONS, aboard.ABOARD)
CORE = (*INDOORS, exteriors.OUTDOORS)
"""What is met in the commonest places, most closely tied to them."""
INDOORS_TOO = (
    households.HOMES,
    counters.SHOPS,
    public_places.PUBLIC,
    works.WORKS,
    pastimes.UNDER_ROOF,
    journeys.RIDDEN,
    landscapes.UNDERGROUND,
)
TABLES = (*CORE, *INDOORS_TOO, pastimes.UNDER_SKY, landscapes.UNDER_SKY)
"""What else is met there, and in other places."""
LOOSELY = 0.8
"""What a thing that is not in CORE counts in a long scene, where much is met by chance, as a share of its weight."""
FIRM = 1.5
"""What a thing counts that is so tied to its place that it alone is enough."""
NEARLY = 1.1
"""The same where the thing is not in CORE: it wants another beside it."""
MARKS = {"!": FIRM, "?": 0.5}
PLAIN = 1.0
SHARED = 0.2
"""By how much less a thing counts for each place more that it is met in, as a share of what it counts for one."""
PHRASES = {2: 0.5}
"""What is said in few words counts less than what is said in more, which is as good as certain (FIRM)."""
SAID = '"'
"""Stands before what is said, to part it from what is met."""

Things = dict[str, tuple[tuple[str, float], ...]]


def lines(*tables: str) -> Iterator[tuple[str, list[str]]]:
    """The places of `tables`, each with what is listed for it."""
    for line in (line for table in tables for line in table.replace("\n ", " ").strip().splitlines()):
        place, _, listed = line.partition(": ")
        yield place, listed.split()


def _marks() -> dict[str, dict[str, float]]:
    """For each thing, and all that is said, the places that it speaks for, with its mark for each."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for most, tables in ((FIRM, CORE), (NEARLY, TABLES[len(CORE) :])):
        for place, listed in lines(*tables):
            for thing in listed:
                word, mark = _marked(thing)
                found[word][place] = max(min(mark, most), found[word].get(place, 0.0))
    for place, phrases in sayings.phrases():
        for phrase in phrases:
            found[SAID + phrase][place] = PHRASES.get(len(phrase.split()), FIRM)
    return found


def _marked(thing: str) -> tuple[str, float]:
    word, mark = thing.rstrip("!?").replace("-", " "), MARKS.get(thing[-1], PLAIN)
    if word in SORTS:  # a word for a place names it, and is weighed as such
        mark = PLAIN if mark == FIRM else 0.0
    return word, mark


def _things() -> Things:
    """For each thing the places that it speaks for, with what it counts for each: the less, the more it speaks for
    others (as in inverse document frequency)."""
    return {
        thing: tuple((place, mark / (1 + SHARED * _elsewhere(place, marks))) for place, mark in marks.items() if mark)
        for thing, marks in _marks().items()
        if any(marks.values())
    }


def _elsewhere(here: str, marks: Mapping[str, float]) -> float:
    """In how many sorts of places besides `here` a thing is met; where it has half a mark, it is one half."""
    sorts: dict[str, float] = {}
    for place, mark in marks.items():
        sort = FAMILIES.get(place, place)
        sorts[sort] = max(sorts.get(sort, 0.0), mark)
    return sum(min(mark, PLAIN) for sort, mark in sorts.items() if sort != FAMILIES.get(here, here))


ROOFED = frozenset(place for place, _ in lines(*INDOORS, *INDOORS_TOO))
"""The places with a roof."""
ENOUGH = 1.2
"""The weight of different things that makes a place ..."""
AHEAD = 0.5
"""... if they weigh so much more than those of the next place."""
LONG, ENOUGH_IN_LONG = 150, 1.4
"""In a scene of so many words two things that are met in many places are no sign yet."""
BY_CHANCE = 0.2
"""What each 100 words more bring together by chance, for any place."""
SEVERAL = 0.2
"""What each thing beyond the first adds to its own weight."""
HALF, SPOKEN = 0.5, 1.0
"""What a thing counts for that is only spoken of, and all of them together at the most."""
KIN: dict[str, frozenset[str]] = {
    place: words(listed)
    for place, listed in {
        "OFFICE": "study",
        "WORKSHOP": "garage shed basement",
        "STUDY": "office library",
        "DINER": "café cafe restaurant roadhouse",
        "CAFÉ": "diner restaurant tearoom bistro",
        "RESTAURANT": "bistro brasserie diner café cafe trattoria",
        "DRAWING ROOM": "salon parlour parlor",
        "DINING ROOM": "refectory canteen house",
        "CORRIDOR": "hallway passage school",
        "BAKERY": "kitchen",
        "SHOP": "bakery pharmacy supermarket store grocery",
        "HALLWAY": "hall passage corridor",
        "SWIMMING POOL": "pool",
        "GREENHOUSE": "garden",
        "BAR": "pub saloon taproom tavern snug alehouse",
        "PUB": "bar saloon taproom tavern snug alehouse inn",
        "INN": "pub tavern alehouse",
        "SALOON": "bar tavern",
        "STAIRCASE": "stairs stairwell landing hallway",
        "SPACESHIP": "ship bridge starship airlock cabin",
        "EMERGENCY ROOM": "hospital ward casualty",
        "DRESSING ROOM": "backstage theatre theater",
        "MILITARY CAMP": "camp tent",
        "COTTON MILL": "factory",
        "CLASSROOM": "schoolroom school",
        "LIVING ROOM": "parlour parlor lounge flat apartment cottage house drawing-room",
        "KITCHEN": "scullery kitchenette flat cottage farmhouse house",
        "BEDROOM": "bedchamber loft dormitory flat house cottage",
        "CEMETERY": "graveyard churchyard cemetery",
        "CHURCH": "chapel cathedral nave abbey",
        "HOSPITAL ROOM": "ward hospital clinic infirmary sickbay hospice",
        "DECK": "ship boat schooner galleon ferry quarterdeck",
        "BOAT": "dinghy rowboat longboat canoe raft punt",
        "HARBOUR": "quay dock docks pier jetty wharf marina harbor quayside dockside",
        "WOODS": "wood forest woodland copse spinney grove clearing",
        "ROAD": "lane highway roadside crossroads track",
        "STREET": "pavement sidewalk alley square avenue",
        "GARDEN": "lawn backyard yard",
        "HILLSIDE": "hill slope ridge moor",
        "MOUNTAIN": "mountainside summit ridge peak",
        "FIELD": "meadow pasture paddock farm",
        "FARMYARD": "yard farm",
        "CAMP": "campsite clearing",
        "THEATRE - STAGE": "theatre theater auditorium playhouse",
        "BEACH": "shore sands cove seashore",
        "RIVERBANK": "river stream brook creek",
        "CASTLE": "palace keep hall",
        "BARN": "byre cowshed hayloft loft",
        "TRAIN": "carriage compartment",
        "TRUCK": "lorry van pickup",
        "CAR": "van taxi sedan",
    }.items()
} | {"CELL": words("prison jail jailhouse dungeon") | {"visiting room"}}
"""Words for places where much the same things are found."""

THINGS: Things = _things()
"""What stands where; things of several words have blanks between them, "~" stands before what is done."""
CLOSELY = frozenset((_marked(thing)[0], place) for place, listed in lines(*CORE) for thing in listed)
"""What is so met in the commonest places that it counts in full in a long scene too."""
OF_SEVERAL: dict[str, tuple[tuple[str, ...], ...]] = defaultdict(tuple)
"""The things of several words, by the first of them."""
for _thing in sorted((thing for thing in THINGS if " " in thing and thing[0] != SAID), key=len, reverse=True):
    OF_SEVERAL[_thing.split()[0]] += (tuple(_thing.split()),)
SPEECHES: dict[str, tuple[str, ...]] = defaultdict(tuple)
"""What is said in few places, by its first word."""
for _thing in sorted(thing for thing in THINGS if thing[0] == SAID):
    SPEECHES[_thing[1:].split()[0]] += (_thing[1:],)


MANSIONS = frozenset({"castle", "inn"})
FINER: dict[str, tuple[frozenset[str], str]] = {
    "LIVING ROOM": (words("maid butler footman parlourmaid housemaid governess ladyship"), "DRAWING ROOM"),
    "SHOE SHOP": (words("shoemaker cobbler awl"), "SHOEMAKER'S SHOP"),
    "HOSPITAL ROOM": (words("ward matron orderly") | {"next bed"}, "HOSPITAL - WARD"),
    "CEMETERY": (words("church vicar curate sexton rector parson lychgate"), "CHURCHYARD"),
}
"""What else the place is, where one of these is met in it."""
BASES = {finer: base for base, (_, finer) in FINER.items()}


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
            if phrase in low:
                yield SAID + phrase


def made(things: Iterable[tuple[str, float]], spoken: frozenset[str], told: int = 0) -> tuple[Made, ...]:
    """The places that `things` speak for, each thing with a factor for what it counts here; the weightiest first.

    `spoken` are the words that people say: what they speak of may be elsewhere, and counts a little where the place is
    thought of anyway. `told` are the words of the scene.
    """
    loosely = LOOSELY if told > LONG else 1.0
    said = _by_place(spoken)
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for thing, factor in things:
        for name, weight in THINGS.get(thing, ()):
            kind = _kind(thing)
            weight *= 1.0 if (thing, name) in CLOSELY else loosely
            here = weight * (factor if weight > MARKS["?"] else min(factor, 1.0))
            weights[name][kind] = max(weights[name].get(kind, 0), here)
    found = [
        Made(
            place=_place(name, _finer(name, each)),
            weight=sum(each.values()) + SEVERAL * (len(each) - 1) + _spoken_of(said.get(name, ()), each),
        )
        for name, each in weights.items()
    ]
    chance = BY_CHANCE * max(0, told - LONG) / 100
    found = [replace(made, weight=made.weight - chance) for made in found if made.weight > chance]
    return tuple(sorted(found, key=lambda made: (-round(made.weight, 6), made.place.full)))


def stands_out(found: Sequence[Made], told: int = 0) -> bool:
    """Whether the things make the first of the places `found` by themselves, and none of the others as well; `told` are
    the words of the scene."""
    if not found or found[0].weight < (ENOUGH_IN_LONG if told > LONG else ENOUGH):
        return False
    first = found[0].place
    others = (made.weight for made in found[1:] if not fits(made, first.head) and not _holds(made.place, first))
    return found[0].weight - next(others, 0.0) >= AHEAD


def _holds(house: Place, room: Place) -> bool:
    """Whether a place is one that has such rooms: a castle has bedrooms."""
    return house.head in MANSIONS and room.sort == "room"


def fits(made: Made, head: str) -> bool:
    """Whether what makes a place is also found in the one that is known by the word `head`."""
    last = head.split()[-1]
    base = BASES.get(made.place.full, made.place.full)
    return made.place.head.split()[-1] == last or bool({head, last} & KIN.get(base, frozenset()))


@cache
def _kind(thing: str) -> str:
    """A thing whether there is one of it or more."""
    for many, one in PLURALS:
        if thing.endswith(many):
            return thing.removesuffix(many) + one
    return thing


def _finer(name: str, seen: Mapping[str, float]) -> str:
    telling, finer = FINER.get(name, (frozenset[str](), name))
    return finer if any(_kind(thing) in seen for thing in telling) else name


def _by_place(spoken: frozenset[str]) -> Mapping[str, Sequence[tuple[str, float]]]:
    """The places that what is `spoken` of speaks for, with each kind of thing and what it counts."""
    found: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for thing in spoken & THINGS.keys():
        for place, weight in THINGS[thing]:
            found[place].append((_kind(thing), weight))
    return found


def _spoken_of(said: Sequence[tuple[str, float]], seen: Mapping[str, float]) -> float:
    return min(SPOKEN, sum(sorted(weight * HALF for kind, weight in said if kind not in seen)))


@cache
def _place(full: str, finer: str) -> Place:
    """The place of the table that is called `full`, under its `finer` name."""
    whole, _, name = finer.rpartition(" - ")
    head = name.lower()
    roofed = full in ROOFED
    sort = SORTS.get(head, "room" if roofed else "open")
    return Place(name, head, "room" if roofed and sort == "open" else sort, "INT" if roofed else "EXT", whole or None)
