"""Participles that look like past tenses: states and descriptions beside the verb that makes the sentence.

"With his eyes closed", "they found the door locked", "he sat there, his hat tipped over one eye", "the banks, fringed
with birches", "who, though greatly troubled".
"""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.perfects import perfect
from screenplay.adapt.tense.syntax import OBJECTIVE, RELATIVES, Clauses, own_subject
from screenplay.english import POSSESSIVES, words
from screenplay.findings import Token

PREPOSITIONS = words("upon in with from against by at to on")
FINDING = words("find keep leave want get have see hold make wear")
DEGREES = frozenset({"RB", "RBR", "RP"})
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "VBG", "POS", "HYPH"})
BESIDE = words("with in by from for")
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
AROUND = words("up down about round around back off away out on over")
CAUSING = frozenset({"get", "have", "wear", "leave"})
SUBORDINATING = words("if once when while as if after before until because although though since")
NOMINATIVE = frozenset({"i", "he", "she", "we", "they"})
GOING_ON = words("stood sat came went looked began stayed walked fell rose seemed remained shone slid sped knelt leapt")
"""Pasts of verbs that nothing is done to: no state that anything is in."""


def absolute(view: Clauses, place: int) -> bool:
    """Whether the verb at `place`, with a subject but no auxiliary, tells a state beside the sentence's main verb.

    So in "with the door bolted", "he sat there, his hat tipped over one eye", "he had his hair cut".
    """
    token, subject = view.tokens[place], own_subject(view, place)
    if subject is None or (view.labelled(place, "dobj") and not view.labelled(place, "prt")):
        return False
    marks = (c for c in view.labelled(place, "mark", "prep") if c < place)
    opened = any(view.low(c) == "with" and not view.children[c] for c in marks)
    if opened and (view.tokens[place - 1].pos != "PROPN" or subject == place - 1):
        return True  # not "with a towel about his head Tom looked"
    if view.low(subject) in NOMINATIVE | RELATIVES | {"it", "you"}:
        return False
    head = token.head
    if token.dep == "conj" and head < place:
        caused = any(view.tokens[c].tag == "VBN" for c in view.labelled(head, "ccomp"))
        first = min(view.subtree(subject))
        parted = view.low(first - 1) == "and" and view.low(first - 2) in {",", ";"}
        if not parted and ((view.tokens[head].lemma == "have" and caused) or absolute(view, head)):
            return True  # "he had his hair cut and his boots mended"
    if _found_so(view, place):
        return True
    first = min((c for c in view.subtree(place) if c <= subject and c > place - 12), default=subject)
    if token.tag == "VBN" and token.dep in {"advcl", "ccomp", "dep", "prep", "pcomp", "parataxis"}:
        opened = any(view.tokens[c].dep == "mark" or view.tokens[c].tag == "WRB" for c in view.children[place])
        return not opened and view.low(first - 1) in {",", "with", "and", "—", "--", "-"}
    return False


def _found_so(view: Clauses, place: int) -> bool:
    """ "They found the door locked": the state that something is found, kept or left in."""
    token = view.tokens[place]
    above = verbs.base(view.low(token.head))
    found = token.dep == "ccomp" and token.head < place and above in FINDING
    state = token.tag == "VBN" or above in CAUSING or view.low(place + 1) in PREPOSITIONS
    return found and state and not view.labelled(place, "mark")


def set_off(view: Clauses, place: int, subject: int) -> bool:
    """ "The banks, fringed with birches, were": a comma parts the word from the noun, as it parts no verb."""
    first = place
    while first > subject + 1 and view.tokens[first - 1].tag == "RB":
        first -= 1
    between = [view.low(c) for c in range(subject + 1, first)]
    apart = view.low(place + 1) in PREPOSITIONS | {","} or bool(view.labelled(place, "oprd"))
    return bool(between) and between[-1] == "," and between.count(",") == 1 and apart


def described(view: Clauses, place: int) -> bool:
    """ "They covered the table, washed and combed", "the boxes marked FISH": a participle behind what it describes.

    `place` is a verb to the parser, with neither a conjunction nor a subject.
    """
    opened = any(view.tokens[c].dep == "mark" or view.tokens[c].tag == "WRB" for c in view.children[place])
    if opened or view.low(place) in GOING_ON or view.tokens[view.root(place)].pos not in {"VERB", "AUX"}:
        return False
    first, last = noun_before(view, place)
    if view.low(last) == ",":
        return not view.labelled(place, "dobj", "ccomp", "xcomp", "dative", "nsubj")
    noun = view.tokens[last].tag in {"NN", "NNS"}
    return noun and view.low(first - 1) not in SUBORDINATING | {"than", "till"}


def in_row(view: Clauses, place: int) -> bool:
    """ "Had been picked, peeled, washed, and dried": one auxiliary goes with them all."""
    if verbs.participle(view.low(place)) is None:
        return False
    if view.low(place - 1) in {"and", "or"}:
        before = place - 2 - (view.low(place - 2) == ",")
        return before > 0 and view.low(before - 1) == "," and in_row(view, before)
    if view.low(place - 1) != "," or view.low(place + 1) not in {",", "and", "or"} or place < 2:
        return False
    first = place - 2
    return bool(view.labelled(first, "auxpass")) or perfect(view, first) or in_row(view, first)


def noun_before(view: Clauses, place: int) -> tuple[int, int]:
    """The first and last place of the noun phrase that ends right before `place`, adverbs passed over."""
    last = place - 1
    while last >= 0 and view.tokens[last].tag in DEGREES:
        last -= 1
    first = last
    while first > 0 and view.tokens[first].tag in NOMINAL and view.tokens[first - 1].tag in NOMINAL | {"DT", "PRP$"}:
        first -= 1
    return first, last


def with_state(view: Clauses, place: int) -> bool:
    """ "With its cable wound up", "with a pen in his hand and his boots stuck out": a state, and no deed."""
    first, last = noun_before(view, place)
    owned = view.low(first) in POSSESSIVES and first < last
    thing = view.tokens[first].tag == "DT" and first < last and view.tokens[place].dep != "ROOT"
    opened = first - 1
    if owned and view.low(opened) == "and":  # back to what the first thing is with
        while opened > 0 and view.low(opened) not in {"with", "without"}:
            if view.tokens[opened].tag in FINITE and not with_state(view, opened):
                return False
            if view.low(opened) == ";" or (view.low(opened) == "," and view.low(opened + 1) == "and"):
                return False
            opened -= 1
    doing = view.tokens[last].pos == "PROPN" or view.labelled(place, "dobj")  # "without a word shut the door"
    if view.low(opened) not in {"with", "without"} or doing or not (owned or thing) or view.low(place) in GOING_ON:
        return False
    sentence = view.tokens[place].sentence
    earlier = range(max(0, opened - 12), opened)
    return any(view.tokens[at].tag == "VBD" and view.tokens[at].sentence == sentence for at in earlier)


def trailing_state(view: Clauses, place: int) -> bool:
    """ "She was down in ten minutes, her hair brushed and braided, her face washed": no conjunction, and no object."""
    if view.low(place - 1) == "and" and place > 2 and verbs.past(view.low(place - 2)):
        return trailing_state(view, place - 2)
    first, last = noun_before(view, place)
    if view.low(place - 2) == "of" and view.low(place - 1) in OBJECTIVE:  # "each of them wound up"
        first, last = noun_before(view, place - 2)
    each = view.low(first) == "each" or (view.low(last) == "one" and view.low(last - 1) == "every")
    each = each and view.low(first - 1) in {",", "and"}
    owned = view.low(first) in POSSESSIVES and first < last and view.low(first - 1) == ","
    token, form = view.tokens[place], verbs.past(view.low(place))
    if first < 2 or not (owned or each):
        return False
    earlier = (view.tokens[at] for at in range(first - 1))
    told = any(other.sentence == token.sentence and _states(view, other) for other in earlier)
    follows = view.low(place + 1) in {",", ".", "and"} | AROUND or (each and view.low(place + 1) in BESIDE)
    intransitive = form is None or form.sure or form.lemma in verbs.INTRANSITIVE or view.low(place) in GOING_ON
    return told and follows and not intransitive and view.tokens[first - 2].tag != "CC"


def _states(view: Clauses, token: Token) -> bool:
    """Whether a past tense makes no clause of time: not in "as soon as he had said this, his pace slackened"."""
    verb = view.tokens[token.head] if token.dep == "aux" else token
    return token.tag == "VBD" and verb.dep != "advcl"
