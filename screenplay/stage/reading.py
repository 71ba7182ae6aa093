"""Reading: a script as a group reads it aloud. Who says each element, on which page and in which scene it stands."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.findings import Character
from screenplay.model import Screenplay, Speech
from screenplay.pages import Layout, Page, paginate
from screenplay.stage import roles
from screenplay.stage.directions import NOTHING_LISTED, Decision, Edition, Sidecar, decide
from screenplay.stage.names import Names, words_of
from screenplay.stage.roles import Roles
from screenplay.stage.scenes import Scene, scenes_of
from screenplay.timing import Pace

NARRATORS = ("NARRATOR", "STAGE DIRECTIONS", "DIRECTIONS (READ)")
"""What the reader of the action is called: the first that nobody in the script is called."""

LINES = frozenset({"dialogue", "lyric", "action", "heading", "centered"})
"""Kinds of printed lines that somebody reads aloud."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A script and how it is read.

    `said` has for each element those who say it: roles, the narrator, or nobody. `places` has the numbers of its first
    and last page, None where it is not printed; `lines` how many printed lines of it are said. `roles` are in the order
    of their first speeches; the narrator, who is not among them, is None where no action is read.
    """

    play: Screenplay
    layout: Layout
    pages: tuple[Page, ...]
    said: tuple[Roles, ...]
    roles: Roles
    narrator: str | None
    decisions: tuple[Decision, ...]
    scenes: tuple[Scene, ...]
    places: tuple[tuple[int, int] | None, ...]
    lines: tuple[int, ...]
    names: Names
    pace: Pace

    @property
    def everybody(self) -> Roles:
        """The roles, and the narrator first."""
        return ((self.narrator,) if self.narrator else ()) + self.roles

    def words(self, place: int) -> int:
        """The words of an element that are said."""
        return len(words_of(self.play.elements[place]).split()) if self.said[place] else 0

    def minutes(self, place: int) -> float:
        """How long an element takes to say; nothing where nobody does."""
        if not self.said[place]:
            return 0.0
        spoken = isinstance(self.play.elements[place], Speech)
        return (self.pace.of_speech if spoken else self.pace.of_action)(self.words(place))


def reading(
    play: Screenplay,
    layout: Layout,
    edition: Edition = "all",
    sidecar: Sidecar = NOTHING_LISTED,
    pace: Pace = Pace(),
    told: tuple[Character, ...] = (),
) -> Reading:
    """How `play`, on pages set by `layout`, is read in that edition and at that pace.

    `told`: the characters of the story that it was made of, who are known by what the story calls them too.
    """
    elements = play.elements
    spoken = roles.spoken_by(elements)
    cast = roles.roles_in(spoken)
    names = Names(cast, elements, told)
    decisions = decide(elements, edition, names, sidecar)
    read = {decision.place for decision in decisions if decision.read}
    called = next(name for name in (*NARRATORS, " ") if name not in cast)
    pages = paginate(play, layout)
    return Reading(
        play,
        layout,
        pages,
        tuple((called,) if place in read else said for place, said in enumerate(spoken)),
        cast,
        called if read else None,
        decisions,
        scenes_of(elements),
        _places(len(elements), pages),
        _lines(len(elements), pages),
        names,
        pace,
    )


def _places(count: int, pages: tuple[Page, ...]) -> tuple[tuple[int, int] | None, ...]:
    places: list[tuple[int, int] | None] = [None] * count
    for page in pages:
        for line in page.lines:
            if line.element is not None and page.number is not None:
                before = places[line.element]
                places[line.element] = (before[0] if before else page.number, page.number)
    return tuple(places)


def _lines(count: int, pages: tuple[Page, ...]) -> tuple[int, ...]:
    lines = [0] * count
    for page in pages:
        for line in page.lines:
            if line.element is not None and line.kind in LINES:
                lines[line.element] += 1
    return tuple(lines)
