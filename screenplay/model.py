"""Screenplay: what actors read. A title page and a flat run of elements, in Fountain's terms (fountain.io/syntax)."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.text import Span, Text


@dataclass(frozen=True, slots=True)
class TitleEntry:
    """A key of the title page as written ("Draft date") with its lines."""

    key: str
    lines: tuple[Text, ...]
    span: Span | None = None


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


@dataclass(frozen=True, slots=True)
class Transition:
    text: Text
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Centered:
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
    span: Span | None = None


Element = Heading | Action | Speech | Lyric | Transition | Centered | Section | Synopsis | Remark | Omission | PageBreak


@dataclass(frozen=True, slots=True)
class Screenplay:
    title_page: tuple[TitleEntry, ...]
    elements: tuple[Element, ...]
