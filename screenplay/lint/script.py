"""A script as the checks read it: its printed lines in order, each knowing its scene, speeches held together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, assert_never

from screenplay.lint.places import Finder
from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Element,
    Heading,
    Lyric,
    Omission,
    PageBreak,
    Parenthetical,
    Remark,
    Screenplay,
    Section,
    Speech,
    SpeechLine,
    Synopsis,
    Transition,
)
from screenplay.text import Text, plain

Kind = Literal["heading", "action", "cue", "parenthetical", "dialogue", "lyric", "transition", "centered"]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of one kind. `words` are what is printed of `text`; `scene` is its scene, counted from 1.

    What stands above the first heading is of scene 0. `number`: of a heading, as printed.
    """

    kind: Kind
    text: Text
    scene: int
    number: str | None = None
    words: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", plain(self.text))


@dataclass(frozen=True, slots=True)
class Spoken:
    """A cue with what stands under it; `name` is the cue's words in capitals, blanks and apostrophes made alike."""

    cue: Line
    lines: tuple[Line, ...]
    extensions: tuple[str, ...]

    @property
    def name(self) -> str:
        return " ".join(self.cue.words.replace("’", "'").upper().split())


@dataclass(frozen=True, slots=True)
class Script:
    """The printed script. `items` are in order."""

    items: tuple[Line | Spoken, ...]

    def lines(self, *kinds: Kind) -> Iterator[Line]:
        """All lines of these kinds, those of speeches too."""
        for item in self.items:
            if isinstance(item, Line):
                if item.kind in kinds:
                    yield item
            else:
                yield from (line for line in (item.cue, *item.lines) if line.kind in kinds)

    def speeches(self) -> Iterator[Spoken]:
        return (item for item in self.items if isinstance(item, Spoken))


def script_of(play: Screenplay, source: str) -> Script:
    """`play`, read from `source`, as the checks read it: outline, notes and boneyards left out."""
    place = Finder(source)
    items: list[Line | Spoken] = []
    scene = 0
    for element in play.elements:
        scene += isinstance(element, Heading)
        item = _item(element, scene, place)
        if item is not None:
            items.append(item)
    return Script(tuple(items))


def _item(element: Element, scene: int, place: Finder) -> Line | Spoken | None:
    match element:
        case Heading(text, number):
            return Line("heading", place(text), scene, number)
        case Action(text):
            return Line("action", place(text), scene)
        case Speech():
            cue = Line("cue", place(element.cue), scene)
            return Spoken(cue, tuple(_spoken(line, scene, place) for line in element.lines), element.extensions)
        case Lyric(text):
            return Line("lyric", place(text), scene)
        case Transition(text):
            return Line("transition", place(text), scene)
        case Centered(text):
            return Line("centered", place(text), scene)
        case Section() | Synopsis() | Remark() | Omission() | PageBreak():
            return None
        case _:
            assert_never(element)


def _spoken(line: SpeechLine, scene: int, place: Finder) -> Line:
    match line:
        case Dialogue(text):
            return Line("dialogue", place(text), scene)
        case Parenthetical(text):
            return Line("parenthetical", place(text), scene)
        case Lyric(text):
            return Line("lyric", place(text), scene)
        case _:
            assert_never(line)
