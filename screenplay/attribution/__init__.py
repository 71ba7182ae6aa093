"""Who says each quotation and thinks each thought.

The quotations are gathered to turns (turns.py); rules (rules/) look at a turn's surroundings (context.py) and give
evidence on each candidate; weights (weights.py, fitted by screenplay/training) say what it is worth; and all
turns are decided together (decode.py), so that a sure one helps its neighbours. Then everything is read again, now
knowing who seems to speak: an untagged speaker is whom the next "he" may mean, who spoke may speak again, and a line
may sound like the others of one of them. The third reading gains a quarter of what the second did.

What a person has settled (rulings.py) holds in every reading, and so tells on the lines around.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from screenplay.attribution.context import context
from screenplay.attribution.explain import explained
from screenplay.attribution.reading import Reading, read_again, read_turns
from screenplay.attribution.rulings import NONE, Rulings, parted
from screenplay.attribution.turns import Turn, thoughts_of, turns_of
from screenplay.attribution.weights import FIRST, SECOND
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
    first: Mapping[str, float]
    second: Mapping[str, float]

    def attributions(self) -> list[Attribution]:
        """What was decided, line by line."""
        if self.spoken is None or self.thought is None:
            return _in_order(_unknown(self.turns))
        return _in_order((*explained(self.spoken, self.second), *explained(self.thought, self.first, joined=False)))

    def under(self, rulings: Rulings) -> Decided | None:
        """The same decided again under `rulings`, quickly: by the evidence that is known. None where these part a turn,
        and all has to be read anew."""
        if self.spoken is None or self.thought is None:
            return self
        if parted(self.spoken.context.turns, rulings, self.spoken.context.book) != self.spoken.context.turns:
            return None
        return replace(
            self,
            spoken=read_again(self.spoken, self.second, True, rulings),
            thought=read_again(self.thought, self.first, False, rulings),
        )


def decide(
    book: Book,
    annotations: Annotations,
    cast: Cast,
    tags: Sequence[Tag],
    rulings: Rulings = NONE,
    first: Mapping[str, float] = FIRST,
    second: Mapping[str, float] = SECOND,
) -> Decided:
    """Read everything as often as it helps. `first` and `second` weigh the evidence (weights.py)."""
    spoken, thought = parted(turns_of(book, annotations, tags), rulings, book), thoughts_of(book, tags)
    if not cast.characters:
        return Decided((*spoken, *thought), None, None, first, second)
    reading = read_through(book, annotations, cast, spoken, first, second, rulings)
    alone = read_turns(context(book, annotations, cast, thought), first, joined=False, rulings=rulings)
    return Decided((*spoken, *thought), reading, alone, first, second)


def read_through(
    book: Book,
    annotations: Annotations,
    cast: Cast,
    turns: Sequence[Turn],
    first: Mapping[str, float] = FIRST,
    second: Mapping[str, float] = SECOND,
    rulings: Rulings = NONE,
) -> Reading:
    """The last of all readings of what is spoken. `cast` is not empty, and `turns` are parted as `rulings` demand."""
    reading = read_turns(context(book, annotations, cast, turns), first, rulings=rulings)
    for _ in range(AGAIN):
        known = context(book, annotations, cast, turns, reading.speakers())
        reading = read_turns(known, second, rulings=rulings)
    return reading


def _in_order(found: Iterable[Attribution]) -> list[Attribution]:
    return sorted(found, key=lambda one: (one.paragraph, one.part))


def _unknown(turns: Sequence[Turn]) -> Iterator[Attribution]:
    for turn in turns:
        for paragraph, part in turn.lines:
            yield Attribution(paragraph, part, None, 0.0, "nothing known", "the story names nobody who could speak")
