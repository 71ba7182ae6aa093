"""Scenes that open because people are elsewhere: they go, or are found in another place, or a place is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from screenplay.english import words
from screenplay.scenes import sentences as grammar
from screenplay.scenes.breaks.opening import Opening
from screenplay.scenes.breaks.threads import departs, extent
from screenplay.scenes.places.adverbs import FLOORS
from screenplay.scenes.places.doings import is_headed
from screenplay.scenes.places.motion import CARRYING, EVENTS, GOING, RESTING, RIDING
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.sighting import Sighting
from screenplay.scenes.places.whereabouts import same, setting_of
from screenplay.scenes.reading import SHORT, Reading

SHORTEST = 60
"""Words: a scene that opened by words alone and is shorter than this is a passage to the next."""
FOLLOWED = re.compile(r"\b(?:follow(?:s|ed)|(?:went|goes|came|comes|ran|runs) after) (?:him|her|them)\b")
"""Of the others, who go along."""
AT_HAND = ("within", "beside", "fronted", "holds", "shown", "told")
"""How a place stands to people who are there."""
NOBODY = frozenset({"nobody", "neither", "none"})
DOOR = 6
"""Paragraphs within which "inside" is behind the door that was told of."""
DWELLINGS = words(
    "house cottage building hotel motel inn flat apartment mansion castle villa palace school hospital farmhouse"
)
"""Buildings that the room we are in may well be part of."""


def moves(
    readings: Sequence[Reading], reading: Reading, stretch: Sequence[Reading], here: Place | None, told_by_i: bool
) -> Iterator[Opening]:
    """Where people go in this paragraph; the last of several ways counts."""
    outdoors = any(other.outdoors >= 1 > other.indoors for other in readings[reading.number : reading.number + 2])
    for sighting in reversed(reading.places):
        there = sighting.place
        if _is_found_there(reading, sighting, stretch, here) or _has_left(readings, reading, sighting, here):
            yield Opening(reading.number, f"the people are: {_phrase(reading, sighting)!r}", 0.6)
        if sighting.relation not in ("arrives", "fronted", "shown") or not sighting.now or same(there, here):
            continue
        if nobody_goes(sighting) or _is_looked_down_on(reading, sighting, stretch):
            continue
        if sighting.relation == "arrives" and (
            there.head == "step" or (there.head in FLOORS and sighting.sentence > 0) or crosses(reading, sighting)
        ):
            continue
        headed = is_headed(reading.sentences[sighting.sentence])
        behind = sighting.sentence > 0 and not headed and not (sighting.sentence == 1 and _begins_with_a_move(reading))
        if sighting.relation in ("fronted", "shown") and behind:
            continue
        if sighting.relation == "shown" and not _is_shown(readings, reading, sighting, stretch, here):
            continue
        elsewhere = _is_elsewhere(here, reading, sighting, stretch, outdoors)
        followed = elsewhere and _is_followed(readings, reading, sighting, stretch, told_by_i)
        if followed or _is_driven(here, sighting):
            at = _opens_at(reading, sighting)
            if at < len(readings):
                yield Opening(
                    at,
                    f"the people go: {_phrase(reading, sighting)!r}",
                    0.7,
                    at_once=(sighting.relation != "shown" or there.sort == "room")
                    and sighting.verb not in RIDING
                    and not _arrivals_before(reading, sighting)
                    and not _is_new(sighting.mover, stretch)
                    and sighting.mover not in EVENTS,
                )


def _is_looked_down_on(reading: Reading, sighting: Sighting, stretch: Sequence[Reading]) -> bool:
    """Whether somebody or something that is not with us is told of far below: "Down in the street a band went by"."""
    first = reading.sentences[sighting.sentence]
    below = sighting.relation == "fronted" and first.tokens[first.first].text.lower() in ("down", "below")
    return below and sighting.mover.lower() not in grammar.PRONOUNS and not _does_something(sighting.mover, stretch)


def _does_something(who: str, stretch: Sequence[Reading]) -> bool:
    return any(word.lower() == who.lower() for reading in stretch for _, word in reading.doers)


def nobody_goes(sighting: Sighting) -> bool:
    """ "Neither of them went in"."""
    return sighting.relation == "arrives" and sighting.mover.lower() in NOBODY


def crosses(reading: Reading, sighting: Sighting) -> bool:
    """Whether somebody walks across the room that they are in."""
    tokens = reading.sentences[sighting.sentence].tokens
    by = tokens[tokens[sighting.token].head].text.lower()
    return sighting.place.sort == "room" and by in ("across", "around", "round", "about")


def _is_shown(
    readings: Sequence[Reading], reading: Reading, sighting: Sighting, stretch: Sequence[Reading], here: Place | None
) -> bool:
    """Whether a paragraph that opens with what a place is like, and goes on with our people, is set in that place."""
    if sighting.mover == "it":
        return not reading.opens_with_speech and extent(stretch) >= SHORTEST
    if (here is None and extent(stretch) < SHORTEST) or reading.opens_with_speech:
        return False
    if not sighting.place.definite or sighting.place.sort == "open":
        return False
    on_stage = {word.lower() for other in stretch[-8:] for _, word in other.doers} | grammar.PRONOUNS
    near = readings[reading.number : reading.number + 2]
    doing = [word.lower() for other in near for number, word in other.doers if other is not reading or number > 0]
    return bool(doing) and doing[0] in on_stage


def _arrivals_before(reading: Reading, sighting: Sighting) -> list[Sighting]:
    """Where people got to first: "when I got to the hospital, a nurse took me along a corridor"."""
    arrivals = [other for other in reading.places if other.relation == "arrives" and other.token < sighting.token]
    return [other for other in arrivals if not same(other.place, sighting.place)]


def _is_elsewhere(
    here: Place | None, reading: Reading, sighting: Sighting, stretch: Sequence[Reading], outdoors: bool
) -> bool:
    """Whether the place is another one in a way that needs another scene."""
    there = sighting.place
    if here is None and (_has_travelled(reading, sighting) or _is_cut_to(sighting, stretch)):
        return True
    if here is None:
        setting = setting_of(stretch, None)
        words, length = sum(reading.words for reading in stretch), extent(stretch)
        if (sighting.relation == "fronted" or sighting.mover == "it") and there.name:
            return length >= SHORTEST
        if there.setting == "EXT" and there.name and "out" in grammar.lows(reading.sentences[sighting.sentence]):
            return length >= SHORTEST / 3
        if sighting.relation == "arrives" and there.definite and there.name and sighting.verb in GOING:
            return length >= SHORTEST
        if setting is None or setting == there.setting:
            return words >= 3 * SHORTEST and bool(there.name)
        return words >= SHORTEST and there.setting is not None
    if there.head in FLOORS:
        return here.head != there.head and here.setting != "EXT"
    if there.head == "inside" and any("door" in reading.things for reading in stretch[-DOOR:]):
        return True
    if not there.name:
        return here.setting != there.setting and (there.head != "out" or outdoors)
    if here.sort == "room" and there.head in DWELLINGS and not there.own:
        return False
    if here.setting == there.setting == "EXT":
        return there.own or sighting.verb in ("drive", "ride", "reach", "arrive", "pull")
    return True


def _is_found_there(reading: Reading, sighting: Sighting, stretch: Sequence[Reading], here: Place | None) -> bool:
    """Whether a paragraph opens with one of our people lying, standing or sitting in the open, who was in a room, or
    the other way round: then the scene has changed, though nobody was seen to go."""
    there = sighting.place
    if sighting.relation not in ("within", "beside") or sighting.verb not in RESTING or not sighting.now:
        return False
    rides = there.sort == "vehicle" and (here is None or here.sort != "vehicle")
    if sighting.sentence > 1 or (reading.opens_with_speech and not rides):
        return False
    if not there.definite or not (there.name or there.head == "outside") or same(here, there):
        return False
    before = here.setting if here else setting_of(stretch, None)
    moved = rides or (before is not None and there.setting is not None and before != there.setting)
    on_stage = {word.lower() for other in stretch for _, word in other.doers} | {"they", "we"}
    ours = rides or sighting.mover.lower() in on_stage
    return moved and ours and extent(stretch) >= (SHORTEST / 2 if rides else SHORTEST)


def _has_left(readings: Sequence[Reading], reading: Reading, sighting: Sighting, here: Place | None) -> bool:
    """Whether the paragraph before ends with people who go, and this one opens with another place."""
    there = sighting.place
    if sighting.sentence > 1 or reading.opens_with_speech or sighting.relation not in AT_HAND or not sighting.now:
        return False
    if not there.definite or not there.name or there.sort == "craft" or same(here, there):
        return False
    before = readings[reading.number - 1]
    return bool(before.sentences) and departs(before)


def _begins_with_a_move(reading: Reading) -> bool:
    """ "Tor ran down. In the storeroom it was dark": a short sentence of going, and then a place."""
    first = reading.sentences[0]
    going = any(token.lemma.lower() in GOING and token.tag in ("VBD", "VBZ", "VBP") for _, token in first.words())
    return going and first.last - first.first <= SHORT


def _is_cut_to(sighting: Sighting, stretch: Sequence[Reading]) -> bool:
    event = sighting.mover in EVENTS
    return sighting.relation == "fronted" and (
        event or sighting.place.head in FLOORS or _is_new(sighting.mover, stretch)
    )


def _has_travelled(reading: Reading, sighting: Sighting) -> bool:
    """ "The cab put them down at a door, and they followed him to a room": a vehicle first, and then another place;
    and "Tor ran down. In the storeroom it was dark"."""
    before = [other for other in reading.places if other.token < sighting.token and other.sentence <= sighting.sentence]
    if sighting.relation == "fronted" and sighting.sentence == 1 and _begins_with_a_move(reading):
        return True
    return sighting.relation == "arrives" and any(other.place.sort == "vehicle" for other in before)


def _is_new(mover: str, stretch: Sequence[Reading]) -> bool:
    """Whether somebody with a name has not done anything in a scene so far: the story has cut to them."""
    return mover[:1].isupper() and mover.lower() not in grammar.PRONOUNS | {
        word.lower() for reading in stretch for _, word in reading.doers
    }


def _is_followed(
    readings: Sequence[Reading], reading: Reading, sighting: Sighting, stretch: Sequence[Reading], told_by_i: bool
) -> bool:
    """Whether the story goes along with who goes there, instead of staying behind."""
    if sighting.relation in ("fronted", "shown"):
        return True
    mover = sighting.mover
    low = mover.lower()
    sentence = reading.sentences[sighting.sentence]
    if grammar.is_habit(grammar.lows(sentence)):
        return False
    if told_by_i:
        return low in ("i", "we") or (sighting.verb in CARRYING and bool(grammar.lows(sentence) & {"us", "me"}))
    if low in ("they", "we", "i", "both", "all", "everyone", "everybody"):
        return True
    if any(FOLLOWED.search(told) for told in reading.told[sighting.sentence :]):
        return True
    on_stage = {word.lower() for other in [*stretch[-8:], reading] for _, word in other.doers}
    if low not in ("he", "she") and low not in on_stage:
        return False
    if sighting.verb in CARRYING or _is_alone(low, on_stage):
        return True
    following = [word.lower() for number, word in reading.doers if number > sighting.sentence]
    if _is_with(reading, sighting):
        following.insert(0, low)
    for other in readings[reading.number + 1 : reading.number + 3]:
        if other.opens_chapter or other.interruption:
            break
        following += [word.lower() for _, word in other.doers]
    if not following:
        return reading.number + 2 >= len(readings)
    first = following[0]
    met = first not in on_stage | grammar.PRONOUNS and sighting.sentence == reading.sentences[-1].number
    return (
        met  # who goes at the end of a paragraph, and who is there with the next: "The cook looked up"
        or first == low
        or (low not in ("he", "she") and first in ("he", "she"))
        or (low in ("he", "she") and low in following[:2])
    )


def _is_with(reading: Reading, sighting: Sighting) -> bool:
    """Whether the next sentence is still about who went there, by "her" or "him"."""
    behind = reading.sentences[sighting.sentence + 1 : sighting.sentence + 3]
    doers = [word.lower() for number, word in reading.doers if number > sighting.sentence]
    there = any(token.text.lower() in ("him", "her", "his") for sentence in behind for _, token in sentence.words())
    return there and not (doers[:1] and doers[0] in ("he", "she", "they"))


def _is_driven(here: Place | None, sighting: Sighting) -> bool:
    """Whether who drives takes along all who are in the car: "Lenny pulled off at the diner"."""
    riding = here is not None and here.sort == "vehicle"
    return riding and sighting.relation == "arrives" and sighting.verb in ("pull", "drive", "turn", "park", "swing")


def _is_alone(mover: str, on_stage: set[str]) -> bool:
    """Whether nobody else has done anything on stage of late."""
    pronouns = on_stage & {"he", "she", "they", "we"}
    others = on_stage - grammar.PRONOUNS
    return (
        pronouns <= {mover} and len(others) <= 1 if mover in ("he", "she") else len(pronouns) <= 1 and others <= {mover}
    )


def _opens_at(reading: Reading, sighting: Sighting) -> int:
    """The paragraph that opens the scene: this one if the move comes early in it, else the next."""
    last = reading.sentences[-1].number
    headed = is_headed(reading.sentences[sighting.sentence])
    before = _arrivals_before(reading, sighting)
    first = sighting.sentence == 0 or headed or _has_travelled(reading, sighting) or _begins_with_a_move(reading)
    first = first or any(other.sentence == 0 for other in before)
    if first and not reading.opens_with_speech:
        return reading.number
    if reading.opens_with_speech or sighting.sentence > last / 2:
        return reading.number + 1
    return reading.number


def _phrase(reading: Reading, sighting: Sighting) -> str:
    sentence = reading.sentences[sighting.sentence]
    first = max(sentence.first, sighting.token - 4)
    return " ".join(token.text for token in sentence.tokens[first : sighting.token + 1] if not token.stub)
