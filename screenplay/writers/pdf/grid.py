"""Grid: where the columns and rows of a page lie on the paper, in points from its lower left corner.

Everything is drawn at the size of a script, 12 points, and then made larger as a whole: so the grid is that of a paper
as many times smaller.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.writers.pdf.fonts import COLUMN

ROW, INCH = 12, 72
ASCENT = 9.375
"""Points from the top of a row to its baseline: Courier Prime's ascender at this size."""

DESCENT = 2.625
"""Points from the baseline to the foot of the row."""

Area = tuple[float, float, float, float]
"""Left, lower, right and upper edge, in points of the paper."""


@dataclass(frozen=True, slots=True)
class Grid:
    """`height`: of the paper in points; `scale`: how many times larger than a script's everything is drawn."""

    height: float
    scale: float = 1.0
    leading: float = 1.0

    def baseline(self, row: int) -> float:
        return self.height / self.scale - INCH - ASCENT - ROW * self.leading * row

    def area(self, column: float, wide: float, y: float) -> Area:
        """What `wide` columns from `column` on, on the baseline `y`, take of the paper."""
        left, lower, right, upper = column * COLUMN, y - DESCENT, (column + wide) * COLUMN, y + ASCENT
        return left * self.scale, lower * self.scale, right * self.scale, upper * self.scale

    def operators(self) -> Iterator[str]:
        """What makes all that follows larger."""
        if self.scale != 1:
            yield f"{self.scale:.4f} 0 0 {self.scale:.4f} 0 0 cm"
