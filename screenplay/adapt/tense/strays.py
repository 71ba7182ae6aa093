"""Past tenses that the parser hangs from a noun: the verb of a clause whose subject it takes for something else.

"Her eyes filled with tears", "while the windows filled", "the night, with the errand we were on, conspired to".
"""

from __future__ import annotations

from screenplay.adapt.tense.participles import SUBORDINATING
from screenplay.adapt.tense.syntax import Clauses
from screenplay.english import words

PASSING = words("through across past along into onto towards toward beneath behind beyond")
"""What follows a verb of motion sooner than a participle."""
STOPS = words(", . ; : and or but -- — ! ?")


def strayed(view: Clauses, place: int) -> bool:
    """Whether the word at `place`, taken for a participle beside a noun, is a past tense that has it for a subject."""
    return (
        _of_comparison(view, place)
        or _of_bare_topic(view, place)
        or _of_joined_noun(view, place)
        or _of_own_part(view, place)
        or _of_sentence_without_verb(view, place)
        or _before_joined_verb(view, place)
        or _of_verbless_sentence(view, place)
    )


def _of_comparison(view: Clauses, place: int) -> bool:
    """ "Longer than a freezer deserved": the noun after "than" is the verb's subject."""
    token = view.tokens[place]
    head = view.tokens[token.head]
    if token.tag == "VBD" and token.dep == "pcomp":
        return view.low(token.head) == "than"  # "more deeply than either cared to go"
    return token.tag == "VBD" and token.dep == "acl" and head.dep == "pobj" and view.low(head.head) in {"than", "as"}


def _of_bare_topic(view: Clauses, place: int) -> bool:
    """ "The soup, when cooled, tasted of tin", taken for a noun with two clauses: the last one is the sentence."""
    token = view.tokens[place]
    head = view.tokens[token.head]
    others = [c for c in view.labelled(token.head, "acl", "relcl", "advcl") if c < place]
    joined = head.dep == "conj" and view.low(token.head - 1) == "and" and view.low(token.head - 2) == ","
    topic = token.dep == "acl" and (head.dep == "ROOT" or joined) and head.pos != "VERB"
    return topic and bool(others) and view.low(place - 1) == ","


def _of_own_part(view: Clauses, place: int) -> bool:
    """ "Her eyes filled with tears": what somebody has stands by itself in no sentence of prose."""
    head = view.tokens[place].head
    owned = [view.low(c) for c in view.labelled(head, "poss")]
    root = view.tokens[head].dep == "ROOT" and view.tokens[head].pos == "NOUN"
    return (
        root and place == head + 1 and bool(owned) and view.tokens[place].dep == "acl" and view.low(place + 1) != "by"
    )


def _of_joined_noun(view: Clauses, place: int) -> bool:
    """A clause whose subject was taken for a thing named along with another, or for a sentence by itself.

    "The air was sweet, and the meadows sloped away"; "once the rain stopped, the market filled"; "a few guests left
    early".
    """
    token = view.tokens[place]
    head = token.head
    if token.dep != "acl" or not (determiners := view.labelled(head, "det", "poss")):
        return False
    before, root = view.low(determiners[0] - 1), view.root(head)
    moves = view.tokens[min(place + 1, len(view.tokens) - 1)].tag in {"RB", "RP"}
    if view.tokens[head].dep == "conj":
        return before in {"and", "but"} and moves
    if view.tokens[head].dep == "appos":
        marks = [mark for mark in view.labelled(root, "mark") if view.low(mark) in SUBORDINATING]
        return before == "," and any(not mark or view.low(mark - 1) in STOPS for mark in marks)
    return moves and root in {head, view.tokens[view.tokens[head].head].head} and view.tokens[root].pos == "NOUN"


def _of_sentence_without_verb(view: Clauses, place: int) -> bool:
    """ "The night, with the errand on which they were bent, conspired to stop them": no other verb, and a deed."""
    token = view.tokens[place]
    root = view.root(place)
    bare = view.tokens[root].pos == "NOUN" and not any(c > place for c in view.labelled(root, "conj", "relcl"))
    return token.dep == "acl" and bare and view.low(place - 1) == "," and bool(view.labelled(place, "xcomp", "dobj"))


def _before_joined_verb(view: Clauses, place: int) -> bool:
    """ "Someone in a black coat hurried by and was gone", taken for someone with a coat that was hurried."""
    root = view.root(place)
    joined = any(c > place and view.tokens[c].tag in {"VBD", "VBN"} for c in view.labelled(root, "conj"))
    return view.tokens[place].dep == "acl" and view.tokens[root].pos in {"NOUN", "PRON"} and root < place and joined


def _of_verbless_sentence(view: Clauses, place: int) -> bool:
    """ "The wipers needed replacing", "a thought flashed through her": no other verb makes the sentence.

    What is done right away, or somewhere, has been done to nothing: "a film called Snow" has no such word behind it.
    """
    token = view.tokens[place]
    behind = view.tokens[min(place + 1, len(view.tokens) - 1)]
    deed = token.tag == "VBD" and behind.tag in {"VBG", "RB", "RP", "DT", "PRP", "PRP$"}
    moves = behind.text.lower() in PASSING and view.low(place - 1) != ","
    if token.dep != "acl" or not (deed or moves):
        return False
    others = (at for at, other in enumerate(view.tokens) if other.sentence == token.sentence and at != place)
    finite = (at for at in others if view.tokens[at].tag in {"VBD", "VBZ", "VBP", "MD"})
    return all(any(view.tokens[c].dep == "advcl" for c in (at, *view.ancestors(at))) for at in finite)
