"""Words for places that name none here: steps that are a building's, a sea of faces, a bar of soap."""

from __future__ import annotations

from screenplay.english import words
from screenplay.findings import Token
from screenplay.scenes.places.lexicon import SORTS
from screenplay.scenes.sentences import Sentence

POSSESSIVES = frozenset({"his", "her", "their", "our", "my", "your"})
TIMBER = words("polished bare painted hard soft carved stained varnished rotten rotting dry wet split chopped old")
FIGURES = words("sea ocean forest jungle mountain hill island study passage stage wilderness desert")
"""Of these there may be any amount of anything."""


def is_sign(token: Token) -> bool:
    """Words all in capitals are read on a sign or a page."""
    return len(token.text) > 2 and token.text.isupper()


def are_a_building(sentence: Sentence, at: int) -> bool:
    """Whether steps are those "of the library": then that is the place; the bridge of a nose
    and a stage of a journey are none."""
    of = at + 1 < sentence.last and sentence.tokens[at + 1].text.lower() == "of"
    inner = of and any(
        token.text.lower() == "room" or SORTS.get(token.text.lower()) == "room"
        for token in sentence.tokens[at + 2 : min(at + 6, sentence.last)]
    )
    if inner and sentence.tokens[at].text.lower() in ("bay", "well"):
        return True
    nose = any(token.text.lower() in ("nose", "foot") for token in sentence.tokens[at : min(at + 4, sentence.last)])
    low = sentence.tokens[at].text.lower()
    carried = of and any(
        SORTS.get(token.text.lower()) == "vehicle" for token in sentence.tokens[at + 2 : min(at + 4, sentence.last)]
    )
    return of and (low in ("steps", "stage") or (low == "roof" and carried) or (low in ("bridge", "arch") and nose))


def is_rank(sentence: Sentence, at: int) -> bool:
    """Somebody's station, which they take or are born to."""
    before = sentence.tokens[at - 1].text.lower() if at > sentence.first else ""
    return sentence.tokens[at].text.lower() == "station" and before in POSSESSIVES


def is_figure(sentence: Sentence, at: int) -> bool:
    """Whether a word for a place tells how much of something, or what is done to it: a sea of faces, the study of a
    language, "he walked a lot"; the sea of Galilee and the passage of a house are places."""
    of, after = at + 1, at + 2
    token = sentence.tokens[at]
    if token.text.lower() == "lot" and token.dep != "pobj" and sentence.tokens[at - 1].text.lower() in ("a", "whole"):
        return True
    if sentence.tokens[at].text.lower() not in FIGURES or sentence.tokens[min(of, sentence.last - 1)].text != "of":
        return False
    whose = next((token for _, token in sentence.below(of) if token.dep == "pobj"), None)
    owned = whose is not None and (whose.pos == "PROPN" or whose.lemma.lower() in SORTS)
    return after < sentence.last and whose is not None and not owned


def is_rod(sentence: Sentence, at: int) -> bool:
    """Whether wood is timber, or a bar one of iron, soap or light, or the top bar of a gate, and sells no drinks."""
    tokens = sentence.tokens
    if tokens[at].text.lower() == "wood":
        return at > sentence.first and tokens[at - 1].text.lower() in TIMBER
    if tokens[at].text.lower() != "bar":
        return False
    described = at > sentence.first and tokens[at - 1].pos == "ADJ"
    return described or (at + 1 < sentence.last and tokens[at + 1].text.lower() == "of")
