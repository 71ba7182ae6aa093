"""The town or the house with a name that a scene is at, where no room or street of it is told: "they came to Hale"."""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.scenes import sentences as grammar
from screenplay.scenes.hours import MONTHS, WEEKDAYS
from screenplay.scenes.motion import GOING, REACHING, STAYING
from screenplay.scenes.places import Place
from screenplay.scenes.reading import Reading
from screenplay.scenes.sentences import Sentence

NEAR = 3
"""Paragraphs from the opening of a scene within which its people get there."""
AT = frozenset({"at", "in", "to"})


def locality(stretch: Sequence[Reading]) -> Place | None:
    """The place with a proper name that people get to, or are at, as a scene opens; the last of several."""
    found: Place | None = None
    for reading in stretch[:NEAR]:
        for sentence in reading.sentences:
            for at, _ in sentence.words():
                name = _name(sentence, at, reading.names)
                if name and _reached(sentence, at, reading.names):
                    found = Place(name, name.lower(), "open", None, own=True)
    return found


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
    words = [other.text for other in sentence.tokens[first : at + 1]]
    own = {word.lower() for word in words}
    if own & (people | MONTHS | WEEKDAYS) or not all(word[:1].isupper() and word.isalpha() for word in words):
        return None
    bare = first == sentence.first or sentence.tokens[first - 1].tag == "IN" or sentence.tokens[first - 1].pos == "VERB"
    return " ".join(words).upper() if bare else None


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
    return direct and lemma in GOING | STAYING | {"be", "arrive", "come", "return", "get"}
