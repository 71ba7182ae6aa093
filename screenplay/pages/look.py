"""Look: what is drawn about the lines of pages beside their words: marks, the size of the letters, the paper's colour.

It changes nothing about what stands on which page; a reader's copy has the look of its reader and the pages of all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from screenplay.pages.page import Line

Colour = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""

SIZE = 12.0
"""Points: the letters of a script."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How a line stands out: `fill` lies behind its words, `frame` goes around them, `ink` colours them."""

    fill: Colour | None = None
    frame: Colour | None = None
    ink: Colour | None = None


def unmarked(_line: Line) -> Mark | None:
    """The mark of every line where none stands out."""
    return None


@dataclass(frozen=True, slots=True)
class Look:
    """How pages are drawn.

    `mark`: how a line stands out, or None. `size`: of the letters in points; columns and rows grow with it. `leading`:
    the height of a row, one being solid. `tint`: the colour of the paper, None where it is as it comes.
    """

    mark: Callable[[Line], Mark | None] = unmarked
    size: float = SIZE
    leading: float = 1.0
    tint: Colour | None = None

    @property
    def scale(self) -> float:
        """How much larger than a script's its letters are."""
        return self.size / SIZE
