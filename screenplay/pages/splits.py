"""Splits: where a block may be parted over two pages, and what that costs.

Speeches and action are parted at the end of a sentence or of a line that the author ended, with at least two lines on
either side; before a parenthetical, never after it. Only where no such place is near does a clause or a line do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from screenplay.pages.blocks import Block, Pair, continued_cue
from screenplay.pages.lines import SPACES, Copy, turn
from screenplay.pages.sentences import clause_ends, sentence_ends

SENTENCE, CLAUSE, LINE, FORCED = 4, 20, 26, 2000
"""What a split costs, in the blank lines one would rather leave at the foot of a page. FORCED keeps no rule at all."""

LEAST = 2
"""Lines of a speech or of action that must stand on either side."""


@dataclass(frozen=True, slots=True)
class Split:
    """`head` takes `height` rows of this page, `tail` goes to the next."""

    cost: int
    height: int
    head: Block | Pair
    tail: Block | Pair


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the copy at `index` in a block, with the number of its passage (parentheticals part passages)."""

    index: int
    start: int
    end: int
    passage: int


def splits(item: Block | Pair, room: int, forced: bool = False) -> Iterator[Split]:
    """Ways to set the head of `item` in `room` rows, those that keep the rules best first."""
    match item:
        case Block():
            yield from _block_splits(item, room, forced)
        case Pair():
            yield from _pair_splits(item, room, forced)


def height(copies: tuple[Copy, ...], limit: int) -> int:
    """Rows that `copies` take, or `limit` where that is less."""
    rows = 0
    for copy in copies:
        if rows >= limit:
            return limit
        rows += len(turn(copy, limit - rows))
    return rows


def _block_splits(block: Block, room: int, forced: bool) -> Iterator[Split]:
    """The furthest split of each kind, the cheapest kind first."""
    cue = height(block.cue, room + 1)
    over = height(block.more, room) + (0 if block.beside else cue)
    rows = _rows(block.copies, room - over) if cue <= room else []
    costs = (FORCED,) if forced else (SENTENCE, CLAUSE, LINE) if block.splits else ()
    for cost in costs:
        lawful = (
            _split(block, rows[number], place, tail, cost, max(cue, over + number + 1))
            for number in range(len(rows) - 1, -1, -1)
            for place in _places(block.copies, rows[number], cost)
            if (tail := _tail(block.copies, rows[number].index, place))
            and (forced or _fair(block.copies, rows, number, tail))
        )
        yield from islice(lawful, 1)


def _rows(copies: tuple[Copy, ...], limit: int) -> list[Row]:
    rows: list[Row] = []
    passage = 0
    for index, copy in enumerate(copies):
        if len(rows) >= limit:
            break
        if copy.kind == "parenthetical" or (index and copies[index - 1].kind == "parenthetical"):
            passage += 1
        rows.extend(Row(index, start, end, passage) for start, end in turn(copy, limit - len(rows)))
    return rows


def _places(copies: tuple[Copy, ...], row: Row, cost: int) -> list[int]:
    """The offsets in the copy of `row` where its line could be the last of a page, the furthest first."""
    words = copies[row.index].words
    anywhere = cost in (LINE, FORCED)
    blank = row.end == row.start
    line_end = [row.end] if (anywhere or not words[row.end :].strip()) and not (blank and cost != FORCED) else []
    if anywhere:
        return line_end
    ends = sentence_ends if cost == SENTENCE else clause_ends
    return line_end + [*ends(words, row.start, row.end)][::-1]


def _tail(copies: tuple[Copy, ...], index: int, place: int) -> tuple[Copy, ...]:
    """What is left of `copies` behind `place` in the copy at `index`; blank lines at its head are dropped."""
    words = copies[index].words
    while place < len(words) and words[place] in SPACES:
        place += 1
    rest = (replace(copies[index], start=place), *copies[index + 1 :]) if place < len(words) else copies[index + 1 :]
    while rest and rest[0].blank:
        rest = rest[1:]
    return rest


def _fair(copies: tuple[Copy, ...], rows: list[Row], number: int, tail: tuple[Copy, ...]) -> bool:
    """Whether a page may end with row `number` when `tail` goes to the next."""
    row = rows[number]
    if copies[row.index].kind in ("parenthetical", "cue"):
        return False
    if tail[0].kind == "parenthetical":
        return True
    before = sum(other.passage == row.passage and other.end > other.start for other in rows[: number + 1])
    return before >= LEAST and _lines_in_passage(tail) >= LEAST


def _lines_in_passage(tail: tuple[Copy, ...]) -> int:
    """Printed lines before the next parenthetical, counted as far as it matters."""
    count = 0
    for copy in tail:
        if copy.kind == "parenthetical" or count >= LEAST:
            break
        count += 0 if copy.blank else len(turn(copy, LEAST))
    return count


def _split(block: Block, row: Row, place: int, tail: tuple[Copy, ...], cost: int, rows: int) -> Split:
    last = block.copies[row.index]
    more = tuple(replace(copy, element=last.element) for copy in block.more)
    head = (*block.copies[: row.index], replace(last, words=last.words[:place]), *more)
    again = block.cue if block.continued else continued_cue(block.cue)
    return Split(
        cost,
        rows,
        replace(block, copies=head, splits=False, keeps=False),
        replace(block, copies=tail, cue=again, continued=True, margin=()),
    )


def _pair_splits(pair: Pair, room: int, forced: bool) -> Iterator[Split]:
    """Both columns parted as best they can, each at a place of its own."""
    left, right = _side(pair.left, room, forced), _side(pair.right, room, forced)
    if left is None or right is None:
        return
    match left.tail, right.tail:
        case Block() as first, Block() as second:
            tail: Block | Pair = replace(pair, left=first, right=second)
        case (Block() as only, None) | (None, Block() as only):
            tail = only
        case _:
            return
    yield Split(
        max(left.cost, right.cost),
        max(left.height, right.height),
        replace(pair, left=left.head, right=right.head, splits=False, keeps=False),
        tail,
    )


@dataclass(frozen=True, slots=True)
class Side:
    """One column of a parted pair; `tail` is None where the whole speech fits."""

    cost: int
    height: int
    head: Block
    tail: Block | None


def _side(block: Block, room: int, forced: bool) -> Side | None:
    whole = height((*block.cue, *block.copies), room + 1)
    if whole <= room:
        return Side(0, whole, block, None)
    found = min(_block_splits(block, room, forced), key=lambda split: split.cost, default=None)
    if found is None or isinstance(found.head, Pair) or isinstance(found.tail, Pair):
        return None
    return Side(found.cost, found.height, found.head, found.tail)
