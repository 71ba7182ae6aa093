"""Is a passage told in the past or in the present? Decided for each paragraph, with inertia.

A paragraph votes with the finite verbs of its main clauses; a weak or divided vote follows the passage it stands in,
and it takes a clear majority over neighbouring paragraphs to turn away from the tense of the whole story, and little to
turn back to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Literal

from screenplay.adapt.tense.finite import finite_past
from screenplay.adapt.tense.syntax import Clauses, clauses
from screenplay.findings import Annotations, Tokens

Tense = Literal["past", "present"]

REACH = 2
"""Paragraphs looked at on either side."""

FADING: float = 0.5
"""What a vote loses with each paragraph's distance."""

CLEAR = 3.0
"""Votes that turn a passage; a main verb casts one, a subordinate one half."""


LOOK_BACK = 30
"""Paragraphs: what is told in the past at greater length is a story of its own."""


def passages(annotations: Annotations) -> tuple[Tense, ...]:
    """The tense that the narration of each paragraph is told in."""
    votes = [vote(tokens) for tokens in annotations.paragraphs]
    now: Tense = "past" if sum(votes) >= 0 else "present"
    whole, sign = now, 1 if now == "past" else -1
    found: list[Tense] = []
    for place in range(len(votes)):
        near = _near(votes, place)
        if near >= CLEAR:
            now = "past"
        elif near <= -CLEAR:
            now = "present"
        elif now != whole and max(sign * near, sign * votes[place]) > 0:
            now = whole
        found.append(now)
    return tuple(found)


def turned(tenses: Sequence[Tense]) -> tuple[bool, ...]:
    """Which paragraphs are to be set in the present: those told in the past, but for a look back inside a present.

    `tenses` as `passages` gives them. A look back is enclosed by the present and at most LOOK_BACK paragraphs long.
    """
    found: list[bool] = []
    for tense, run in groupby(tenses):
        count = len(tuple(run))
        enclosed = bool(found) and len(found) + count < len(tenses)
        found += [tense == "past" and not (enclosed and count <= LOOK_BACK and _mostly_present(tenses))] * count
    return tuple(found)


def _mostly_present(tenses: Sequence[Tense]) -> bool:
    return tenses.count("present") > len(tenses) / 2


def vote(tokens: Tokens) -> float:
    """The finite verbs of a paragraph's narration, past ones counted up and present ones down."""
    view = clauses(tokens)
    return sum(_weight(view, place) for place in range(len(tokens)))


def _near(votes: list[float], place: int) -> float:
    """A paragraph's vote and, with half the weight at each step away, its neighbours'."""
    return sum(
        votes[other] * FADING ** abs(other - place)
        for other in range(max(0, place - REACH), min(len(votes), place + REACH + 1))
    )


def _weight(view: Clauses, place: int) -> float:
    token = view.tokens[place]
    if token.stub:
        return 0.0
    weight = 1.0 if token.dep in {"ROOT", "conj", "aux", "auxpass"} else 0.5
    if token.tag in {"VBZ", "VBP"}:
        return -weight
    return weight if token.tag != "MD" and finite_past(view, place) else 0.0
