"""What a speech tag leaves behind when it is cut off the end of its sentence: "So", "and at last", "when he had gone,".

A stump of connecting words says nothing without its verb and goes into the cue with it. A clause of time becomes a
sentence of its own without the word that hung it on: "When the bell rang, she said" shows "The bell rings."
"""

from __future__ import annotations

from itertools import dropwhile, takewhile

from screenplay.adapt.places import inside
from screenplay.english import words
from screenplay.findings import Tag, Tokens
from screenplay.text import Span

CONNECTING = words(
    """
    so then and but or at last first presently however thereupon yet still now again finally next for or once more
    when as if indeed also besides thus therefore here there upon which whereupon instead nevertheless nonetheless
    otherwise afterwards afterward accordingly
    """
)
HANGING_ON = frozenset({"when", "as", "while", "after", "once"})
"""What hangs a clause of time on the verb of speech and can be taken off it."""
CLOSING = frozenset({'"', "”", "’", "'", "''", ")", "»"})
STOPS = frozenset({".", "!", "?", ";", ":", "…", "...", "--", "—"})


def stump(tag: Tag, tokens: Tokens, region: Span) -> Span | None:
    """The words at the end of `region`, right before `tag`, that are to be left out; None where there are none."""
    fragment = fragment_before(tokens, region)
    told = [at for at in fragment if tokens[at].pos != "PUNCT"]
    if not told:
        return None
    if len(told) <= 3 and all(tokens[at].text.lower() in CONNECTING for at in told):
        return Span(tokens[fragment[0]].span.start, region.end)
    marker = _marker(tag, tokens, told)
    if marker is not None:
        return Span(tokens[fragment[0]].span.start, tokens[marker].span.end)
    joined_on = _joined_on(tokens, told)
    if joined_on is not None:
        return Span(tokens[joined_on - 1].span.start, tokens[joined_on].span.end)
    loose = list(takewhile(lambda at: tokens[at].text.lower() in CONNECTING or tokens[at].text == ",", fragment[::-1]))
    joins = any(tokens[at].tag == "CC" for at in loose)
    return Span(tokens[loose[-1]].span.start, region.end) if joins else None


def fragment_before(tokens: Tokens, region: Span) -> list[int]:
    """The places of the words of `region` behind the last full stop or semicolon in it."""
    told = [at for at in inside(tokens, region) if not tokens[at].stub]
    last = next((count for count, at in enumerate(reversed(told)) if tokens[at].text in STOPS), len(told))
    return list(dropwhile(lambda at: tokens[at].text in CLOSING, told[len(told) - last :]))


def _marker(tag: Tag, tokens: Tokens, told: list[int]) -> int | None:
    """The word that opens the clause of time, where the fragment is nothing else."""
    opening = next((at for at in told if tokens[at].text.lower() not in CONNECTING - HANGING_ON), told[0])
    hung = next((at for at in told if tokens[at].text.lower() in HANGING_ON), None)
    if hung is None or hung > opening:
        return None
    clause = tokens[hung].head
    alone = all(tokens[at].dep not in ("nsubj", "nsubjpass") or _below(tokens, at, clause) for at in told)
    follows = clause in told and tokens[clause].head == tag.verb and tokens[clause].dep == "advcl"
    return hung if follows and alone else None


def _joined_on(tokens: Tokens, told: list[int]) -> int | None:
    """The word that opens a clause of time behind a whole one: "She sat down, and when it rang, she said"."""
    if tokens[told[-1] + 1].text != ",":
        return None
    for at in told[2:]:
        opens = tokens[at].text.lower() in HANGING_ON and tokens[at - 1].text.lower() in ("and", "but")
        behind = tokens[at + 1 : told[-1] + 1]
        if opens and any(token.dep in ("nsubj", "nsubjpass") for token in behind):
            return at
    return None


def _below(tokens: Tokens, at: int, above: int) -> bool:
    seen: set[int] = set()
    while at not in seen and at != above:
        seen.add(at)
        at = tokens[at].head
    return at == above
