"""Title: the title page. Title, credit, authors and source stand centred, everything else at the lower left."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.model import TitleEntry
from screenplay.pages.layout import BARE, CENTRED, ROWS, Layout, Measure
from screenplay.pages.lines import copies, setting, turn
from screenplay.pages.page import Line, Page
from screenplay.text import Run, Text, plain

FIRST_ROW = 18
"""The title stands about a third down the page."""


def title_pages(entries: tuple[TitleEntry, ...], layout: Layout) -> tuple[Page, ...]:
    """The title page, none where there is nothing to print; a second one where the first cannot hold it all."""
    width = layout.right_edge - 15
    middle = Measure(15, width, align="centre")
    upper = _rows((entry for entry in entries if entry.name in CENTRED), middle, gap=1)
    lower = _rows((entry for entry in entries if entry.name not in CENTRED), Measure(15, width), gap=1)
    first = max(0, min(FIRST_ROW, ROWS - len(upper) - len(lower) - 2))
    gap = max(2 if upper and lower else 0, ROWS - first - len(upper) - len(lower))
    rows = [*[()] * first, *upper, *[()] * gap, *lower]
    pages = [rows[start : start + ROWS] for start in range(0, len(rows), ROWS)] if upper or lower else []
    return tuple(_page(page) for page in pages)


Row = tuple[tuple[float, Text], ...]


def _rows(entries: Iterator[TitleEntry], measure: Measure, gap: int) -> list[Row]:
    rows: list[Row] = []
    for entry in entries:
        lines = [line for line in _lines(entry) if plain(line).strip()]
        if lines and rows:
            rows.extend([()] * gap)
        for line in lines:
            for copy in copies(line, "title", 0, measure):
                rows.extend((setting(copy, *place),) for place in turn(copy, len(copy.words) + 1))
    return rows


def _lines(entry: TitleEntry) -> tuple[Text, ...]:
    """The lines of `entry` as printed, its key before them where that says something."""
    if entry.name in (*CENTRED, *BARE):
        return entry.lines
    key = Run(entry.key.strip() + ":")
    if len(entry.lines) > 1:
        return ((key,), *entry.lines)
    return tuple((Run(key.text + " "), *line) for line in entry.lines) or ((key,),)


def _page(rows: list[Row]) -> Page:
    return Page(
        None, tuple(Line(row, column, runs, "title") for row, line in enumerate(rows) for column, runs in line if runs)
    )
