"""Screenplay: what actors read. A title page and a flat run of elements, in Fountain's terms (fountain.io/syntax)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenplay.text import Run, Span, Text, plain


@dataclass(frozen=True, slots=True)
class TitleEntry:
    """A key of the title page as written ("Draft date") with its lines."""

    key: str
    lines: tuple[Text, ...]
    span: Span | None = None

    @property
    def name(self) -> str:
        """The key as programs compare it: without blanks around it, in small letters."""
        return self.key.strip().casefold()


@dataclass(frozen=True, slots=True)
class Heading:
    """A scene heading (slug line), as printed, without the forcing dot; `number` without the # marks."""

    text: Text
    number: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """One paragraph of action. A "\\n" inside is a line break that the author wants; leading spaces are kept."""

    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Parenthetical:
    """A direction inside a speech; `text` has no parentheses."""

    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Words spoken; "\\n" inside is a line break, an empty line between two "\\n" a pause on the page."""

    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Lyric:
    """A sung line, alone or inside a speech, without the tilde."""

    text: Text
    span: Span | None = None


SpeechLine = Dialogue | Parenthetical | Lyric


@dataclass(frozen=True, slots=True)
class Speech:
    """A cue and what stands under it.

    `cue` is the name as printed ("MRS. PYE"), `extensions` what follows in parentheses, each without them ("V.O.",
    "CONT'D"). `dual`: spoken at the same time as the speech before, and set to its right.
    """

    cue: Text
    lines: tuple[SpeechLine, ...]
    extensions: tuple[str, ...] = ()
    dual: bool = False
    span: Span | None = None

    @property
    def printed_cue(self) -> Text:
        """The cue with its extensions behind it, as it stands on the page."""
        behind = "".join(f" ({extension})" for extension in self.extensions)
        return (*self.cue, Run(behind)) if behind else self.cue


@dataclass(frozen=True, slots=True)
class Transition:
    """How one scene becomes the next ("CUT TO:"), set at the right."""

    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Centered:
    """Words in the middle of the line; "\\n" inside is a line break."""

    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """An outline heading, never printed in the script; `depth` counts from 1."""

    text: Text
    depth: int = 1
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Synopsis:
    """What a section or scene tells in short, never printed in the script."""

    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A note that stands on its own ([[...]]). A note inside a line is a run of style NOTE."""

    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Omission:
    """A boneyard (/* ... */) that stands on its own. One inside a line is a run of style OMITTED."""

    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""

    span: Span | None = None


Element = Heading | Action | Speech | Lyric | Transition | Centered | Section | Synopsis | Remark | Omission | PageBreak


@dataclass(frozen=True, slots=True)
class Screenplay:
    """A script: its title page, empty where it has none, and its elements in the order of reading."""

    title_page: tuple[TitleEntry, ...]
    elements: tuple[Element, ...]

    def titled(self, *names: str) -> str:
        """The words of the first entry of the title page that goes by one of `names`, on one line; "" without one."""
        lines = next((entry.lines for entry in self.title_page if entry.name in names), ())
        return " ".join(word for line in lines for word in plain(line).split())


def beside(elements: Sequence[Element], place: int) -> Speech | None:
    """The speech that is spoken at the same time as the one at `place`, and set to its right.

    None where there is none, and where that at `place` is itself set to the right, or no speech.
    """
    left, right = elements[place], elements[place + 1] if place + 1 < len(elements) else None
    together = isinstance(left, Speech) and isinstance(right, Speech) and right.dual and not left.dual
    return right if together and isinstance(right, Speech) else None


def scenes(elements: Sequence[Element]) -> tuple[range, ...]:
    """The places of each scene's elements, its heading first; what stands before the first heading is in none."""
    starts = [place for place, element in enumerate(elements) if isinstance(element, Heading)]
    return tuple(range(start, end) for start, end in zip(starts, [*starts[1:], len(elements)], strict=False))
