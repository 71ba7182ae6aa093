"""What is not so in the story: wishes, conditions contrary to fact, comparisons with "as if", guesses and judgements.

Their past tense is no past, and stays.
"""

from __future__ import annotations

from screenplay.adapt.tense.agreement import agreement
from screenplay.adapt.tense.perfects import modal_perfect, past_perfect
from screenplay.adapt.tense.subjects import subject_of
from screenplay.adapt.tense.syntax import SUBJECTS, Clauses, auxiliaries, marker, own_subject
from screenplay.english import words

ANYONE = frozenset({"one", "anyone", "anybody", "you"})
GUESSING = words("think say imagine suppose expect believe guess know call")
OPENING = words(', ; : and but or -- — ( "')
PRONOUNS = words("i it he she we they you")
SUPPOSING = frozenset({"would", "could", "might", "should"})
WISHES = frozenset({"wish"})


def unreal(view: Clauses, verb: int) -> bool:
    """Whether the clause is contrary to fact: "as if", "if only", "I wish", "if I were", "had he known"."""
    opened, token = marker(view, verb), view.tokens[verb]
    if opened in {"as if", "as though"}:
        return True
    above = token.head
    if (
        token.dep == "ccomp"
        and view.tokens[above].lemma in WISHES
        and verb > above
        and not view.labelled(above, "xcomp", "dobj", "dative")
    ):
        return True
    if opened in {"if", "unless"} or _inverted_condition(view, verb):
        return _contrary(view, verb, above) or any(view.low(c) == "only" for c in view.children[verb] if c < verb)
    return False


def condition_of(view: Clauses, verb: int) -> int | None:
    """The if-clause that hangs from `verb` and is contrary to fact, if there is one."""
    for clause in view.labelled(verb, "advcl", "ccomp"):
        if (marker(view, clause) in {"if", "unless"} or _inverted_condition(view, clause)) and unreal(view, clause):
            return clause
    return None


def guess(view: Clauses, verb: int) -> bool:
    """ "One would think", "anybody would say": what somebody might take for true."""
    subject = own_subject(view, verb)
    would = any(view.low(aux) in {"would", "'d"} for aux in auxiliaries(view, verb))
    anyone = subject is not None and view.low(subject) in ANYONE and view.low(subject - 1) != "no"
    return would and anyone and view.tokens[verb].lemma in GUESSING


def judgement(view: Clauses, verb: int) -> bool:
    """ "It would be a mistake to go", "it would be better if": something that need not come about is judged."""
    subject = own_subject(view, verb)
    would = any(view.low(aux) in {"would", "'d"} for aux in auxiliaries(view, verb))
    if view.tokens[verb].lemma != "be" or subject is None or not would or not view.labelled(verb, "acomp", "attr"):
        return False
    below = (c for child in view.children[verb] if view.tokens[child].dep != "conj" for c in view.subtree(child))
    open_end = any(view.tokens[c].tag == "TO" or view.low(c) == "if" for c in below if c > verb)
    fool = bool(view.labelled(verb, "attr")) and view.low(subject) in {"she", "he"}  # not "she would be glad to go"
    return open_end and (fool or view.low(subject) in {"it", "that", "this"})


def _contrary(view: Clauses, condition: int, main: int) -> bool:
    """Whether the condition is one that does not hold, by its own form or that of the clause it hangs from."""
    if not marker(view, condition) or subjunctive(view, condition):
        return True
    above = [main, *view.ancestors(main)]
    if any(modal_perfect(view, verb) for verb in above) and view.tokens[condition].dep == "advcl":
        return True
    hypothetical = any(view.low(aux) in {"would", "could", "might", "'d"} for aux in auxiliaries(view, main))
    supposed = past_perfect(view, condition)
    return view.tokens[condition].dep == "advcl" and supposed and hypothetical


def subjunctive(view: Clauses, verb: int) -> bool:
    """Whether the clause has "were" with a subject that takes "was"."""
    for place in (verb, *auxiliaries(view, verb)):
        if view.low(place) == "were" and subject_of(view, verb) is not None:
            return agreement(view, verb) in {"third", "first"}
    return False


def _inverted_condition(view: Clauses, verb: int) -> bool:
    """ "Had he known", "were she taller": the auxiliary opens the clause, and nothing is asked."""
    first = next((a for a in (*auxiliaries(view, verb), verb) if view.low(a) in {"had", "were"}), None)
    subject = next((c for c in view.labelled(verb, *SUBJECTS) if first is not None and first < c), None)
    if subject is None or first is None or (view.low(first) == "had" and first == verb):
        return False
    relative = view.low(first - 1) == "that" and view.low(first + 1) in PRONOUNS  # "that had it been given"
    if view.tokens[first - 1].stub and first:
        return False  # '"Where is he?" were questions now asked'
    opens = relative or first == 0 or view.tokens[first - 1].sentence != view.tokens[first].sentence
    if not opens and view.low(first - 1) not in OPENING:
        return False
    if view.low(first) == "were" and view.tokens[verb].dep not in {"advcl", "ccomp"}:
        return False
    return not _asks(view, verb) and not marker(view, verb)


def _asks(view: Clauses, verb: int) -> bool:
    sentence = view.tokens[verb].sentence
    return any(token.text == "?" for token in view.tokens if token.sentence == sentence)


def not_so(view: Clauses) -> frozenset[int]:
    """The places of clauses like "Had anyone told him so, he would have laughed", whatever the parser makes of them."""
    found: set[int] = set()
    for place, token in enumerate(view.tokens):
        if view.low(place) != "had" or token.stub:
            continue
        sentence = [at for at, other in enumerate(view.tokens) if other.sentence == token.sentence]
        supposed = any(view.low(at) in SUPPOSING and view.low(at + 1) == "have" for at in sentence)
        if not supposed or any(view.tokens[at].text == "?" for at in sentence):
            continue
        if place == sentence[0]:
            found.update(_until_comma(view, place, sentence[-1]))
        elif view.low(place - 1) == "," and view.low(place + 1) == "not":
            found.update(range(place, sentence[-1] + 1))
    return frozenset(found)


def _until_comma(view: Clauses, place: int, end: int) -> range:
    """From `place` to the comma behind which what would have been is told."""
    commas = [at for at in range(place, end) if view.low(at) == ","]
    ahead = [at for at in commas if any(view.low(c) in SUPPOSING for c in range(at, end))]
    return range(place, ahead[-1]) if ahead else range(place, place)
