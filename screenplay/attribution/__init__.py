"""Who says each quotation and thinks each thought.

The quotations are gathered to turns (turns.py); rules (rules/) look at a turn's surroundings (context.py) and give
evidence on each candidate; weights (weights.py, fitted by tests/bench/fit_attribution.py) say what it is worth; and all
turns are decided together (decode.py), so that a sure one helps its neighbours. Then everything is read again, now
knowing who seems to speak: an untagged speaker is whom the next "he" may mean, who spoke may speak again, and a line
may sound like the others of one of them. The third reading gains a quarter of what the second did.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from screenplay.attribution.context import context
from screenplay.attribution.explain import explained
from screenplay.attribution.reading import read_turns
from screenplay.attribution.turns import Turn, thoughts_of, turns_of
from screenplay.attribution.weights import FIRST, SECOND
from screenplay.book import Book
from screenplay.findings import Annotations, Attribution, Cast, Tag

AGAIN = 2
"""Readings after the first."""


def attribute(book: Book, annotations: Annotations, cast: Cast, tags: Sequence[Tag]) -> tuple[Attribution, ...]:
    """Exactly one attribution for every quotation and thought of `book`, in order.

    The speaker is the likeliest character of `cast` given everything, None only where the cast is empty. `confidence`
    is the chance that they are right (calibration.py).
    """
    spoken = turns_of(book, annotations, tags)
    thought = thoughts_of(book, tags)
    if not cast.characters:
        return _in_order(_unknown((*spoken, *thought)))
    reading = read_turns(context(book, annotations, cast, spoken), FIRST)
    for _ in range(AGAIN):
        reading = read_turns(context(book, annotations, cast, spoken, reading.speakers()), SECOND)
    alone = read_turns(context(book, annotations, cast, thought), FIRST, joined=False)
    return _in_order((*explained(reading, SECOND), *explained(alone, FIRST, joined=False)))


def _in_order(found: Iterable[Attribution]) -> tuple[Attribution, ...]:
    return tuple(sorted(found, key=lambda one: (one.paragraph, one.part)))


def _unknown(turns: Sequence[Turn]) -> Iterator[Attribution]:
    for turn in turns:
        for paragraph, part in turn.lines:
            yield Attribution(paragraph, part, None, 0.0, "nothing known", "the story names nobody who could speak")
