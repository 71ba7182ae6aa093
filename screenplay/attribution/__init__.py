"""Who says each quotation and thinks each thought.

The quotations are gathered to turns (turns.py); rules (rules/) look at a turn's surroundings (context.py) and give
evidence on each candidate; weights (weights.py, fitted by tests/bench/fit_attribution.py) say what it is worth; and all
turns are decided together (decode.py), so that a sure one helps its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from screenplay.attribution.candidates import candidates
from screenplay.attribution.context import Context, context
from screenplay.attribution.decode import marginals
from screenplay.attribution.explain import explained
from screenplay.attribution.scores import Weighed, step, weighed
from screenplay.attribution.turns import Turn, thoughts_of, turns_of
from screenplay.book import Book
from screenplay.findings import Annotations, Attribution, Cast, Tag


def attribute(book: Book, annotations: Annotations, cast: Cast, tags: Sequence[Tag]) -> tuple[Attribution, ...]:
    """Exactly one attribution for every quotation and thought of `book`, in order.

    The speaker is the likeliest character of `cast` given everything, None only where the cast is empty. `confidence`
    is the chance that the decoding gives them.
    """
    spoken = _decided(context(book, annotations, cast, turns_of(book, annotations, tags)), joined=True)
    thought = _decided(context(book, annotations, cast, thoughts_of(book, tags)), joined=False)
    return tuple(sorted((*spoken, *thought), key=lambda found: (found.paragraph, found.part)))


def _decided(context: Context, joined: bool) -> Iterator[Attribution]:
    """The attributions of the turns of `context`; `joined`: those of one conversation answer each other."""
    everything = [weighed(context, number, candidates(context, number)) for number in range(len(context.turns))]
    if not context.characters:
        everything = []
    chances = _chances(context, everything, joined)
    for number, turn in enumerate(context.turns):
        if everything:
            yield from explained(context, number, everything[number], chances, joined)
        else:
            yield from _unknown(turn)


def _chances(context: Context, everything: Sequence[Weighed], joined: bool) -> list[dict[str, float]]:
    steps = [step(context, number, found) for number, found in enumerate(everything)]
    if joined:
        return marginals(steps)
    return [marginals([alone])[0] for alone in steps]


def _unknown(turn: Turn) -> Iterator[Attribution]:
    for paragraph, part in turn.lines:
        yield Attribution(paragraph, part, None, 0.0, "nothing known", "the story names nobody who could speak")
