"""Figures about a script: pages, eighths, words, speeches and minutes, of the whole, of each scene and of each part.

A page is parted in eighths, the measure in which productions plan: about seven lines each. A scene has at least one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from screenplay.model import Action, Centered, Element, Heading, Lyric, Parenthetical, Screenplay, Speech, Transition
from screenplay.model import scenes as scenes_of
from screenplay.pages import ROWS, Layout, Page, paginate
from screenplay.pages.outline import places
from screenplay.text import plain
from screenplay.timing import minutes


@dataclass(frozen=True, slots=True)
class Part:
    """What one character has to say: `name` as in the cue, `scenes` how many they speak in."""

    name: str
    speeches: int
    words: int
    minutes: float
    scenes: int


@dataclass(frozen=True, slots=True)
class Scene:
    """`number` as printed, else counted from 1; `page` is where it begins; `words` are all that are printed."""

    number: str
    heading: str
    page: int
    eighths: int
    words: int
    speeches: int
    minutes: float
    characters: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """`minutes` of a reading aloud in which one reader reads the action (see timing.py)."""

    pages: int
    words: int
    spoken_words: int
    speeches: int
    minutes: float
    scenes: tuple[Scene, ...]
    characters: tuple[Part, ...]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def statistics(play: Screenplay, layout: Layout = Layout()) -> Statistics:
    """The figures of `play` when it is set by `layout`. Minutes are rounded to hundredths."""
    pages = paginate(Screenplay((), play.elements), layout)
    rows = _rows(len(play.elements), pages)
    found = scenes_of(play.elements)
    scenes = tuple(
        _scene(play.elements[own.start : own.stop], count, rows[own.start], rows[own.stop])
        for count, own in enumerate(found, 1)
    )
    before = range(found[0].start if found else len(play.elements))
    parts = _parts([play.elements[own.start : own.stop] for own in (before, *found)])
    return Statistics(
        len(pages),
        sum(map(_words, play.elements)),
        sum(part.words for part in parts),
        sum(part.speeches for part in parts),
        _rounded(play.elements),
        scenes,
        parts,
    )


def _rows(count: int, pages: tuple[Page, ...]) -> list[int]:
    """For every element the row, counted over all pages, where it or the next printed one begins; then the last row."""
    lines = ((at, line) for at, page in enumerate(pages) for line in page.lines if line.element is not None)
    last = max((at * ROWS + line.row + 1 for at, line in lines), default=0)
    return [*(last if place is None else place[0] * ROWS + place[1] for place in places(count, pages)), last]


def _scene(elements: tuple[Element, ...], count: int, first: int, after: int) -> Scene:
    heading = elements[0]
    assert isinstance(heading, Heading)
    return Scene(
        heading.number or str(count),
        " ".join(plain(heading.text).split()),
        first // ROWS + 1,
        max(1, round((after - first) * 8 / ROWS)),
        sum(map(_words, elements)),
        sum(isinstance(element, Speech) for element in elements),
        _rounded(elements),
        _parts([elements]),
    )


def _parts(stretches: Iterable[tuple[Element, ...]]) -> tuple[Part, ...]:
    """The parts in `stretches`, each a scene, who speaks most first."""
    speeches: dict[str, list[Speech]] = {}
    scenes: dict[str, set[int]] = {}
    for number, elements in enumerate(stretches):
        for element in elements:
            if isinstance(element, Speech):
                name = " ".join(plain(element.cue).upper().split())
                speeches.setdefault(name, []).append(element)
                scenes.setdefault(name, set()).add(number)
    parts = (
        Part(name, len(own), sum(map(_spoken, own)), _rounded(own), len(scenes[name])) for name, own in speeches.items()
    )
    return tuple(sorted(parts, key=lambda part: (-part.words, part.name)))


def _rounded(elements: Iterable[Element]) -> float:
    return round(minutes(Screenplay((), tuple(elements))), 2)


def _spoken(speech: Speech) -> int:
    return sum(len(plain(line.text).split()) for line in speech.lines if not isinstance(line, Parenthetical))


def _words(element: Element) -> int:
    """The printed words of an element, cues not counted."""
    match element:
        case Speech(_, lines):
            return sum(len(plain(line.text).split()) for line in lines)
        case Action(text) | Heading(text) | Lyric(text) | Transition(text) | Centered(text):
            return len(plain(text).split())
        case _:
            return 0


def table(found: Statistics) -> str:
    """`found` as lines for a terminal: the whole, the scenes, the parts."""
    whole = (
        f"{many(found.pages, 'page')}, {many(len(found.scenes), 'scene')}, {many(found.words, 'word')}, "
        f"{many(found.speeches, 'speech', 'speeches')}, {many(round(found.minutes), 'minute')} read aloud"
    )
    scenes = [
        (s.number, s.heading[:44], str(s.page), eighths(s.eighths), str(s.words), str(s.speeches), f"{s.minutes:.1f}")
        for s in found.scenes
    ]
    parts = [(p.name[:44], str(p.speeches), str(p.words), f"{p.minutes:.1f}", str(p.scenes)) for p in found.characters]
    lines = [whole]
    if scenes:
        lines += ["", *_set(("#", "scene", "page", "eighths", "words", "speeches", "minutes"), scenes, "<<>>>>>")]
    if parts:
        lines += ["", *_set(("character", "speeches", "words", "minutes", "scenes"), parts, "<>>>>")]
    return "\n".join(lines) + "\n"


def eighths(count: int) -> str:
    """11 as "1 3/8"."""
    whole, rest = divmod(count, 8)
    return " ".join(([str(whole)] if whole else []) + ([f"{rest}/8"] if rest else []))


def many(count: int, one: str, more: str = "") -> str:
    """ "3 scenes" of 3 and "scene", "1 scene" of 1; `more` is the plural where it is not made by an s."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def _set(head: tuple[str, ...], rows: Sequence[tuple[str, ...]], sides: str) -> Iterator[str]:
    """Rows in columns as wide as they need, set left or right as `sides` says."""
    columns = list(zip(head, *rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    for row in (head, *rows):
        cells = (f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True))
        yield "  ".join(cells).rstrip()
