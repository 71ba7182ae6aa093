"""Outline: where sections and scenes begin, for the contents of a PDF or of anything else made of pages."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.model import Heading, Screenplay, Section
from screenplay.pages.page import Page
from screenplay.text import plain


@dataclass(frozen=True, slots=True)
class Entry:
    """A section or scene. `level` counts from 0 and never grows by more than one; `page` is its place in the pages."""

    title: str
    level: int
    page: int
    row: int


def outline(play: Screenplay, pages: tuple[Page, ...]) -> tuple[Entry, ...]:
    """The sections of `play` and the scenes in them. A section, never printed, is where what follows it begins."""
    starts = places(len(play.elements), pages)
    entries: list[Entry] = []
    depths: list[int] = []
    for index, element in enumerate(play.elements):
        place = starts[index]
        if place is None:
            break
        match element:
            case Section():
                while depths and depths[-1] >= element.depth:
                    depths.pop()
                entries.append(Entry(_title(plain(element.text)), len(depths), *place))
                depths.append(element.depth)
            case Heading():
                words = f"{element.number} {plain(element.text)}" if element.number else plain(element.text)
                entries.append(Entry(_title(words), len(depths), *place))
            case _:
                pass
    return tuple(entries)


def _title(words: str) -> str:
    return " ".join(words.split()) or "…"


def places(count: int, pages: tuple[Page, ...]) -> list[tuple[int, int] | None]:
    """For every element the page and row where it begins, or where the next printed one does."""
    found: list[tuple[int, int] | None] = [None] * count
    for number, page in enumerate(pages):
        for line in page.lines:
            if line.element is not None and found[line.element] is None:
                found[line.element] = (number, line.row)
    following = None
    for index in range(count - 1, -1, -1):
        following = found[index] = found[index] or following
    return found
