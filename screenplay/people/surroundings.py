"""What the words around a noun for a person tell of them: whose they are, their name, a child, that they come in."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.english import words
from screenplay.findings import Token, Tokens
from screenplay.people.nouns import KIN

COMING = words("come enter arrive appear return emerge approach join knock burst step stroll")
INWARD = words("in into round doorway")


def children_of(tokens: Tokens, place: int) -> Iterator[tuple[int, Token]]:
    """The words near by that hang on the one at `place`, with their places."""
    for other in range(max(0, place - 6), min(len(tokens), place + 12)):
        if other != place and tokens[other].head == place:
            yield other, tokens[other]


def owner_of_noun(tokens: Tokens, place: int) -> Token | None:
    """The word for whose it is: "her", or "Mara" in "Mara's brother"."""
    return next(
        (token for _, token in children_of(tokens, place) if token.dep == "poss" and token.pos in ("PRON", "PROPN")),
        None,
    )


def told_of(tokens: Tokens, place: int) -> Token | None:
    """The "he" or "she" who is said to be what the noun at `place` tells."""
    token = tokens[place]
    if token.dep != "attr" or tokens[token.head].lemma != "be":
        return None
    near = (other for other in tokens[max(0, place - 12) : place] if other.head == token.head and other.dep == "nsubj")
    return next((other for other in near if other.text.lower() in ("he", "she")), None)


def comes(tokens: Tokens, place: int) -> bool:
    """Whether the noun "looked in", "came out of the house"."""
    verb = tokens[place].head
    return tokens[verb].lemma in COMING or any(token.text in INWARD for token in tokens[verb + 1 : verb + 5])


def child_told(tokens: Tokens, children: list[tuple[int, Token]]) -> str:
    """ "daughter" of "who had three daughters", "with a daughter"; "" where no child is told of."""
    for at, token in children:
        has = (token.dep == "relcl" and token.lemma == "have") or (token.dep == "prep" and token.text == "with")
        for _, own in children_of(tokens, at) if has else ():
            if own.dep in ("dobj", "pobj") and own.lemma.lower() in ("daughter", "son"):
                return own.lemma.lower()
    return ""


def name_of(tokens: Tokens, place: int, children: list[tuple[int, Token]]) -> Token | None:
    """The name that stands in apposition to the noun, or of which it is told."""
    token = tokens[place]
    for at, child in children:
        if child.dep == "appos" and child.pos == "PROPN" and _follows(tokens, place, at):
            return child
        called = _name_told(tokens, at)
        if called is None and child.dep == "appos" and child.pos == "NOUN":
            called = next(filter(None, (_name_told(tokens, other) for other, _ in children_of(tokens, at))), None)
        if called is not None:
            return called
    head = tokens[token.head]
    if token.dep == "appos" and head.pos == "PROPN":
        return head
    follows = tokens[place + 1] if place + 1 < len(tokens) else token
    joined = token.dep in ("compound", "nmod") and token.head == place + 1
    if follows.pos == "PROPN" and (joined or (token.text.lower() in KIN and owner_of_noun(tokens, place))):
        return follows
    if token.dep == "attr" and head.lemma == "be":
        return next(
            (other for other in tokens if other.head == token.head and other.dep == "nsubj" and other.pos == "PROPN"),
            None,
        )
    return None


def _name_told(tokens: Tokens, clause: int) -> Token | None:
    """The name that a clause behind a noun gives: "called Quill", "who was called Quill", "whose name was Quill"."""
    token = tokens[clause]
    if token.dep not in ("acl", "relcl"):
        return None
    own = [(at, child) for at, child in children_of(tokens, clause) if at > clause and child.pos == "PROPN"]
    called = token.text.lower() in ("called", "named")
    name = token.lemma == "be" and tokens[clause - 1].text.lower() == "name" and tokens[clause - 2].text == "whose"
    fitting = ("oprd", "attr", "dobj", "npadvmod") if called or name else ()
    return next((child for _, child in own if child.dep in fitting), None)


def _follows(tokens: Tokens, place: int, name: int) -> bool:
    """Whether nothing parts a name from the noun before it that denies it: "his mother, if not Kit"."""
    return all(token.pos not in ("SCONJ", "PART", "CCONJ", "VERB") for token in tokens[place + 1 : name])
