"""Which person and number a verb must show: the real subject of a clause and whether it is plural.

Person matters only for "I" and "you", number for nouns: heads of "a lot of people", pairs joined by "and", "there" with
what follows it, and relative pronouns with their antecedents are looked through.
"""

from __future__ import annotations

from typing import Literal

from screenplay.adapt import verbs
from screenplay.adapt.finite import finite_past
from screenplay.adapt.syntax import PERCEPTION, SUBJECTS, Clauses, auxiliaries, own_subject
from screenplay.english import words
from screenplay.scenes.sentences import PEOPLE as PEOPLE_NOUNS

Agreement = Literal["first", "plural", "third"]
"""first: "I"; plural: "we", "you", "they" and plural nouns; third: the rest."""

PLURAL_WORDS = words(
    """
    we you they these those both few many several others ones ourselves themselves yourselves ye us them people
    police cattle folk folks poultry clergy gentry vermin men women children feet teeth geese mice oxen trousers
    pants jeans scissors glasses spectacles pyjamas pajamas shorts tights binoculars goggles thanks remains
    gentlefolk kinsfolk townsfolk outskirts surroundings clothes goods stairs
    """
)
SINGULAR_WORDS = words(
    """
    he she it this that one each either neither everyone everybody everything someone somebody something anyone
    anybody anything none nobody nothing another much little news physics mathematics politics measles billiards
    what whatever whoever whichever rest marquis gallows series means headquarters lens gas james charles
    """
)
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
    lot lots number plenty couple majority minority rest half most all some any more part dozen dozens hundreds
    thousands scores handful bunch host variety none third quarter percent %
    """
)
"""Heads that take the number of what follows "of", save "the number of"."""

RELATIVE = frozenset({"who", "which", "that", "whom"})
WATERS = frozenset({"river", "lake", "mount", "hotel"})
"""What makes a name in -s no family: "the River Thames"."""
OR = frozenset({"or", "nor"})


def agreement(view: Clauses, verb: int) -> Agreement:
    """The person and number of the finite clause headed by `verb`."""
    subject = subject_of(view, verb)
    if subject is None:
        return "third"
    if _second_of_two(view, subject, verb):
        return "plural"
    return _number(view, subject, verb)


def subject_of(view: Clauses, verb: int) -> int | None:
    """The word that `verb` agrees with: its own subject, that of the verb it is joined to, or an antecedent."""
    seen: set[int] = set()
    if (parted := _parted(view, verb)) is not None:
        return parted
    place = verb
    while place not in seen:
        seen.add(place)
        subject = own_subject(view, place)
        if subject is not None:
            return _looked_through(view, subject, place)
        token = view.tokens[place]
        if token.dep == "acl" and view.low(place - 1) == ",":
            break
        if token.dep in {"relcl", "acl"}:
            return token.head
        if _leaves_report(view, place):
            place = view.tokens[token.head].head
            continue
        if token.dep == "conj" and not _finite(view, token.head):
            seen.add(token.head)
            place = view.tokens[token.head].head
            continue
        if token.dep == "conj" and (beside := _beside(view, place)) is not None:
            return _looked_through(view, beside, place)
        if token.dep not in {"conj", "aux", "auxpass", "xcomp", "parataxis"}:
            break
        place = token.head
    return _nearest(view, verb)


def _second_of_two(view: Clauses, subject: int, verb: int) -> bool:
    """ "Tom, who was nine, and Ada, who wasn't, ran": the verb taken for a clause joined to the first name."""
    first = view.tokens[verb].head
    joined = view.tokens[verb].dep == "conj" and own_subject(view, verb) == subject
    nouns = _nominal(view, first) and view.tokens[first].dep == "ROOT" and bool(view.labelled(first, "relcl"))
    return joined and nouns and view.low(subject - 1) == "and" and view.low(subject + 1) == ","


def _parted(view: Clauses, verb: int) -> int | None:
    """The noun in "and the baker, over his stove, began", which the parser joins to the noun before "and"."""
    if own_subject(view, verb) is not None or view.low(verb - 1) != ",":
        return None
    first = next((c for c in range(verb - 2, 0, -1) if view.low(c) == ","), None)
    if first is None or view.tokens[first + 1].tag != "IN" or view.tokens[first - 1].dep != "conj":
        return None
    return first - 1 if _nominal(view, first - 1) else None


def _leaves_report(view: Clauses, verb: int) -> bool:
    """ "She whispered that I had ten minutes, and left us": behind the comma the one who whispers goes on."""
    token = view.tokens[verb]
    report = token.dep == "conj" and token.head < verb and view.tokens[token.head].dep == "ccomp"
    parted = view.low(verb - 1) == "and" and view.low(verb - 2) == ","
    return report and parted and bool(view.labelled(token.head, "mark"))


def _beside(view: Clauses, verb: int) -> int | None:
    """The subject of a verb that stands between `verb` and the one that both are joined to."""
    head = view.tokens[verb].head
    between = [c for c in view.labelled(head, "conj") if head < c < verb]
    subjects = [subject for c in between if (subject := own_subject(view, c)) is not None]
    return subjects[-1] if subjects else None


def _finite(view: Clauses, verb: int) -> bool:
    """Whether `verb` heads a finite clause: a verb joined to a bare infinitive or participle has another subject."""
    token = view.tokens[verb]
    if token.tag == "VBP" and token.dep == "ccomp" and view.tokens[token.head].lemma in PERCEPTION:
        return False
    if token.tag in {"VBD", "VBZ", "VBP", "MD"} or not token.tag.startswith("V"):
        return True
    return any(view.tokens[aux].tag != "TO" for aux in auxiliaries(view, verb)) or finite_past(view, verb)


def _looked_through(view: Clauses, subject: int, verb: int) -> int:
    token = view.tokens[subject]
    if token.dep == "expl" and view.low(subject) == "there":
        return next(iter(view.labelled(verb, "attr", "nsubj", "nsubjpass", "dobj")), subject)
    if view.low(subject) in RELATIVE and view.tokens[verb].dep == "relcl":
        return _antecedent(view, view.tokens[verb].head)
    if token.tag.startswith("JJ") and view.labelled(verb, "attr"):
        return view.labelled(verb, "attr")[0]  # "so genuine were his doubts"
    parted = view.low(subject - 1) == "," and token.tag == "WDT" and view.tokens[verb].dep in {"ccomp", "conj"}
    if parted and _nominal(view, subject - 2):
        return _antecedent(view, subject - 2)
    both = [c for c in view.labelled(verb, "nsubj") if c > subject]
    if both and (view.low(subject + 1) == "but" or both[-1] < verb):
        return both[-1]  # of two before the verb the nearer: "as she said these words her foot slipped"
    if view.low(subject) in RELATIVE and token.tag in {"WDT", "WP"}:
        clause = next((a for a in view.ancestors(verb) if view.tokens[a].dep == "relcl"), None)
        return view.tokens[clause].head if clause is not None else subject
    return subject


def _antecedent(view: Clauses, noun: int) -> int:
    """`noun`, or the "one" of "the only one of the cousins who"; "who" is the man of "a man of few words who"."""
    of = view.tokens[noun].head
    if view.tokens[noun].pos == "ADJ" and view.tokens[of].dep == "prep" and _nominal(view, view.tokens[of].head):
        return view.tokens[of].head  # "old folk in black, who"
    set_off = view.low(of - 1) == view.low(noun + 1) == ","
    if view.low(of) == "with" and set_off and view.labelled(noun, "poss"):
        beside = view.tokens[of].head  # "the curtains, with their lining, that hang"
        return beside if _nominal(view, beside) else of - 2
    one = view.tokens[of].head
    only = view.low(one) == "one" and any(view.low(c) == "only" for c in view.children[one])
    behind = view.low(of) in {"of", "in"} and view.tokens[noun].tag in {"NNS", "NN"}
    people = view.tokens[one].lemma in PEOPLE_NOUNS or view.low(one) in PLURAL_WORDS
    person = behind and people and view.tokens[noun].lemma not in PEOPLE_NOUNS
    return one if (view.low(of) == "of" and only) or person else noun


def _nearest(view: Clauses, verb: int) -> int | None:
    """A noun or pronoun after an inverted verb, else the nearest before it that does not hang from a preposition."""
    if verb and view.tokens[verb - 1].text in QUOTES and (spoke := _inverted_speaker(view, verb)) is not None:
        return spoke
    for done in view.labelled(verb, "ccomp") if view.low(verb) == "had" else ():
        if view.tokens[done].tag == "VBN" and (subject := own_subject(view, done)) is not None and subject > verb:
            return subject  # "never had his doubts been stronger"
    after = [c for c in view.labelled(verb, "attr", "dobj", "npadvmod") if c > verb and _nominal(view, c)]
    if after and view.tokens[verb].lemma in INVERTING and any(c < verb for c in view.labelled(verb, "prep", "advmod")):
        return after[0]
    sentence = view.tokens[verb].sentence
    for place in range(verb - 1, -1, -1):
        token = view.tokens[place]
        if token.sentence != sentence:
            break
        if token.dep in SUBJECTS and not token.stub and token.tag in {"WDT", "WP"}:
            above = view.tokens[token.head].head
            if view.tokens[token.head].dep == "relcl" and view.low(above) in {"those", "they", "all"}:
                return above
        elif token.dep in SUBJECTS and not token.stub:
            return place
    return next((c for c in after if view.tokens[c].dep != "dobj"), None)


def _inverted_speaker(view: Clauses, verb: int) -> int | None:
    return next((c for c in view.labelled(verb, "dobj", "attr", "npadvmod") if c > verb and _nominal(view, c)), None)


QUOTES = frozenset({'"', "'", "”"})
INVERTING = words("hang stand lie sit come go run rise lead be lay follow appear emerge look peer peep")


def _nominal(view: Clauses, place: int) -> bool:
    return view.tokens[place].pos in {"NOUN", "PROPN", "PRON", "NUM"} and not view.tokens[place].stub


def _number(view: Clauses, subject: int, verb: int) -> Agreement:
    word = view.low(subject)
    # what stands on the other side of the verb shares no subject with it: "Mara had a way of standing, one hip out"
    joined = [noun for noun in _joined(view, subject) if (noun < verb) == (subject < verb)]
    if joined and view.tokens[subject].tag.startswith("JJ"):
        return _single(view, joined[-1], verb)
    if joined and not _strayed(view, subject, joined[0]):
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
        last = max(subject, *found, 0)
        place = next((c for c in view.labelled(place, "conj") if c > last and _nominal(view, c)), None)
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


def _either(view: Clauses, subject: int) -> bool:
    return any(view.low(c) in {"either", "neither"} for c in view.labelled(subject, "preconj"))


def _single(view: Clauses, subject: int, verb: int) -> Agreement:
    token, word = view.tokens[subject], view.low(subject)
    if word in {"i", "i."}:
        return "first"
    whole = _of_what(view, subject)
    if whole is not None:
        return _number(view, whole, verb)
    if token.tag == "CD" or token.pos == "NUM":
        return "third" if word in {"one", "1"} else "plural"
    if word in PLURAL_WORDS:
        return "plural"
    if word == "rest" and view.tokens[verb].lemma != "be" and not view.labelled(subject, "prep"):
        return "plural"  # the rest of those who are there, as a rule
    if word in SINGULAR_WORDS:
        return "third"
    people = word in PEOPLE and any(view.low(c) == "the" for c in view.labelled(subject, "det"))
    if people or word in {"some", "most"}:
        return "plural"
    if token.tag == "NNPS" or (token.tag == "NNP" and word.endswith("s")):
        return "plural" if _family(view, subject) or word in PEOPLES else "third"
    if token.text.istitle() and not verbs.plural_noun(word) and not view.labelled(subject, "det", "amod", "nummod"):
        return "third"
    return "plural" if token.tag == "NNS" else "third"


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
