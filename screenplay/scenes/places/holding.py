"""What a place holds: "the table in the dining room", "nobody in the office", "the man on the jetty"."""

from __future__ import annotations

from screenplay.scenes import sentences as grammar
from screenplay.scenes.clues import TRADES
from screenplay.scenes.places.at_hand import is_real
from screenplay.scenes.places.lexicon import SORTS
from screenplay.scenes.places.motion import ANYONE, FINDING, INSIDE, RESTING, SAYING
from screenplay.scenes.places.named import WOODS, Place
from screenplay.scenes.places.sighting import Sighting
from screenplay.scenes.sentences import Sentence

NEXT_TO = frozenset({"above", "behind", "below", "beyond", "near", "next", "opposite", "over", "past", "under"})
"""Of a building: "a room over the bakery" is not in it."""


def holding(sentence: Sentence, at: int, place: Place, preposition: int, names: frozenset[str]) -> Sighting | None:
    """ "The table in the dining room", "nobody in the office": who tells of what a place holds is mostly there."""
    by = sentence.tokens[preposition].text.lower()
    if by == "from":
        return None
    if sentence.tokens[sentence.tokens[preposition].head].text.lower() in ANYONE and by in ("in", "at", "on"):
        return Sighting(place, "within", sentence.number, at, now=is_real(sentence, at))
    if (lying := _lying_there(sentence, preposition, names)) is not None and by in ("in", "on", "at"):
        rests, who = lying
        verb_there, mover = sentence.tokens[rests].lemma, sentence.tokens[who].text
        now = grammar.happens(sentence, rests)
        return Sighting(place, "within", sentence.number, at, verb_there, mover, now)
    if _is_somebody_there(sentence, preposition, place, names):
        return Sighting(place, "within", sentence.number, at, now=is_real(sentence, at))
    verb = grammar.verb_above(sentence, preposition)
    doer = grammar.subject(sentence, verb) if verb is not None else None
    if verb is not None and doer is not None and by in ("in", "on", "at") and _finds(sentence, verb, preposition):
        now = grammar.happens(sentence, verb) and grammar.is_person(sentence.tokens[doer], names)
        return Sighting(place, "arrives", sentence.number, at, "find", sentence.tokens[doer].text, now)
    there_is = verb is not None and sentence.tokens[verb].lemma == "be" and place.sort == "open" and by in ("on", "at")
    holds = (by in INSIDE or there_is) and place != WOODS
    here = is_real(sentence, at) and (by not in NEXT_TO or place.sort == "open")
    return Sighting(place, "holds" if holds else "mentioned", sentence.number, at, now=here)


def _lying_there(sentence: Sentence, preposition: int, names: frozenset[str]) -> tuple[int, int] | None:
    """The verb and the one who does it for "Wim was lying on the grass in the playing field"."""
    tokens = sentence.tokens
    noun = tokens[preposition].head
    under = tokens[noun].head
    verb = tokens[under].head
    on = tokens[noun].dep == "pobj" and tokens[under].text.lower() in ("on", "in", "at", "by", "under")
    if not on or tokens[verb].lemma not in RESTING or tokens[noun].lemma.lower() in SORTS:
        return None  # who sits in a study on a hill is in the study
    doer = grammar.subject(sentence, verb)
    return (verb, doer) if doer is not None and grammar.is_person(tokens[doer], names) else None


def _is_somebody_there(sentence: Sentence, preposition: int, place: Place, names: frozenset[str]) -> bool:
    """ ""You'll be the police," said the man on the jetty", "there was a policeman on the steps"."""
    at = sentence.tokens[preposition].head
    by = sentence.tokens[preposition].text.lower()
    if by not in ("in", "on", "at", "behind") or (by == "behind" and place.head != "bar"):
        return False
    who = sentence.tokens[at]
    speaks = any(token.stub for token in sentence.tokens[sentence.first : sentence.last])
    verb = grammar.verb_above(sentence, at)
    tells = verb is not None and sentence.tokens[verb].lemma in SAYING and who.dep == "nsubj"
    there_is = verb is not None and sentence.tokens[verb].lemma == "be" and who.dep == "attr"
    does = verb is not None and who.dep == "nsubj" and grammar.happens(sentence, verb) and sentence.number == 0
    somebody = grammar.is_person(who, names) or who.lemma.lower() in TRADES
    return somebody and place.definite and ((speaks and tells) or there_is or does)


def _finds(sentence: Sentence, verb: int, preposition: int) -> bool:
    """ "Flint found his clerk in the corridor": somebody or something is come upon at the place."""
    found = sentence.tokens[sentence.tokens[preposition].head]
    return found.dep == "dobj" and sentence.tokens[verb].lemma.lower() in FINDING
