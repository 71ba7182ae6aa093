"""Tags ahead of a speech that are part of a longer sentence: "she was in time to hear it say, as it turned a corner,".

A tag that is cut out of such a sentence leaves a stump behind ("she is in time to hear."). It is told whole instead,
and ends in a colon, as narration before a speech does.
"""

from __future__ import annotations

from screenplay.adapt.places import first_from
from screenplay.attribution.labels import KEEPING
from screenplay.attribution.verbs import VERB_OF
from screenplay.english import words
from screenplay.findings import Tag, Tokens

HANGING = frozenset({"TO", "IN", "DT", "MD", "WP", "WDT", "WRB", "PRP$", "WP$", "-LRB-"})
"""Labels of words that nothing can end with."""
LOOSE = frozenset({"as", "and", "but", "then"})
"""Words that are cut off with the tag."""
BOUND = frozenset({"xcomp", "ccomp", "relcl", "acl", "pcomp", "pobj", "csubj", "aux", "auxpass", "dobj", "attr"})
"""How a verb hangs on words that cannot do without it."""
TELLING = frozenset({"VERB", "AUX", "NOUN", "PROPN"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
STOPS = frozenset({".", "!", "?", ";", ":", "…", "..."})
DOING = words("run return go come proceed put rise")
"""Verbs that tell of a speech as well as of what is done, and tell of the latter behind another verb."""
LONG_REST = 6
"""Words: what is told after the verb of speech, if it is longer, has left the speech behind."""


def is_bound(tag: Tag, tokens: Tokens) -> bool:
    """Whether `tag` stands ahead of its speech and what stands before it in its sentence needs it, or is a sentence
    of what somebody is doing all the while ("He was breathing again.") or does next."""
    first = first_from(tokens, tag.span.start)
    again = any(token.text.lower() in KEEPING for token in tokens[first : tag.verb])
    opens = tokens[tag.verb].tag == "VBG" and tokens[first].text[:1].isupper()
    if (opens and _ends_at(tag, tokens) and not again) or _begins_to_do(tag, tokens):
        return True
    if tag.quote <= tag.part:
        return False
    manner = range(*tag.manner) if tag.manner else range(0)
    ahead = range(first, min(tag.speaker[0], tag.verb)) if tag.speaker else range(0)
    if any(tokens[at].pos in TELLING for at in ahead if at not in manner):
        return True  # "Mara was just in time to hear | Tom say,"
    before = tokens[first - 1] if first else None
    if before is None or before.stub or before.part != tag.part or before.text in STOPS:
        return False
    if before.text.lower() in ("did", "does", "do"):
        return True  # "not until then did | Mara say"
    if (before.tag in HANGING and before.text.lower() not in LOOSE) or tokens[tag.verb].lemma == "lie":
        return True  # what lies ahead of a speech is a key on a table, and no liar
    if _opens_with_phrase(tokens, first):
        return True
    return before.dep in ("nsubj", "nsubjpass") or _link(tag.verb, first, tokens) in BOUND


def _opens_with_phrase(tokens: Tokens, first: int) -> bool:
    """Whether a phrase joined on stands before a tag and is nothing without it: "and in her best voice | Ann said"."""
    sentence = tokens[first].sentence
    joined = [at for at in range(first) if tokens[at].tag == "CC" and tokens[at].sentence == sentence]
    opens = [at + 1 for at in joined if tokens[at + 1].pos == "ADP" and at + 1 < first]
    told = range(opens[-1], first) if opens else range(0)
    stopped = any(tokens[at].text in STOPS or tokens[at].stub for at in told)
    stated = any(tokens[at].tag in FINITE and tokens[at].dep != "relcl" for at in told)
    return bool(told) and not stopped and not stated


def _begins_to_do(tag: Tag, tokens: Tokens) -> bool:
    """Whether its verb leads to another, of no speech: "She has started to run."."""
    behind = [token for token in tokens[tag.verb + 1 : tag.verb + 4] if token.head == tag.verb and token.dep == "xcomp"]
    return any(token.tag == "VB" and (token.lemma not in VERB_OF or token.lemma in DOING) for token in behind)


def _ends_at(tag: Tag, tokens: Tokens) -> bool:
    """Whether the sentence ends with `tag`."""
    last = first_from(tokens, tag.span.end - 1)
    return any(token.text == "." and token.part == tag.part for token in tokens[last : last + 2])


def _link(verb: int, first: int, tokens: Tokens) -> str:
    """How the clause of `verb`, which begins at `first`, hangs on the words before it; "" where it does not."""
    at = verb
    while tokens[at].head != at and tokens[at].head >= first:
        at = tokens[at].head
    return tokens[at].dep if tokens[at].head < first else ""


def leads_to_speech(tag: Tag) -> bool:
    """Whether the words of `tag`, told as they stand, end in a colon."""
    return tag.rest is None or tag.rest[1] - tag.rest[0] <= LONG_REST
