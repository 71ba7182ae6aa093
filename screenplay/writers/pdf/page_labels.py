"""Page labels: what a reader program calls each page, so that "go to page 7" leads to the page that bears a 7.

Pages of the script have their numbers (ISO 32000-1, 12.4.2), those before it small Roman ones; where one page of the
script takes several sheets, each sheet after the first says which it is: "7.2".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from screenplay.pages import Page


def label(canvas: Any, pages: tuple[Page, ...]) -> None:
    """Name `pages`; nothing where they are numbered from 1 on as programs do by themselves."""
    if [page.number for page in pages] == [*range(1, len(pages) + 1)]:
        return
    for place, (prefix, style, start) in enumerate(_labels(pages)):
        canvas.addPageLabel(place, style, start, prefix)


def _labels(pages: tuple[Page, ...]) -> Iterator[tuple[str | None, str | None, int | None]]:
    """Of each page a prefix, or a style and a number."""
    roman = count(1)
    before, sheet = None, 1
    for page in pages:
        sheet = sheet + 1 if page.number == before else 1
        before = page.number
        if page.number is None:
            yield None, "ROMAN_LOWER", next(roman)
        elif sheet > 1:
            yield f"{page.number}.{sheet}", None, None
        else:
            yield None, "ARABIC", page.number
