"""Where a long sentence may be parted at a semicolon or a colon: where a clause that stands alone ends and one begins.

A list goes on behind a semicolon ("the nurse; a boy with a drum"), and so does what has no subject of its own
("admires the walk; thinks herself lucky"): parted, neither would be a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from screenplay.adapt.tense.syntax import SUBJECTS, Clauses, auxiliaries, clauses
from screenplay.findings import Tokens, Understanding

MARKS = frozenset({";", ":"})
STOPS = frozenset({".", "!", "?", "…"})
SUBORDINATE = frozenset({"relcl", "advcl", "acl", "csubj"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def partings(story: Understanding) -> frozenset[int]:
    """The offsets in the source behind the marks at which sentences of the narration may be parted."""
    return frozenset(offset for tokens in story.annotations.paragraphs for offset in _in_paragraph(tokens))


def _in_paragraph(tokens: Tokens) -> Iterator[int]:
    view = clauses(tokens)
    edges = [-1, *(at for at, token in enumerate(tokens) if token.text in MARKS | STOPS), len(tokens)]
    whole = [_stands_alone(view, first + 1, last) for first, last in pairwise(edges)]
    for at, (before, behind) in zip(edges[1:], pairwise(whole), strict=False):
        if before and behind and tokens[at].text in MARKS:
            yield tokens[at].span.end


def _stands_alone(view: Clauses, first: int, last: int) -> bool:
    """Whether the words from `first` to `last` have a finite verb with its subject that hangs on no other clause."""
    found = (place for place in range(first, last) if view.tokens[place].dep in SUBJECTS)
    return any(
        first <= (verb := view.tokens[place].head) < last and _is_finite(view, verb) and not _hangs(view, verb)
        for place in found
    )


def _is_finite(view: Clauses, verb: int) -> bool:
    return any(view.tokens[at].tag in FINITE for at in (verb, *auxiliaries(view, verb)))


def _hangs(view: Clauses, verb: int) -> bool:
    """Whether a clause hangs on another; one behind "for", which the parser takes for such, does not."""
    marks = view.labelled(verb, "mark")
    return view.tokens[verb].dep in SUBORDINATE or any(view.low(mark) != "for" for mark in marks)
