"""Past tenses that the parser takes for something else: told by what a clause or a list has to have.

"Her eyes filled with tears", "so close that its boughs tapped against the house", "he got down, spat on his hands, and
reached up", "over the door hung a hat"; and nouns that only look like a past, "the old black stole".
"""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.participles import AROUND, NOMINATIVE, noun_before
from screenplay.adapt.tense.syntax import INVERTING, Clauses, auxiliaries, own_subject
from screenplay.english import words

ENDS = words(". ; : ! ? — --")
OPENING = words("that when while because until where so")
BEGINNING = frozenset({"DT", "PDT", "PRP$", "NNP", "CD", "JJ"})
"""What a noun phrase begins with."""
MOVING = words(
    """
    bend wheel lean turn sit stoop swing step duck crouch kneel spin draw reach look jump climb move walk run lie stand
    spit drop bow roll slide pull lift put set throw take pick hold let lay think
    """
)


def strayed(view: Clauses, place: int) -> bool:
    """Whether the word at `place`, taken for a participle beside a noun, is the verb of which that is the subject.

    So it is where the sentence would have no verb without it ("her eyes filled with tears"), where the noun would be
    joined to a verb ("the air was sweet, and the meadows sloped away"), and behind "than" ("longer than it deserved").
    """
    token, root = view.tokens[place], view.tokens[view.root(place)]
    noun = view.tokens[token.head]
    if token.dep == "pcomp":
        return token.tag == "VBD" and view.low(token.head) == "than"
    if token.dep != "acl":
        return False
    compared = token.tag == "VBD" and noun.dep == "pobj" and view.low(noun.head) in {"than", "as"}
    verbless = root.pos not in {"VERB", "AUX"} and view.root(place) < place
    head = token.head
    while view.tokens[head].dep == "pobj" and view.low(view.tokens[head].head) == "of":
        head = view.tokens[view.tokens[head].head].head  # "and the whole row of engines hummed"
    clause = view.tokens[head].head
    joined = view.tokens[head].dep == "conj" and view.tokens[clause].tag.startswith("VB")
    if view.low(place - 1) == "," and token.head == place - 2:
        return compared  # "a sort of plum, bedded in moss"
    listed = view.labelled(clause, "expl", "attr") and not view.labelled(head, "poss")
    thing = bool(listed) and not any(view.low(c) == "the" for c in view.labelled(head, "det"))
    return compared or verbless or (joined and not thing)  # not "there was a bell, and flowers made of tin"


def _verb_before(view: Clauses, place: int) -> int | None:
    """The nearest verb form before `place` in its sentence, if it is a past tense with a subject of its own."""
    for at in range(place - 1, -1, -1):
        token = view.tokens[at]
        if token.sentence != view.tokens[place].sentence or token.stub or token.text in ENDS:
            return None
        if token.tag in {"VBD", "VBN", "VBG", "VB", "VBP", "VBZ", "MD"}:
            return at if _tells(view, at) else None
    return None


def _tells(view: Clauses, at: int) -> bool:
    """Whether a past form with a subject, and no help, makes a statement of something done."""
    form, subject = verbs.past(view.low(at)), own_subject(view, at)
    plain = view.tokens[at].tag == "VBD" and form is not None and form.lemma not in {"be", "have"}
    return plain and subject is not None and subject < at and not auxiliaries(view, at)


def listed_deed(view: Clauses, place: int) -> bool:
    """ "He got down, spat on his hands, and reached up"; "she dropped her coat, put on the gown and sprang up"."""
    form = verbs.past(view.low(place))
    if form is None or view.low(place - 1) != "," or _verb_before(view, place) is None:
        return False
    behind = [
        at for at in range(place + 2, len(view.tokens)) if view.tokens[at].sentence == view.tokens[place].sentence
    ]
    deeds = (at for at in behind if view.low(at - 1) in {"and", ","} and view.tokens[at].tag == "VBD")
    last = next(deeds, None)
    below = view.subtree(place)  # "spat on his hands, as they seemed, and reached up"
    stopped = any(
        view.low(at) in ENDS or (view.low(at) in NOMINATIVE and at not in below)
        for at in behind
        if last is not None and at < last
    )
    particle = view.low(place + 1) in AROUND
    thing = last is not None and view.tokens[place + 1 + particle].tag in {"DT", "PRP$", "PRP"}
    return last is not None and not stopped and (thing or form.lemma in MOVING)


def only_verb(view: Clauses, place: int) -> bool:
    """ "So close that its boughs tapped against the house": a clause has to have a verb."""
    first, last = noun_before(view, place)
    determined = view.tokens[first].tag in {"DT", "PRP$"} and first < last and last == place - 1
    if not determined or view.low(first - 1) not in OPENING or view.low(place + 1) == "by":
        return False
    for at in range(place + 1, len(view.tokens)):
        token = view.tokens[at]
        if token.sentence != view.tokens[place].sentence or token.text in ENDS or token.text == ",":
            break
        if token.tag in {"VBD", "VBZ", "VBP", "MD"} or token.pos == "AUX":
            return False
    return True


def inverted(view: Clauses, place: int, lemma: str) -> bool:
    """ "Over the door hung Wat's old hat", with "hung" taken for a part of the name: a clause has to have a verb."""
    if lemma not in INVERTING or view.tokens[place].text.istitle() or view.low(place - 1) in {"'s", ","}:
        return False
    for at in range(place - 1, -1, -1):
        token = view.tokens[at]
        if token.tag.startswith("V") or token.tag in {"MD", "TO"} or token.stub:
            return False
        first = not at or token.sentence != view.tokens[at - 1].sentence or view.low(at - 1) == "and"
        if token.pos == "ADP" and first:
            noun = view.tokens[place].tag in {"NN", "NNP"}
            return noun or (place + 1 < len(view.tokens) and view.tokens[place + 1].tag in BEGINNING)
    return False
