"""Banks, beds and woods: words that name a place among water and trees, and something else elsewhere."""

from __future__ import annotations

from screenplay.english import words
from screenplay.scenes.sentences import Sentence

SHORES = words("left right far near other opposite river grassy steep muddy sandy")
"""What a bank of a river is called."""
WATERS = words(
    """
    river stream canal brook creek lake pond water current ford boat punt barge raft fish trout duck heron willow reed
    rush swim wade paddle ferry
    """
)
MONEY = words("money account cheque check teller clerk cashier manager counter loan deposit vault coin note robber")
TREES = words("trees pines firs birches oaks beeches")
AMONG = frozenset({"under", "among", "amongst", "between", "through", "into", "beneath"})


def is_shore(sentence: Sentence, at: int) -> bool:
    """Whether a bank is one of a river: so called, lain or sat on, or with water around and no money."""
    token = sentence.tokens[at]
    before = sentence.tokens[at - 1].text.lower() if at > sentence.first else ""
    if token.text.lower() not in ("bank", "banks") or (token.pos != "NOUN" and before not in SHORES):
        return False
    around = {other.lemma.lower() for other in sentence.tokens if not other.stub}
    of = at + 1 < sentence.last and sentence.tokens[at + 1].text.lower() == "of"
    if before in SHORES or (of and around & WATERS):
        return True
    on = sentence.tokens[token.head].text.lower() in ("on", "along", "up", "down") and token.dep == "pobj"
    return on or (bool(around & WATERS) and not around & MONEY)


def are_woods(sentence: Sentence, at: int) -> bool:
    """Whether trees are those that people are among; orange trees may stand in a garden."""
    token, before = sentence.tokens[at], sentence.tokens[max(at - 1, sentence.first)]
    among = sentence.tokens[token.head].text.lower() in AMONG and token.dep == "pobj"
    return token.text.lower() in TREES and among and before.pos in ("DET", "ADP")


def is_riverbed(sentence: Sentence, at: int) -> bool:
    """Whether a bed is that of a river, and nobody's to sleep in."""
    if sentence.tokens[at].text.lower() != "bed":
        return False
    behind = [token.text.lower() for token in sentence.tokens[at + 1 : min(at + 4, sentence.last)]]
    return behind[:1] == ["of"] and bool(set(behind[1:]) & WATERS)
