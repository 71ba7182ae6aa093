"""Which person and number a verb must show: the real subject of a clause and whether it is plural.

Person matters only for "I" and "you", number for nouns: heads of "a lot of people", pairs joined by "and", "there" with
what follows it, and relative pronouns with their antecedents are looked through.
"""

from __future__ import annotations

from typing import Literal

from screenplay.adapt.syntax import SUBJECTS, Clauses, own_subject
from screenplay.adapt.verbs import words

Agreement = Literal["first", "plural", "third"]
"""first: "I"; plural: "we", "you", "they" and plural nouns; third: the rest."""

PLURAL_WORDS = words(
    """
    we you they these those both few many several others ones ourselves themselves yourselves ye us them people
    police cattle folk folks poultry clergy gentry vermin men women children feet teeth geese mice oxen trousers
    pants jeans scissors glasses spectacles pyjamas pajamas shorts tights binoculars goggles thanks remains
    outskirts surroundings clothes goods stairs
    """
)
SINGULAR_WORDS = words(
    """
    he she it this that one each either neither everyone everybody everything someone somebody something anyone
    anybody anything none nobody nothing another much little news physics mathematics politics measles billiards
    what whatever whoever whichever rest gallows series means headquarters lens gas james charles
    """
)
OF_WHAT_FOLLOWS = words(
    """
    lot lots number plenty couple majority minority rest half most all some any more part dozen dozens hundreds
    thousands scores handful bunch host variety none third quarter percent %
    """
)
"""Heads that take the number of what follows "of", save "the number of"."""

RELATIVE = frozenset({"who", "which", "that", "whom"})
OR = frozenset({"or", "nor"})


def agreement(view: Clauses, verb: int) -> Agreement:
    """The person and number of the finite clause headed by `verb`."""
    subject = subject_of(view, verb)
    if subject is None:
        return "third"
    return _number(view, subject, verb)


def subject_of(view: Clauses, verb: int) -> int | None:
    """The word that `verb` agrees with: its own subject, that of the verb it is joined to, or an antecedent."""
    seen: set[int] = set()
    place = verb
    while place not in seen:
        seen.add(place)
        subject = own_subject(view, place)
        if subject is not None:
            return _looked_through(view, subject, place)
        token = view.tokens[place]
        if token.dep == "relcl":
            return token.head
        if token.dep not in {"conj", "aux", "auxpass", "xcomp", "parataxis"}:
            break
        place = token.head
    return _nearest(view, verb)


def _looked_through(view: Clauses, subject: int, verb: int) -> int:
    token = view.tokens[subject]
    if token.dep == "expl" and view.low(subject) == "there":
        return next(iter(view.labelled(verb, "attr", "nsubj", "nsubjpass", "dobj")), subject)
    if view.low(subject) in RELATIVE and view.tokens[verb].dep == "relcl":
        return view.tokens[verb].head
    if view.low(subject) in RELATIVE and token.tag in {"WDT", "WP"}:
        clause = next((a for a in view.ancestors(verb) if view.tokens[a].dep == "relcl"), None)
        return view.tokens[clause].head if clause is not None else subject
    return subject


def _nearest(view: Clauses, verb: int) -> int | None:
    """A noun or pronoun after an inverted verb, else the nearest before it that does not hang from a preposition."""
    after = [c for c in view.labelled(verb, "attr", "dobj", "npadvmod") if c > verb and _nominal(view, c)]
    if after and view.tokens[verb].lemma in INVERTING and any(c < verb for c in view.labelled(verb, "prep", "advmod")):
        return after[0]
    sentence = view.tokens[verb].sentence
    for place in range(verb - 1, -1, -1):
        token = view.tokens[place]
        if token.sentence != sentence:
            break
        if token.dep in SUBJECTS and not token.stub:
            return place
    return next((c for c in after if view.tokens[c].dep != "dobj"), None)


INVERTING = words("hang stand lie sit come go run rise lead be lay follow appear emerge")


def _nominal(view: Clauses, place: int) -> bool:
    return view.tokens[place].pos in {"NOUN", "PROPN", "PRON", "NUM"} and not view.tokens[place].stub


def _number(view: Clauses, subject: int, verb: int) -> Agreement:
    word = view.low(subject)
    joined = _joined(view, subject)
    if joined:
        conjunctions = {view.low(c) for c in view.labelled(subject, "cc")}
        if conjunctions & OR or (view.labelled(subject, "preconj") and _either(view, subject)):
            return _single(view, joined[-1], verb)
        if not conjunctions or "and" in conjunctions or "&" in conjunctions:
            distributive = any(view.low(c) in {"each", "every", "no"} for c in view.labelled(subject, "det"))
            return "third" if distributive else "plural"
    if word == "i":
        return "first"
    return _single(view, subject, verb)


def _joined(view: Clauses, subject: int) -> list[int]:
    """The nouns coordinated with `subject`, however deep the parser nests them."""
    found: list[int] = []
    place: int | None = subject
    while place is not None:
        place = next((c for c in view.labelled(place, "conj") if _nominal(view, c)), None)
        if place is not None:
            found.append(place)
    return found


def _either(view: Clauses, subject: int) -> bool:
    return any(view.low(c) in {"either", "neither"} for c in view.labelled(subject, "preconj"))


def _single(view: Clauses, subject: int, verb: int) -> Agreement:
    token, word = view.tokens[subject], view.low(subject)
    if word == "i":
        return "first"
    whole = _of_what(view, subject)
    if whole is not None:
        return _single(view, whole, verb)
    if token.tag == "CD" or token.pos == "NUM":
        return "third" if word in {"one", "1"} else "plural"
    if word in PLURAL_WORDS:
        return "plural"
    if word in SINGULAR_WORDS:
        return "third"
    if word in {"who", "all", "some", "most", "more"} or (token.pos == "ADJ" and view.labelled(subject, "det")):
        return "third" if word in {"who", "all", "more"} else "plural"
    return "plural" if token.tag in {"NNS", "NNPS"} or _family(view, subject) else "third"


def _of_what(view: Clauses, subject: int) -> int | None:
    """What "of" follows in "a lot of people", where it decides; None where the head does."""
    if view.low(subject) not in OF_WHAT_FOLLOWS:
        return None
    determiners = {view.low(c) for c in view.labelled(subject, "det")}
    if view.low(subject) == "none" or (view.low(subject) in {"number", "couple"} and "the" in determiners):
        return None
    for of in view.labelled(subject, "prep"):
        if view.low(of) == "of":
            return next(iter(view.labelled(of, "pobj")), None)
    return None


def _family(view: Clauses, subject: int) -> bool:
    """"The Bennets": a name in -s with an article."""
    token = view.tokens[subject]
    article = any(view.low(c) == "the" for c in view.labelled(subject, "det"))
    return article and token.tag == "NNP" and token.text.endswith("s") and not token.text.endswith("ss")
