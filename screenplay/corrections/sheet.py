"""What a person says about a story's people and lines: the contents of STORY.cast.toml, each with its line there."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.errors import ScreenplayError
from screenplay.findings import Gender


@dataclass(frozen=True, slots=True)
class Role:
    """A character. `gender` and `narrator` are None where nothing is said; `leave_out`: this is nobody."""

    line: int
    cue: str
    name: str
    aliases: tuple[str, ...] = ()
    gender: Gender | None = None
    narrator: bool | None = None
    leave_out: bool = False

    @property
    def wordings(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Merge:
    """All of `cues` are one person, who keeps the first."""

    line: int
    cues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """In some places the person with `cue` is someone else, with the cue `into`.

    The places: `chapters` by heading or number, the paragraphs from the one that begins with `start` to the one that
    begins with `end`, and `lines` by their first words.
    """

    line: int
    cue: str
    into: str
    chapters: tuple[str | int, ...] = ()
    start: str = ""
    end: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """A line and its `speaker` (a cue). `words` are the line's first, `before` and `behind` those around it; `nth`
    counts, from 1, the lines that fit as well."""

    line: int
    words: str
    speaker: str
    before: str = ""
    behind: str = ""
    nth: int | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """`name` is that of the file, for messages."""

    name: str
    roles: tuple[Role, ...] = ()
    merges: tuple[Merge, ...] = ()
    splits: tuple[Split, ...] = ()
    lines: tuple[Given, ...] = ()

    def place(self, line: int) -> str:
        return f"{self.name}, line {line}"

    def fault(self, line: int, message: str, hint: str) -> ScreenplayError:
        """The complaint that something at `line` cannot be meant."""
        return ScreenplayError(f"{self.place(line)}: {message}", hint)


NOTHING = Corrections("")
