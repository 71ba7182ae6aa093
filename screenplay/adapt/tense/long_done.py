"""Simple pasts that tell of what was over before the story's now, though no date says so.

"He was the last who saw her", "she did not know how it happened", "did somebody
take it?", "he was once a champion", "the house where she was born": what the sentence infers, recalls or asks about is
no event of the scene. Such a past stays, where a state ("she knew where he lived") moves with the story.
"""

from __future__ import annotations

from screenplay.adapt.tense.dates import formerly, tells_of_deed
from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.syntax import Clauses, auxiliaries, marker, own_subject
from screenplay.adapt.tense.verbs import base
from screenplay.english import words

KNOWING = words("know remember recall forget understand learn explain tell guess")
ASKED = words("how why when where who what")
BEFALLING = words("happen occur begin start come get become end die find lose meet learn do go fall")
RECALLING = words("remember recall forget")
DECLARING = words("declare say tell maintain swear insist claim assert deny boast remind record relate")
TIMES = words("day night morning evening afternoon summer winter spring autumn year week time moment hour")
PERSONAL = words("i he she they we who")
USUAL = words("ever never always often sometimes still now")
LASTING = words(
    """
    be have know want need like love hate mean seem look sound think believe care matter see hear feel remember
    understand dare live belong deserve expect hope wish suppose intend mind own
    """
)


def long_done(view: Clauses, verb: int) -> bool:
    """Whether the simple past of `verb` stays because what it tells was over before."""
    return (
        _last_who(view, verb)
        or _how_it_happened(view, verb)
        or _asked(view, verb)
        or _once(view, verb)
        or _born(view, verb)
        or _recalled(view, verb)
        or _told_now(view, verb)
    )


def _last_who(view: Clauses, verb: int) -> bool:
    """ "He was the last one who saw her"."""
    noun = view.tokens[verb].head
    told = view.tokens[verb].dep == "relcl" and view.tokens[noun].dep == "attr" and tells_of_deed(view, verb)
    return told and any(view.low(c) == "last" for c in (noun, *view.labelled(noun, "amod")))


def _how_it_happened(view: Clauses, verb: int) -> bool:
    """ "Nobody knew where he went, nor what he did": what is asked after stays, one thing and the next."""
    above, token = view.tokens[verb].head, view.tokens[verb]
    if token.dep == "conj" and above < verb and any(view.low(c) in ASKED for c in view.children[verb] if c < verb):
        return _how_it_happened(view, above)
    opened = marker(view, verb) in ASKED or any(view.low(c) in ASKED for c in view.children[verb] if c < verb)
    always = any(marker(view, c) in {"when", "if"} for c in view.labelled(verb, "advcl"))  # "knew what happened when"
    deed = token.dep == "ccomp" and opened and tells_of_deed(view, verb) and not always
    found_out = view.tokens[above].lemma == "find" and any(view.low(c) == "out" for c in view.labelled(above, "prt"))
    return deed and (found_out or (view.tokens[above].lemma in KNOWING and base(view.low(verb)) in BEFALLING))


def _asked(view: Clauses, verb: int) -> bool:
    """ "Did somebody steal it?": a deed that nobody saw is asked for; what lasts is asked for as it is now."""
    subject = own_subject(view, verb)
    did = next((aux for aux in auxiliaries(view, verb) if view.low(aux) == "did"), None)
    if did is None or subject is None or subject < did or view.tokens[verb].lemma in LASTING:
        return False
    if any(view.low(c) in USUAL for c in view.labelled(verb, "advmod", "neg")):
        return False
    opens = did == 0 or view.tokens[did - 1].sentence != view.tokens[did].sentence or view.low(did - 1) in {"or", "and"}
    sentence = view.tokens[verb].sentence
    return opens and any(token.text == "?" for token in view.tokens[verb:] if token.sentence == sentence)


def _once(view: Clauses, verb: int) -> bool:
    """ "He was once a sailor", "she once lived here": not "he knocked once"."""
    if view.labelled(verb, "expl"):  # "once there lived a tailor" begins the story itself
        return False
    for child in view.labelled(verb, "advmod"):
        if view.low(child) == "once" and formerly(view, verb, child):
            return child < verb or (view.tokens[verb].lemma in {"be", "have"} and child == verb + 1)
    return False


def _born(view: Clauses, verb: int) -> bool:
    """ "I was born in a small town": who is told of is there already."""
    subject = own_subject(view, verb)
    known = subject is not None and view.low(subject) in PERSONAL
    return view.low(verb) == "born" and (view.tokens[verb].dep == "relcl" or known)


def _recalled(view: Clauses, verb: int) -> bool:
    """ "I remember that she sang": what is remembered to have been done."""
    token = view.tokens[verb]
    if token.dep == "conj" and token.head < verb and view.tokens[token.head].dep == "ccomp":
        return _recalled(view, token.head)
    if token.dep != "ccomp" or view.tokens[token.head].lemma not in RECALLING or verb < token.head:
        return False
    if any(view.low(c) == "so" for beside in view.labelled(token.head, "advmod") for c in view.children[beside]):
        return False  # "she had forgotten it so thoroughly that she jumped"
    return tells_of_deed(view, verb) or any(tells_of_deed(view, c) for c in view.labelled(verb, "conj"))


def _told_now(view: Clauses, verb: int) -> bool:
    """ "To this day she declares that he told it backwards": who tells the story tells it later."""
    token = view.tokens[verb]
    if token.dep == "conj" and token.head < verb and finite_past(view, token.head):
        return _told_now(view, token.head)
    above = view.tokens[token.head]
    declared = above.lemma in DECLARING and above.tag in {"VBZ", "VBP"} and not finite_past(view, token.head)
    return token.dep == "ccomp" and declared and token.head < verb and tells_of_deed(view, verb)
