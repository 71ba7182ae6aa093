"""Which place the things around make, when nobody names it: what stands there, who is met there, what is said there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from screenplay.english import either, words
from screenplay.scenes import aboard, exteriors, interiors
from screenplay.scenes.lexicon import SORTS
from screenplay.scenes.places import Place

INDOORS = (interiors.HOMES, interiors.WORKPLACES, interiors.TRADES, interiors.INSTITUTIONS, aboard.ABOARD)
TABLES = (*INDOORS, exteriors.OUTDOORS)
FIRM = 1.5
"""What a thing counts that is so tied to its place that it alone is enough."""
MARKS = {"!": FIRM, "?": 0.5}
PLAIN = 1.0

Things = dict[str, tuple[tuple[str, float], ...]]


def lines(*tables: str) -> Iterator[tuple[str, list[str]]]:
    """The places of `tables`, each with what is listed for it."""
    for line in (line for table in tables for line in table.replace("\n ", " ").strip().splitlines()):
        place, _, listed = line.partition(": ")
        yield place, listed.split()


def _things() -> Things:
    """For each thing the places that it speaks for, with what it counts for each."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for place, listed in lines(*TABLES):
        for thing in listed:
            word = thing.rstrip("!?").replace("-", " ")
            mark = MARKS.get(thing[-1], PLAIN)
            if word not in SORTS:
                found[word][place] = mark
            elif mark == FIRM:  # a word for a place names it, and is weighed as such
                found[word][place] = PLAIN
    return {thing: tuple(places.items()) for thing, places in found.items()}


THINGS: Things = _things()
"""What stands where; things of several words have blanks between them, "~" stands before what is done."""
ROOFED = frozenset(place for place, _ in lines(*INDOORS))
"""The places with a roof."""
SAID: dict[str, str] = {
    phrase: place
    for place, phrases in {
        "COURTROOM": ("all rise", "your honour", "your honor", "members of the jury", "order in court"),
        "BAR": ("last orders", "what are you drinking", "time, gentlemen", "a pint of", "two pints"),
        "PLANE": ("flight attendants", "cabin crew", "your captain speaking", "prepare for landing"),
        "RESTAURANT": ("are you ready to order", "a table for", "can i get you folks", "table for two"),
        "CHURCH": ("dearly beloved", "let us pray", "peace be with you", "i now pronounce you"),
        "HOSPITAL ROOM": ("visiting hours", "the doctor will see"),
        "CLASSROOM": ("turn to page", "books away", "open your books", "who can tell me", "please, miss", "yes, miss"),
        "THEATRE - STAGE": ("places, please", "curtain up", "from the top, everyone"),
        "TRAIN": ("mind the doors", "tickets, please"),
        "KITCHEN": ("yes, chef", "service, please"),
        "AUCTION HOUSE": ("going once", "any advance on", "sold to the"),
        "DECK": ("man overboard", "all hands", "permission to come aboard"),
        "CEMETERY": ("ashes to ashes",),
        "CONFESSIONAL": ("bless me, father",),
        "STATION": ("all aboard", "mind the gap"),
        "MEETING ROOM": ("any other business", "the minutes of the last"),
    }.items()
    for phrase in phrases
}
"""What is said nowhere else."""
ENOUGH = 1.2
"""The weight of different things that makes a place ..."""
AHEAD = 0.4
"""... if they weigh so much more than those of the next place."""
LONG, ENOUGH_IN_LONG = 250, 1.4
"""In a scene of so many words two things that are met in many places are no sign yet."""
SEVERAL = 0.2
"""What each thing beyond the first adds to its own weight."""
HALF, SPOKEN = 0.5, 1.0
"""What a thing counts for that is only spoken of, and all of them together at the most."""
OF_TWO = re.compile(rf"\b{either(frozenset(thing for thing in THINGS if ' ' in thing))}\b")
BEGINNINGS = frozenset(tuple(thing.split()[:2]) for thing in THINGS if " " in thing)
"""Most sentences have none of these pairs of words, and so nothing of two words."""
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
        "INN": "pub tavern alehouse",
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
        "MOUNTAINSIDE": "mountain summit ridge",
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


MANSIONS = frozenset({"castle", "inn"})
FINER: dict[str, tuple[frozenset[str], str]] = {
    "LIVING ROOM": (words("maid butler footman parlourmaid housemaid governess ladyship"), "DRAWING ROOM"),
    "SHOE SHOP": (words("shoemaker cobbler awl"), "SHOEMAKER'S SHOP"),
    "HOSPITAL ROOM": (words("ward matron orderly") | {"next bed"}, "HOSPITAL - WARD"),
    "CEMETERY": (words("church vicar curate sexton rector parson lychgate"), "CHURCHYARD"),
}
"""What else the place is, where one of these is met in it."""


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
    """The things of two words that a sentence (see `leaps.wording`) tells of."""
    words = told.replace(" - ", " ").replace(" '", "'")
    if BEGINNINGS.isdisjoint(pairwise(words.split())):
        return iter(())
    return (match.group() for match in OF_TWO.finditer(words))


def made(things: Iterable[tuple[str, float]], spoken: frozenset[str]) -> tuple[Made, ...]:
    """The places that `things` speak for, each thing with a factor for what it counts here; the weightiest first.

    `spoken` are the words that people say: what they speak of may be elsewhere, and counts a little where the place is
    thought of anyway.
    """
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for thing, factor in things:
        for name, weight in ((SAID[thing], FIRM),) if thing in SAID else THINGS.get(thing, ()):
            kind = _kind(thing)
            here = weight * (factor if weight >= PLAIN else min(factor, 1.0))
            weights[name][kind] = max(weights[name].get(kind, 0), here)
    found = [
        Made(
            place=_place(name, _finer(name, each)),
            weight=sum(each.values()) + SEVERAL * (len(each) - 1) + _spoken_of(name, spoken, each),
        )
        for name, each in weights.items()
    ]
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
    base = next((base for base, (_, finer) in FINER.items() if finer == made.place.full), made.place.full)
    return made.place.head.split()[-1] == last or bool({head, last} & KIN.get(base, frozenset()))


def _kind(thing: str) -> str:
    """A thing whether there is one of it or more."""
    for many, one in PLURALS:
        if thing.endswith(many):
            return thing.removesuffix(many) + one
    return thing


def _finer(name: str, seen: Mapping[str, float]) -> str:
    telling, finer = FINER.get(name, (frozenset[str](), name))
    return finer if any(_kind(thing) in seen for thing in telling) else name


def _spoken_of(name: str, spoken: frozenset[str], seen: Mapping[str, float]) -> float:
    said = (thing for thing in spoken if thing in THINGS and _kind(thing) not in seen)
    weights = (weight for thing in said for place, weight in THINGS[thing] if place == name)
    return min(SPOKEN, sum(weight * HALF for weight in weights))


def _place(full: str, finer: str) -> Place:
    """The place of the table that is called `full`, under its `finer` name."""
    whole, _, name = finer.rpartition(" - ")
    head = name.lower()
    roofed = full in ROOFED
    sort = SORTS.get(head, "room" if roofed else "open")
    return Place(name, head, "room" if roofed and sort == "open" else sort, "INT" if roofed else "EXT", whole or None)
