"""Places without a name: "Inside, ...", "she went outside", "upstairs"."""

from __future__ import annotations

from screenplay.findings import Setting
from screenplay.scenes import sentences as grammar
from screenplay.scenes.places.motion import GOING, RESTING, SOUNDING, WAYS_OUT
from screenplay.scenes.places.named import Owner, Place
from screenplay.scenes.places.place_names import place_at
from screenplay.scenes.places.sighting import Sighting
from screenplay.scenes.sentences import Sentence

ADVERBS: dict[str, Setting] = {
    "outside": "EXT",
    "outdoors": "EXT",
    "inside": "INT",
    "indoors": "INT",
    "out": "EXT",
    "in": "INT",
    "upstairs": "INT",
    "downstairs": "INT",
}
INWARDS = frozenset({"go", "hurry", "run", "walk", "step", "troop", "file", "head", "move"})
"""Verbs of those who go in; who comes in, comes to where we are."""
FLOORS = frozenset({"upstairs", "downstairs"})


def placed_by_adverb(sentence: Sentence, at: int, names: frozenset[str], owner: Owner) -> Sighting | None:
    """ "Inside, ..." or "she went outside": a place without a name."""
    token = sentence.tokens[at]
    low = token.text.lower()
    setting = ADVERBS.get(low)
    if setting is None or any(other.dep == "pobj" for _, other in sentence.below(at)):
        return None
    if at + 1 < sentence.last and sentence.tokens[at + 1].text.lower() == "somewhere":
        return None  # "She's outside somewhere" is guessed by one who is not with her
    place = Place("", low, None, setting)
    first = _is_first(sentence, at)
    if low in FLOORS and first:
        heard = any(token.lemma.lower() in SOUNDING for _, token in sentence.words())
        return None if heard else Sighting(place, "fronted", sentence.number, at)
    if first:
        return _said_first(sentence, at, place, names, owner)
    verb = token.head
    if low in ("outside", "outdoors") and (resting := _rests(sentence, at, names)) is not None:
        who, now = sentence.tokens[resting[1]].text, grammar.happens(sentence, resting[0])
        return Sighting(place, "within", sentence.number, at, sentence.tokens[resting[0]].lemma, who, now)
    if not grammar.is_verb(sentence.tokens[verb]) or sentence.tokens[verb].lemma not in GOING:
        return None
    if low == "out" and not _through_a_door(sentence, verb):
        return None
    if low == "in" and not (sentence.tokens[verb].lemma in INWARDS and at == verb + 1):
        return None
    doer = grammar.subject(sentence, verb)
    if doer is None or not grammar.is_person(sentence.tokens[doer], names):
        return None
    now = grammar.happens(sentence, verb)
    return Sighting(place, "arrives", sentence.number, at, sentence.tokens[verb].lemma, sentence.tokens[doer].text, now)


def _is_first(sentence: Sentence, at: int) -> bool:
    """Whether nothing but adverbs and commas stand before a word: "Afterwards, outside, people stood about"."""
    before = sentence.tokens[sentence.first : at]
    return all(token.pos in ("ADV", "PUNCT", "SCONJ", "CCONJ") and not token.stub for token in before)


def _said_first(sentence: Sentence, at: int, place: Place, names: frozenset[str], owner: Owner) -> Sighting | None:
    """ "Inside, Ada is up on a chair": someone is there, and so in "Inside, the kitchen was hot", "Inside, it was
    cold" and "Inside there was a table"; "Outside, it rained" is only a look out of the window."""
    if at + 1 >= sentence.last or sentence.tokens[at + 1].text not in (",", "there", "it"):
        return None
    if sentence.tokens[at + 1].text == "there":
        return Sighting(place, "fronted", sentence.number, at) if place.setting == "INT" else None
    for verb, token in sentence.words():
        if grammar.is_verb(token) and token.dep in ("ROOT", "ccomp", "conj"):
            doer = grammar.subject(sentence, verb)
            if doer is not None and place.setting == "INT" and sentence.tokens[doer].text == "it":
                return Sighting(place, "fronted", sentence.number, at)
            room = place_at(sentence, doer, names, owner) if doer is not None else None
            if room and room.setting == place.setting == "INT":
                return Sighting(room, "fronted", sentence.number, at)
            person = doer is not None and grammar.is_person(sentence.tokens[doer], names)
            return (
                Sighting(place, "fronted", sentence.number, at) if person and grammar.happens(sentence, verb) else None
            )
    return None


def _rests(sentence: Sentence, at: int, names: frozenset[str]) -> tuple[int, int] | None:
    """The verb and the one who does it for "They were sitting on the kerb outside"."""
    verb = grammar.verb_above(sentence, at)
    if verb is None or sentence.tokens[verb].lemma not in RESTING or sentence.tokens[verb].dep not in ("ROOT", "conj"):
        return None
    doer = grammar.subject(sentence, verb)
    return (verb, doer) if doer is not None and grammar.is_person(sentence.tokens[doer], names) else None


def _through_a_door(sentence: Sentence, verb: int) -> bool:
    """ "went out through the side door", "led them out by the back gate"; or nothing more than "went out"."""
    ways = [
        place
        for place, token in sentence.below(verb)
        if token.dep == "prep" and token.text.lower() in ("through", "by", "at")
    ]
    return any(token.lemma.lower() in WAYS_OUT for way in ways for _, token in sentence.below(way))
