"""Would and could when narration moves into the present: will and can where they tell of the story, not of the unreal.

The future in the past ("by nine it would all be over") becomes a future; the hypothetical ("it would be a mistake to
go"), the polite ("would like") and the habitual ("on Sundays he would walk") keep their "would".
"""

from __future__ import annotations

from screenplay.adapt.tense.backstory import stays_past
from screenplay.adapt.tense.perfects import modal_perfect, past_perfect
from screenplay.adapt.tense.preterite import believing, simple_past
from screenplay.adapt.tense.syntax import Clauses, marker, own_subject
from screenplay.adapt.tense.unreal import ANYONE, condition_of, guess, judgement
from screenplay.english import words

PREFERENCES = words("like love prefer rather sooner hate seem appear mind care guess swear")
HABITUAL = words("normally sometimes often usually frequently occasionally every each whenever generally mostly")
COMPARISONS = frozenset({"as", "like", "than", "way"})
UNKNOWN = words("a an any another other some most")
POSSIBLE = words("anywhere anyone anything anybody any worse better more hours days someone something")


def keeps_would(view: Clauses, verb: int, modal: int) -> bool:
    """Whether the "would" (or "'d") at `modal`, an auxiliary of `verb`, stays as it is."""
    if modal_perfect(view, verb) or stays_past(view, verb) or condition_of(view, verb) is not None:
        return True
    if modal == verb or view.tokens[modal].dep not in {"aux", "ROOT", "conj"}:
        return marker(view, verb) in COMPARISONS or _of_anybody(view, verb, modal)
    if any(view.tokens[above].tag in {"VBZ", "VBP"} for above in view.ancestors(verb)):
        return True
    if _seen_from_before(view, verb):
        return True
    near = {view.low(c) for c in view.labelled(verb, "advmod")}
    why = "why" in near and view.low(modal + 1) != "n't"
    return bool(
        guess(view, verb) or why or near & PREFERENCES or view.tokens[verb].lemma in PREFERENCES
        or view.low(modal + 1) in {"rather", "sooner", "better"} or _used_to(view, modal)
        or _habitual(view, verb) or judgement(view, verb) or _typical(view, verb) or _of_anybody(view, verb, modal)
    )  # fmt: skip


def keeps_could(view: Clauses, verb: int) -> bool:
    """Whether the "could" of `verb` stays: unreal, a perfect, or a guess ("he could be anywhere")."""
    if modal_perfect(view, verb) or stays_past(view, verb) or condition_of(view, verb) is not None:
        return True
    if view.tokens[verb].lemma == "be":
        below = [c for child in view.labelled(verb, "attr", "advmod", "acomp") for c in view.subtree(child)]
        close = any(view.low(verb + step) in POSSIBLE for step in (1, 2))
        return close or any(view.low(c) in POSSIBLE or view.tokens[c].tag == "JJR" for c in below)
    return view.tokens[verb].lemma == "use" and bool(view.labelled(verb, "dobj"))


def _seen_from_before(view: Clauses, verb: int) -> bool:
    """ "He had always thought that he would drown", "she had said at noon that she would go": it lay ahead then,
    but not in "he had been told that he would teach"."""
    above = view.tokens[verb].head
    told = view.tokens[verb].dep == "ccomp" and above < verb and past_perfect(view, above)
    return told and (believing(view, above) or simple_past(view, above))


def _used_to(view: Clauses, modal: int) -> bool:
    """ "He used to bring her here; they would walk as far as the weir": so the habit goes on, for a sentence or two."""
    sentence = view.tokens[modal].sentence
    before = (at for at in range(modal) if view.low(at) == "used" and view.low(at + 1) == "to")
    somebody = view.low(modal - 1) in {"he", "she", "we", "they", "i"}
    return somebody and any(sentence - view.tokens[at].sentence <= 1 for at in before)


def _habitual(view: Clauses, verb: int) -> bool:
    for child in view.children[verb]:
        token = view.tokens[child]
        if view.low(child) in HABITUAL:
            return True
        below = view.subtree(child)
        if token.dep in {"npadvmod", "prep", "advmod"} and any(view.low(c) in HABITUAL for c in below):
            return True
        days = [view.low(c) for c in below]
        if view.low(child) in {"on", "in"} and any(d.endswith("days") or d in SEASONS for d in days):
            return True
    return any(marker(view, c) == "whenever" for c in view.labelled(verb, "advcl"))


SEASONS = words("mornings evenings afternoons nights summers winters weekends")


def _of_anybody(view: Clauses, verb: int, modal: int) -> bool:
    """ "You would not hang a dog in it", "as a child would", "where a piano would stand": nobody in the story does."""
    subject = own_subject(view, verb)
    if subject is None or subject > modal or any(view.low(c) in COMPARISONS for c in range(subject, modal)):
        subject = modal - 1
    if subject < 0:
        return False
    first = view.subtree(subject)[0]
    opened = view.low(first - 1) in COMPARISONS | {"where"}
    anyone = view.low(subject) in ANYONE and view.low(subject - 1) != "no"
    alone = modal == verb or view.tokens[verb].pos not in {"VERB", "AUX"}  # "as they would for anybody"
    way = view.low(first - 2) == "the" and view.low(first - 1) == "way"
    return anyone or way or (opened and (alone or view.low(first) in UNKNOWN))


def _typical(view: Clauses, verb: int) -> bool:
    """ "Something he would do", "the sort of hat that his aunt would wear"."""
    token = view.tokens[verb]
    if token.dep != "relcl" or own_subject(view, verb) is None:
        return False
    kinds = {view.low(token.head), view.low(view.tokens[view.tokens[token.head].head].head)}
    return bool(kinds & KINDS) and view.low(own_subject(view, verb) or 0) not in {"who", "that", "which"}


KINDS = words("something anything thing things kind sort type")
