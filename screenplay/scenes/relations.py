"""How the people of a sentence stand to a place in it: who gets there, who is there, who is only near."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from screenplay.findings import Setting
from screenplay.scenes import sentences as grammar
from screenplay.scenes.clues import WINDOWS
from screenplay.scenes.motion import (
    ANYONE,
    AWAY,
    BESIDE,
    CARRYING,
    GOING,
    INSIDE,
    INTO,
    MINDING,
    ON_WHEELS,
    OUTER,
    PARTS,
    REACHING,
    SOUNDING,
    STAYING,
    UNREAL,
    WAYS_OUT,
    WITHIN,
)
from screenplay.scenes.places import Owner, Place, beside, place_at
from screenplay.scenes.sentences import Sentence

Relation = Literal["arrives", "within", "beside", "leaves", "fronted", "holds", "told", "mentioned", "part"]
"""arrives: someone gets there; within: someone is there; beside: someone is just outside; leaves: someone goes out of
it; fronted: the sentence opens with it ("In the kitchen, ..."); holds: something is in it; told:
the sentence is about it; mentioned: it is only named; part: it tells whose part
something is ("the kitchen table")."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place met in the narration. `verb` is what is done there, `mover` the word for who does it, as written."""

    place: Place
    relation: Relation
    sentence: int
    token: int
    verb: str = ""
    mover: str = ""
    now: bool = True


ADVERBS: dict[str, Setting] = {"outside": "EXT", "outdoors": "EXT", "inside": "INT", "indoors": "INT", "out": "EXT"}


def sightings(sentence: Sentence, names: frozenset[str], owner: Owner) -> Iterator[Sighting]:
    """The places of one sentence, in order. `names` are the words of people's names, in small letters."""
    for at, _ in sentence.words():
        place = place_at(sentence, at, names, owner)
        sighting = _adverb(sentence, at, names) if place is None else _relate(sentence, at, place, names)
        if sighting is not None:
            yield sighting


def _relate(sentence: Sentence, at: int, place: Place, names: frozenset[str]) -> Sighting | None:
    """How people stand to `place`, by the preposition and the verb above the noun."""
    tokens = sentence.tokens
    noun = at
    while (
        tokens[noun].dep == "conj" and tokens[noun].head != noun and tokens[tokens[noun].head].pos in ("NOUN", "PROPN")
    ):
        noun = tokens[noun].head
    if tokens[noun].dep == "compound":
        return _part(sentence, at, noun, place, names)
    noun = _whole_of_part(sentence, noun)
    preposition = tokens[noun].head if tokens[noun].dep == "pobj" else None
    if preposition is not None and tokens[preposition].text.lower() in AWAY:
        return None
    if preposition is not None and not _on_verb(sentence, preposition):
        return _holding(sentence, at, place, preposition)
    verb = grammar.verb_above(sentence, noun)
    lemma = tokens[verb].lemma.lower() if verb is not None else ""
    by = _preposition(sentence, preposition) if preposition is not None else ""
    relation = _relation(sentence, noun, lemma, by, verb)
    if verb is None or relation == "mentioned":
        told = tokens[noun].dep in ("nsubj", "nsubjpass") and (place.sort == "room" or lemma not in ON_WHEELS)
        return Sighting(place, "told" if told else "mentioned", sentence.number, at, now=told or _is_real(sentence))
    doer = grammar.subject(sentence, verb)
    person = doer is not None and grammar.is_person(tokens[doer], names)
    if not person or (lemma in CARRYING and not _carries(sentence, verb, names)):
        holds = by in INSIDE and lemma not in SOUNDING
        return Sighting(place, "holds" if holds else "mentioned", sentence.number, at, now=_is_real(sentence))
    now = grammar.happens(sentence, verb) or relation == "fronted"
    mover = tokens[doer].text if doer is not None else ""
    return Sighting(beside(place, by), relation, sentence.number, at, lemma, mover, now)


def _whole_of_part(sentence: Sentence, noun: int) -> int:
    """For "the back of the bus" the place of "back": who is there is in the bus."""
    tokens = sentence.tokens
    above = tokens[noun].head
    if (
        tokens[noun].dep == "pobj"
        and tokens[above].text.lower() == "of"
        and tokens[tokens[above].head].lemma.lower() in PARTS
    ):
        return tokens[above].head
    return noun


def _holding(sentence: Sentence, at: int, place: Place, preposition: int) -> Sighting:
    """ "The table in the dining room", "nobody in the office": who tells of what a place holds is mostly there."""
    by = sentence.tokens[preposition].text.lower()
    if sentence.tokens[sentence.tokens[preposition].head].text.lower() in ANYONE and by in ("in", "at", "on"):
        return Sighting(place, "within", sentence.number, at, now=_is_real(sentence))
    return Sighting(place, "holds" if by in INSIDE else "mentioned", sentence.number, at, now=_is_real(sentence))


def _is_real(sentence: Sentence) -> bool:
    """Whether a sentence tells of now and here: not of what was before, is usual, is wished or only like something."""
    before = any(token.dep == "aux" and token.text.lower() in ("had", "'d") for _, token in sentence.words())
    return not before and not grammar.lows(sentence) & (UNREAL | WINDOWS)


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
            return Sighting(
                beside(place, "outside"), "beside", sentence.number, at, tokens[verb].lemma, tokens[doer].text
            )
    return Sighting(place, "part", sentence.number, at, now=_is_real(sentence))


def _on_verb(sentence: Sentence, preposition: int) -> bool:
    """Whether a preposition hangs on a verb or adverb, and not on a noun ("the table in the kitchen")."""
    head = sentence.tokens[preposition].head
    token = sentence.tokens[head]
    if token.dep == "prep" and head != preposition:
        return _on_verb(sentence, head)
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


def _relation(sentence: Sentence, noun: int, lemma: str, by: str, verb: int | None) -> Relation:
    token = sentence.tokens[noun]
    if not by:
        if token.dep == "dobj" and lemma in REACHING:
            return "arrives"
        if token.dep == "dobj" and lemma == "leave":
            return "leaves"
        return "mentioned"
    if by in ("out of", "from"):
        return "leaves" if lemma in GOING else "mentioned"
    if by in BESIDE or by in ("outside of", "in front"):
        return "beside" if lemma in STAYING or lemma in GOING else "mentioned"
    if by in WITHIN and verb is not None and noun < verb and noun - sentence.first < 6:
        return "fronted"
    if lemma in GOING and by in INTO and not (lemma in STAYING and by not in ("into", "to", "onto", "inside")):
        return "arrives"
    if by not in WITHIN:
        return "mentioned"
    if by in INSIDE and lemma not in MINDING:
        return "within"
    return "within" if lemma in STAYING or lemma in GOING else "mentioned"


def _carries(sentence: Sentence, verb: int, names: frozenset[str]) -> bool:
    """Whether the object of a verb like "take" is a person ("took her down to the cove")."""
    objects = [token for _, token in sentence.below(verb) if token.dep in ("dobj", "dative")]
    return any(
        token.text.lower() in ("us", "them", "him", "her", "me") or grammar.is_person(token, names) for token in objects
    )


def _adverb(sentence: Sentence, at: int, names: frozenset[str]) -> Sighting | None:
    """ "Inside, ..." or "she went outside": a place without a name."""
    token = sentence.tokens[at]
    low = token.text.lower()
    setting = ADVERBS.get(low)
    if setting is None or any(other.dep == "pobj" for _, other in sentence.below(at)):
        return None
    place = Place("", low, None, setting)
    if at == sentence.first:
        return _said_first(sentence, at, place, names)
    verb = token.head
    if not grammar.is_verb(sentence.tokens[verb]) or sentence.tokens[verb].lemma not in GOING:
        return None
    if low == "out" and not _through_a_door(sentence, verb):
        return None
    doer = grammar.subject(sentence, verb)
    if doer is None or not grammar.is_person(sentence.tokens[doer], names):
        return None
    now = grammar.happens(sentence, verb)
    return Sighting(place, "arrives", sentence.number, at, sentence.tokens[verb].lemma, sentence.tokens[doer].text, now)


def _said_first(sentence: Sentence, at: int, place: Place, names: frozenset[str]) -> Sighting | None:
    """ "Inside, Ravi is up on a chair": someone is there; "Outside, it rained" is only a look out of the window."""
    if at + 1 >= sentence.last or sentence.tokens[at + 1].text != ",":
        return None
    for verb, token in sentence.words():
        if grammar.is_verb(token) and token.dep in ("ROOT", "ccomp", "conj"):
            doer = grammar.subject(sentence, verb)
            person = doer is not None and grammar.is_person(sentence.tokens[doer], names)
            return (
                Sighting(place, "fronted", sentence.number, at) if person and grammar.happens(sentence, verb) else None
            )
    return None


def _through_a_door(sentence: Sentence, verb: int) -> bool:
    """ "went out through the side door", "led them out by the back gate"; or nothing more than "went out"."""
    ways = [
        place
        for place, token in sentence.below(verb)
        if token.dep == "prep" and token.text.lower() in ("through", "by", "at")
    ]
    return any(token.lemma.lower() in WAYS_OUT for way in ways for _, token in sentence.below(way))
