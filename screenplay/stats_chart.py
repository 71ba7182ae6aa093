"""The figures of a script as a picture (SVG 1.1): who speaks how much in which scene.

A column a scene, as broad as it is long to read, and in it, for each character, a bar as high as their part of its
words, so that its area is what they say; below them what is spoken and what is read of each scene. Black and white tell
everything, and every bar has its figures as a title, for a pointer or a screen reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from xml.sax.saxutils import escape

from screenplay.stats import Scene, Statistics
from screenplay.text import encoded

WIDTH, EDGE, ROW, HEAD = 960.0, 16.0, 26.0, 78.0
"""Pixels: the whole breadth, the edge around everything, the height of a row, and what stands above the first."""

LETTER, FIGURES = 8.2, 96.0
"""Pixels: the breadth of a letter, and the room for the figures at the right."""

MOST, LONGEST = 30, 28
"""Characters that have a row, and letters of a name that are shown."""

INK, PALE, RULE = "#1a1a1a", "#9a9a9a", "#e2e2e2"


def svg(found: Statistics, title: str = "") -> bytes:
    """The picture of `found` as UTF-8; `title` stands above it."""
    cast = [part.name for part in found.characters[:MOST]]
    left = EDGE + LETTER * max((len(_short(name)) for name in (*cast, "spoken, read")), default=0) + 10
    edges = _edges(found.scenes, left)
    bottom = HEAD + ROW * (len(cast) + 1)
    body = (
        *_heading(found, title),
        *_columns(found, edges, bottom),
        *_cast(found, cast, edges),
        *_both(found, edges, bottom),
    )
    height = bottom + ROW + EDGE
    return encoded(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH:.0f}" height="{height:.0f}" role="img" '
        f'viewBox="0 0 {WIDTH:.0f} {height:.0f}" font-family="Helvetica, Arial, sans-serif" font-size="12">\n'
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n' + "\n".join(body) + "\n</svg>\n"
    )


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"


def _edges(scenes: tuple[Scene, ...], left: float) -> list[float]:
    """Where each scene begins and the last one ends. Time is the measure, and a scene without any still has a hair."""
    minutes = [max(scene.minutes, 0.02) for scene in scenes] or [1.0]
    scale = (WIDTH - EDGE - FIGURES - left) / sum(minutes)
    return [left, *(left + scale * until for until in accumulate(minutes))]


def _text(x: float, y: float, words: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{INK}"{more}>{escape(words)}</text>'


def _bar(x: float, y: float, wide: float, high: float, told: str, ink: str = INK) -> str:
    return (
        f'<rect x="{x:.2f}" y="{y:.2f}" width="{max(wide, 0.5):.2f}" height="{high:.2f}" fill="{ink}">'
        f"<title>{escape(told)}</title></rect>"
    )


def _heading(found: Statistics, title: str) -> Iterator[str]:
    whole = f"{found.pages:,} pages, {len(found.scenes):,} scenes, {found.words:,} words, {found.minutes:.0f} minutes"
    yield f"<title>{escape(title or 'Who speaks how much in which scene')}</title>"
    yield _text(EDGE, EDGE + 8, title or "Who speaks how much", ' font-size="16" font-weight="bold"')
    yield _text(EDGE, EDGE + 26, f"{whole} read aloud")


def _columns(found: Statistics, edges: list[float], bottom: float) -> Iterator[str]:
    """A hairline where a scene begins, and its number, for as many as there is room for."""
    free = 0.0
    for scene, edge in zip(found.scenes, edges, strict=False):
        if edge >= free:
            yield f'<path d="M{edge:.1f} {HEAD - 8:.0f}V{bottom + ROW - 6:.0f}" stroke="{RULE}"/>'
            yield _text(edge + 1, HEAD - 12, scene.number, ' font-size="9" fill-opacity="0.7"')
            free = edge + 6 * len(scene.number) + 4
    yield _text(edges[-1] + 8, HEAD - 12, "words · speeches", ' font-size="9"')


def _cast(found: Statistics, cast: list[str], edges: list[float]) -> Iterator[str]:
    for place, part in enumerate(found.characters[: len(cast)]):
        foot = HEAD + ROW * (place + 1) - 6
        yield _text(EDGE, foot, _short(part.name))
        yield f'<path d="M{edges[0]:.1f} {foot:.1f}H{edges[-1]:.1f}" stroke="{RULE}"/>'
        for scene, start, end in zip(found.scenes, edges, edges[1:], strict=False):
            words = next((own.words for own in scene.characters if own.name == part.name), 0)
            if words:
                high = max(1.5, (ROW - 6) * words / scene.words)
                yield _bar(start, foot - high, end - start, high, f"{part.name}, scene {scene.number}: {words} words")
        yield _text(edges[-1] + 8, foot, f"{part.words:,} · {part.speeches:,}")


def _both(found: Statistics, edges: list[float], top: float) -> Iterator[str]:
    """The last row: how much of each scene is spoken (dark) and how much is read by who reads the action (pale)."""
    foot, room = top + ROW - 6, ROW - 6
    yield _text(EDGE, foot, "spoken, read")
    for scene, start, end in zip(found.scenes, edges, edges[1:], strict=False):
        spoken = sum(part.words for part in scene.characters)
        share = spoken / scene.words if scene.words else 0.0
        told = f"scene {scene.number}, {scene.heading}: {spoken} words spoken, {scene.words - spoken} read"
        yield _bar(start, foot - room, end - start, room * (1 - share), told, PALE)
        yield _bar(start, foot - room * share, end - start, room * share, told)
