"""What a noun or a name does in its sentence: whether it is the subject of a verb, and of a verb of speech."""

from __future__ import annotations

from screenplay.attribution.verbs import VERB_OF
from screenplay.english import words
from screenplay.findings import Token, Tokens
from screenplay.people.nouns import is_person_noun

BEFORE_NOUN = words("compound det amod poss case")


def is_verb_next(tokens: Tokens, place: int) -> bool:
    """Whether a verb that has no subject stands right behind: the parse takes a rare name for another word."""
    after = tokens[place + 1] if place + 1 < len(tokens) else tokens[place]
    subjects = (token for token in tokens if _is_subject(token) and token.head == place + 1)
    return after.tag in ("VBD", "VBZ") and after.sentence == tokens[place].sentence and not any(subjects)


def _is_subject(token: Token) -> bool:
    return token.dep in ("nsubj", "nsubjpass")


def _of_whom(tokens: Tokens, place: int) -> int:
    """The noun that has the name at `place` in apposition: "her brother Anton"; `place` where none has."""
    token = tokens[place]
    return token.head if token.dep == "appos" and tokens[token.head].pos == "NOUN" and token.head < place else place


def acts(tokens: Tokens, place: int) -> bool:
    """Whether the word at `place`, or the noun that it names, is the subject of a verb."""
    token = tokens[_of_whom(tokens, place)]
    return _is_subject(token) and tokens[token.head].pos in ("VERB", "AUX")


def speaks(tokens: Tokens, place: int) -> bool:
    """Whether the word at `place` is the subject of a verb of speech that stands by a quotation."""
    place = _of_whom(tokens, place)
    token = tokens[place]
    if token.dep == "poss" and is_person_noun(tokens[token.head].lemma.lower()):  # "said the farmer's wife"
        return False
    first = place
    while first > 0 and tokens[first - 1].dep in BEFORE_NOUN and tokens[first - 1].head <= place:
        first -= 1
    near = range(max(0, first - 3), min(len(tokens), place + 8))
    if not any(tokens[other].stub for other in near):
        return False
    if first > 1 and tokens[first - 1].text.lower() in VERB_OF and tokens[first - 2].stub:
        return True
    after = tokens[place + 1] if place + 1 < len(tokens) else token
    if first > 0 and tokens[first - 1].stub and after.text.lower() in VERB_OF:
        return True
    return _is_subject(token) and _says(tokens, token.head)


def _says(tokens: Tokens, verb: int) -> bool:
    """Whether it is a verb of speech, or leads to one: "used to say"."""
    used = tokens[verb].text.lower() == "used"
    said = (token.text.lower() for token in tokens if used and token.dep == "xcomp" and token.head == verb)
    return tokens[verb].text.lower() in VERB_OF or any(word in VERB_OF for word in said)
