"""The time of day where no word gives one: what shines there, what the place is used for, what was before.

A heading that says nothing leaves the crew to guess. Who works in an office or walks in a field does it by day, who
sits by a lamp or in a bar mostly does not; in a home where nothing shines there is no telling, and the heading leaves
it open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from screenplay.english import phrases, words
from screenplay.findings import Setting
from screenplay.scenes.breaks.leaps import MINUTES
from screenplay.scenes.daytime.hours import HOURS, TimeOfDay
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.whereabouts import near
from screenplay.scenes.reading import Reading

LAMPS = words("lamp lamps candle candles")
"""Lit indoors when it is dark; outdoors they may stand unlit on their posts."""
DARK_THINGS = words(
    """
    candlelight lantern lanterns torch torches lamplight streetlamp streetlight streetlights
    headlights headlight bonfire campfire firelight flashlight torchlight moth moths bat bats owl owls firefly fireflies
    nightclub nightcap nightlight nightshirt nightshirts cocoa nightdress nightgown neon bedtime
    """
)
"""Lights that are lit when the sun is down, and what is met by them."""
BRIGHT_THINGS = words(
    """
    sun sunshine sunlight sunglass shadow shadows sunburn parasol butterfly butterflies bee bees dragonfly lark larks
    swallow swallows gull gulls pigeon pigeons crow crows rook rooks wasp wasps cloud clouds blackbird sparrow sparrows
    washing laundry teacher lesson recess classroom customer customers clerk receptionist sunscreen deckchair
    picnic tractor plough harvest postman mailman lunch milkman haze heat
    """
)
BY_DAY = words(
    """
    office classroom schoolroom courtroom laboratory lab library workshop workroom newsroom boardroom studio cafeteria
    canteen gallery school shop store bank bakery bookshop bookstore museum factory post-office surgery clinic
    pharmacy drugstore launderette laundromat launderette barbershop salon grocery supermarket market marketplace
    playground farmyard forge smithy garage warehouse greenhouse embassy consulate foundry mill dairy sawmill
    """
)
"""Where people mostly are by day."""
HOMES = words(
    """
    bedroom kitchen home house flat apartment cottage bathroom parlour parlor nursery attic inn hotel villa bungalow
    den lounge hut cabin mansion penthouse scullery farmhouse
    """
) | phrases("living room, sitting room, dining room, drawing room, front room, guest room, spare room, hotel room")
"""Where people are at any time."""
EITHER = words(
    "room studio hall hallway landing stairs staircase upstairs downstairs castle palace cell tent barn ward"
)
"""Where they are by day and by night."""
OPEN_ALL_NIGHT = phrases("hospital, ship, train, airport, police station, prison, lighthouse, castle")
"""Premises that are never left, with all their rooms."""
BY_NIGHT = words("bar pub nightclub casino ballroom tavern saloon speakeasy campfire theatre theater cinema restaurant")
AFTER: dict[TimeOfDay, tuple[TimeOfDay, TimeOfDay]] = {
    "DAWN": ("MORNING", "DAY"),
    "MORNING": ("MORNING", "AFTERNOON"),
    "DAY": ("DAY", "AFTERNOON"),
    "AFTERNOON": ("AFTERNOON", "EVENING"),
    "DUSK": ("EVENING", "NIGHT"),
    "EVENING": ("NIGHT", "NIGHT"),
    "NIGHT": ("NIGHT", "MORNING"),
}
"""What comes after an hour or two, and what after longer."""
LATER = re.compile(rf"\b(?:{MINUTES}|(?P<hours>\w+) hours?)\b")
LONG = 3
"""Hours after which it is another time of day."""


THING, MOST = 0.4, 2
"""What a thing says for light or darkness, and how many of them count."""
LAMP = 0.5
"""How much of a thing a lamp is: it may stand there unlit."""
USED = 0.2
"""What it weighs that a place is used by day, or by night: less than a single lamp."""
OPEN = 0.35
"""What it weighs that people are outdoors: more often by day."""


def lights(stretch: Sequence[Reading], setting: Setting | None) -> float:
    """What the things in a scene say for darkness; below zero it is for light."""
    things = [thing for reading in near(stretch) for thing in reading.things]
    dark, bright, lamps = (sum(thing in listed for thing in things) for listed in (DARK_THINGS, BRIGHT_THINGS, LAMPS))
    lit = 0.0 if setting == "EXT" else LAMP * lamps
    return THING * max(-MOST, min(MOST, dark + lit - bright))


def used_by(place: Place | None, setting: Setting | None) -> float:
    """What the use of a place says for darkness; below zero it is for light."""
    head = place.head.split()[-1] if place else ""
    if place is not None and place.full.split(" - ")[0].lower() in OPEN_ALL_NIGHT:
        return 0.0
    if head in BY_NIGHT:
        return USED
    home = place is not None and place.head in HOMES
    named = place is not None and place.sort in ("room", "building") and bool(place.name)
    common = head in EITHER and place is not None and " " not in place.head
    public = named and not home and not common
    if head in BY_DAY or public or (place is not None and place.sort == "vehicle"):
        return -USED
    return -OPEN if setting == "EXT" else 0.0


def later(time: TimeOfDay, told: str) -> TimeOfDay:
    """The time of day some hours after `time`, `told` being the words that say how many."""
    found = LATER.search(told)
    if found is None or found["hours"] is None:
        return time if found else AFTER[time][0]
    many = HOURS.get(found["hours"], LONG if found["hours"].isalpha() and found["hours"] not in ("an", "one") else 1)
    return AFTER[time][many >= LONG]
