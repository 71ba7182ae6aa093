"""Who says each quotation and thinks each thought.

The quotations are gathered to turns (turns.py); rules (rules/) look at a turn's surroundings (context.py) and give
evidence on each candidate; weights (weights.py, fitted by screenplay/training) say what it is worth, which is one thing
in brisk talk and another in slow (pace.py); and all turns are decided together (decode.py), so that a sure one helps
its neighbours. Then everything is read again, now knowing who seems to speak: an untagged speaker is whom the next "he"
may mean, who spoke may speak again, and a line may sound like the others of one of them. Trees that see what goes
together have the last word (opinion/).

What a person has settled (rulings.py) holds in every reading, and so tells on the lines around.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from screenplay.attribution.context import context
from screenplay.attribution.explain import explained
from screenplay.attribution.opinion import second_thoughts
from screenplay.attribution.reading import Reading, read_again, read_turns
from screenplay.attribution.rulings import NONE, Rulings, parted
from screenplay.attribution.trained import Paces, Weights
from screenplay.attribution.turns import Turn, thoughts_of, turns_of
from screenplay.attribution.weights import SHIPPED
from screenplay.book import Book
from screenplay.findings import Annotations, Attribution, Cast, Tag

AGAIN = 2
"""Readings after the first."""


def attribute(
    book: Book, annotations: Annotations, cast: Cast, tags: Sequence[Tag], rulings: Rulings = NONE
) -> tuple[Attribution, ...]:
    """Exactly one attribution for every quotation and thought of `book`, in order.

    The speaker is the one that `rulings` settle, else the likeliest character of `cast` given everything, None only
    where the cast is empty. `confidence` is the chance that they are right (calibration.py).
    """
    return tuple(decide(book, annotations, cast, tags, rulings).attributions())


@dataclass(frozen=True, slots=True)
class Decided:
    """The last readings of what is spoken and of what is thought; None where there is nobody to speak."""

    turns: tuple[Turn, ...]
    spoken: Reading | None
    thought: Reading | None
    weights: Paces

    def attributions(self) -> list[Attribution]:
        """What was decided, line by line."""
        if self.spoken is None or self.thought is None:
            return _in_order(_unknown(self.turns))
        weights = self.weights.at(self.spoken.context.brisk)
        spoken = explained(self.spoken, weights.second)
        return _in_order((*spoken, *explained(self.thought, weights.first, joined=False)))

    def under(self, rulings: Rulings) -> Decided | None:
        """The same decided again under `rulings`, quickly: by the evidence that is known. None where these part a turn,
        and all has to be read anew."""
        if self.spoken is None or self.thought is None:
            return self
        if parted(self.spoken.context.turns, rulings, self.spoken.context.book) != self.spoken.context.turns:
            return None
        weights = self.weights.at(self.spoken.context.brisk)
        return replace(
            self,
            spoken=_concluded(read_again(self.spoken, weights.second, True, rulings), weights),
            thought=read_again(self.thought, weights.first, False, rulings),
        )


def decide(
    book: Book,
    annotations: Annotations,
    cast: Cast,
    tags: Sequence[Tag],
    rulings: Rulings = NONE,
    weights: Paces = SHIPPED,
) -> Decided:
    """Read everything as often as it helps. `weights` weigh the evidence."""
    spoken, thought = parted(turns_of(book, annotations, tags), rulings, book), thoughts_of(book, tags)
    if not cast.characters:
        return Decided((*spoken, *thought), None, None, weights)
    reading = read_through(book, annotations, cast, spoken, weights, rulings)
    brisk = reading.context.brisk
    apart = replace(context(book, annotations, cast, thought), brisk=brisk)
    alone = read_turns(apart, weights.at(brisk).first, joined=False, rulings=rulings)
    return Decided((*spoken, *thought), reading, alone, weights)


def read_through(
    book: Book,
    annotations: Annotations,
    cast: Cast,
    turns: Sequence[Turn],
    weights: Paces = SHIPPED,
    rulings: Rulings = NONE,
) -> Reading:
    """What comes of all readings of what is spoken. `cast` is not empty, `turns` are parted as `rulings` demand."""
    reading = read_often(book, annotations, cast, turns, weights, rulings)
    return _concluded(reading, weights.at(reading.context.brisk))


def _concluded(reading: Reading, weights: Weights) -> Reading:
    return second_thoughts(reading, weights.second, weights.forest)


def read_often(
    book: Book, annotations: Annotations, cast: Cast, turns: Sequence[Turn], weights: Paces, rulings: Rulings = NONE
) -> Reading:
    """The last reading, before the trees have a say. See `read_through`."""
    known = context(book, annotations, cast, turns)
    own = weights.at(known.brisk)
    reading = read_turns(known, own.first, rulings=rulings)
    for _ in range(AGAIN):
        known = context(book, annotations, cast, turns, reading.speakers())
        again = read_turns(known, own.second, rulings=rulings)
        reading = replace(again, earlier=(*reading.earlier, reading.chances))
    return reading


def _in_order(found: Iterable[Attribution]) -> list[Attribution]:
    return sorted(found, key=lambda one: (one.paragraph, one.part))


def _unknown(turns: Sequence[Turn]) -> Iterator[Attribution]:
    for turn in turns:
        for paragraph, part in turn.lines:
            yield Attribution(paragraph, part, None, 0.0, "nothing known", "the story names nobody who could speak")
