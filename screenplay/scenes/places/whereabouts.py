"""Where a stretch of paragraphs plays: what is named, else what stands around."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from screenplay.english import words
from screenplay.findings import Setting
from screenplay.scenes import sentences as grammar
from screenplay.scenes.clues import TRAVELLING
from screenplay.scenes.places.lexicon import SORTS
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.sighting import Relation, Sighting
from screenplay.scenes.reading import Reading, things_of
from screenplay.scenes.things import furniture

WEIGHTS: dict[Relation, float] = {
    "arrives": 5,
    "within": 4,
    "fronted": 4,
    "beside": 3.5,
    "leaves": 1.5,
    "holds": 2,
    "shown": 2.5,
    "told": 2,
    "mentioned": 1,
    "part": 0.8,
    "likened": 0.0,
}
ENOUGH = 2.0
"""The weight from which a place is taken for the scene's."""
UNSURE: dict[Relation, float] = {
    "arrives": 0.2,
    "within": 0.3,
    "fronted": 0.3,
    "beside": 0.3,
    "leaves": 0.3,
    "holds": 0.4,
    "shown": 0.5,
    "told": 0.5,
    "mentioned": 0.5,
    "part": 0.5,
    "likened": 0.0,
}
"""By how much less a place counts that is wished for, denied or told of from before."""
DISTANCES = ((200, 1.0), (500, 0.6), (1000, 0.3), (10**6, 0.1))
"""What a place counts that is named within so many words of a scene's opening, its first paragraphs apart."""
FADING = ((120, 1.0), (300, 0.6), (10**6, 0.3))
"""What a thing counts that is met within so many words of a scene's opening."""
SUPPORT = 0.5
"""What the things around count for a place that is named as well."""
UNDOUBTED = 2.0
"""The weight of things that leave no doubt."""
SURE = 4.0
"""The weight of a named place that no things outweigh."""
OVERWHELMING = 1.7
"""By how much things must outweigh those on the likelier side of a roof: runner beans may lie on a table."""
OUTWEIGHS, HINTED = 1.5, 0.75
"""How much more things must weigh than the place that is named, and than one that is only hinted at."""
LIKENED = 0.2
"""What a place counts that was first met in a comparison ("a creak like a gate")."""
ABSENT, OTHERS, SELDOM = 0.3, 3, 8
"""What a place counts where only somebody is who does nothing else, while so many others do something."""
HARDLY = 0.8
"""The weight that is enough where the things around agree with the place."""
NEAR = 500
"""Words: what stands farther from the opening of a scene does not make its place."""
TRANSIT = words(
    "elevator lift hall hallway corridor passage passageway landing stair staircase stairwell gate path gallery"
    " upstairs downstairs"
)
"""Places that people mostly pass through on their way."""
WAYS = frozenset({"path", "footpath", "track", "trail"})
"""They lead through woods and graveyards, and a scene is called by these."""
FOOTHOLDS = frozenset({"ledge", "roof", "rooftop", "step"})
"""Seen or passed by those who are elsewhere; people are there only where they stand on them."""
PARTS = TRANSIT | WAYS | FOOTHOLDS | words("steps platform gangway pond wagon cart bench verge counter dais")
"""What stands in a place, or leads through it, by which a scene is called if it is known."""
ABOARD = words("console helm captain airlock viewscreen intercom hull thruster hatch sensor crew orbit planet reactor")
"""What goes with the bridge of a ship and not with one over a river."""
KNOCKS = re.compile(
    r"\bknock(?:s|ed)(?: (?:at|on) (?:the|its) (?:\w+ )?(?:door|gates?))?(?= [.,;]| and)|\b(?:rang|rings) the bell\b"
)
ON_FOOT: frozenset[Relation] = frozenset({"arrives", "within", "fronted", "holds"})
OPENING = 3
"""Paragraphs with which a scene opens."""
KNOCKS_WITHIN = 4
"""Paragraphs from the opening of a scene within which people who come to a house knock at its door."""
HOUSES = words("house cottage flat apartment farmhouse villa mansion bungalow vicarage rectory parsonage penthouse") | (
    words("inn school hospital hotel theatre theater college academy museum castle palace")
)
"""Buildings whose room is named as well, where the things in it tell which it is."""
NAMELESS = frozenset({"", "BUILDING"})
"""What no heading is made of: a building that is called nothing else may be any."""
BEDS = words("bed pillow mattress duvet quilt bedspread eiderdown bedclothes")
HOME = Place("HOME", "home", "building", "INT")


def where(stretch: Sequence[Reading], then: Place | None = None) -> Place | None:
    """The place that a scene made of `stretch` is named by, or None. `then`: where its people go at its end."""
    weights, seen = weigh(stretch, then)
    around = surroundings(stretch)
    unnamed = _made(around, stretch)
    backed = {head: weight + SUPPORT * _backing(head, around) for head, weight in weights.items()}
    best = max(backed, key=lambda head: backed[head], default=None)
    if best is None or backed[best] < ENOUGH:
        fitting = [head for head in backed if backed[head] >= HARDLY and _fits(stretch, seen[head][0])]
        best = max(fitting, key=lambda head: backed[head], default=None)
    if best is None:
        return unnamed.place if unnamed else _home(stretch)
    best = _room_of(best, backed, seen)
    if unnamed is not None and best in WAYS and unnamed.weight >= UNDOUBTED and unnamed.place.setting == "EXT":
        return unnamed.place
    if unnamed is not None and not fullest(seen[best]).own and _outweighs(unnamed, best, weights[best], backed[best]):
        return unnamed.place
    if unnamed is not None and not furniture.fits(unnamed, best) and not weigh(stretch[:OPENING], then)[0].get(best):
        return unnamed.place
    place = _with_building(_said_in_full(fullest(seen[best]), seen), backed, seen, stretch)
    if unnamed is not None and place.setting == "INT" and place.head in HOUSES and unnamed.place.sort == "room":
        place = replace(unnamed.place, whole=place.full) if furniture.fits(unnamed, place.head) else place
    return _seen_whole(_with_what_it_is_part_of(place, around), stretch)


def _outweighs(made: furniture.Made, head: str, weight: float, backed: float) -> bool:
    """Whether a place that things make is taken before the one that is named by `head`."""
    if furniture.fits(made, head):
        return made.place.head == head and weight < ENOUGH
    sure = weight >= SURE and not (head.split()[-1] in PARTS and made.weight >= UNDOUBTED)
    return not sure and made.weight > backed * (OUTWEIGHS if weight >= ENOUGH and head not in PARTS else HINTED)


def _backing(head: str, around: Sequence[furniture.Made]) -> float:
    """How much the things around speak for the place that is named by `head`."""
    return max((made.weight for made in around if furniture.fits(made, head)), default=0.0)


def _with_what_it_is_part_of(place: Place, around: Sequence[furniture.Made]) -> Place:
    """A stage is a theatre's, a ward a hospital's, where the things are those of one."""
    whole = next((made.place.whole for made in around[:1] if made.place.head == place.head), None)
    return replace(place, whole=whole) if whole and place.whole is None and not place.own else place


def _seen_whole(place: Place, stretch: Sequence[Reading]) -> Place:
    """The bridge of a ship has a roof; who knocks at a house stands outside it."""
    things = things_of(near(stretch))
    if place.head in ("bridge", "deck") and (stretch[0].in_space or len(things & ABOARD) >= 2):
        return replace(place, setting="INT", sort="room")
    told = " ".join(told for reading in stretch[:KNOCKS_WITHIN] for told in reading.told)
    arrived = any(
        sighting.place.head == place.head and sighting.relation == "arrives" for sighting in stretch[0].places
    )
    if place.sort == "building" and place.setting == "INT" and arrived and KNOCKS.search(told):
        return replace(place, setting="EXT")
    return place


def weigh(stretch: Sequence[Reading], then: Place | None = None) -> tuple[dict[str, float], dict[str, list[Place]]]:
    """How much speaks for each place word, and the places met under it, in order."""
    weights: dict[str, float] = defaultdict(float)
    seen: dict[str, list[Place]] = defaultdict(list)
    told = 0
    likened: set[str] = set()
    doers = Counter(word for reading in stretch for _, word in reading.doers)
    for offset, reading in enumerate(stretch):
        nearness = 1.0 if offset <= 2 else next(weight for words, weight in DISTANCES if told <= words)
        told += reading.words + len(reading.said.split())
        for sighting in reading.places:
            head = sighting.place.head
            if sighting.relation == "likened" and head not in seen:
                likened.add(head)
            known = [seen[other][0] for other, weight in weights.items() if weight >= ENOUGH and other != head]
            deeper = sighting.place.sort == "room" and all(place.sort == "building" for place in known)
            settled = bool(known) and not deeper
            if sighting.place.name in NAMELESS or (sighting.place == then and offset == len(stretch) - 1):
                continue
            weight = nearness * _weight(sighting, offset, settled, stretch[0].leap == "back")
            weight *= LIKENED if head in likened else 1.0
            weights[head] += weight * (ABSENT if _is_absent(sighting, doers) else 1.0)
            seen[head].append(sighting.place)
    aboard = len(TRAVELLING & things_of(near(stretch)))
    for head in [head for head, places in seen.items() if places[0].sort == "vehicle"]:
        weights[head] += max(0, aboard - 1)
    riding = sum(reading.riding for reading in near(stretch))
    drives = sum(reading.drives for reading in near(stretch))
    if riding + drives >= 2 and (riding or any(SORTS.get(head) == "vehicle" for head in seen)):
        ridden = next((head for head in seen if SORTS.get(head) == "vehicle"), None) or _ridden(stretch)
        seen[ridden].append(Place(ridden.upper(), ridden, "vehicle", "INT"))
        weights[ridden] += 2 + riding + drives
    return weights, seen


def _ridden(stretch: Sequence[Reading]) -> str:
    """The vehicle that people drive in, by what is in it; mostly a car."""
    made = (made for made in surroundings(stretch) if made.place.sort == "vehicle" and made.place.head != "car")
    return next((made.place.head for made in made if made.weight >= furniture.ENOUGH), "car")


def _is_absent(sighting: Sighting, doers: Counter[str]) -> bool:
    """Whether who is at a place does nothing else in a scene where others do much: "Harry lay in the dairy"."""
    seldom = doers[sighting.mover] <= max(1, doers.total() // SELDOM)
    if sighting.relation not in ("within", "beside") or not _is_name(sighting.mover) or not seldom:
        return False
    return sum(_is_name(word) or word.lower() in ("they", "we", "i") for word in doers) > OTHERS


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word.lower() not in grammar.PRONOUNS


def near(stretch: Sequence[Reading]) -> Sequence[Reading]:
    """The first paragraphs of a scene, NEAR words of them and one more."""
    told = 0
    for offset, reading in enumerate(stretch):
        told += reading.words
        if told > NEAR:
            return stretch[: offset + 1]
    return stretch


def _fits(stretch: Sequence[Reading], place: Place) -> bool:
    if place.sort == "vehicle":
        return any(reading.riding or _rolls(reading, place) for reading in near(stretch))
    inside, outside = (sum(side) for side in zip(*((r.indoors, r.outdoors) for r in near(stretch)), strict=True))
    here, beyond = (inside, outside) if place.setting == "INT" else (outside, inside)
    return place.setting is not None and here >= 1 and here > beyond


def _rolls(reading: Reading, vehicle: Place) -> bool:
    """Whether a vehicle goes along with who is in it."""
    return any(sighting.place.head == vehicle.head and sighting.relation == "told" for sighting in reading.places)


def _weight(sighting: Sighting, offset: int, settled: bool, back: bool) -> float:
    kept = sighting.relation == "holds" and sighting.place.sort == "vehicle"
    weight = WEIGHTS["mentioned" if kept else sighting.relation]  # what is in a car need not have people by it
    if (
        sighting.place.own
        and sighting.place.sort == "building"
        and sighting.relation == "mentioned"
        and offset + sighting.sentence == 0
    ):
        weight += 1  # "the only employee of the Hale Museum": a place with a name is not named for nothing
    if not sighting.now and not back:
        weight *= UNSURE[sighting.relation]
    if sighting.relation == "arrives" and (offset > 2 or settled):
        weight *= 0.3
    if sighting.relation in ("within", "beside", "fronted") and settled:
        weight *= 0.7
    vague = sighting.relation in ("mentioned", "told", "shown", "leaves") or (
        sighting.relation == "holds" and offset > 0
    )
    if vague and not sighting.place.definite:
        weight *= 0.3
    passing = sighting.place.sort in ("vehicle", "craft") or sighting.place.head in TRANSIT
    if passing and (sighting.relation == "mentioned" or sighting.place.head == "gallery"):
        weight *= 0.5
    if sighting.place.head.split()[-1] in FOOTHOLDS and sighting.relation not in ON_FOOT:
        weight *= 0.1
    if sighting.relation in ("told", "shown", "holds") and offset > 0:
        weight *= 0.5
    return weight


def _room_of(best: str, weights: dict[str, float], seen: dict[str, list[Place]]) -> str:
    """A building gives way to the room of it that is named as well."""
    rooms = [head for head in weights if seen[head][0].sort == "room" and weights[head] >= ENOUGH]
    return max(rooms, key=lambda head: weights[head]) if rooms and seen[best][0].sort == "building" else best


def fullest(places: Sequence[Place]) -> Place:
    """Of the wordings for one place the one that tells most; the first of equals."""
    return max(places, key=lambda place: (place.whole is not None, place.own, len(place.name.split())))


def _said_in_full(place: Place, seen: dict[str, list[Place]]) -> Place:
    """ "Bratt's" by the name of "Bratt's Club", where that is said as well."""
    fuller = [other for others in seen.values() for other in others if other.name.startswith(f"{place.name} ")]
    return fuller[0] if fuller and place.name.endswith(("'S", "’S")) else place


def _with_building(
    place: Place, weights: dict[str, float], seen: dict[str, list[Place]], stretch: Sequence[Reading]
) -> Place:
    """A hotel with a bed in it is a hotel room; a room in a named house belongs to that house."""
    beds = any(thing in BEDS for reading in stretch for thing, _ in reading.furniture)
    if place.head in ("hotel", "motel", "inn") and place.setting == "INT" and beds:
        return replace(place, name=f"{place.name} ROOM", head=f"{place.head} room", sort="room")
    if place.sort == "room" and place.whole is None and not place.own:
        passed = place.head in TRANSIT
        houses = [
            other
            for head, others in seen.items()
            for other in others
            if (other.own or passed) and other.sort == "building" and other.setting == "INT" and weights[head] >= ENOUGH
        ]
        if houses:
            return replace(place, whole=fullest(houses).full)
    return place


def surroundings(stretch: Sequence[Reading]) -> tuple[furniture.Made, ...]:
    """The places that the things in a scene speak for, the weightiest first; what is met early tells most."""
    if not stretch:
        return ()
    around = near(stretch)
    told = 0
    things: list[tuple[str, float]] = []
    for reading in around:
        nearness = next(weight for words, weight in FADING if told <= words)
        things += ((thing, factor * nearness) for thing, factor in reading.furniture)
        told += reading.words
    spoken = frozenset[str]().union(*(reading.said_words for reading in around))
    return furniture.made(things, spoken, told, stretch[0].modern)


def furnished(stretch: Sequence[Reading]) -> Place | None:
    """The place that the things in a scene make by themselves, and beyond doubt."""
    made = _made(surroundings(stretch), stretch)
    return made.place if made and made.weight >= UNDOUBTED else None


def _made(around: Sequence[furniture.Made], stretch: Sequence[Reading]) -> furniture.Made | None:
    """The place that things make by themselves, if there are enough of them and no other place has as many."""
    inside, outside = sum(r.indoors for r in near(stretch)), sum(r.outdoors for r in near(stretch))
    roofed = True if inside >= max(2, 2 * outside) else False if outside >= max(2, 2 * inside) else None
    told = side(stretch)
    roofed = roofed if told is None else told == "INT"
    found = [made for made in around if roofed in (None, made.place.setting == "INT")]
    if around and around[0].weight >= OVERWHELMING * max((made.weight for made in found[:1]), default=1.0):
        return around[0]
    return furniture.outstanding(found)


def side(stretch: Sequence[Reading]) -> Setting | None:
    """Indoors or outdoors, where a scene opens with people who sit, or go, outside or in."""
    sides = [
        sighting.place.setting
        for reading in stretch[:OPENING]
        for sighting in reading.places
        if not sighting.place.name and sighting.relation in ("within", "arrives", "fronted") and sighting.now
    ]
    return sides[0] if len(set(sides)) == 1 else None


def _home(stretch: Sequence[Reading]) -> Place | None:
    said = " ".join(reading.said.lower().replace("’", "'") for reading in stretch[:15])
    return HOME if "i'm home" in said or "i am home" in said else None


def setting_of(stretch: Sequence[Reading], place: Place | None) -> Setting | None:
    """Indoors or outdoors: by the place, else by what is around."""
    inside = sum(reading.indoors + _rooms(reading) for reading in stretch)
    outside = sum(reading.outdoors for reading in stretch)
    if place is not None and place.setting is not None:
        return place.setting
    if (told := side(stretch)) is not None:
        return told
    if inside >= 2 and inside >= 2 * outside:
        return "INT"
    if outside >= 2 and outside >= 2 * inside:
        return "EXT"
    near_in, near_out = (
        sum(side) for side in zip(*((r.indoors + _rooms(r), r.outdoors) for r in stretch[:4]), strict=True)
    )
    if near_in >= 1 and near_in > near_out and inside > outside:
        return "INT"
    if near_out >= 1 and near_out > near_in and outside > inside:
        return "EXT"
    return None


MANIFOLD = frozenset({"room", "house", "hall", "shop", "station", "box"})
"""Words too common to stand for a longer name that ends in them."""


def _shortened(one: Place, other: Place) -> bool:
    """Whether one is "the street" and the other "the side street"."""
    short, long = sorted((one.head, other.head), key=len)
    return one.sort == other.sort == "open" and short not in MANIFOLD and long.endswith(" " + short)


def _rooms(reading: Reading) -> int:
    """The rooms that a paragraph names as at hand: who feels along the landing is indoors."""
    return sum(
        sighting.place.sort == "room" and sighting.place.definite and sighting.now for sighting in reading.places
    )


def same(one: Place | None, other: Place | None) -> bool:
    """Whether two names stand for one place, as far as the words go."""
    if one is None or other is None:
        return False
    if one.name == other.name and one.name:
        return True
    if one.head != other.head and not _shortened(one, other):
        return False
    return not (one.own and other.own and one.full != other.full)
