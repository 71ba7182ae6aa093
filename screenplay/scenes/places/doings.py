"""How the one who does something stands to a place, by the verb and the preposition before it."""

from __future__ import annotations

from dataclasses import replace

from screenplay.scenes import sentences as grammar
from screenplay.scenes.clues import TRADES
from screenplay.scenes.places.at_hand import has_stayed, has_to, is_real
from screenplay.scenes.places.lexicon import SORTS
from screenplay.scenes.places.motion import (
    BEARING,
    BESIDE,
    CARRYING,
    EVENTS,
    FINDING,
    GOING,
    HEADING,
    INSIDE,
    INTO,
    LAYING,
    MINDING,
    RECALLING,
    SAYING,
    SOUNDING,
    STAYING,
    WITHIN,
)
from screenplay.scenes.places.named import WOODS, Place, beside
from screenplay.scenes.places.sighting import Relation, Sighting
from screenplay.scenes.sentences import Sentence

BRINGING = frozenset({"it", "lift", "elevator", "boat", "ferry", "path", "road", "stairs", "escalator", "door"})
"""What else brings people to a place."""
INDEFINITE = frozenset({"somebody", "someone"})
PUTTING_DOWN = frozenset({"put", "set", "drop", "let", "leave", "take", "bring"})
SEEING = frozenset({"see", "watch", "look", "hear"})
KNOCKING = frozenset({"knock", "hammer", "rap", "bang", "ring", "call"})
"""What is done at a house by who stands before it."""
CALLING = frozenset({"ring", "phone", "telephone", "dial", "text"})
"""What is done from where one is."""


def by_verb(sentence: Sentence, at: int, noun: int, by: str, place: Place, names: frozenset[str]) -> Sighting:
    """How the one who does the verb above `noun` stands to `place`, `by` the preposition or none."""
    verb = grammar.verb_above(sentence, noun)
    lemma = sentence.tokens[verb].lemma.lower() if verb is not None else ""
    lemma = "go" if verb is not None and _makes_way(sentence, verb) else lemma
    if by in ("around", "round") and place.sort in ("vehicle", "building"):
        by = "by"
    headed = is_headed(sentence)
    if by == "from" and lemma in SEEING and verb is not None and at < verb:
        by = "at"  # "from the tower she could see three kingdoms"
    relation = _relation(noun, lemma, by, verb, sentence.first + 2 * headed, place.sort == "vehicle")
    doer, person = _doer(sentence, verb, lemma, relation, names)
    if verb is not None and doer is not None and not person and _puts_down(sentence, verb, doer, names):
        person, relation = True, "beside" if by in BESIDE else "arrives"
    is_event = doer is not None and lemma == "be" and sentence.tokens[doer].lemma.lower() in EVENTS
    if doer is not None and is_event and place.definite and sentence.number == 0:
        event = sentence.tokens[doer].lemma.lower()
        return Sighting(place, "fronted", sentence.number, at, lemma, event)
    passive = doer is not None and sentence.tokens[doer].dep == "nsubjpass"
    bears = verb is not None and (passive or _carries(sentence, verb, names) or (lemma in BEARING and by in INTO))
    if by == "outside" and verb is not None and at < verb and not person and place.setting == "INT":
        return Sighting(place, "holds", sentence.number, at)  # "Outside the cabin the snow was deep" to those in it
    if verb is None or doer is None or not person or (lemma in CARRYING and not bears):
        return _without_people(sentence, at, place, relation, by, lemma)
    if place.sort == "building":
        before = _before_a_house(sentence, at, verb, doer, by, place)
        if before is not None:
            return before
    if relation in ("holds", "mentioned"):
        return Sighting(place, relation, sentence.number, at, now=is_real(sentence, at))
    if sentence.tokens[doer].text.lower() in INDEFINITE and lemma in SAYING | SOUNDING:
        return Sighting(place, "mentioned", sentence.number, at, now=False)  # heard from elsewhere
    recalled = bool(grammar.lows(sentence) & RECALLING)
    happens = grammar.happens(sentence, verb) or has_stayed(sentence, verb) or has_to(sentence, verb)
    now = relation == "fronted" or (happens and not recalled)
    if by == "to" and lemma == "come" and place.sort == "building" and not place.definite and not place.own:
        place = replace(place, setting="EXT")
    return Sighting(beside(place, by), relation, sentence.number, at, lemma, sentence.tokens[doer].text, now)


def _makes_way(sentence: Sentence, verb: int) -> bool:
    """ "Felt her way along the landing", and not "talked all the way"."""
    way = next((at for at, token in sentence.below(verb) if token.dep == "dobj" and token.lemma == "way"), None)
    return way is not None and not {"all", "half"} & {token.text.lower() for _, token in sentence.below(way)}


def _without_people(sentence: Sentence, at: int, place: Place, relation: Relation, by: str, lemma: str) -> Sighting:
    """What a place has in it where nobody is said to do anything there."""
    if by in ("from", "out of"):
        return Sighting(place, "mentioned", sentence.number, at, now=False)  # "from the house came a voice"
    inside = (by in INSIDE and place != WOODS) or (by == "on" and place.sort == "open")
    passes = relation == "fronted" and lemma in GOING | {"begin", "start"}  # "in the corridor a trolley went by"
    held: Relation = "holds" if inside and lemma not in SOUNDING and not passes else "mentioned"
    return Sighting(place, held, sentence.number, at, now=is_real(sentence, at))


def _before_a_house(sentence: Sentence, at: int, verb: int, doer: int, by: str, place: Place) -> Sighting | None:
    """ "He knocked at the vicarage", "they came out of the church": who does is outside."""
    lemma, who = sentence.tokens[verb].lemma.lower(), sentence.tokens[doer]
    if not grammar.happens(sentence, verb):
        return None
    if lemma in KNOCKING and by in ("at", "on"):
        outside = replace(place, setting="EXT")
    elif lemma in GOING and by == "out of" and who.pos in ("PRON", "PROPN") and sentence.number == 0:
        outside = beside(place, "outside")
    else:
        return None
    return Sighting(outside, "beside", sentence.number, at, lemma, who.text)


def _doer(
    sentence: Sentence, verb: int | None, lemma: str, relation: Relation, names: frozenset[str]
) -> tuple[int | None, bool]:
    """Who does the verb, and whether that is somebody who is at the place by it."""
    doer = grammar.subject(sentence, verb) if verb is not None else None
    if doer is None and verb is not None and relation == "fronted":  # "At the station there was a band"
        expletive = next((at for at, token in sentence.below(verb) if token.dep == "expl"), None)
        return expletive, expletive is not None
    if doer is None:
        return None, False
    word = sentence.tokens[doer].text
    person = grammar.is_person(sentence.tokens[doer], names) or sentence.tokens[doer].lemma.lower() in TRADES
    if relation != "fronted":
        return doer, person
    if word.lower() in INDEFINITE:
        return doer, False  # "Out on the quay somebody sang" is heard from elsewhere
    if person or (word in ("it", "there") and lemma not in SOUNDING):
        return doer, True  # "In the storeroom it was dark", "In the car park it had begun to rain": to somebody in it
    doer = next((owner for owner, token in sentence.below(doer) if token.dep == "poss"), doer)
    owned = sentence.tokens[doer].tag != "PRP$" and grammar.is_person(sentence.tokens[doer], names)
    return doer, owned or sentence.tokens[sentence.first].text == "Back"


def _puts_down(sentence: Sentence, verb: int, doer: int, names: frozenset[str]) -> bool:
    """ "The coach put them off outside the church", "the lift let us out into the hall": people are brought there."""
    low = sentence.tokens[doer].lemma.lower()
    vehicle = SORTS.get(low) == "vehicle" or low in BRINGING
    return vehicle and sentence.tokens[verb].lemma in PUTTING_DOWN and _carries(sentence, verb, names)


def is_headed(sentence: Sentence) -> bool:
    """Whether a sentence opens with "Back on the bridge" or "Down in the cells"."""
    first, *more = sentence.tokens[sentence.first : sentence.last]
    return first.text.lower() in HEADING and bool(more) and more[0].tag == "IN"


def _relation(noun: int, lemma: str, by: str, verb: int | None, first: int, vehicle: bool) -> Relation:
    """The relation that a verb and a preposition make, somebody being the subject."""
    if not by:
        return "leaves" if lemma == "leave" else "arrives"
    if by == "from" and lemma in CALLING:
        return "within"
    if by in ("out of", "from", "off"):
        return "leaves" if lemma in GOING else "mentioned"
    if lemma in FINDING and by in ("in", "inside", "on", "at", "under", "by", "near"):
        return "arrives"
    if by in BESIDE or by in ("outside of", "in front"):
        return "beside" if lemma in STAYING | GOING | FINDING else "mentioned"
    if by in WITHIN and verb is not None and noun < verb and noun - first < 6:
        return "fronted"
    if lemma == "turn" and by == "to":
        return "mentioned"
    if lemma in GOING and by in INTO and not (lemma in STAYING and by not in ("into", "to", "onto", "inside")):
        return "arrives"
    if by in INSIDE and lemma in LAYING and vehicle:
        return "mentioned"
    if by in INSIDE and lemma not in MINDING:
        return "within"
    return "within" if by in WITHIN and lemma in STAYING | GOING else "mentioned"


def _carries(sentence: Sentence, verb: int, names: frozenset[str]) -> bool:
    """Whether the object of a verb like "take" is a person ("took her down to the cove")."""
    objects = [token for _, token in sentence.below(verb) if token.dep in ("dobj", "dative")]
    return any(
        token.text.lower() in ("us", "them", "him", "her", "me") or grammar.is_person(token, names) for token in objects
    )
