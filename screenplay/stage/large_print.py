"""Large print: the pages of a script set again in larger letters, each on as many sheets as it takes.

Every sheet belongs to one page and bears its number, so that readers of large and of small print can say "page seven".
"Good fonts for dyslexia" (Rello and Baeza-Yates, 2013) found Courier, upright and monospaced, among the best to read;
the style guide of the British Dyslexia Association asks for 12 to 14 points, lines one and a half apart, tinted paper,
bold instead of italics and underlining, and ragged right edges.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from screenplay.model import Screenplay, Speech
from screenplay.pages import Layout, Line, Page
from screenplay.pages.layout import NUMBER_ROW, Kind, Measure
from screenplay.pages.lines import copies, setting, turn
from screenplay.pages.look import SIZE, Colour
from screenplay.pages.running import FOOT_ROW
from screenplay.stage.names import words_of
from screenplay.stage.reading import LINES
from screenplay.text import Run, Style, Text, text_of

EDGE = 0.6
"""Inches at the left, the right and the foot of a sheet."""

FIRST_ROW = -1
INDENTS: dict[Kind, tuple[int, int]] = {
    "cue": (10, 0), "more": (10, 0), "parenthetical": (7, 4), "dialogue": (4, 4), "lyric": (4, 4),
}  # fmt: skip
"""Columns that kinds of lines hang in at the left and the right."""

ALIGNED: dict[Kind, Literal["left", "right", "centre"]] = {
    "transition": "right", "centered": "centre", "title": "centre",
}  # fmt: skip

KEEPING = ("heading", "cue", "parenthetical", "page number", "scene number", "cue number")
"""What never ends a sheet."""

LEAST, WHOLE, FEW_ROWS = 2, 3, 10
"""Rows of a paragraph that begin it on a sheet, rows of one that is never parted, and the most that is ever kept."""


@dataclass(frozen=True, slots=True)
class Print:
    """Letters of so many points, rows so many times as high, on paper of that colour; `upright`: bold for italics."""

    size: float = SIZE
    leading: float = 1.0
    tint: Colour | None = None
    upright: bool = False


CREAM: Colour = (0.992, 0.965, 0.89)
NORMAL = Print()
LARGE = Print(18.0, 1.1)
EASY = Print(14.0, 1.5, CREAM, upright=True)
LARGE_AND_EASY = Print(18.0, 1.5, CREAM, upright=True)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns and rows of a sheet."""

    layout: Layout
    style: Print

    @property
    def left(self) -> int:
        return round(EDGE * 10 * SIZE / self.style.size)

    @property
    def width(self) -> int:
        return int((self.layout.size[0] - 2 * EDGE) * 10 * SIZE / self.style.size)

    @property
    def last_row(self) -> int:
        """The row after the last one, above the edge at the foot; the first row is an inch below the top."""
        inches = self.layout.size[1] * SIZE / self.style.size - 1 - EDGE * SIZE / self.style.size
        return int(inches * 6 / self.style.leading)

    def measure(self, line: Line) -> Measure:
        """Where lines such as `line` stand."""
        before, after = INDENTS.get(line.kind, (0, 0))
        whole = Measure(self.left + before, self.width - before - after)
        hang = 1 if line.kind == "parenthetical" else 0
        return replace(whole, align=ALIGNED.get(line.kind, "left"), hang=hang)


def enlarged(pages: tuple[Page, ...], play: Screenplay, sheet: Sheet) -> tuple[Page, ...]:
    """`pages`, whose lines come from `play`, on sheets of larger print."""
    return tuple(made for page in pages for made in _sheets(page, play, sheet))


def _sheets(page: Page, play: Screenplay, sheet: Sheet) -> Iterator[Page]:
    sheets: list[list[Line]] = [[]]
    row = FIRST_ROW
    paragraphs = [*_paragraphs(page, play, sheet)]
    for (gap, lines), needed in zip(paragraphs, _needs(paragraphs), strict=True):
        row += gap if sheets[-1] else 0
        if sheets[-1] and row + needed > sheet.last_row:
            sheets.append([])
            row = FIRST_ROW
        for line in lines:
            if row + line.row >= sheet.last_row:
                sheets.append([])
                row = FIRST_ROW - line.row
            sheets[-1].append(replace(line, row=row + line.row))
        row += lines[-1].row + 1
    for number, lines in enumerate(sheets, 1):
        yield replace(page, lines=(*_label(page, number, len(sheets), sheet), *_running(page, sheet), *lines))


def _needs(paragraphs: list[tuple[int, list[Line]]]) -> list[int]:
    """The rows that must be free for each paragraph to begin on a sheet: names and headings go with what follows."""
    needs: list[int] = []
    below = 0
    for gap, lines in reversed(paragraphs):
        rows = lines[-1].row + 1
        own = rows + below if lines[0].kind in KEEPING else rows if rows <= WHOLE else LEAST
        needs.append(min(own, FEW_ROWS))
        below = gap + needs[-1]
    return needs[::-1]


def _label(page: Page, number: int, count: int, sheet: Sheet) -> Iterator[Line]:
    """What stands at the head of a sheet: the page of the script, and which part of it this is."""
    told = next((line.words.rstrip(".") for line in page.lines if line.kind == "page number" and line.row < 0), "")
    words = told or (str(page.number) if page.number else "")
    if words:
        words = words if count == 1 else f"{words} ({number} of {count})"
        yield Line(NUMBER_ROW, float(sheet.left + sheet.width - len(words)), text_of(words), "page number")


def _running(page: Page, sheet: Sheet) -> Iterator[Line]:
    """The header and the footer that the user asked for, on every sheet; where scenes go on is told by its pages."""
    for line in page.lines:
        if line.kind == "running" and line.row in (NUMBER_ROW, FOOT_ROW):
            row = NUMBER_ROW if line.row == NUMBER_ROW else sheet.last_row
            yield replace(line, row=row, column=float(sheet.left))


def _paragraphs(page: Page, play: Screenplay, sheet: Sheet) -> Iterator[tuple[int, list[Line]]]:
    """Each paragraph of `page` set in larger print, its rows counted from 0, with the blank rows above it."""
    printed = [line for line in page.lines if line.row >= 0 and not _is_second_number(line) and line.kind != "running"]
    before = -1
    for (element, kind, _), group in groupby(printed, key=_paragraph_of):
        own = list(group)
        gap = min(max(own[0].row - before - 1, 0), 1 if kind != "title" else 3)
        before = own[-1].row
        text = _joined(own, play, element)
        if kind == "cue" and element is not None and _is_dual(play, element):
            gap, text = 1, (*text, Run(" (at the same time)"))
        if kind in ("scene number", "page number"):
            text = (Run("scene " if kind == "scene number" else ""), *text)
        styled = tuple(_upright(run) if sheet.style.upright else run for run in text)
        yield gap, _set(styled, own[0], sheet)


def _paragraph_of(line: Line) -> tuple[int | None, Kind, int]:
    """What lines of one paragraph have in common; on a title page every line is one."""
    return line.element, line.kind, line.row if line.kind == "title" else 0


def _is_second_number(line: Line) -> bool:
    """The number of a scene stands at both margins; one is enough."""
    return line.kind == "scene number" and line.column > 20


def _is_dual(play: Screenplay, element: int) -> bool:
    found = play.elements[element]
    return isinstance(found, Speech) and found.dual


def _set(text: Text, like: Line, sheet: Sheet) -> list[Line]:
    lines: list[Line] = []
    for copy in copies(text, like.kind, like.element or 0, sheet.measure(like)):
        for start, end in turn(copy, len(copy.words) + 1):
            column, runs = setting(copy, start, end)
            lines.append(Line(len(lines), column, runs, like.kind, like.element))
    return lines


def _joined(lines: list[Line], play: Screenplay, element: int | None) -> Text:
    """The runs of `lines` on end, with what parted them in the script: a blank, nothing after a dash, or a line end."""
    whole = words_of(play.elements[element]) if element is not None and lines[0].kind in LINES else ""
    runs: list[Run] = []
    place = 0
    for line in lines:
        found = whole.find(line.words, place)
        if runs:
            between = whole[place:found] if found >= 0 else " "
            runs.append(Run("\n" if between.isspace() and "\n" in between else " " if between else ""))
        runs += line.runs
        place = found + len(line.words) if found >= 0 else place
    return tuple(run for run in runs if run.text)


def _upright(run: Run) -> Run:
    slanted = run.style & (Style.ITALIC | Style.UNDERLINE)
    return replace(run, style=(run.style & ~(Style.ITALIC | Style.UNDERLINE)) | Style.BOLD) if slanted else run
