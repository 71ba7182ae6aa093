"""Narration in another person: a character's thought told as their own, or a narrator's "I" called by a name.

The words are changed before the tense is, so that every verb of the past agrees with its new subject; those of the
present are made to by `agreeing`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from screenplay.adapt.tense.syntax import SUBJECTS
from screenplay.adapt.tense.verbs import base, inflect
from screenplay.findings import Character, Gender, Token, Tokens

Words = Mapping[int, str]
"""By the word's place in its paragraph: what takes its place."""

NOMINATIVE = {"m": "he", "f": "she"}
OBJECTIVE = {"m": "him", "f": "her"}
POSSESSIVE = {"m": "his", "f": "her"}
ABSOLUTE = {"m": "his", "f": "hers"}
REFLEXIVE = {"m": "himself", "f": "herself"}
MYSELF = {"i": NOMINATIVE, "me": OBJECTIVE, "my": POSSESSIVE, "mine": ABSOLUTE, "myself": REFLEXIVE}
THIRD = {"am": "is", "'m": "'s", "have": "has", "'ve": "'s"}
FIRST = {"is": "am"}
AUXILIARIES = ("aux", "auxpass")
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


def agreeing(tokens: Tokens, words: Words) -> Words:
    """The verbs of the present whose subject `words` make another person: "I don't" is "Ada doesn't"."""
    found: dict[int, str] = {}
    for place, word in words.items():
        was, now = tokens[place].text.lower(), word.lower()
        if tokens[place].dep not in SUBJECTS or (was == "i") == (now == "i") or now in WE.values():
            continue
        verbs = _finite(tokens, place, "VBP" if was == "i" else "VBZ")
        found |= {
            verb: _cased(_third(tokens[verb]) if was == "i" else _first(tokens[verb]), tokens[verb].text)
            for verb in verbs
        }
    return found


def _finite(tokens: Tokens, subject: int, tag: str) -> Iterator[int]:
    """The verbs tagged `tag` that `subject` has: its own or the auxiliary before it, and those joined on by "and"."""
    head = tokens[subject].head
    first = _opening(tokens, head)
    if tokens[first].tag == tag:
        yield first
    heads = {head}
    for place, token in enumerate(tokens):
        if token.dep == "conj" and token.head in heads and not _has_subject(tokens, place):
            heads.add(place)
            opens = _opening(tokens, place)
            bare = first == head and opens == place and token.tag == "VB" and tag == "VBP"  # "I climb over and sit"
            if bare or tokens[opens].tag == tag:
                yield opens


def _opening(tokens: Tokens, verb: int) -> int:
    """The first auxiliary of `verb`, or itself."""
    return min([at for at, token in enumerate(tokens) if token.head == verb and token.dep in AUXILIARIES], default=verb)


def _has_subject(tokens: Tokens, verb: int) -> bool:
    return any(token.head == verb and token.dep in SUBJECTS for token in tokens)


def _third(verb: Token) -> str:
    low = verb.text.lower()
    return THIRD.get(low) or inflect(base(low) or low, "VBZ")


def _first(verb: Token) -> str:
    low = verb.text.lower()
    if low == "'s":
        return "'ve" if verb.lemma == "have" else "'m"
    return FIRST.get(low) or base(low) or low


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
