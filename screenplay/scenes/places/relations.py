"""How the people of a sentence stand to a place in it: who gets there, who is there, who is only near."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from screenplay.english import words
from screenplay.scenes import sentences as grammar
from screenplay.scenes.places.adverbs import placed_by_adverb
from screenplay.scenes.places.at_hand import (
    described,
    is_beyond,
    is_far,
    is_felt,
    is_gone,
    is_it,
    is_real,
    is_shown,
    shows,
)
from screenplay.scenes.places.doings import by_verb
from screenplay.scenes.places.holding import holding
from screenplay.scenes.places.motion import (
    AWAY,
    BESIDE,
    FIXTURES,
    GOING,
    LOOMING,
    OUTER,
    PARTS,
    PICTURES,
    REACHING,
    RESTING,
    ROLLING,
    SEEMING,
    STAYING,
)
from screenplay.scenes.places.named import WOODS, Owner, Place, beside
from screenplay.scenes.places.place_names import place_at
from screenplay.scenes.places.sighting import Sighting
from screenplay.scenes.sentences import Sentence

CAR = Place("CAR", "car", "vehicle", "INT")
LIKENING = frozenset({"like", "than", "as"})
"""Before a place that something is only compared with."""
PASSING = frozenset({"by", "past", "off", "away"})
"""How vehicles go that are seen from outside."""
SHORT_DRIVE = 4
"""Words and marks of "Mab drove.", with which a scene in a car may open."""
ENDS = frozenset({"bottom", "foot", "top", "head"})
"""Of steps: who is there is at the door or in the cellar."""
SHUTTING = frozenset({"shut", "close", "lock", "bolt"})
"""What is done to the door of a room by who is in it."""
LEADING = words("to into in from out off away up down past through across home back over on")
"""Of those who drive: they get somewhere by it, or are gone."""
SHELTERS = words("tent hut shed caravan trailer marquee lighthouse tower mill windmill barn igloo hangar")
"""Buildings that are told of as often by those before them."""
STANDING = words("stand lie rise loom face overlook tower dominate")
"""How a building is told of that people have before them."""
FILLING = frozenset({"fill", "flood", "light", "shake", "rock"})
"""What smoke, water and thunder do to the place where people are."""


def sightings(sentence: Sentence, names: frozenset[str], owner: Owner) -> Iterator[Sighting]:
    """The places of one sentence, in order. `names` are the words of people's names, in small letters."""
    for at, token in sentence.words():
        if token.lemma == "drive" and (driver := _driver(sentence, at, names)) is not None:
            yield Sighting(CAR, "within", sentence.number, at, "sit", sentence.tokens[driver].text)
            continue
        place = place_at(sentence, at, names, owner)
        sighting = (
            placed_by_adverb(sentence, at, names, owner) if place is None else _relate(sentence, at, place, names)
        )
        if sighting is not None:
            yield sighting


def _driver(sentence: Sentence, verb: int, names: frozenset[str]) -> int | None:
    """Who is driving, where the text says no more of it than that."""
    below = [token for _, token in sentence.below(verb)]
    goes_on = sentence.tokens[verb].tag == "VBG" and any(token.dep == "aux" for token in below)
    goes_on = goes_on or (sentence.number == 0 and sentence.last - sentence.first <= SHORT_DRIVE)
    doer = grammar.subject(sentence, verb)
    driven = any(token.dep in ("dobj", "prt") or token.text.lower() in LEADING for token in below)
    person = doer is not None and grammar.is_person(sentence.tokens[doer], names)
    return doer if goes_on and person and not driven and grammar.happens(sentence, verb) else None


def _relate(sentence: Sentence, at: int, place: Place, names: frozenset[str]) -> Sighting | None:
    """How people stand to `place`, by the preposition and the verb above the noun."""
    tokens = sentence.tokens
    noun = _first_of_series(sentence, at)
    if tokens[noun].dep == "compound":
        return _part(sentence, at, noun, place, names)
    part = _part_above(sentence, noun)
    lemma = tokens[part].lemma.lower()
    if lemma in ENDS and place.head.split()[-1] in ("step", "stair", "ladder"):
        return Sighting(place, "mentioned", sentence.number, at, now=False)
    walls = lemma == "wall" and part != noun and tokens[tokens[part].head].text.lower() == "on"
    outer = lemma in OUTER and part != noun and not walls
    inner = (lemma in PARTS or walls) and part != noun
    noun = part if outer or inner else noun
    if tokens[noun].dep == "oprd" and place.own:
        noun = _called(sentence, noun)  # "a place called Dot's"
    if tokens[noun].dep != "pobj":
        return _without_preposition(sentence, at, noun, place, names)
    preposition = tokens[noun].head
    if tokens[preposition].text.lower() in LIKENING:
        return Sighting(place, "likened", sentence.number, at, now=False)
    if tokens[preposition].text.lower() in AWAY and not _crosses(sentence, preposition, place):
        return Sighting(place, "mentioned", sentence.number, at, now=False)
    if tokens[preposition].text.lower() == "of" and tokens[tokens[preposition].head].lemma.lower() in PICTURES:
        return None
    if not _on_verb(sentence, preposition) and (place.sort == "open" or not _ends_a_way(sentence, preposition)):
        return holding(sentence, at, place, preposition, names)
    by = "in" if place == WOODS else _preposition(sentence, preposition)
    by = "across" if by == "over" else by
    if outer or (inner and by in BESIDE):
        by = "outside" if outer else "in"
    return by_verb(sentence, at, noun, by, place, names)


def _crosses(sentence: Sentence, preposition: int, place: Place) -> bool:
    """ "Halfway over the bridge she stopped", "walked off over the car park"."""
    verb = grammar.verb_above(sentence, preposition)
    moves = verb is not None and sentence.tokens[verb].lemma in GOING | RESTING
    return moves and place.sort == "open" and place.definite and sentence.tokens[preposition].text.lower() == "over"


def _called(sentence: Sentence, noun: int) -> int:
    """The place of the noun that a name is given to, for "at a place called Dot's"."""
    return sentence.tokens[sentence.tokens[noun].head].head


def _first_of_series(sentence: Sentence, at: int) -> int:
    """The first of nouns that are joined by "and"."""
    tokens = sentence.tokens
    while tokens[at].dep == "conj" and tokens[at].head != at and tokens[tokens[at].head].pos in ("NOUN", "PROPN"):
        at = tokens[at].head
    return at


def _part_above(sentence: Sentence, noun: int) -> int:
    """For "the back of the bus" the place of "back"; the noun's own where it hangs on no "of"."""
    above = sentence.tokens[noun].head
    of = sentence.tokens[noun].dep == "pobj" and sentence.tokens[above].text.lower() == "of"
    return sentence.tokens[above].head if of else noun


def _without_preposition(sentence: Sentence, at: int, noun: int, place: Place, names: frozenset[str]) -> Sighting:
    """A place that is subject or object: "the kitchen was cold", "they reached the river"."""
    verb = grammar.verb_above(sentence, noun)
    lemma = sentence.tokens[verb].lemma.lower() if verb is not None else described(sentence, noun)
    if sentence.tokens[noun].dep == "dobj" and lemma in REACHING | {"leave"}:
        return by_verb(sentence, at, noun, "", place, names)
    if is_it(sentence, noun, verb):
        return Sighting(place, "shown", sentence.number, at, "be", "it", verb is not None and shows(sentence, verb))
    filled = sentence.tokens[noun].dep == "dobj" and lemma in FILLING
    told = sentence.tokens[noun].dep in ("nsubj", "nsubjpass", "ROOT") and not is_gone(sentence, verb)
    if filled and is_real(sentence, at):
        return Sighting(place, "told", sentence.number, at)
    beyond = is_beyond(sentence, at, verb) or is_far(sentence, noun)
    told = told and not beyond
    seen_outside = lemma in LOOMING if place.sort == "building" else place.sort in ("vehicle", "craft")
    goes_by = verb is not None and any(token.text.lower() in PASSING for _, token in sentence.below(verb))
    seen_outside = seen_outside or (place.sort in ("vehicle", "craft") and goes_by)
    if place.head in SHELTERS and verb is not None:
        seen_outside = seen_outside or not is_felt(sentence, verb)
    ridden = place.sort == "vehicle" and lemma in ROLLING and place.definite
    if told and lemma in STANDING and place.sort == "building" and sentence.number <= 1 and is_real(sentence, at):
        return Sighting(replace(place, setting="EXT"), "told", sentence.number, at)
    if told and (not seen_outside or ridden or (lemma in SEEMING and place.sort != "building" and not goes_by)):
        return Sighting(place, "shown" if is_shown(sentence, noun, verb) else "told", sentence.number, at)
    parked = place.sort == "vehicle" and lemma == "park"
    here = is_real(sentence, at) and not (goes_by or beyond or parked or is_gone(sentence, verb))
    return Sighting(place, "mentioned", sentence.number, at, now=here)


def _ends_a_way(sentence: Sentence, preposition: int) -> bool:
    """ "ran across the yard to the barn", where the parse hangs the barn on the yard."""
    verb = grammar.verb_above(sentence, preposition)
    to = sentence.tokens[preposition].text.lower() in ("to", "into", "onto")
    return to and verb is not None and sentence.tokens[verb].lemma in GOING


def _part(sentence: Sentence, at: int, noun: int, place: Place, names: frozenset[str]) -> Sighting:
    """ "The hotel door" tells of the hotel; who stands "under the hotel sign" stands outside it."""
    tokens = sentence.tokens
    whole = tokens[noun].head
    by = tokens[tokens[whole].head].text.lower() if tokens[whole].dep == "pobj" else ""
    verb = grammar.verb_above(sentence, whole)
    if (
        tokens[whole].lemma.lower() in OUTER
        and by in {*BESIDE, "on", "at"}
        and verb is not None
        and tokens[verb].lemma in STAYING
    ):
        doer = grammar.subject(sentence, verb)
        if doer is not None and grammar.is_person(tokens[doer], names):
            lemma, who, now = tokens[verb].lemma, tokens[doer].text, grammar.happens(sentence, verb)
            return Sighting(beside(place, "outside"), "beside", sentence.number, at, lemma, who, now)
    if tokens[whole].dep == "nsubj" and tokens[whole].lemma.lower() in FIXTURES and sentence.number == 0:
        return Sighting(place, "told", sentence.number, at)
    fixed = tokens[whole].lemma.lower() in FIXTURES
    if tokens[whole].dep == "dobj" and verb is not None and (fixed or tokens[verb].lemma in SHUTTING):
        return Sighting(place, "holds", sentence.number, at, now=grammar.happens(sentence, verb))
    return Sighting(place, "part", sentence.number, at, now=is_real(sentence, at))


def _on_verb(sentence: Sentence, preposition: int) -> bool:
    """Whether a preposition hangs on a verb or adverb, and not on a noun ("the table in the kitchen")."""
    head = sentence.tokens[preposition].head
    token = sentence.tokens[head]
    if token.dep == "prep" and head != preposition:
        return _on_verb(sentence, head)
    if token.dep == "dobj" and token.lemma == "way":  # "felt my way along the landing"
        return True
    return token.pos in ("VERB", "AUX", "ADV", "PART", "ADP", "ADJ") or token.tag[:1] == "V"


def _preposition(sentence: Sentence, at: int) -> str:
    """The preposition at `at`, with the one above it where there are two ("out of", "outside of")."""
    above = sentence.tokens[at].head
    low = sentence.tokens[at].text.lower()
    if sentence.tokens[at].dep == "prep" and sentence.tokens[above].pos in ("ADP", "ADV") and above != at:
        upper = sentence.tokens[above].text.lower()
        return f"{upper} {low}" if low == "of" else low
    if low == "of" and at > sentence.first:
        return f"{sentence.tokens[at - 1].text.lower()} of"
    return low
