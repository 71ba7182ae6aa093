"""Chart: roles by scenes as a picture (SVG 1.1). What a role does is told by shape and size, not by colour alone.

A disc speaks, a ring is there, a small dot is mentioned. As broad as a scene is long to read, so that the chart is also
a picture of the time; very short scenes get as much as their sign needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from xml.sax.saxutils import escape

from screenplay.stage import tables
from screenplay.stage.casting import State
from screenplay.stage.prompt_book import PromptBook

ROW, LETTER, HEAD, EDGE = 20, 7.8, 64, 14
"""Pixels: height of a row, breadth of a letter, room for the numbers of scenes, and the edge around everything."""

LEAST, MINUTE = 13, 9
"""Pixels: the least breadth of a scene, and what a minute of it takes at least."""

LEAST_WIDTH = 560
"""Pixels of the whole: short scripts are drawn broader, and the legend has room."""

SHAPES: dict[State, str] = {
    "speaks": '<circle cx="{x}" cy="{y}" r="5" fill="#0b5394"/>',
    "present": '<circle cx="{x}" cy="{y}" r="4" fill="#ffffff" stroke="#0b5394" stroke-width="1.5"/>',
    "mentioned": '<circle cx="{x}" cy="{y}" r="1.8" fill="#8a8a8a"/>',
    "": "",
}

LEGEND: tuple[tuple[State, str], ...] = (
    ("speaks", "speaks"), ("present", "is there"), ("mentioned", "is mentioned"),
)  # fmt: skip


def svg(book: PromptBook) -> bytes:
    """The chart of `book`."""
    names = [role.name for role in book.cast]
    left = EDGE + LETTER * max((len(tables.short(name)) for name in names), default=0) + 8
    minute = max(MINUTE, (LEAST_WIDTH - left - EDGE) / max(1, book.minutes))
    edges = [left]
    for scene in book.times:
        edges.append(edges[-1] + max(LEAST, minute * scene.minutes))
    width, bottom = max(edges[-1] + EDGE, LEAST_WIDTH), HEAD + EDGE + ROW * len(names)
    body = "\n".join((*_grid(book, names, edges, bottom), *_signs(book, names, edges), *_legend(bottom)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{bottom + 40:.0f}" '
        f'viewBox="0 0 {width:.0f} {bottom + 40:.0f}" font-family="Helvetica, Arial, sans-serif" font-size="11">\n'
        f"<title>{escape(book.title or 'Roles by scenes')}</title>\n"
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n{body}\n</svg>\n'
    ).encode()


def _grid(book: PromptBook, names: list[str], edges: list[float], bottom: float) -> Iterator[str]:
    """Names, numbers of scenes with the page on which each begins, and pale bands under every other row."""
    for place, name in enumerate(names):
        top = HEAD + EDGE + ROW * place
        if place % 2 == 0:
            yield f'<rect x="{EDGE}" y="{top:.0f}" width="{edges[-1] - EDGE:.1f}" height="{ROW}" fill="#f2f5f8"/>'
        yield f'<text x="{EDGE + 4}" y="{top + 14:.0f}">{escape(tables.short(name))}</text>'
    for scene, (left, right) in zip(book.times, pairwise(edges), strict=True):
        x = (left + right) / 2 + 4
        yield (
            f'<text transform="translate({x:.1f} {HEAD + EDGE - 6}) rotate(-90)" fill="#444444">'
            f"<title>{escape(scene.heading)}</title>{escape(scene.number)} (p. {scene.page})</text>"
        )
        yield f'<path d="M{left:.1f} {HEAD + EDGE}V{bottom}" stroke="#dddddd" stroke-width="0.5"/>'


def _signs(book: PromptBook, names: list[str], edges: list[float]) -> Iterator[str]:
    for place, name in enumerate(names):
        y = HEAD + EDGE + ROW * place + ROW // 2
        for scene, state in enumerate(book.chart[name]):
            if state:
                yield SHAPES[state].format(x=f"{(edges[scene] + edges[scene + 1]) / 2:.1f}", y=y)


def _legend(bottom: float) -> Iterator[str]:
    x, y = EDGE + 6.0, bottom + 22
    for state, words in LEGEND:
        yield SHAPES[state].format(x=x, y=y)
        yield f'<text x="{x + 10}" y="{y + 4}">{words}</text>'
        x += 32 + 6 * len(words)
    yield f'<text x="{x}" y="{y + 4}" fill="#444444">a scene is as broad as it is long to read</text>'
