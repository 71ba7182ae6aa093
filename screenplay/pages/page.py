"""Page and Line: what a typesetter hands to whoever draws, counts or prints."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.pages.layout import Kind
from screenplay.text import Text, plain


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one kind on a page.

    `row` counts from 0, the first line of the text, one inch below the top edge; page numbers stand above it. `column`
    counts tenths of an inch from the left edge of the paper; centred lines may begin at half a column. `element` is the
    place in `Screenplay.elements` it came from, None for page numbers and title pages.
    """

    row: int
    column: float
    runs: Text
    kind: Kind
    element: int | None = None

    @property
    def words(self) -> str:
        return plain(self.runs)


@dataclass(frozen=True, slots=True)
class Page:
    """`number` is None for a title page; the first page of the script is 1 and does not show its number."""

    number: int | None
    lines: tuple[Line, ...]
