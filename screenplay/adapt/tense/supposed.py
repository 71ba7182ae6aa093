"""What is supposed of now in a modal perfect: "would have liked to know", "might have been eleven", "ought to have".

Told in the present such a state is no perfect; what might have been done, and was not, stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.dates import UNITS, fixed, till_now
from screenplay.adapt.tense.perfects import modal_perfect
from screenplay.adapt.tense.preterite import reaches_now
from screenplay.adapt.tense.syntax import Clauses, auxiliaries, marker, own_subject
from screenplay.adapt.tense.unreal import condition_of

WISHED = frozenset({"like", "love", "prefer", "take", "have", "need"})
Change = tuple[int, str]
COMPARED = frozenset({"as if", "as though", "like", "than", "if", "unless"})
CONDITIONS = frozenset({"if", "unless", "had", "otherwise", "else", "without", "?", "by"})
DONE = frozenset({"it", "this", "that"})
"""What a deed is done to that was done before: "anyone could have done it"."""
ANYBODY = frozenset({"you", "anyone", "anybody", "person", "nobody", "one"})


def wished_now(view: Clauses, verb: int) -> tuple[Change, ...] | None:
    """ "He would have liked to know", "it would have taken more to stop her": so it would now."""
    have = next((c for c in view.labelled(verb, "aux") if view.low(c) == "have"), None)
    lemma = verbs.participle(view.low(verb))
    to = any(view.tokens[c].tag == "TO" for c in view.subtree(verb) if c > verb)
    if have is None or lemma not in WISHED or not to or condition_of(view, verb) is not None:
        return None
    return (have, ""), (verb, lemma)


def ought_now(view: Clauses, place: int) -> Iterator[Change]:
    """ "It ought to have smelled of soap", said of now, is "ought to smell"; of a deed it stays."""
    for verb in view.labelled(place, "xcomp"):
        have = next((c for c in view.labelled(verb, "aux") if view.low(c) == "have"), None)
        been = next((c for c in view.labelled(verb, "aux") if view.low(c) == "been"), verb)
        lemma = verbs.participle(view.low(been))
        state = lemma in {"smell", "taste", "feel", "look", "sound", "be"} and not view.labelled(verb, "auxpass")
        if have is not None and lemma and state and not fixed(view, verb):
            yield have, ""
            yield been, lemma


def so_now(view: Clauses, have: int) -> Iterator[Change]:
    """ "He might have been eleven", "there should have been two", "you could have heard a pin drop"."""
    verb = view.tokens[have].head
    if supposed_now(view, verb) and (lemma := verbs.participle(view.low(verb))) is not None:
        yield have, ""
        yield verb, lemma


def supposed_now(view: Clauses, verb: int) -> bool:
    """Whether a modal perfect tells of how things are now, or of what anybody could do now."""
    modal = next((view.low(aux) for aux in auxiliaries(view, verb) if view.tokens[aux].tag == "MD"), "")
    if not modal_perfect(view, verb) or marker(view, verb) in COMPARED or condition_of(view, verb) is not None:
        return False
    if modal == "might" and any(view.low(at) == "as" and view.low(at + 1) == "well" for at in range(verb - 3, verb)):
        return True  # "she might as well have talked to the sea"
    if view.low(verb) == "been":
        return _state(view, verb, modal)
    done = modal == "could" and any(view.low(c) in DONE for c in view.labelled(verb, "dobj") if c > verb)
    return modal in {"could", "would"} and not done and (_anybody_could(view, verb) or _open_now(view, verb, modal))


def _state(view: Clauses, verb: int, modal: str) -> bool:
    """Whether "have been" tells how things seem to be now."""
    lasts = any(view.low(c) in UNITS for c in view.subtree(verb) if c > verb) or reaches_now(view, verb)
    if lasts or till_now(view, verb) or fixed(view, verb):
        return False
    there = bool(view.labelled(verb, "expl"))
    if modal == "must":
        return any(view.tokens[c].tag == "CD" and view.low(c) != "one" for c in view.subtree(verb) if c > verb)
    if modal == "should":
        return there or marker(view, verb) == "as"
    aged = verb + 1 < len(view.tokens) and view.tokens[verb + 1].tag == "CD"
    return modal in {"could", "might"} and (aged or bool(view.labelled(verb, "attr"))) and not there


def _open_now(view: Clauses, verb: int, modal: str) -> bool:
    """ "He could have wept", "she would have run, but her legs would not": what is open now, and is not done."""
    token, subject = view.tokens[verb], own_subject(view, verb)
    sentence = {view.low(at) for at, other in enumerate(view.tokens) if other.sentence == token.sentence}
    inverted = subject is None or subject > min(auxiliaries(view, verb))  # "could she have seen it, she would"
    shared = any(own_subject(view, c) is None for c in view.labelled(verb, "conj"))
    asked = any(view.tokens[c].tag == "WP" for c in view.labelled(verb, "dobj"))
    if inverted or shared or asked or sentence & CONDITIONS or view.labelled(verb, "auxpass") or fixed(view, verb):
        return False
    if modal == "could":
        return not view.labelled(verb, "neg") and token.dep in {"ROOT", "conj", "relcl"}
    return token.dep in {"ROOT", "conj"}


def _anybody_could(view: Clauses, verb: int) -> bool:
    """ "You could have heard a pin drop", "he could not have told you the number"."""
    subject = own_subject(view, verb)
    sentence = view.tokens[verb].sentence
    if any(token.text == "if" and token.sentence == sentence for token in view.tokens):
        return False
    told = any(view.low(c) == "you" for c in view.labelled(verb, "dobj", "dative"))
    anybody = subject is not None and view.low(subject) in ANYBODY and view.low(subject + 1) not in {"of", "else"}
    return told or anybody
