"""The script's side: its lines in order, and which of them prints each word of the source."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

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
from screenplay.text import Run, Span, Text, offsets

NOWHERE = -1
MARKS = re.compile(r"[\W_]+")
HEARD = frozenset({"V.O.", "V.O"})


@dataclass(frozen=True, slots=True)
class Printed:
    """One line of the script. `cue`: of a line under one, the place of its cue in the script; `heard` as V.O."""

    type: str
    text: Text
    span: Span | None
    cue: int | None = None
    heard: bool = False


def printed(play: Screenplay) -> tuple[Printed, ...]:
    """The title page and the elements of `play` as lines, a cue and what stands under it one by one."""
    lines = [Printed("title_page", text, entry.span) for entry in play.title_page for text in entry.lines]
    for element in play.elements:
        lines.extend(_lines(element, len(lines)))
    return tuple(lines)


def _lines(element: Element, place: int) -> Iterator[Printed]:
    match element:
        case Speech():
            heard = any(extension.upper() in HEARD for extension in element.extensions)
            yield Printed("character", element.printed_cue, element.span, place)
            for line in element.lines:
                yield Printed(_spoken(line), line.text, line.span, place, heard)
        case Heading():
            yield Printed("scene_heading", element.text, element.span)
        case Action():
            yield Printed("action", element.text, element.span)
        case Lyric():
            yield Printed("lyrics", element.text, element.span)
        case Transition():
            yield Printed("transition", element.text, element.span)
        case Centered():
            yield Printed("centered", element.text, element.span)
        case Section():
            yield Printed("section", element.text, element.span)
        case Synopsis():
            yield Printed("synopsis", element.text, element.span)
        case Remark():
            yield Printed("note", element.text, element.span)
        case Omission():
            yield Printed("boneyard", element.text, element.span)
        case PageBreak():
            pass
        case _:
            assert_never(element)


def _spoken(line: SpeechLine) -> str:
    match line:
        case Dialogue():
            return "dialogue"
        case Parenthetical():
            return "parenthetical"
        case Lyric():
            return "lyrics"
        case _:
            assert_never(line)


def printing(lines: tuple[Printed, ...], size: int) -> array[int]:
    """For each code point of a source of `size`, the place of the first line that prints it, or NOWHERE."""
    where = array("i", [NOWHERE]) * size
    for place in range(len(lines) - 1, -1, -1):
        for run in lines[place].text:
            if run.span:
                where[run.span.start : run.span.end] = array("i", [place]) * len(run.span)
    return where


def letters(words: str) -> str:
    """What of `words` two spellings share: letters and figures, capitals made small."""
    return MARKS.sub("", words).casefold()


def is_replaced(run: Run, source: str) -> bool:
    """Whether `run` has other words than the source where it comes from."""
    if run.span is None:
        return False
    written = source[run.span.start : run.span.end]
    return run.text != written and letters(run.text) != letters(written)


def origins(run: Run, source: str) -> list[int]:
    """For each character of `run`, which must have a span, the offset in the source that it came from."""
    assert run.span is not None
    if is_replaced(run, source):
        return [run.span.start] * len(run.text)
    if len(run.text) == len(run.span):
        return list(range(run.span.start, run.span.end))
    return list(offsets(run, source))
