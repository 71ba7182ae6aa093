"""What the words around a noun for a person tell of them: whose they are, their name, a child, that they come in."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.english import words
from screenplay.findings import Token, Tokens
from screenplay.people.nouns import KIN, is_person_noun

COMING = words("come enter arrive appear return emerge approach join knock burst step stroll")
PHRASE = 9
"""Words at most of a noun with what belongs to it, before another noun tells more of the same person."""
INWARD = words("in into round doorway")


def children_of(tokens: Tokens, place: int) -> Iterator[tuple[int, Token]]:
    """The words near by that hang on the one at `place`, with their places."""
    for other in range(max(0, place - 6), min(len(tokens), place + 12)):
        if other != place and tokens[other].head == place:
            yield other, tokens[other]


def owner_of_noun(tokens: Tokens, place: int) -> Token | None:
    """The word for whose it is: "her", "Mara" in "Mara's brother"; of kin also "farmer" in "the farmer's wife"."""
    kin = tokens[place].text.lower() in KIN
    owners = (token for _, token in children_of(tokens, place) if token.dep == "poss")
    return next(
        (
            token
            for token in owners
            if (is_noun(token) and kin and is_person_noun(token.text.lower()))
            or (token.pos in ("PRON", "PROPN") and not is_noun(token))
        ),
        None,
    )


def is_noun(token: Token) -> bool:
    """Whether it is a noun that tells of one, and no name: "farmer"."""
    return token.tag in ("NN", "NNP") and token.text[0].islower()


def same_as(tokens: Tokens, place: int) -> int | None:
    """Where the noun starts of which the one at `place` tells more: "a clerk, a boy with a cold"."""
    token, head = tokens[place], tokens[tokens[place].head]
    article = next(
        (at for at, child in children_of(tokens, place) if child.dep == "det" and child.text in ("a", "an")), 0
    )
    if token.dep != "appos" or token.tag != "NN" or article < 2 or tokens[article - 1].text != ",":
        return None
    if head.tag == "NN" and is_person_noun(head.text.lower()) and head.span.start < token.span.start:
        return head.span.start
    for before in reversed(tokens[max(0, article - PHRASE) : article - 1]):
        if before.pos in ("VERB", "AUX", "CCONJ", "PRON", "PUNCT") or before.stub:
            return None
        if before.tag == "NN" and is_person_noun(before.text.lower()):
            return before.span.start
    return None


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
    if place > 1 and tokens[place - 1].text == "the" and tokens[place - 2].pos == "PROPN" and _is_one(tokens, place):
        return tokens[place - 2]  # "Osk the clerk"
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


def tells_what(tokens: Tokens, place: int) -> bool:
    """Whether the noun at `place` tells of somebody what they are: "it was a badger", "Osk the badger"."""
    telling = tokens[place].dep in ("appos", "attr", "compound", "nmod")
    return telling or name_of(tokens, place, [*children_of(tokens, place)]) is not None


def tells_who(tokens: Tokens, place: int) -> bool:
    """Whether it is told who somebody is: "It's the vet."."""
    verb = tokens[place].head
    return (
        tokens[place].dep == "attr"
        and tokens[verb].lemma in ("be", "'")
        and verb > 0
        and tokens[verb - 1].text.lower() in ("it", "this", "that")
    )


def _is_one(tokens: Tokens, place: int) -> bool:
    """Whether the noun at `place` hangs on the name before its article, or the two are the subject of one verb."""
    name, noun = tokens[place - 2], tokens[place]
    return noun.head == place - 2 or (noun.head == name.head and noun.dep == name.dep == "nsubj")


def _follows(tokens: Tokens, place: int, name: int) -> bool:
    """Whether nothing parts a name from the noun before it that denies it: "his mother, if not Kit"."""
    return all(token.pos not in ("SCONJ", "PART", "CCONJ", "VERB") for token in tokens[place + 1 : name])
