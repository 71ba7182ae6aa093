"""Which person and number a verb must show: the real subject of a clause and whether it is plural.

Person matters only for "I" and "you", number for nouns: heads of "a lot of people", pairs joined by "and", "there" with
what follows it, and relative pronouns with their antecedents are looked through.
"""

from __future__ import annotations

from typing import Literal

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.subjects import PLURAL_WORDS, nominal, subject_of
from screenplay.adapt.tense.syntax import Clauses, auxiliaries
from screenplay.english import words

Agreement = Literal["first", "plural", "third"]
"""first: "I"; plural: "we", "you", "they" and plural nouns; third: the rest."""

SINGULAR_WORDS = words(
    """
    he she it this that one each either neither everyone everybody everything someone somebody something anyone
    anybody anything none nobody nothing another much little news physics mathematics politics measles billiards
    what whatever whoever whichever rest marquis gallows series means headquarters lens gas james charles
    """
)
ALONE: dict[str, Agreement] = {"i": "first", "he": "third", "she": "third", "they": "plural", "we": "plural"}
"""Pronouns that are no object."""
PEOPLE = words("young old rich poor dead living wounded sick blind deaf homeless guilty innocent english french irish")
"""Adjectives that with an article mean people."""

PEOPLES = words(
    """
    americans germans italians russians romans indians christians australians canadians mexicans africans asians
    europeans nazis jews arabs scots turks greeks swedes danes poles yankees londoners parisians catholics protestants
    muslims martians yorkers
    """
)
"""Names of peoples, which are plural without an article."""

OF_WHAT_FOLLOWS = words(
    """
    lot lots bulk number plenty couple majority minority rest half most all some any more part dozen dozens hundreds
    thousands scores handful bunch host variety none third quarter percent %
    """
)
"""Heads that take the number of what follows "of", save "the number of"."""

COMPANIES = words(
    """
    congregation company crew family crowd party audience committee firm team class staff couple pair group jury
    government household garrison
    """
)
"""Several people in one noun: "the crew, who were tired"."""
WATERS = frozenset({"river", "lake", "mount", "hotel"})
"""What makes a name in -s no family: "the River Thames"."""
OR = frozenset({"or", "nor"})
SEVERAL = frozenset({"several", "few"})
"""Before whatever is told of: "several other of the men"."""


def agreement(view: Clauses, verb: int) -> Agreement:
    """The person and number of the finite clause headed by `verb`."""
    if (near := _pronoun_before(view, verb)) is not None:
        return near
    subject = subject_of(view, verb)
    if _pair_before(view, verb):
        return "plural"
    if subject is None:
        return "third"
    if _enumerated(view, verb):
        return "plural"
    return _number(view, subject, verb)


def _pronoun_before(view: Clauses, verb: int) -> Agreement | None:
    """What a pronoun right before the verb says, which is nothing but a subject: "--She believed it"."""
    at = min((verb, *auxiliaries(view, verb))) - 1
    while at > 0 and view.tokens[at].tag == "RB":
        at -= 1
    return None if at < 0 or view.low(at - 1) in {"and", "or", "nor", "than"} else ALONE.get(view.low(at))


def _enumerated(view: Clauses, verb: int) -> bool:
    """ "The wine, the food, the faces, made him": more nouns than one ahead of the verb, each after a comma."""
    nouns = [c for c in view.labelled(verb, "nsubj") if c < verb and view.tokens[c].pos in {"NOUN", "PROPN"}]
    if view.low(verb - 1) != "," or not nouns:
        return False
    beside = view.labelled(nouns[0], "appos", "conj")
    if not view.labelled(nouns[0], "cc") and len(view.labelled(beside[0], "conj") if beside else ()) > 1:
        return True
    if len(nouns) < 2:
        return False
    return all(view.low(view.subtree(noun)[0] - 1) == "," for noun in nouns[1:])


def _pair_before(view: Clauses, verb: int) -> bool:
    """ "Nat had her head, Ann and Gwen had the ropes": two names at the beginning of a clause."""
    two, joins, one = verb - 1, verb - 2, verb - 3
    names = one >= 0 and view.tokens[two].tag == "NNP" and view.low(joins) == "and"
    names = names and (view.tokens[one].tag == "NNP" or view.tokens[one].text.istitle())
    opens = names and (not one or view.tokens[one - 1].sentence != view.tokens[one].sentence)
    return opens or (names and view.tokens[one].tag == "NNP" and view.low(one - 1) in {",", ";"})


def _number(view: Clauses, subject: int, verb: int) -> Agreement:
    word = view.low(subject)
    # what stands on the other side of the verb shares no subject with it: "Mara had a way of standing, one hip out"
    joined = [noun for noun in _joined(view, subject) if (noun < verb) == (subject < verb)]
    if joined and view.tokens[subject].tag.startswith("JJ"):
        return _single(view, joined[-1], verb)
    if joined and not _strayed(view, subject, joined[0]):
        conjunctions = {view.low(c) for c in view.labelled(subject, "cc")}
        if conjunctions & OR:
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
        last = max(subject, *found, 0)
        beside = (c for c in view.labelled(place, "conj") if c > last and nominal(view, c))
        place = next((c for c in beside if not finite_past(view, c)), None)
        if place is not None:
            found.append(place)
    return found


def _strayed(view: Clauses, subject: int, other: int) -> bool:
    """Whether `other` belongs to the noun inside "the smell of oranges and dogs" and not to its head."""
    if any(view.tokens[c].tag == "VBG" and c < other for c in view.labelled(subject, "acl")):
        return True
    inside = [c for c in view.labelled(subject, "prep") if c < other]
    bare = not view.labelled(other, "det", "poss") and view.tokens[other].pos == "NOUN"
    return bool(inside) and bare and bool(view.labelled(subject, "det", "poss") or view.tokens[subject].pos == "PROPN")


def _single(view: Clauses, subject: int, verb: int) -> Agreement:
    token, word = view.tokens[subject], view.low(subject)
    if word in {"i", "i."}:
        return "first"
    if view.low(subject - 1) == "we":  # "we fellows"
        return "plural"
    whole = _of_what(view, subject)
    if whole is not None:
        return _number(view, whole, verb)
    if token.tag == "CD" or token.pos == "NUM":
        return "third" if word in {"one", "1"} and view.low(subject - 1) != "-" else "plural"
    several = bool({view.low(c) for c in view.labelled(subject, "amod")} & SEVERAL)
    if word in PLURAL_WORDS or several or (word in COMPANIES and _who_are(view, subject, verb)):
        return "plural"
    if word == "rest" and view.tokens[verb].lemma != "be" and not view.labelled(subject, "prep"):
        return "plural"  # the rest of those who are there, as a rule
    if word in SINGULAR_WORDS:
        return "third"
    people = word in PEOPLE and any(view.low(c) == "the" for c in view.labelled(subject, "det"))
    if people or word in {"some", "most"}:
        return "plural"
    if (token.tag == "NNPS" or (token.tag == "NNP" and word.endswith("s"))) and not word.endswith("ss"):
        return "plural" if _family(view, subject) or word in PEOPLES else "third"
    begins = not subject or view.tokens[subject - 1].sentence != token.sentence
    several = begins and token.tag == "NNS" and word.endswith("ies")  # "Navvies came"
    known = verbs.plural_noun(word) and not _named_elsewhere(view, subject)
    if token.text.istitle() and not several and not known and not view.labelled(subject, "det", "amod", "nummod"):
        return "third"
    return "plural" if token.tag == "NNS" else "third"


def _named_elsewhere(view: Clauses, noun: int) -> bool:
    """Whether the word stands in the paragraph with its capital where no sentence begins: it is somebody's name."""
    within = zip(view.tokens, view.tokens[1:], strict=False)
    text = view.tokens[noun].text
    named = (before.sentence == then.sentence for before, then in within if then.text == text and then.pos == "PROPN")
    return text.lower() not in PEOPLES and any(named)


def _who_are(view: Clauses, noun: int, verb: int) -> bool:
    """Whether `verb` stands in a clause that tells of `noun` by "who"."""
    clause = next((c for c in (verb, *view.ancestors(verb)) if view.tokens[c].dep == "relcl"), None)
    told = clause is not None and view.tokens[clause].head == noun
    return told and any(view.low(c) == "who" for c in view.labelled(clause or 0, "nsubj", "nsubjpass"))


def _of_what(view: Clauses, subject: int) -> int | None:
    """What "of" follows in "a lot of people", where it decides; None where the head does."""
    if view.low(subject) not in OF_WHAT_FOLLOWS:
        return None
    determiners = {view.low(c) for c in view.labelled(subject, "det")}
    if view.low(subject) == "none" or (view.low(subject) in {"number", "couple"} and "the" in determiners):
        return None
    for of in view.labelled(subject, "prep"):
        if view.low(of) == "of":
            return next((c for c in view.labelled(of, "pobj") if c > of > subject), None)
    return None


def _family(view: Clauses, subject: int) -> bool:
    """ "The Bennets": a name in -s with an article, while "Jones" alone is one man."""
    if any(view.low(c) in WATERS for c in view.labelled(subject, "compound")):
        return False
    return any(view.low(c) in {"the", "these", "those", "two", "both"} for c in view.children[subject])
