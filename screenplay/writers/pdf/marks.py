"""Marks: how lines stand out, and the colour of the paper, in PDF operators (ISO 32000-1, 8.5 and 8.6)."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.pages import Line, Page
from screenplay.pages.lines import width_of
from screenplay.pages.look import Colour, Look, Mark
from screenplay.writers.pdf.fonts import COLUMN
from screenplay.writers.pdf.grid import ASCENT, DESCENT, Grid

BESIDE = 0.35
"""Columns of a mark before the first letter and behind the last."""

FRAME_WIDTH = 0.8
"""Points."""


def paper(look: Look, size: tuple[float, float]) -> Iterator[str]:
    """The tint over the whole paper."""
    if look.tint:
        yield f"{_colour(look.tint)} rg 0 0 {size[0]:.2f} {size[1]:.2f} re f 0 g"


def under(page: Page, look: Look, grid: Grid) -> Iterator[str]:
    """What is drawn before the words of `page`: first all that is filled, then the frames."""
    marked = [(line, mark) for line in page.lines if (mark := look.mark(line))]
    fills = [f"{_colour(mark.fill)} rg {_around(line, grid)} f" for line, mark in marked if mark.fill]
    frames = [f"{_colour(mark.frame)} RG {_around(line, grid)} S" for line, mark in marked if mark.frame]
    yield from (*fills, "0 g") if fills else ()
    yield from (f"{FRAME_WIDTH} w", *frames, "0 G") if frames else ()


def ink(mark: Mark | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is set before the words of a line and what behind them, for the colour of its letters."""
    return ((f"{_colour(mark.ink)} rg",), ("0 g",)) if mark and mark.ink else ((), ())


def _around(line: Line, grid: Grid) -> str:
    """The rectangle around the words of `line`."""
    left, wide = (line.column - BESIDE) * COLUMN, (width_of(line.words) + 2 * BESIDE) * COLUMN
    return f"{left:.2f} {grid.baseline(line.row) - DESCENT:.2f} {wide:.2f} {ASCENT + DESCENT:.2f} re"


def _colour(colour: Colour) -> str:
    return " ".join(f"{part:.3f}" for part in colour)
