"""Running lines: what stands above and below the text of every page, and no line of the script gives way to it.

The header and the footer are the user's words. CONTINUED is the custom of shooting scripts: a page that ends inside a
scene says so at its foot, the next one at its head, with the scene's number at both margins and, from the third page
on, how often it was said.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from screenplay.model import Element, Heading
from screenplay.pages.layout import NUMBER_ROW, ROWS, TEXT, Layout, scene_number_columns
from screenplay.pages.lines import cut_to, width_of
from screenplay.pages.page import Line, Page
from screenplay.text import text_of

CONTINUED_ROW = NUMBER_ROW + 1
FOOT_CONTINUED_ROW, FOOT_ROW = ROWS + 1, ROWS + 2
CONTINUED, FOOT_CONTINUED = "CONTINUED:", "(CONTINUED)"
NUMBER_ROOM = 8
"""Columns that a header leaves to the number of the page."""


def with_running_lines(pages: Iterable[Page], elements: tuple[Element, ...], layout: Layout) -> Iterator[Page]:
    """`pages` of the script, not of the title, with the running lines that `layout` asks for."""
    headings = [place for place, element in enumerate(elements) if isinstance(element, Heading)]
    waiting: Page | None = None
    scene, times = -1, 0
    for page in pages:
        own = _scene_going_on(page, headings) if layout.continued_scenes else None
        if own is not None:
            scene, times = own, times + 1 if own == scene else 1
            if waiting:
                waiting = _with(waiting, [_line(FOOT_CONTINUED_ROW, layout.right_edge, FOOT_CONTINUED, right=True)])
            page = _with(page, [*_continued(elements[own], times, layout)])
        if waiting:
            yield waiting
        waiting = _with(page, [*_header(page, layout), *_footer(layout)])
    if waiting:
        yield waiting


def _with(page: Page, lines: list[Line]) -> Page:
    return replace(page, lines=(*page.lines, *lines)) if lines else page


def _scene_going_on(page: Page, headings: list[int]) -> int | None:
    """The place of the heading of the scene that was begun before `page` and goes on at its head."""
    first = next((line.element for line in page.lines if line.element is not None), 0)
    scene = bisect_right(headings, first) - 1
    return headings[scene] if scene >= 0 and headings[scene] < first and page.number != 1 else None


def _continued(heading: Element, times: int, layout: Layout) -> Iterator[Line]:
    yield _line(CONTINUED_ROW, TEXT.column, CONTINUED + (f" ({times})" if times > 1 else ""))
    number = heading.number if isinstance(heading, Heading) and layout.scene_numbers else None
    for column in scene_number_columns(width_of(number), layout) if number else ():
        yield _line(CONTINUED_ROW, column, number or "")


def _header(page: Page, layout: Layout) -> Iterator[Line]:
    if layout.header and page.number != 1:
        yield _line(NUMBER_ROW, TEXT.column, cut_to(layout.header, layout.right_edge - TEXT.column - NUMBER_ROOM))


def _footer(layout: Layout) -> Iterator[Line]:
    if layout.footer:
        room = layout.right_edge - TEXT.column
        words = cut_to(layout.footer, room)
        yield _line(FOOT_ROW, TEXT.column + (room - width_of(words)) // 2, words)


def _line(row: int, column: int, words: str, *, right: bool = False) -> Line:
    return Line(row, float(column - width_of(words) * right), text_of(words), "running")
