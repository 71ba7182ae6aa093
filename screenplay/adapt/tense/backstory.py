"""Which past stays past when narration moves into the present: what lies before the story's now, and what is unreal.

A past tense stays in a clause of its own kind ("as if it were", "if he had known"), under a verb that looks back ("has
been working since they came in"), and with an adverbial that fixes it before now ("ten years ago").
"""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.dates import deep_past, fixed, tells_of_deed
from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.long_done import LASTING, RECALLING, long_done
from screenplay.adapt.tense.perfects import modal_perfect, past_perfect, perfect
from screenplay.adapt.tense.preterite import believing, simple_past, temporal_since, there_was_a_time, verbal
from screenplay.adapt.tense.supposed import supposed_now
from screenplay.adapt.tense.syntax import Clauses, auxiliaries, marker, own_subject
from screenplay.adapt.tense.unreal import guess, judgement, unreal
from screenplay.english import words

RETELLING = RECALLING | words("tell describe wonder")
TEMPORAL = words("when before after until till as while once whenever where")


def stays_past(view: Clauses, verb: int) -> bool:
    """Whether the finite clause of `verb` keeps its past tense because it is unreal or lies before the story's now."""
    had = past_perfect(view, verb)
    head = view.tokens[verb].head
    shared = view.tokens[verb].dep == "conj" and own_subject(view, verb) is None and not marker(view, verb)
    if shared and head < verb and not had and finite_past(view, head):
        return stays_past(view, head)
    if unreal(view, verb) or _cleft(view, verb) or (deep_past(view, verb) and not had):
        return True
    if not had and (long_done(view, verb) or there_was_a_time(view, verb)):
        return True
    helped = any(view.tokens[aux].tag == "MD" for aux in auxiliaries(view, verb))
    if marker(view, verb) == "since" and view.low(head) == "time" and not (had or helped):
        return True  # "for the first time since they were married"
    clause = verb
    for above in view.ancestors(verb):
        if view.tokens[clause].dep == "ccomp" and _by_itself(view, clause, above):
            break  # a statement by itself, which the parser makes part of the next
        if any(view.low(c) == ")" for c in range(above, clause)):
            break
        joined = view.tokens[clause].dep == "conj" and own_subject(view, clause) is not None
        if joined and ((had and clause == verb and not unreal(view, above)) or _stopped(view, above, clause)):
            break
        if not verbal(view, above) or view.tokens[above].dep in {"acl", "amod"}:
            continue
        supposed = modal_perfect(view, above) or guess(view, above)
        if (supposed or not (had and clause == verb)) and _looks_back(view, clause, above):
            return True
        clause = above
        if unreal(view, clause):
            return True
    return False


def _stopped(view: Clauses, first: int, second: int) -> bool:
    """Whether a semicolon parts two clauses: "just as if he had asked; and in a moment it was gone"."""
    return any(view.low(place) in {";", ":"} for place in range(first, second))


def _by_itself(view: Clauses, clause: int, above: int) -> bool:
    """ "It was late; he had gone", "they were cold, it must have been two", "what he would have said nobody knew"."""
    told = above < clause and not marker(view, clause)
    told = told and any(view.tokens[c].tag == "WP" and c < above for c in view.labelled(above, "dobj"))
    spliced = clause < above and view.tokens[above].lemma == "be" and not view.labelled(clause, "mark")
    return _stopped(view, clause, above) or told or (spliced and modal_perfect(view, above))


def used_to(view: Clauses, verb: int) -> bool:
    """Whether `verb` is the "used" of "used to"."""
    return view.low(verb) == "used" and view.low(verb + 1) == "to"


def _looks_back(view: Clauses, clause: int, above: int) -> bool:
    """Whether `clause`, hanging from the verb `above`, tells of the time before it."""
    dep, opened = view.tokens[clause].dep, marker(view, clause)
    reported = (dep == "ccomp" and above < clause) or view.low(view.tokens[clause].head) == "way"
    if reported and _told_now(view, above):
        return True  # "people who wonder how they came by them", "I am going to tell it the way it was"
    if view.low(view.tokens[clause].head) in {"time", "moment", "way", "reason"}:
        return False
    near = {view.low(c) for c in view.children[clause]}
    if opened == "before" and "since" in near:  # "has been there since before there was light"
        return perfect(view, above)
    if opened == "while" and "still" in near:
        return False  # "while he still carried the stick, he had thrown the cloak away"
    if opened == "since":
        return temporal_since(view, clause)
    if modal_perfect(view, above) and dep == "ccomp":
        return not supposed_now(view, above)
    if view.tokens[above].tag == "VBG" and view.tokens[view.tokens[above].head].lemma in RECALLING:
        return dep == "advcl" and opened in TEMPORAL  # "remembers holding the candle while she shot the bolts"
    if modal_perfect(view, above) or used_to(view, above) or _did_once(view, above):
        habit = dep == "ccomp" and not modal_perfect(view, above)
        return (dep == "advcl" and opened in TEMPORAL) or dep == "relcl" or opened == "if" or habit
    if guess(view, above):
        return dep == "ccomp"
    if opened == "if" and judgement(view, above):
        return True
    if not perfect(view, above):
        return False
    if dep in {"advcl", "relcl"} and opened in TEMPORAL:
        return (past_perfect(view, above) and simple_past(view, above)) or opened == "while"
    if dep == "ccomp" and any(view.tokens[c].tag == "WP" for c in view.labelled(clause, "dobj", "dative")):
        lasting = view.tokens[clause].lemma in LASTING | {"say"}
        return tells_of_deed(view, clause) and not lasting  # "he has never been told what his uncle drank"
    if dep == "ccomp" and fixed(view, clause) and not any(view.tokens[c].tag == "MD" for c in view.children[clause]):
        return True  # "he has told them that at five on Sunday he was asleep"
    if dep == "ccomp":
        return believing(view, above) and simple_past(view, above)
    relative = dep == "relcl" and not view.labelled(clause, "mark")  # "it is not until she has left that he speaks"
    return relative and tells_of_deed(view, clause)


def _told_now(view: Clauses, verb: int) -> bool:
    """Whether the teller looks back on what is told, in the present: "people who wonder how"."""
    if view.tokens[verb].lemma not in RETELLING:
        return False
    while view.tokens[verb].dep == "xcomp":  # "I am going to tell"
        verb = view.tokens[verb].head
    helps = auxiliaries(view, verb)
    token = view.tokens[helps[0] if helps else verb]
    if token.tag == "MD":
        return token.text.lower() in {"will", "'ll", "can", "ca"}
    return token.tag in {"VBZ", "VBP"} and verbs.past(token.text.lower()) is None


def _did_once(view: Clauses, verb: int) -> bool:
    """Whether `verb` hangs from "used to": "used to say"."""
    return view.tokens[verb].dep == "xcomp" and used_to(view, view.tokens[verb].head)


def _cleft(view: Clauses, verb: int) -> bool:
    """ "It was her mother who used to bake": the two verbs go together."""
    subject = own_subject(view, verb)
    if view.tokens[verb].lemma != "be" or subject is None or view.low(subject) != "it":
        return False
    clauses = [c for noun in view.labelled(verb, "attr") for c in view.labelled(noun, "relcl")]
    telling = (c for c in (*clauses, *view.labelled(verb, "relcl")) if view.low(own_subject(view, c) or 0) == "who")
    return any(used_to(view, c) for c in telling)
