"""The town or the house with a name that a scene is at, where no room or street of it is told: "they came to Hale"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from screenplay.english import MONTHS, WEEKDAYS, words
from screenplay.scenes import sentences as grammar
from screenplay.scenes.places.motion import GOING, REACHING, STAYING, UNREAL
from screenplay.scenes.places.named import Place
from screenplay.scenes.places.whereabouts import near
from screenplay.scenes.reading import Reading
from screenplay.scenes.sentences import Sentence

NEAR = 3
"""Paragraphs from the opening of a scene within which its people get there."""
FAR = 6
"""Paragraphs within which a place that the story often names is the scene's."""
OFTEN = 4
AT = frozenset({"at", "in", "to"})
SAYING = words("say ask answer reply whisper mutter shout call tell read play")
"""One says a thing in Danish, and Danish is no place."""
TITLES = words("mr mrs miss ms mlle mme madame mademoiselle monsieur herr frau senor señor lord lady sir dr god")
PLACING = AT | {"from", "near"}


def gazetteer(readings: Sequence[Reading]) -> frozenset[str]:
    """The places with a proper name that a story names over and over: what it is at, in, or comes to and from."""
    named = Counter(
        name
        for reading in readings
        for sentence in reading.sentences
        for at, _ in sentence.words()
        if (name := _name(sentence, at, reading.names)) and _preposition(sentence, at) in PLACING
    )
    return frozenset(name for name, count in named.items() if count >= OFTEN)


def locality(stretch: Sequence[Reading], known: frozenset[str] = frozenset()) -> Place | None:
    """The place with a proper name that people get to, or are at, as a scene opens; the last of several.

    Else the first of the `known` places that the scene's beginning is told to be at.
    """
    found = [name for name, reached in _names(stretch[:NEAR]) if reached]
    there = [name for name, _ in _names(near(stretch)[:FAR], frozenset({"at"})) if name in known]
    name = found[-1] if found else there[0] if there else None
    return Place(name, name.lower(), "open", None, own=True) if name else None


def _names(stretch: Sequence[Reading], by: frozenset[str] = frozenset()) -> Iterator[tuple[str, bool]]:
    """The names of places in order, those behind the prepositions `by` or all, and whether somebody gets there."""
    for reading in stretch:
        for sentence in reading.sentences:
            for at, _ in sentence.words():
                name = _name(sentence, at, reading.names)
                if name and (not by or (_preposition(sentence, at) in by and _is_now(sentence, at))):
                    yield name, _reached(sentence, at, reading.names)


def _preposition(sentence: Sentence, at: int) -> str:
    return sentence.tokens[sentence.tokens[at].head].text.lower() if sentence.tokens[at].dep == "pobj" else ""


def _is_now(sentence: Sentence, at: int) -> bool:
    verb = grammar.verb_above(sentence, at)
    return verb is not None and grammar.happens(sentence, verb) and not grammar.lows(sentence) & UNREAL


def _name(sentence: Sentence, at: int, people: frozenset[str]) -> str | None:
    """The proper name that ends at `at` and is nobody's."""
    token = sentence.tokens[at]
    owner = at + 1 < sentence.last and sentence.tokens[at + 1].tag == "POS"
    if token.pos != "PROPN" or token.dep not in ("pobj", "dobj") or token.text.isupper() or owner:
        return None
    first = at
    while (
        first > sentence.first and sentence.tokens[first - 1].pos == "PROPN" and sentence.tokens[first - 1].head == at
    ):
        first -= 1
    written = [other.text for other in sentence.tokens[first : at + 1]]
    own = {word.lower() for word in written}
    if own & (people | MONTHS | WEEKDAYS | TITLES) or not all(
        word[:1].isupper() and word.isalpha() for word in written
    ):
        return None
    bare = first == sentence.first or sentence.tokens[first - 1].tag == "IN" or sentence.tokens[first - 1].pos == "VERB"
    return " ".join(written).upper() if bare else None


def _reached(sentence: Sentence, at: int, people: frozenset[str]) -> bool:
    """Whether a person gets to the place named at `at` in this sentence, or is there."""
    token = sentence.tokens[at]
    verb = grammar.verb_above(sentence, at)
    if verb is None or not grammar.happens(sentence, verb):
        return False
    lemma = sentence.tokens[verb].lemma.lower()
    doer = grammar.subject(sentence, verb)
    if doer is None or not grammar.is_person(sentence.tokens[doer], people):
        return False
    if token.dep == "dobj":
        return lemma in REACHING
    by = sentence.tokens[token.head]
    direct = by.head == verb and by.text.lower() in AT
    return direct and lemma in GOING | STAYING - SAYING | {"be", "arrive", "come", "return", "get"}
