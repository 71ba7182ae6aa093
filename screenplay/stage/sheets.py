"""Sheets: tables and short texts set as pages, for the printer of scripts to draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenplay.pages import Layout, Line, Page
from screenplay.pages.layout import NUMBER_ROW
from screenplay.pages.look import SIZE, Look
from screenplay.stage import tables
from screenplay.stage.prompt_book import PromptBook
from screenplay.stage.verdict import verdict
from screenplay.text import Run, Style, Text, text_of

SMALL = 9.0
"""Points: the letters of the sheets with tables."""

EDGE = 0.75
"""Inches at the left, the right and the foot; the first row is an inch of letters of a script below the top."""

FEW = 8
"""Rows of a table that make it worth beginning at the foot of a page."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines under a heading; the first `head` of them stand again over what goes on overleaf."""

    heading: str
    lines: Sequence[str]
    head: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """How many columns and rows of letters of `size` points a sheet of paper has inside its edges."""

    layout: Layout
    size: float = SMALL
    leading: float = 1.0

    @property
    def left(self) -> int:
        return round(EDGE * 10 * SIZE / self.size)

    @property
    def columns(self) -> int:
        return int((self.layout.size[0] - 2 * EDGE) * 10 * SIZE / self.size)

    @property
    def rows(self) -> int:
        return int(((self.layout.size[1] - EDGE) * SIZE / self.size - 1) * 6 / self.leading)


def look(sheet: Sheet) -> Look:
    """How the pages of `sheet` are drawn."""
    return Look(size=sheet.size, leading=sheet.leading)


def prompt_sheets(book: PromptBook, sheet: Sheet) -> tuple[Page, ...]:
    """The prompt book on sheets: readers, cast, scenes, chart and French scenes."""
    width = sheet.columns
    blocks = [Block("Cast", tables.cast_list(book), 1)]
    if book.plan:
        told = [line for words in verdict(book, book.plan) for line in tables.turned(words, width)]
        readers = tables.doubling(book.plan, width)
        blocks = [Block("Readers", readers, 1), Block("", told), *blocks]
    blocks += [
        Block("Scenes", tables.scenes(book), 1),
        *(
            Block("" if place else "Roles by scenes", block, tables.head_of(block))
            for place, block in enumerate(tables.chart_blocks(book, width))
        ),
        Block("", [tables.SIGNS_TOLD]),
        Block("French scenes", tables.french(book, width), 1),
    ]
    return pages_of(book.title or "Cast", tables.size(book), blocks, sheet)


def pages_of(title: str, below: str, blocks: Sequence[Block], sheet: Sheet) -> tuple[Page, ...]:
    """`blocks` under a title, from page to page; a block that fits on a page but not on this one begins the next."""
    pages: list[list[Line]] = [[_line(sheet.left, 0, _bold(title)), _line(sheet.left, 1, text_of(below))]]
    row = 2
    for block in blocks:
        if _begins_a_page(block, row, sheet):
            pages.append([])
            row = -1
        row = _set(block, row + 1, pages, sheet)
    return tuple(_numbered(lines, number, len(pages), sheet) for number, lines in enumerate(pages, 1))


def _begins_a_page(block: Block, row: int, sheet: Sheet) -> bool:
    heading = 2 if block.heading else 0
    whole = 1 + heading + len(block.lines)
    return row + whole > sheet.rows and (whole <= sheet.rows or row + heading + FEW > sheet.rows)


def _set(block: Block, row: int, pages: list[list[Line]], sheet: Sheet) -> int:
    """Set `block` from `row` of the last page on, on as many more as it takes; the row behind it."""
    if block.heading:
        pages[-1].append(_line(sheet.left, row, _bold(block.heading.upper())))
        row += 2
    for place, line in enumerate(block.lines):
        if row >= sheet.rows:
            pages.append([_line(sheet.left, again, _bold(block.lines[again])) for again in range(block.head)])
            row = block.head
        pages[-1].append(_line(sheet.left, row, _bold(line) if place < block.head else text_of(line)))
        row += 1
    return row


def _numbered(lines: list[Line], number: int, count: int, sheet: Sheet) -> Page:
    words = f"{number} of {count}"
    column = float(sheet.left + sheet.columns - len(words))
    above = (Line(NUMBER_ROW, column, text_of(words), "page number"),) if count > 1 else ()
    return Page(None, (*above, *(line for line in lines if line.words.strip())))


def _bold(words: str) -> Text:
    return (Run(words, Style.BOLD),)


def _line(left: int, row: int, text: Text) -> Line:
    return Line(row, float(left), text, "title")
