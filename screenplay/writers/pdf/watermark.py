"""Watermark: words that lie in pale letters across a page, from its lower left to its upper right."""

from __future__ import annotations

from collections.abc import Iterator
from math import atan2, cos, hypot, sin
from typing import Any

from screenplay.pages.lines import width_of
from screenplay.text import PLAIN
from screenplay.writers.pdf.fonts import COLUMN, SIZE, pieces
from screenplay.writers.pdf.strings import shown

PALE = 0.87
"""Grey, 1 being white: seen at once, and no letter over it is harder to read."""

REACH, LARGEST = 0.75, 96.0
"""How much of the diagonal the words take, and the most points of their letters."""


def watermark(canvas: Any, words: str, size: tuple[float, float]) -> Iterator[str]:
    """The operators that draw `words` on paper of so many points; none where there are none."""
    wide = width_of(words) * COLUMN
    if not wide:
        return
    width, height = size
    scale = min(LARGEST / SIZE, REACH * hypot(width, height) / wide)
    turn = atan2(height, width)
    along, across = scale * wide / 2, scale * SIZE / 4
    left = width / 2 - along * cos(turn) + across * sin(turn)
    foot = height / 2 - along * sin(turn) - across * cos(turn)
    yield f"q {PALE} g BT"
    matrix = f"{scale * cos(turn):.4f} {scale * sin(turn):.4f} {-scale * sin(turn):.4f} {scale * cos(turn):.4f}"
    resource = ""
    for piece in pieces(words, PLAIN):
        drawn, resource = shown(canvas, piece, resource)
        on = scale * piece.column * COLUMN
        yield f"{matrix} {left + on * cos(turn):.2f} {foot + on * sin(turn):.2f} Tm {drawn}"
    yield "ET Q"
