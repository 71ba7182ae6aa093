"""The perfect: which verbs are participles under "have", "had" or a modal with "have", and what "'d" is short for."""

from __future__ import annotations

from screenplay.adapt.tense import verbs
from screenplay.adapt.tense.syntax import HAVE, Clauses, auxiliaries, own_subject
from screenplay.english import words

DONE = frozenset({"just", "already", "barely"})
OFTEN = words("when whenever if sometimes often usually always every would used")


def perfect(view: Clauses, verb: int) -> bool:
    """Whether `verb` is a participle under "have", its own or that of the verb it is coordinated with."""
    own = auxiliaries(view, verb)
    if own or own_subject(view, verb) is not None:
        if not _participle(view, verb) and view.tokens[verb].tag != "VBG":
            return False
        return any(view.low(c) in HAVE for c in own) or any(short_had(view, c) for c in own if view.low(c) == "'d")
    token = view.tokens[verb]
    return token.dep == "conj" and token.head < verb and _participle(view, verb) and perfect(view, token.head)


def past_perfect(view: Clauses, verb: int) -> bool:
    """Whether `verb` is a participle after "had" ("'d"), its own or shared."""
    own = auxiliaries(view, verb)
    if own or own_subject(view, verb) is not None:
        had = {"had"} if any(view.low(aux) == "have" for aux in own) else {"had", "'d"}  # not "he'd have been"
        return any(view.low(aux) in had for aux in own) and perfect(view, verb)
    return perfect(view, verb) and past_perfect(view, view.tokens[verb].head)


def modal_perfect(view: Clauses, verb: int) -> bool:
    """Whether `verb` is a participle after "would have" and its like."""
    words = [view.low(aux) for aux in auxiliaries(view, verb)]
    modal = any(
        view.tokens[aux].tag == "MD" or view.low(aux) in {"to", "ought", "'d"} for aux in auxiliaries(view, verb)
    )
    return modal and ("have" in words or "'ve" in words or "of" in words)


def short_had(view: Clauses, short: int) -> bool:
    """Whether the "'d" at `short` is "had": a participle follows, or what somebody had.

    What is base form and participle alike ("put", "come") was done once, unless something tells that it often was.
    """
    following, verb = view.after(short), view.tokens[short].head
    if following == len(view.tokens):
        return False
    parted = view.low(following) == "," and view.tokens[short].dep in {"aux", "auxpass"} and verb > following
    following = verb if parted else following  # "he'd once, for a bet, carried her"
    if (lemma := verbs.participle(view.low(following))) is not None and lemma != view.low(following):
        return True
    if view.tokens[following].tag in {"DT", "PRP$", "CD", "NN"} or view.low(following - 1) in DONE:
        return True  # "he'd no business there", "he'd nothing on", "he'd only just come"
    sentence = (view.low(at) for at, token in enumerate(view.tokens) if token.sentence == view.tokens[short].sentence)
    return _participle(view, following) and view.low(following) != "bet" and not any(word in OFTEN for word in sentence)


def _participle(view: Clauses, verb: int) -> bool:
    return verbs.participle(view.low(verb)) is not None
