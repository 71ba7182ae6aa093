"""Which past stays past when narration moves into the present: what lies before the story's now, and what is unreal.

A past tense stays in a clause of its own kind ("as if it were", "if he had known"), under a verb that looks back ("has
been working since they came in"), and with an adverbial that fixes it before now ("ten years ago"). A past perfect
becomes a simple past where its own clause says when ("had left at noon"), a present perfect elsewhere.
"""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.dates import (
    UNITS,
    childhood,
    deep_past,
    fixed,
    made_long_ago,
    own_words,
    tells_of_deed,
    up_to_now,
)
from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.long_done import RECALLING, USUAL, long_done
from screenplay.adapt.tense.perfects import modal_perfect, past_perfect, perfect
from screenplay.adapt.tense.syntax import HAVE, NEGATION, Clauses, auxiliaries, marker, own_subject
from screenplay.adapt.tense.unreal import guess, judgement, unreal
from screenplay.english import words

TEMPORAL = words("when before after until till as while once whenever where")
BELIEFS = words("think believe hope expect intend mean suppose assume imagine want plan fear dread")
ALREADY = words("already just barely hardly scarcely nearly almost only never still always yet ever now")
MEASURES = words("yards feet steps miles paces minutes seconds hours metres meters blocks words mouthfuls")


def stays_past(view: Clauses, verb: int) -> bool:
    """Whether the finite clause of `verb` keeps its past tense because it is unreal or lies before the story's now."""
    had = past_perfect(view, verb)
    head = view.tokens[verb].head
    shared = view.tokens[verb].dep == "conj" and own_subject(view, verb) is None and not marker(view, verb)
    if shared and head < verb and not had and (finite_past(view, head) or made_long_ago(view, head)):
        return stays_past(view, head)
    if unreal(view, verb) or _cleft(view, verb) or (deep_past(view, verb) and not had):
        return True
    if not had and (long_done(view, verb) or _beside_old(view, verb)):
        return True
    clause = verb
    for above in view.ancestors(verb):
        if view.tokens[clause].dep == "ccomp" and _stopped(view, clause, above):
            break  # a statement by itself, which the parser makes part of the next
        if any(view.low(c) == ")" for c in range(above, clause)):
            break
        joined = view.tokens[clause].dep == "conj" and own_subject(view, clause) is not None
        if joined and ((had and clause == verb) or _stopped(view, above, clause)):
            break
        if not _verbal(view, above) or view.tokens[above].dep in {"acl", "amod"}:
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


def _beside_old(view: Clauses, verb: int) -> bool:
    """ "They had been nine, and it was summer": a state joined to one that has become a simple past."""
    token = view.tokens[verb]
    joined = token.dep == "conj" and token.head < verb and view.low(verb) in {"was", "were"}
    return (
        joined and past_perfect(view, token.head) and view.low(token.head) == "been" and simple_past(view, token.head)
    )


def simple_past(view: Clauses, verb: int) -> bool:
    """Whether the past perfect of `verb` becomes a simple past: its clause, or one joined to it, says when it was."""
    if childhood(view, verb) or _when_that_was(view, verb) or _young_then(view, verb):
        return True
    if _belonged(view, verb):
        return True
    first = verb
    while view.tokens[first].dep == "conj" and past_perfect(view, view.tokens[first].head):
        first = view.tokens[first].head
    chain = [first, *_chain(view, first)]
    if _since(view, verb) or _has_been_since(view, verb):
        return False
    return any(_dated(view, link, link != first) for link in chain)


def _belonged(view: Clauses, verb: int) -> bool:
    """ "It had been his father's"."""
    owners = [at for at in range(verb + 2, min(verb + 4, len(view.tokens) - 1)) if view.low(at) == "'s"]
    alone = any(view.tokens[at + 1].pos not in {"NOUN", "PROPN", "ADJ"} for at in owners)
    return view.low(verb) == "been" and alone and not {view.low(c) for c in view.children[verb]} & ALREADY


def _young_then(view: Clauses, verb: int) -> bool:
    """ "They had been nine years old", "he had taught her to swim when she was five"."""
    aged = [c for c in view.labelled(verb, "acomp") if view.low(c) == "old"]
    if view.low(verb) == "been" and any(view.low(n) in {"years", "year"} for c in aged for n in view.children[c]):
        return True
    inside = [c for deed in (verb, *view.labelled(verb, "xcomp")) for c in view.labelled(deed, "advcl")]
    return any(marker(view, c) == "when" and childhood(view, c) for c in inside)


def _when_that_was(view: Clauses, verb: int) -> bool:
    """A clause of time is as long ago as what it dates.

    "He had been twelve the last time he had stood there"; "she had been with him after he had come home".
    """
    token = view.tokens[verb]
    dates = token.dep == "advcl" and marker(view, verb) in {"after", "when", "before", "until", "till"}
    if not dates and (token.dep != "relcl" or view.low(token.head) not in {"time", "day", "night", "moment"}):
        return False
    above = next((c for c in view.ancestors(verb) if _verbal(view, c)), None)
    return above is not None and past_perfect(view, above) and simple_past(view, above)


def used_to(view: Clauses, verb: int) -> bool:
    """Whether `verb` is the "used" of "used to"."""
    return view.low(verb) == "used" and view.low(verb + 1) == "to"


def _looks_back(view: Clauses, clause: int, above: int) -> bool:
    """Whether `clause`, hanging from the verb `above`, tells of the time before it."""
    dep, opened = view.tokens[clause].dep, marker(view, clause)
    if view.low(view.tokens[clause].head) in {"time", "moment", "way", "reason"}:
        return False
    near = {view.low(c) for c in view.children[clause]}
    if opened == "before" and "since" in near:  # "has been there since before there was light"
        return perfect(view, above)
    if (opened == "since" and near & USUAL) or (opened == "while" and "still" in near):
        return False  # a reason, and no time; "while he still carried the stick, he had thrown the cloak away"
    if opened == "since":
        return perfect(view, above) or view.tokens[above].lemma == "be"
    if modal_perfect(view, above) and dep == "ccomp":
        return True
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
    if dep == "ccomp":
        return believing(view, above)
    return dep == "relcl" and tells_of_deed(view, clause)


def _did_once(view: Clauses, verb: int) -> bool:
    """Whether `verb` hangs from "used to": "used to say"."""
    return view.tokens[verb].dep == "xcomp" and used_to(view, view.tokens[verb].head)


def believing(view: Clauses, verb: int) -> bool:
    """Whether `verb` tells of a belief or hope, which in the past perfect has come to nothing."""
    return verbs.participle(view.low(verb)) in BELIEFS


def _chain(view: Clauses, first: int) -> list[int]:
    found: list[int] = []
    for link in view.labelled(first, "conj"):
        if link > first and past_perfect(view, link):
            found += [link, *_chain(view, link)]
    return found


def _dated(view: Clauses, verb: int, joined: bool) -> bool:
    near = {view.low(c) for c in view.children[verb]}
    if marker(view, verb) == "since" and (up_to_now(view, verb) or view.low(verb) == "known" or _of_years(view, verb)):
        return False
    since_then = any(view.low(c) == "since" and view.labelled(c, "pobj", "pcomp") for c in view.children[verb])
    if any(view.low(c) == "of" and view.low(c + 1) == "late" for c in view.children[verb]):
        return False
    if marker(view, verb) == "since" and not near & ALREADY and not since_then:
        return True
    if near & {"since", "ever", "lately"} or _since(view, verb):
        return False
    if believing(view, verb) and view.labelled(verb, "ccomp", "xcomp"):
        return True
    if _has_been_since(view, verb):
        return False
    if near & ALREADY and not deep_past(view, verb):
        return False
    progressive = view.tokens[verb].tag == "VBG"
    if deep_past(view, verb) or fixed(view, verb):
        return True
    if near & NEGATION:
        return False
    return not progressive and any(_dates(view, c, verb, joined) for c in view.labelled(verb, "advcl"))


def _since(view: Clauses, verb: int) -> bool:
    """Whether a clause below `verb` opens with "since": "since it rang", "since before it was stopped"."""
    return any(view.low(c) == "since" for clause in view.labelled(verb, "advcl") for c in view.labelled(clause, "mark"))


def _has_been_since(view: Clauses, verb: int) -> bool:
    """ "They had not been on speaking terms since a game in June", "since before there was light"."""
    below = [*own_words(view, verb), *(c for clause in view.labelled(verb, "advcl") for c in view.children[clause])]
    return view.low(verb) == "been" and any(view.low(c) == "since" and c > verb for c in below)


def _of_years(view: Clauses, verb: int) -> bool:
    """ "Since they had been content to hear nothing for the last ten years"."""
    below = [c for child in view.labelled(verb, "xcomp", "advcl", "acomp") for c in view.subtree(child)]
    return any(view.low(c) in UNITS and view.low(view.tokens[c].head) == "for" for c in below)


def _dates(view: Clauses, clause: int, verb: int, joined: bool) -> bool:
    opened = marker(view, clause)
    finite = (clause, *auxiliaries(view, clause))
    told = any(finite_past(view, c) or view.low(c) in {"could", "would"} for c in finite)
    if opened not in {"when", "before", "until", "till", "as", "after"} or not told or view.low(clause) == "did":
        return False  # "as they did at four o'clock" tells of a habit
    if opened == "as" and any(view.low(c) in USUAL for c in view.children[clause]):
        return False
    if opened == "before" and any(view.low(m) in MEASURES for m in view.subtree(verb) if verb < m < clause):
        return False
    return clause > verb or joined or opened == "after"


def _cleft(view: Clauses, verb: int) -> bool:
    """ "It was her mother who used to bake": the two verbs go together."""
    subject = own_subject(view, verb)
    if view.tokens[verb].lemma != "be" or subject is None or view.low(subject) != "it":
        return False
    clauses = [c for noun in view.labelled(verb, "attr") for c in view.labelled(noun, "relcl")]
    return any(used_to(view, c) for c in (*clauses, *view.labelled(verb, "relcl")))


def _verbal(view: Clauses, place: int) -> bool:
    return view.tokens[place].pos in {"VERB", "AUX"} or view.low(place) in HAVE
