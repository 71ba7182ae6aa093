"""On whose premises a scene plays: the hospital, the school, the train that its rooms are part of.

A corridor says little; with a nurse, a trolley and a ward in it, it is the hospital's. What is met at such a place,
who works there and what its rooms are called tell which it is, in the scene itself and, for rooms that people only
pass on to, in the scene before. A room goes under the name of its premises then, and a scene for which nothing else is
known is called by them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from screenplay.english import words
from screenplay.scenes.continuity import Named
from screenplay.scenes.places import Place
from screenplay.scenes.reading import Reading
from screenplay.scenes.whereabouts import near

TABLE = """
HOSPITAL: hospital! ward! matron! nurse! nurses! orderly surgeon consultant registrar cannula! patient patients bedpan!
 gurney! stethoscope casualty icu! porter drip sister discharge trolley doctor doctors anaesthetist! x-ray
 visiting-hours!
SCHOOL: school classroom! schoolroom! pupil! pupils! headmaster! headmistress! headteacher! playground! teacher! lesson
 lessons homework detention! blackboard! whiteboard assembly caretaker locker lockers prefect! principal cafeteria
 dormitory term academy! form-room! schoolyard! register desks maths
HOTEL: hotel! lobby bellhop! bellboy! receptionist concierge! chambermaid! front-desk! minibar! guest guests
 room-service! night-porter! checked-in check-in manager housekeeping! suite reception
MOTEL: motel! vacancy ice-machine! check-in front-desk guest
SPACE STATION: station airlock! cupola! module orbit! node galley hull thruster thrusters suit life-support! vacuum
 hatch docking! crew zero-g! weightless! viewport!
SPACESHIP: starship! spaceship! airlock! bridge orbit! hyperspace! warp! thruster thrusters cargo-bay! hull engineering
 life-support! viewscreen! captain cryo! crew reactor hatch
TRAIN: train! compartment! dining-car! sleeping-car! restaurant-car! conductor carriage! carriages! berth guard
 locomotive! engine corridor attendant rails line buffet tickets steward
CHURCH: church! nave! sacristy! vestry! pew! pews! altar! pulpit! belfry! organ organist! vicar priest sexton! choir!
 congregation! chapel! font bell bells curate abbé rector cassock! surplice! hymn hymns candles mass
THEATRE: theatre! theater! stage! wings! curtain prompt! prompter! backstage! dressing-room! actor! actors! actress!
 director rehearsal! footlights! audience! stalls! flies props! costume scenery cue understudy! auditorium!
CONCERT HALL: concert! orchestra! conductor soloist! violin cello audience! rostrum! concerto! encore! backstage!
RESTAURANT: restaurant! waiter! waiters! waitress! chef! sous-chef! maître! diners! menu! table-nine! covers! commis!
 line-cook! dishwasher kitchen dining-room tables table-four! starters! mains! bookings! reservation!
PRISON: prison! cell! cells! warder! guard guards convict! inmate! inmates! warden! parole! landing wing
CASTLE: castle! keep! battlements! drawbridge! portcullis! moat! great-hall! courtyard
PALACE: palace! throne! king queen princess princesses! prince courtier! courtiers! chamberlain! majesty! highness!
MUSEUM: museum! curator! gallery exhibit! exhibits! guard docent! display-case! collection
POLICE STATION: police-station! squad-room! desk-sergeant! custody! interview-room! detective sergeant inspector
 constable cell superintendent charge-sheet!
AIRPORT: airport! departures! boarding-pass! gate terminal! check-in luggage flight! carousel! runway!
SHIP: ship! bosun! boatswain! captain deck! cabin quarterdeck! mast! mate galley helm! sail! sails! forecastle! hold
 crew starboard! port sailors! rigging! steward
FOOTBALL GROUND: football! pitch! goalkeeper! striker! referee! half-time! kick-off! touchline! dugout! manager team
 changing-room! goal! boots supporters! terrace
LIBRARY: library! librarian! shelves stacks reading-room! borrower! catalogue!
FACTORY: factory! foreman! conveyor! shift assembly-line! machines! shop-floor! canteen overalls
"""
"""What is met on which premises; what is marked "!" is hardly met elsewhere. A hyphen joins what stands together."""
STRONG, PLAIN = 2.0, 1.0
SPOKEN = 0.4
"""What counts of a thing that is only spoken of."""
ENOUGH = 4.0
"""The weight of what is met in a scene that settles on whose premises it plays ..."""
HELD = 2.0
"""... and that is enough if the scene before was played there as well and no day has passed."""
AHEAD = 1.5
"""By how much it must outweigh the next."""
MOSTLY, SHARE, HINT = 6.0, 0.5, 1.0
"""The weight of what is met in a whole story that makes it play on certain premises, if at least HINT is met in such a
share of its scenes; HINT is then enough for each."""
HOMELY = words("kitchen bedroom bathroom") | {"living room", "dining room"}
ANYWHERE = words(
    """
    corridor hallway passage passageway landing staircase stairwell stairs lift elevator basement cellar office lobby
    foyer reception room roof storeroom canteen cafeteria
    """
) | {"waiting room", "locker room", "changing room", "meeting room"}
"""Rooms of any large house."""
ROOMS = {
    "HOSPITAL": words("kitchen bedroom ward theatre"),
    "SCHOOL": words("kitchen classroom library gym dormitory laboratory hall gymnasium auditorium study"),
    "HOTEL": HOMELY | words("bar restaurant suite"),
    "MOTEL": words("bedroom bathroom"),
    "SPACE STATION": words("galley cabin module airlock"),
    "SPACESHIP": words("galley cabin airlock bridge"),
    "TRAIN": words("compartment carriage") | {"dining car", "sleeping car"},
    "CHURCH": words("vestry sacristy nave belfry porch tower crypt"),
    "THEATRE": words("auditorium stage") | {"dressing room"},
    "CONCERT HALL": words("auditorium stage") | {"dressing room"},
    "RESTAURANT": words("kitchen bar") | {"dining room"},
    "PRISON": words("kitchen cell yard"),
    "CASTLE": HOMELY | words("chamber bedchamber hall library dungeon tower"),
    "PALACE": HOMELY | words("chamber bedchamber hall library"),
    "MUSEUM": words("gallery hall"),
    "SHIP": words("cabin galley hold saloon bridge wheelhouse") | {"engine room"},
    "FOOTBALL GROUND": words("boardroom tunnel") | {"dressing room"},
    "FACTORY": words("workshop"),
}
"""Rooms that are found on some premises."""
GUEST_ROOMS = words("hospital hotel motel")
"""Where a room with a bed is called no bedroom."""


WORD = re.compile(r"[^\W\d_]+")


def _table() -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for line in TABLE.replace("\n ", " ").strip().splitlines():
        name, _, listed = line.partition(": ")
        for word in listed.split():
            found.setdefault(name, {})[_plain(word)] = STRONG if word.endswith("!") else PLAIN
    return found


def _plain(told: str) -> str:
    """The words of `told` in small letters, a blank between them."""
    return " ".join(WORD.findall(told.lower()))


def _words(told: str) -> frozenset[str]:
    """The words of `told`, and each two that stand together."""
    found = _plain(told).split()
    return frozenset(found) | {f"{first} {second}" for first, second in pairwise(found)}


PREMISES = _table()


@dataclass(frozen=True, slots=True)
class Met:
    """What is met in a scene: the words that tell of it, and those that are said in it (see `_words`)."""

    told: frozenset[str]
    said: frozenset[str]

    def weight(self, name: str) -> float:
        """How much speaks for the premises `name`."""
        listed = PREMISES[name].items()
        return sum(weight * (word in self.told or SPOKEN * (word in self.said)) for word, weight in listed)

    def heard(self) -> Met:
        """The same with what is said counting as much as what is told."""
        return Met(self.told | self.said, frozenset())

    def best(self, least: float) -> str | None:
        """The premises that weigh at least `least`, and more than any others."""
        first, second, *_ = sorted(((self.weight(name), name) for name in PREMISES), reverse=True)
        return first[1] if first[0] >= least and first[0] - second[0] >= AHEAD else None


def on_premises(named: Sequence[Named], stretches: Sequence[Sequence[Reading]]) -> tuple[Named, ...]:
    """`named` with rooms under the name of their premises; `stretches` are the passages of each scene."""
    done: list[Named] = []
    met = [_met(stretch) for stretch in stretches]
    mostly = _mostly([here.heard() for here in met])
    held: str | None = None
    for scene, stretch, here in zip(named, stretches, met, strict=True):
        if (best := here.best(ENOUGH)) is not None:
            held = best
        elif held is not None and (here.weight(held) < HELD or scene.opening.leap == "days"):
            held = None
        if done and scene.place and _is_room_of(done[-1].place, scene.place):
            done.append(replace(scene, place=done[-1].place))
            continue
        name = held or (mostly if mostly and here.weight(mostly) >= HINT else None)
        done.append(_placed(scene, name, stretch, name == held) if name else scene)
    return tuple(done)


def _is_room_of(before: Place | None, place: Place) -> bool:
    """Whether a room is the one of the scene `before`, whose premises are known."""
    return before is not None and place.whole is None and before.whole in PREMISES and before.name == place.name


def _met(stretch: Sequence[Reading]) -> Met:
    around = near(stretch)
    told = " ".join(" ".join(reading.told) for reading in around)
    return Met(_words(told), _words(" ".join(reading.said for reading in around)))


def _mostly(met: Sequence[Met]) -> str | None:
    """The premises on which most of a story plays."""
    best = Met(frozenset[str]().union(*(here.told for here in met)), frozenset()).best(MOSTLY)
    if best is None or sum(here.weight(best) >= HINT for here in met) < SHARE * len(met):
        return None
    return best


def _placed(scene: Named, name: str, stretch: Sequence[Reading], settled: bool) -> Named:
    """A scene on the premises `name`; if that is `settled`, a room is none of theirs that only things have made."""
    place = scene.place
    premises = Place(name, name.lower(), "building", "INT")
    if place is None:
        return scene if scene.setting == "EXT" else replace(scene, place=premises, setting="INT")
    if place.sort != "room" or place.setting != "INT" or place.whole or place.own or place.head in name.lower().split():
        return scene
    if place.head in ANYWHERE | ROOMS.get(name, frozenset()):
        if place.head == "bedroom" and name.lower() in GUEST_ROOMS:
            place = replace(place, name="ROOM", head="room")
        return replace(scene, place=replace(place, whole=name))
    named = any(sighting.place.head == place.head for reading in stretch for sighting in reading.places)
    return replace(scene, place=premises) if settled and place.head in HOMELY and not named else scene
