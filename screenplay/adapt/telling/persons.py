"""Narration in another person: a character's thought told as their own, or a narrator's "I" called by a name.

The words are changed before the tense is, so that every verb agrees with its new subject.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from screenplay.adapt.tense.syntax import SUBJECTS
from screenplay.findings import Character, Gender, Token, Tokens

Words = Mapping[int, str]
"""By the word's place in its paragraph: what takes its place."""

NOMINATIVE = {"m": "he", "f": "she"}
OBJECTIVE = {"m": "him", "f": "her"}
POSSESSIVE = {"m": "his", "f": "her"}
ABSOLUTE = {"m": "his", "f": "hers"}
REFLEXIVE = {"m": "himself", "f": "herself"}
MYSELF = {"i": NOMINATIVE, "me": OBJECTIVE, "my": POSSESSIVE, "mine": ABSOLUTE, "myself": REFLEXIVE}
WE = {"we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves"}


def subject_for(character: Character, name: str | None = None) -> str:
    """The word for `character` as a subject, whoever has just been told of; `name` is what the narrator is called."""
    if character.narrator:
        return name or "I"
    if character.group:
        return "They"
    return NOMINATIVE[character.gender].capitalize() if character.gender else character.name


def to_first(tokens: Tokens, sentences: Collection[int], gender: Gender, names: Collection[int]) -> Words:
    """The words for one of `gender` in `sentences`, as that person says them: "she" is "I", and so is her name.

    `names` are the source offsets at which a mention of the person ends.
    """
    found: dict[int, str] = {}
    for place, token in enumerate(tokens):
        if token.sentence not in sentences or token.stub:
            continue
        own = _own_name(token) if token.span.end in names else _own(token, gender)
        if own is not None:
            found[place] = own if own == "I" else _cased(own, token.text)
        if own == "my" and place + 1 < len(tokens) and tokens[place + 1].tag == "POS":
            found[place + 1] = ""
    return found


def _own_name(token: Token) -> str:
    if token.dep == "poss":
        return "my"
    return "I" if token.dep in SUBJECTS else "me"


def _own(token: Token, gender: Gender) -> str | None:
    low = token.text.lower()
    if low == NOMINATIVE[gender]:
        return "I"
    if low == POSSESSIVE[gender] and token.dep == "poss":
        return "my"
    if low == OBJECTIVE[gender]:
        return "me"
    if low == ABSOLUTE[gender]:
        return "mine"
    return "myself" if low == REFLEXIVE[gender] else None


def to_third(tokens: Tokens, name: str, gender: Gender | None) -> Words:
    """The words for "I" and "we" as they are said of `name`: once by name, then by a pronoun if the gender is known.

    After a speech the name is said again.
    """
    found: dict[int, str] = {}
    named = False
    for place, token in enumerate(tokens):
        low = token.text.lower().removesuffix(".")  # "Ida and I." ends in a word "I." for the tokenizer
        if token.stub:
            named = False
        elif low in WE:
            found[place] = _cased(WE[low], token.text)
        elif low in MYSELF:
            found[place] = _named(low, name) if gender is None or (low == "i" and not named) else MYSELF[low][gender]
            found[place] += "." * token.text.endswith(".")
            named = named or low == "i"
            if place == 0 or tokens[place - 1].sentence != token.sentence:
                found[place] = _cased(found[place], "I")
    return found


def _named(low: str, name: str) -> str:
    return name if low in ("i", "me", "myself") else f"{name}'s"


def _cased(word: str, model: str) -> str:
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def reworded(tokens: Tokens, words: Words) -> Tokens:
    """`tokens` with `words` in place."""
    return tuple(
        replace(token, text=words[place], lemma=words[place].lower()) if words.get(place) else token
        for place, token in enumerate(tokens)
    )
