"""Breaks: filling pages from first to last, each ended where it costs least.

Nothing is stranded: a heading, a cue, a parenthetical never end a page, a transition never begins one. Of the lawful
places the cheapest is taken: every line left blank at the foot costs one, many of them much more, parting a speech or
an action a little, parting a sentence a lot. Pages are filled without looking ahead: the work grows with the length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from screenplay.pages.blocks import Block, Item, Leaf, Pair
from screenplay.pages.layout import NUMBER_ROW, ROWS, Layout
from screenplay.pages.lines import Copy, setting, turn
from screenplay.pages.page import Line, Page
from screenplay.pages.splits import Split, splits
from screenplay.text import Text, text_of

MOST_BLANK, TOO_BLANK = 5, 40
"""More than so many blank lines at a foot cost TOO_BLANK besides."""

STRANDED = 1000


@dataclass(frozen=True, slots=True)
class Placed:
    """An item on the page, from row `top` up to row `bottom`."""

    item: Block | Pair
    top: int
    bottom: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class End:
    """How a page ends: the items placed before `kept` stay, and with `split` the head of the one there."""

    cost: int
    kept: int
    split: Split | None = None


def fill(items: Iterable[Item], layout: Layout) -> Iterator[Page]:
    """The numbered pages that hold `items`."""
    source = iter(items)
    waiting: list[Item] = []
    number = 1
    while True:
        placed, waiting, more = _page(source, waiting)
        if placed:
            yield Page(number, (*_page_number(number, layout), *(line for block in placed for line in block.lines)))
            number += 1
        if not more:
            return


def _page(source: Iterator[Item], waiting: list[Item]) -> tuple[list[Placed], list[Item], bool]:
    """One page's blocks, what must go to the next page (the next item last), and whether anything follows."""
    placed: list[Placed] = []
    while True:
        item = waiting.pop() if waiting else next(source, None)
        match item:
            case None:
                return placed, [], False
            case Leaf():
                return placed, waiting, True
            case Block() | Pair():
                top = placed[-1].bottom + item.gap if placed else 0
                setting_ = _set(item, top)
                if setting_ is None:
                    return *_end(placed, item, waiting), True
                placed.append(setting_)
            case _:
                assert_never(item)


def _end(placed: list[Placed], over: Block | Pair, waiting: list[Item]) -> tuple[list[Placed], list[Item]]:
    """End the page whose next item does not fit."""
    end = _cheapest(placed, over)
    items = [*(block.item for block in placed), over]
    rest: list[Item] = list(items[end.kept :])
    kept = placed[: end.kept]
    if end.split:
        head = _set(end.split.head, _top(placed, end.kept, over))
        assert head is not None, "the head of a split fits"
        kept.append(head)
        rest[0] = end.split.tail
    return kept, [*waiting, *reversed(rest)]


def _top(placed: list[Placed], index: int, over: Block | Pair) -> int:
    if index < len(placed):
        return placed[index].top
    return placed[-1].bottom + over.gap if placed else 0


def _cheapest(placed: list[Placed], over: Block | Pair) -> End:
    best: End | None = None
    for end in _ends(placed, over):
        if best is None or end.cost < best.cost:
            best = end
        if best.cost <= _white(placed[end.kept - 1].bottom if end.kept else 0):
            break
    if best is None or best.cost >= STRANDED:
        forced = next(splits(over, ROWS - _top(placed, len(placed), over), forced=True), None)
        if forced and (best is None or not placed):
            return End(forced.cost, len(placed), forced)
    assert best is not None, "a page that holds nothing takes at least one line"
    return best


def _ends(placed: list[Placed], over: Block | Pair) -> Iterator[End]:
    """Ways to end the page, from the last place back to the first, the blank lines growing."""
    for index in range(len(placed), -1, -1):
        item = placed[index].item if index < len(placed) else over
        top = _top(placed, index, over)
        room = ROWS - top if index == len(placed) else placed[index].bottom - top - 1
        for split in splits(item, room):
            yield End(split.cost + _white(top + split.height), index, split)
        if index:
            before = placed[index - 1]
            stranded = STRANDED if before.item.keeps or item.clings else 0
            yield End(stranded + _white(before.bottom), index)


def _white(bottom: int) -> int:
    blank = ROWS - bottom
    return blank + (TOO_BLANK if blank > MOST_BLANK else 0)


def _set(item: Block | Pair, top: int) -> Placed | None:
    """`item` with its first line on row `top`, or None where it would pass the foot of the page."""
    match item:
        case Block():
            lines = _margin(item, top)
            if item.beside:
                bottom = max(_set_copies(item.cue, top, lines), _set_copies(item.copies, top, lines))
            else:
                bottom = _set_copies((*item.cue, *item.copies), top, lines)
        case Pair():
            lines = _margin(item.left, top)
            sides = [_set_copies((*side.cue, *side.copies), top, lines) for side in (item.left, item.right)]
            bottom = max(sides)
        case _:
            assert_never(item)
    return Placed(item, top, bottom, tuple(lines)) if bottom <= ROWS else None


def _margin(block: Block, row: int) -> list[Line]:
    return [Line(row, line.column, line.runs, line.kind, line.element) for line in block.margin]


def _set_copies(copies: tuple[Copy, ...], row: int, lines: list[Line]) -> int:
    """Set `copies` from `row` on; the row after the last, which is beyond the page where they do not fit."""
    for copy in copies:
        for start, end in turn(copy, ROWS + 1 - row):
            if end > start:
                column, runs = setting(copy, start, end)
                lines.append(Line(row, column, runs, copy.kind, copy.element))
            row += 1
        if row > ROWS:
            break
    return row


def _page_number(number: int, layout: Layout) -> tuple[Line, ...]:
    """ "2." at the top right, from the second page on."""
    if number == 1:
        return ()
    words = f"{number}."
    text: Text = text_of(words)
    return (Line(NUMBER_ROW, float(layout.right_edge - len(words)), text, "page number"),)
