"""Which past stays past when narration moves into the present: what lies before the story's now, and what is unreal.

A past tense stays in a clause of its own kind ("as if it were", "if he had known"), under a verb that looks back ("has
been working since they came in"), and with an adverbial that fixes it before now ("ten years ago"). A past perfect
becomes a simple past where its own clause says when ("had left at noon"), a present perfect elsewhere.
"""

from __future__ import annotations

from screenplay.adapt.agreement import agreement, subject_of
from screenplay.adapt.finite import finite_past, perfect
from screenplay.adapt.syntax import HAVE, NEGATION, Clauses, auxiliaries, marker, own_subject
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
UNITS = words("minutes hours days nights weeks months years decades")
DAYS = words(
    """
    morning afternoon evening night day week month year summer winter spring autumn noon midnight dawn dusk monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter breakfast lunch dinner supper hour o'clock war youth childhood
    moment time
    """
)
FIXING = frozenset({"that", "the", "one", "last", "previous"})
ANYONE = frozenset({"one", "anyone", "anybody", "you"})
GUESSING = words("think say imagine suppose expect believe guess know call")
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
    had = past_perfect(view, verb)
    if _unreal(view, verb) or _cleft(view, verb) or (_deep_past(view, verb) and not had):
        return True
    below = verb
    for above in view.ancestors(verb):
        dep, opened = view.tokens[below].dep, marker(view, below)
        if opened in {"as if", "as though"} or _unreal(view, below):
            return True
        if had and below == verb and not modal_perfect(view, above) and not guess(view, above):
            below = above
            continue
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
        return (dep == "advcl" and opened in TEMPORAL) or dep == "relcl" or opened == "if"
    if guess(view, above):
        return dep == "ccomp"
    if opened == "if" and judgement(view, above):
        return True
    if not past_perfect(view, above):
        return False
    if dep == "advcl" and opened in TEMPORAL:
        return simple_past(view, above) or opened == "while"
    if dep == "ccomp":
        return view.tokens[above].lemma in BELIEFS
    return dep == "relcl" and view.tokens[clause].lemma not in STATES and not past_perfect(view, clause)


def judgement(view: Clauses, verb: int) -> bool:
    """"It would be a mistake to go", "it would be better if": something that need not come about is judged."""
    subject = own_subject(view, verb)
    would = any(view.low(aux) in {"would", "'d"} for aux in auxiliaries(view, verb))
    if view.tokens[verb].lemma != "be" or subject is None or not would or not view.labelled(verb, "acomp", "attr"):
        return False
    open_end = any(view.tokens[c].tag == "TO" or view.low(c) == "if" for c in view.subtree(verb) if c > verb)
    return open_end and view.low(subject) in {"it", "that", "this", "she", "he"}


def guess(view: Clauses, verb: int) -> bool:
    """"One would think", "anybody would say": what somebody might take for true."""
    subject = own_subject(view, verb)
    would = any(view.low(aux) in {"would", "'d"} for aux in auxiliaries(view, verb))
    anyone = subject is not None and view.low(subject) in ANYONE
    return would and anyone and view.tokens[verb].lemma in GUESSING


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
    if marker(view, verb) == "since":
        return True
    if near & {"since", "ever", "lately"} or any(marker(view, c) == "since" for c in view.labelled(verb, "advcl")):
        return False
    if view.tokens[verb].lemma in BELIEFS:
        return True
    if near & ALREADY and not _deep_past(view, verb):
        return False
    progressive = view.tokens[verb].tag == "VBG"
    if _deep_past(view, verb) or _when(view, verb):
        return True
    if near & NEGATION:
        return False
    return not progressive and any(_dates(view, c, verb, joined) for c in view.labelled(verb, "advcl"))


def _dates(view: Clauses, clause: int, verb: int, joined: bool) -> bool:
    opened = marker(view, clause)
    if opened not in {"when", "before", "until", "till", "as", "after"} or not finite_past(view, clause):
        return False
    if opened == "before" and any(view.low(m) in MEASURES for m in view.subtree(verb) if verb < m < clause):
        return False
    return clause > verb or joined or opened == "after"


def _when(view: Clauses, verb: int) -> bool:
    """Whether an adverbial of the clause says when: "that morning", "at noon", "in 1986", "with the taxi waiting"."""
    if view.low(verb) == "born":
        return True
    for child in _clause(view, verb):
        word, token = view.low(child), view.tokens[child]
        if word in DAYS and (view.low(child + 1) == "before" or view.low(child - 1) in {"previous", "last"}):
            return True
        if word == "once" and view.low(child + 1) in {"more", "again"}:
            continue
        if word in {"once", "then", "earlier", "previously", "originally"} and token.pos == "ADV":
            return True
        if token.dep == "npadvmod" and word in DAYS and {view.low(c) for c in view.children[child]} & FIXING:
            return True
        if token.dep == "prep" and _dating(view, child):
            return True
    return False


def _dating(view: Clauses, preposition: int) -> bool:
    """"In 1986", "on Monday", "as a boy", "with the taxi waiting"."""
    word, nouns = view.low(preposition), view.labelled(preposition, "pobj")
    if word in {"in", "on", "at", "during"}:
        return any(_date(view, noun) for noun in nouns)
    if word == "as":
        return any(view.low(noun) in YOUNG for noun in nouns)
    return word == "with" and _absolute(view, preposition)


def _clause(view: Clauses, verb: int) -> list[int]:
    """What hangs from `verb` within its own clause, deeper words too."""
    found: list[int] = []
    waiting = list(view.children[verb])
    while waiting:
        place = waiting.pop()
        if view.tokens[place].dep not in {"advcl", "relcl", "ccomp", "conj", "acl", "parataxis"}:
            found.append(place)
            waiting += view.children[place]
    return sorted(found)


def _date(view: Clauses, noun: int) -> bool:
    token = view.tokens[noun]
    return token.tag == "CD" or view.low(noun) in DAYS - {"time", "moment"}


def _absolute(view: Clauses, preposition: int) -> bool:
    below = view.subtree(preposition)
    return len(below) > 2 and any(view.low(c).endswith("ing") and len(view.low(c)) > 4 for c in below[2:4])


def _deep_past(view: Clauses, verb: int) -> bool:
    """Whether the clause's own adverbial puts it well before the story's now: "ago", "last night", "as a boy"."""
    for child in view.children[verb]:
        if view.low(child) == "before" and view.tokens[child].dep == "advmod" and view.tokens[child - 1].pos != "NOUN":
            return True
        if view.tokens[child].dep == "advcl" and marker(view, child) == "when" and _childhood(view, child):
            return True
    if view.tokens[verb].dep == "advcl" and marker(view, verb) == "when" and _childhood(view, verb):
        return True
    if view.low(verb + 1) != "to" and "already" in {view.low(c) for c in view.children[verb]} and _event(view, verb):
        return True
    stretch = not past_perfect(view, verb)
    return any(_ago(view, c) or _last(view, c, stretch) for c in _clause(view, verb))


def _event(view: Clauses, verb: int) -> bool:
    """Whether `verb` is a lexical verb in the simple past that tells of something done, and not of a state."""
    return view.tokens[verb].lemma not in STATES and not auxiliaries(view, verb) and finite_past(view, verb)


def _last(view: Clauses, place: int, stretch: bool) -> bool:
    """"Last night", and for a `stretch` up to now "for the past two weeks"."""
    if view.low(place) in LAST:
        fixed = view.low(place - 1) == "last"
        return fixed and not view.labelled(place, "det", "poss")
    back = any(view.low(c) in {"past", "last"} for c in view.labelled(place, "amod"))
    return stretch and back and view.low(place) in UNITS


def _ago(view: Clauses, place: int) -> bool:
    """Whether "ago" or "yesterday" stands here for itself, and not inside "a letter from two weeks ago"."""
    if view.low(place) not in DEEP_PAST:
        return False
    start = place
    while view.tokens[start - 1].tag in {"CD", "NN", "NNS", "NNPS", "NNP", "DT", "JJ", "RB"} and start > 0:
        start -= 1
    return view.tokens[max(start - 1, 0)].tag != "IN"


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
    if view.tokens[condition].dep == "ROOT":
        return True
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


def _cleft(view: Clauses, verb: int) -> bool:
    """"It was her mother who used to bake": the two verbs go together."""
    subject = own_subject(view, verb)
    if view.tokens[verb].lemma != "be" or subject is None or view.low(subject) != "it":
        return False
    clauses = [c for noun in view.labelled(verb, "attr") for c in view.labelled(noun, "relcl")]
    return any(used_to(view, c) for c in (*clauses, *view.labelled(verb, "relcl")))


def _inverted_condition(view: Clauses, verb: int) -> bool:
    subject = own_subject(view, verb)
    first = next((a for a in (*auxiliaries(view, verb), verb) if view.low(a) in {"had", "were"}), None)
    if subject is None or first is None or first > subject:
        return False
    if view.tokens[verb].dep not in {"advcl", "ccomp"}:
        opens = first == 0 or view.tokens[first - 1].sentence != view.tokens[first].sentence
        return opens and view.low(first) == "had" and not _asks(view, verb)
    return not marker(view, verb) and not any(view.tokens[c].tag in {"WP", "WRB"} for c in view.children[verb])


def _asks(view: Clauses, verb: int) -> bool:
    sentence = view.tokens[verb].sentence
    return any(token.text == "?" for token in view.tokens if token.sentence == sentence)


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
