"""Sides: each reader's own copy. The whole script with their words marked, or a cue script, behind a cover page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from screenplay.model import Screenplay
from screenplay.pages import Line, Page
from screenplay.pages.look import Colour, Look, Mark
from screenplay.people.cues import id_of
from screenplay.stage import cue_script
from screenplay.stage.cover import cover_pages
from screenplay.stage.large_print import NORMAL, Print, Sheet, enlarged
from screenplay.stage.prompt_book import PromptBook
from screenplay.stage.reading import LINES, Reading

Style = Literal["full", "cues"]

COLOURS: MappingProxyType[str, Colour | None] = MappingProxyType(
    {
        "yellow": (1.0, 0.93, 0.45),
        "orange": (1.0, 0.84, 0.62),
        "blue": (0.74, 0.88, 1.0),
        "green": (0.76, 0.94, 0.74),
        "pink": (1.0, 0.81, 0.89),
        "grey": (0.85, 0.85, 0.85),
        "none": None,
    }
)
"""What lies behind the words that a reader speaks. All are pale enough that black on them has a contrast over 12 to 1;
grey comes out of any printer; and since nothing else on the page is filled, no eye needs to tell one from another."""

BLACK: Colour = (0.0, 0.0, 0.0)
UNREAD: Colour = (0.42, 0.42, 0.42)
"""Action that nobody reads aloud: grey, with a contrast to white of over 5 to 1."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Whose copy it is: a reader, or whoever reads these roles; `roles` may include the narrator."""

    name: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """A copy ready to be drawn. `file`: the name of its file, without an ending; `play`: what its lines come from."""

    file: str
    play: Screenplay
    pages: tuple[Page, ...]
    look: Look


def side(book: PromptBook, copy: Copy, style: Style, colour: str = "yellow", print: Print = NORMAL) -> Side:
    """The copy of a reader, in that style, with their words behind `colour`, in that print."""
    reading = book.reading
    fill = COLOURS[colour]
    if style == "full":
        play, pages, mark = reading.play, reading.pages, marks(reading, copy.roles, fill)
    else:
        script = cue_script.cue_script(reading, copy.roles)
        play, pages = script.play, cue_script.pages_of(reading, script)
        mark = _marks_of(script.own, fill)
    sheet = Sheet(reading.layout, print)
    if print != NORMAL:
        pages = enlarged(pages, play, sheet)
    look = Look(mark, print.size, print.leading, print.tint)
    return Side(id_of(copy.name), play, (*cover_pages(book, copy.name, copy.roles, style, colour, sheet), *pages), look)


def marks(reading: Reading, own: Collection[str], fill: Colour | None) -> Callable[[Line], Mark | None]:
    """How lines of the whole script stand out for a reader of `own`."""
    spoken = frozenset(place for place, said in enumerate(reading.said) if not {*own}.isdisjoint(said))
    unread = frozenset(decision.place for decision in reading.decisions if not decision.read)
    marked = _marks_of(spoken, fill)
    silent = Mark(ink=UNREAD)

    def mark(line: Line) -> Mark | None:
        return silent if line.element in unread else marked(line)

    return mark


def _marks_of(own: frozenset[int], fill: Colour | None) -> Callable[[Line], Mark | None]:
    """The words that are said filled, the names over them framed."""
    words, name = Mark(fill=fill), Mark(frame=BLACK)

    def mark(line: Line) -> Mark | None:
        if line.element not in own:
            return None
        return words if line.kind in LINES else name if line.kind == "cue" else None

    return mark


def copies_for(book: PromptBook) -> tuple[Copy, ...]:
    """A copy for each reader of the plan who reads anything, or for each role where there is no plan."""
    if not book.plan:
        return tuple(Copy(role.name, (role.name,)) for role in book.cast)
    return tuple(
        Copy(given.reader.name, tuple(role.name for role in given.roles)) for given in book.plan.given if given.roles
    )


def unlike(names: Sequence[str]) -> list[str]:
    """`names`, those that came before with a number behind them."""
    return [f"{n}-{names[:p].count(n) + 1}" if n in names[:p] else n for p, n in enumerate(names)]
