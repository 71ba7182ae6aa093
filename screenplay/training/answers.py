"""What attribution answers for each quotation of an annotation, and whether it is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.attribution import AGAIN
from screenplay.attribution.context import context
from screenplay.attribution.reading import Reading, read_turns
from screenplay.attribution.trained import Weights
from screenplay.attribution.weights import with_hand
from screenplay.training.sources import Source, identified


@dataclass(frozen=True, slots=True)
class Answer:
    """`given`: with the cast given. `kind`: of the quotation, in the annotation. `chance`: as decoded; 0 where the
    quotation was not found, which is wrong."""

    novel: str
    given: bool
    kind: str
    right: bool
    chance: float


def answers(source: Source, weights: Weights) -> tuple[Answer, ...]:
    """The answers under `weights` for all quotations of the annotation of `source`."""
    return tuple(_judged(source, read_through(source, weights)))


def read_through(source: Source, weights: Weights) -> Reading:
    """The last reading of `source`, as attribution comes to it."""
    book, annotations = source.novel.book, source.novel.annotations
    reading = read_turns(context(book, annotations, source.cast, source.turns), with_hand(weights.first))
    for _ in range(AGAIN):
        known = context(book, annotations, source.cast, source.turns, reading.speakers())
        reading = read_turns(known, with_hand(weights.second))
    return reading


def _judged(source: Source, reading: Reading) -> Iterator[Answer]:
    speakers = reading.speakers()
    who = identified(source, speakers)
    for said, turn in zip(source.novel.said, source.found.turns, strict=True):
        right = turn is not None and who.get(speakers[turn]) == said.speaker
        chance = reading.chances[turn][speakers[turn]] if turn is not None else 0.0
        yield Answer(source.novel.name, source.given, said.kind, right, chance)
