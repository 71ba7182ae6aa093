"""Which past stays past when narration moves into the present: what lies before the story's now, and what is unreal.

A past tense stays in a clause of its own kind ("as if it were", "if he had known"), under a verb that looks back ("has
been working since they came in"), and with an adverbial that fixes it before now ("ten years ago"). A past perfect
becomes a simple past where its own clause says when ("had left at noon"), a present perfect elsewhere.
"""

from __future__ import annotations

from screenplay.adapt.agreement import agreement, subject_of
from screenplay.adapt.syntax import (
    HAVE,
    NEGATION,
    Clauses,
    auxiliaries,
    finite_past,
    marker,
    own_subject,
    perfect,
)
from screenplay.adapt.verbs import words

TEMPORAL = words("when before after until till as while once whenever where")
WISHES = frozenset({"wish"})
BELIEFS = words("think believe hope expect intend mean suppose assume imagine want plan fear dread")
STATES = words(
    """
    be have own belong contain hold lead lie stand hang live know need want like love hate mean seem look sound
    smell taste feel cost fit matter resemble include consist depend cover surround separate join overlook run open
    """
)
ALREADY = words("already just barely hardly scarcely nearly almost only never still always yet ever now")
DEEP_PAST = frozenset({"ago", "yesterday"})
LAST = words(
    """
    night week month year summer winter spring autumn fall time monday tuesday wednesday thursday friday saturday
    sunday
    """
)
DAYS = words(
    """
    morning afternoon evening night day week month year summer winter spring autumn noon midnight dawn dusk monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter breakfast lunch dinner supper hour o'clock school war youth childhood
    moment time
    """
)
YOUNG = words("boy girl child kid baby young little small student teenager youth alive")
MEASURES = words("yards feet steps miles paces minutes seconds hours metres meters blocks words mouthfuls")


def modal_perfect(view: Clauses, verb: int) -> bool:
    """Whether `verb` is a participle after "would have" and its like."""
    words = [view.low(aux) for aux in auxiliaries(view, verb)]
    modal = any(view.tokens[aux].tag == "MD" or view.low(aux) in {"to", "ought"} for aux in auxiliaries(view, verb))
    return modal and ("have" in words or "'ve" in words or "of" in words)


def past_perfect(view: Clauses, verb: int) -> bool:
    """Whether `verb` is a participle after "had" ("'d"), its own or shared."""
    own = auxiliaries(view, verb)
    if own or own_subject(view, verb) is not None:
        return any(view.low(aux) == "had" or view.low(aux) == "'d" for aux in own) and perfect(view, verb)
    return perfect(view, verb) and past_perfect(view, view.tokens[verb].head)


def stays_past(view: Clauses, verb: int) -> bool:
    """Whether the finite clause of `verb` keeps its past tense because it is unreal or lies before the story's now."""
    if _unreal(view, verb) or _deep_past(view, verb):
        return True
    below = verb
    for above in view.ancestors(verb):
        dep, opened = view.tokens[below].dep, marker(view, below)
        if opened in {"as if", "as though"} or _unreal(view, below):
            return True
        if _verbal(view, above) and dep in {"advcl", "relcl", "ccomp", "acl"} and below_looks_back(view, below, above):
            return True
        below = above
    return marker(view, below) in {"as if", "as though"} or _unreal(view, below)


def below_looks_back(view: Clauses, clause: int, above: int) -> bool:
    """Whether `clause`, hanging from the verb `above`, tells of the time before it."""
    dep, opened = view.tokens[clause].dep, marker(view, clause)
    if opened == "since":
        return perfect(view, above) or view.tokens[above].lemma == "be"
    if modal_perfect(view, above) or used_to(view, above):
        return dep in {"advcl", "relcl"}
    if not past_perfect(view, above):
        return False
    if dep == "advcl" and opened in TEMPORAL:
        return simple_past(view, above) or opened == "while"
    if dep == "ccomp":
        return view.tokens[above].lemma in BELIEFS
    return dep == "relcl" and view.tokens[clause].lemma not in STATES and not past_perfect(view, clause)


def simple_past(view: Clauses, verb: int) -> bool:
    """Whether the past perfect of `verb` becomes a simple past: its clause, or one joined to it, says when it was."""
    first = verb
    while view.tokens[first].dep == "conj" and past_perfect(view, view.tokens[first].head):
        first = view.tokens[first].head
    chain = [first, *_chain(view, first)]
    return any(_dated(view, link, link != first) for link in chain)


def _chain(view: Clauses, first: int) -> list[int]:
    found: list[int] = []
    for link in view.labelled(first, "conj"):
        if past_perfect(view, link):
            found += [link, *_chain(view, link)]
    return found


def _dated(view: Clauses, verb: int, joined: bool) -> bool:
    near = {view.low(c) for c in view.children[verb]}
    if near & {"since", "ever", "lately"} or any(marker(view, c) == "since" for c in view.labelled(verb, "advcl")):
        return False
    if view.tokens[verb].lemma in BELIEFS:
        return True
    if near & (ALREADY | NEGATION) and not _deep_past(view, verb):
        return False
    progressive = view.tokens[verb].tag == "VBG"
    clauses = [c for c in view.labelled(verb, "advcl") if _dates(view, c, verb, joined) and not progressive]
    return bool(clauses) or _deep_past(view, verb) or _when(view, verb)


def _dates(view: Clauses, clause: int, verb: int, joined: bool) -> bool:
    opened = marker(view, clause)
    if opened not in {"when", "before", "until", "till", "as", "after"} or not finite_past(view, clause):
        return False
    if opened == "before" and any(view.low(m) in MEASURES for m in view.subtree(verb) if verb < m < clause):
        return False
    return clause > verb or joined or opened == "after"


def _when(view: Clauses, verb: int) -> bool:
    """Whether an adverbial of the clause says when: "that morning", "at noon", "in 1986", "with the taxi waiting"."""
    for child in view.children[verb]:
        word, token = view.low(child), view.tokens[child]
        if word in {"once", "then", "earlier", "previously", "originally"} and token.pos == "ADV":
            return True
        if token.dep == "npadvmod" and word in DAYS:
            return any(view.low(c) in {"that", "the", "one", "last", "previous"} for c in view.children[child])
        if token.dep == "prep" and word in {"in", "on", "at", "during"}:
            return any(_date(view, noun) for noun in view.labelled(child, "pobj"))
        if token.dep == "prep" and word == "with" and _absolute(view, child):
            return True
        if token.dep == "prep" and word == "as" and view.labelled(child, "pobj"):
            return any(view.low(c) in YOUNG for c in view.labelled(child, "pobj"))
    return False


def _date(view: Clauses, noun: int) -> bool:
    token = view.tokens[noun]
    return token.tag == "CD" or view.low(noun) in DAYS - {"time", "moment"}


def _absolute(view: Clauses, preposition: int) -> bool:
    below = view.subtree(preposition)
    return any(view.tokens[c].tag == "VBG" for c in below[1:4])


def _deep_past(view: Clauses, verb: int) -> bool:
    """Whether the clause's own adverbial puts it well before the story's now: "ago", "last night", "as a boy"."""
    for child in view.children[verb]:
        below = view.subtree(child)
        if view.tokens[child].dep in {"advmod", "npadvmod"} and any(view.low(c) in DEEP_PAST for c in below):
            return True
        if view.tokens[child].dep == "npadvmod" and view.low(child) in LAST:
            return any(view.low(c) == "last" for c in below)
        if view.low(child) == "before" and view.tokens[child].dep == "advmod" and _compared(view, verb):
            return True
        if view.tokens[child].dep == "advcl" and marker(view, child) == "when" and _childhood(view, child):
            return True
    return view.tokens[verb].dep == "advcl" and marker(view, verb) == "when" and _childhood(view, verb)


def _compared(view: Clauses, verb: int) -> bool:
    return marker(view, verb) in {"than", "as"}


def _childhood(view: Clauses, clause: int) -> bool:
    subject = own_subject(view, clause)
    if view.tokens[clause].lemma != "be" or subject is None:
        return False
    return any(
        view.low(c) in YOUNG or (view.tokens[c].tag == "CD" and view.low(subject) in {"he", "she", "i"})
        for c in view.labelled(clause, "attr", "acomp")
    )


def _unreal(view: Clauses, verb: int) -> bool:
    """Whether the clause is contrary to fact: "as if", "if only", "I wish", "if I were", "had he known"."""
    opened, token = marker(view, verb), view.tokens[verb]
    if opened in {"as if", "as though"}:
        return True
    above = token.head
    if token.dep == "ccomp" and view.tokens[above].lemma in WISHES and verb > above:
        return True
    if opened in {"if", "unless"} or _inverted_condition(view, verb):
        return _contrary(view, verb, above) or any(view.low(c) == "only" for c in view.children[verb] if c < verb)
    return False


def _contrary(view: Clauses, condition: int, main: int) -> bool:
    """Whether the condition is one that does not hold, by its own form or that of the clause it hangs from."""
    if subjunctive(view, condition) or (modal_perfect(view, main) and view.tokens[condition].dep == "advcl"):
        return True
    hypothetical = any(view.low(aux) in {"would", "could", "might", "'d"} for aux in auxiliaries(view, main))
    return view.tokens[condition].dep == "advcl" and past_perfect(view, condition) and hypothetical


def subjunctive(view: Clauses, verb: int) -> bool:
    """Whether the clause has "were" with a subject that takes "was"."""
    for place in (verb, *auxiliaries(view, verb)):
        if view.low(place) == "were" and subject_of(view, verb) is not None:
            return agreement(view, verb) in {"third", "first"}
    return False


def _inverted_condition(view: Clauses, verb: int) -> bool:
    subject = own_subject(view, verb)
    first = next((a for a in (*auxiliaries(view, verb), verb) if view.low(a) in {"had", "were"}), None)
    if subject is None or first is None or first > subject or view.tokens[verb].dep not in {"advcl", "ccomp"}:
        return False
    return not marker(view, verb) and not any(view.tokens[c].tag in {"WP", "WRB"} for c in view.children[verb])


def condition_of(view: Clauses, verb: int) -> int | None:
    """The if-clause that hangs from `verb` and is contrary to fact, if there is one."""
    for clause in view.labelled(verb, "advcl", "ccomp"):
        if (marker(view, clause) in {"if", "unless"} or _inverted_condition(view, clause)) and _unreal(view, clause):
            return clause
    return None


def used_to(view: Clauses, verb: int) -> bool:
    """Whether `verb` is the "used" of "used to"."""
    return view.low(verb) == "used" and any(view.low(c) == "to" for c in range_after(view, verb))


def range_after(view: Clauses, place: int) -> range:
    return range(place + 1, min(place + 2, len(view.tokens)))


def _verbal(view: Clauses, place: int) -> bool:
    return view.tokens[place].pos in {"VERB", "AUX"} or view.low(place) in HAVE
