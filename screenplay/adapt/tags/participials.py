"""What is done ahead of a tag without a finite verb: "Then, lifting the lid, Mara said" shows "Mara lifts the lid."."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.adapt.cut import joined
from screenplay.adapt.tags.clause import Clause, doing, omitting, subject
from screenplay.adapt.tags.stumps import CONNECTING, fragment_before
from screenplay.text import Span, Text


@dataclass(frozen=True, slots=True)
class Deed:
    """`text` tells in a sentence of its own what stands at `span`, the end of the words ahead of a tag."""

    span: Span
    text: Text


def deed_before(clause: Clause, region: Span) -> Deed | None:
    """The deed that a participle right before the tag of `clause` tells, if one does; `region` ends at the tag."""
    tokens, who = clause.tokens, subject(clause)
    fragment = fragment_before(tokens, region)
    first = next((at for at in fragment if tokens[at].tag == "VBG" and _hangs(clause, at)), None)
    if first is None or not who:
        return None
    start = fragment.index(first)
    said_of = (clause.tag.speaker or (first, first))[0]
    if said_of in fragment[:start] and all(tokens[at].dep != "ROOT" for at in range(said_of, first)):
        start = fragment.index(said_of)
    while start and (tokens[fragment[start - 1]].text == "," or tokens[fragment[start - 1]].text.lower() in CONNECTING):
        start -= 1
    opens = start == 0 or tokens[fragment[start]].tag == "CC" or tokens[fragment[start]].text == ","
    if not opens:
        return None
    last = fragment[-1] + 1
    while tokens[last - 1].pos == "PUNCT":
        last -= 1
    span = Span(tokens[fragment[start]].span.start, region.end)
    denied = tokens[first - 1].dep == "neg" and first - 1 in fragment
    return Deed(span, joined(who, omitting(clause, first, last) if denied else doing(clause, first, last)))


def _hangs(clause: Clause, at: int) -> bool:
    """Whether the participle at `at`, or the one it helps, tells what the speaker does while speaking."""
    token = clause.tokens[at]
    if token.dep in ("aux", "auxpass"):
        return _hangs(clause, token.head) if token.head != at else False
    opened = any(other.head == at and other.dep == "mark" for other in clause.tokens[max(0, at - 3) : at])
    first, last = clause.tag.speaker or (0, 0)
    of_speaker = token.dep == "acl" and first <= token.head < last <= at
    return of_speaker or (token.dep == "advcl" and token.head == clause.tag.verb and not opened)
