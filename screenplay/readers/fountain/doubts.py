"""What looks wrong in a Fountain script that was read: Notes with a place and a remedy. Nothing is changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Element,
    Heading,
    Lyric,
    Omission,
    PageBreak,
    Remark,
    Screenplay,
    Section,
    Speech,
    Synopsis,
    TitleEntry,
    Transition,
)
from screenplay.notes import Note
from screenplay.text import Span, plain

KNOWN_KEYS = frozenset(
    ("title", "credit", "author", "authors", "source", "note", "notes", "date", "contact", "copyright", "revision")
)
"""Words of the keys that the specification names and others in common use."""
LIKE_HEADING = re.compile(r"^[ \t]*(?:INT|EXT|EST|INT\./EXT|INT/EXT|I/E)(?:\.| [A-Z])", re.MULTILINE)
OPEN_PARENTHESIS = re.compile(r"^\([^)\n]*$", re.MULTILINE)
EMPTY_SIGN = {"Heading": ".", "Transition": ">", "Centered": "> <", "Section": "#", "Synopsis": "=", "Lyric": "~"}
NOWHERE = Span(0, 0)


def doubts(source: str, play: Screenplay) -> Iterator[Note]:
    """Notes on `play`, which was read from `source`, in the order of the elements."""
    yield from _of_title_page(source, play.title_page)
    above: Element | None = None
    for element in play.elements:
        yield from _of_element(source, element, above)
        if not isinstance(element, Remark | Omission):
            above = element


def _of_title_page(source: str, entries: tuple[TitleEntry, ...]) -> Iterator[Note]:
    if entries and not any(KNOWN_KEYS & set(entry.key.lower().split()) for entry in entries):
        hint = "If it is action, begin the line with !, or put a title page above it."
        message = f"The script begins with {entries[0].key + ':'!r}, so its first lines are read as a title page."
        yield Note("doubt", "title page", entries[0].span or NOWHERE, message, hint)
    for run in (run for entry in entries for line in entry.lines for run in line[:1]):
        if run.span and source[max(run.span.start - 1, 0)] == "\n":
            message = "This line of the title page has no key and no indent: it is taken for more of the value above."
            yield Note("doubt", "title page", run.span, message, "Indent it, or put an empty line above the script.")


def _of_element(source: str, element: Element, above: Element | None) -> Iterator[Note]:
    span = element.span or NOWHERE
    match element:
        case Action():
            if "\n" in source[span.start : span.end] and LIKE_HEADING.search(source, span.start, span.end):
                message = (
                    "A line here looks like a scene heading, but has no empty line above or below, so it is action."
                )
                yield Note("doubt", "heading", span, message, "Put an empty line on both sides of it.")
        case Speech():
            yield from _of_speech(element, above)
        case Heading(text) | Transition(text) | Centered(text) | Section(text) | Synopsis(text) | Lyric(text):
            if not text:
                kind = type(element).__name__
                message = f"The mark {EMPTY_SIGN[kind]!r} stands alone, without words."
                yield Note("warning", "empty", span, message, "Write the words after it, or remove it.")
        case Remark() | Omission() | PageBreak():
            pass


def _of_speech(speech: Speech, above: Element | None) -> Iterator[Note]:
    span = speech.span or NOWHERE
    if not speech.lines:
        message = f"The cue {plain(speech.cue)!r} has no dialogue under it."
        yield Note("warning", "cue", span, message, "Write the line right below the cue, without an empty line.")
    if speech.dual and not isinstance(above, Speech):
        message = "This speech is marked as spoken at the same time as the one before, but no speech stands before it."
        yield Note("warning", "dual dialogue", span, message, "Remove the ^, or move the speech below the first one.")
    for line in speech.lines:
        words = plain(line.text)
        if isinstance(line, Dialogue) and "(" in words and OPEN_PARENTHESIS.search(words):
            message = "A line of this speech opens a parenthesis and does not close it, so it is dialogue."
            yield Note("doubt", "parenthetical", line.span or span, message, "Keep a parenthetical on one line.")
        if isinstance(line, Dialogue) and LIKE_HEADING.search(words):
            message = "This speech holds what looks like a scene heading, since no line above it is quite empty."
            yield Note("doubt", "heading", line.span or span, message, "Put an empty line, without spaces, above it.")
