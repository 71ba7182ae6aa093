"""Fountain to Screenplay (fountain.io/syntax, version 1.1). Anything is accepted; what looks wrong becomes a Note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lalr import Branch, Label, parse
from screenplay.model import (
    Action,
    Centered,
    Element,
    Heading,
    Lyric,
    Omission,
    PageBreak,
    Remark,
    Screenplay,
    Section,
    Synopsis,
    TitleEntry,
    Transition,
)
from screenplay.notes import Note
from screenplay.readers.fountain.doubts import doubts
from screenplay.readers.fountain.emphasis import line_text
from screenplay.readers.fountain.lines import hidden_text, is_silent, joined, labels_of, signed_text, stretch
from screenplay.readers.fountain.shape import Shape, shape_of
from screenplay.readers.fountain.speeches import speech
from screenplay.text import Span, Style, Text, text_of

NUMBER = re.compile(r"#([-.\w]+)#(?=[ \x01]*$)")
"""A scene number: letters, digits, dashes and full stops between # marks at the end of a heading."""


def read(source: str) -> tuple[Screenplay, tuple[Note, ...]]:
    """The screenplay that `source` writes, and what a person should look at in it.

    Spans count code points of `source` with a byte order mark removed and line ends made "\\n".
    """
    text = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    shape = shape_of(text.replace("\0", "\ufffd"))  # no character of a script; the writer uses it for itself
    entries: tuple[TitleEntry, ...] = ()
    elements: list[Element] = []
    for part in parse("fountain", shape.letters):
        if not isinstance(part, Branch):
            elements += _lone(shape, part)
        elif part.name == "speech":
            elements.append(speech(shape, labels_of(part)))
        elif part.name == "action":
            elements += _action(shape, labels_of(part))
        elif part.name == "centered":
            elements.append(_centered(shape, labels_of(part)))
        else:
            entries = tuple(_entries(shape, labels_of(part)))
    play = Screenplay(entries, tuple(elements))
    return play, tuple(sorted((*shape.notes, *doubts(shape.source, play)), key=lambda note: note.span))


def _lone(shape: Shape, label: Label) -> Iterator[Element]:
    """The elements of a line that is an element by itself; none for an empty one."""
    span = stretch(shape, label)
    match label[0]:
        case "HEADING":
            yield _heading(shape, span, forced=False)
        case "FORCED_HEADING":
            yield _heading(shape, span, forced=True)
        case "TRANSITION":
            yield Transition(line_text(shape, span.start, span.end), span)
        case "FORCED_TRANSITION":
            yield Transition(signed_text(shape, span), span)
        case "SECTION":
            depth = shape.letters.index("#", span.start)
            yield Section(signed_text(shape, span), _depth(shape.letters, depth), span)
        case "SYNOPSIS":
            yield Synopsis(signed_text(shape, span), span)
        case "LYRIC":
            yield Lyric(signed_text(shape, span), span)
        case "PAGE_BREAK":
            yield from _page_break(shape, span)
        case "HIDDEN":
            yield from _standing(hidden_text(shape, span.start, span.end))


def _page_break(shape: Shape, span: Span) -> Iterator[Element]:
    """The break, between the notes that stand on its line."""
    signs = Span(shape.letters.index("=", span.start), shape.letters.rindex("=", span.start, span.end) + 1)
    yield from _standing(hidden_text(shape, span.start, signs.start))
    yield PageBreak(signs)
    yield from _standing(hidden_text(shape, signs.end, span.end))


def _heading(shape: Shape, span: Span, *, forced: bool) -> Heading:
    number = NUMBER.search(shape.letters, span.start, span.end)
    end = number.start() if number else span.end
    text = signed_text(shape, Span(span.start, end)) if forced else line_text(shape, span.start, end)
    if not number:
        return Heading(text, None, span)
    return Heading(text + hidden_text(shape, end, span.end), shape.source[number.start(1) : number.end(1)], span)


def _depth(letters: str, start: int) -> int:
    end = start
    while letters[end] == "#":
        end += 1
    return end - start


def _centered(shape: Shape, labels: list[Label]) -> Centered:
    """Centred lines that stand right below each other."""
    spans = [stretch(shape, label) for label in labels]
    return Centered(joined([_between_signs(shape, span) for span in spans]), Span(spans[0].start, spans[-1].end))


def _between_signs(shape: Shape, span: Span) -> Text:
    end = shape.letters.rindex("<", span.start, span.end)
    return signed_text(shape, Span(span.start, end)) + hidden_text(shape, end, span.end)


def _action(shape: Shape, labels: list[Label]) -> Iterator[Element]:
    """A paragraph of action, or only its notes where nothing of it is printed."""
    spans = [stretch(shape, label) for label in labels]
    text = joined([_action_line(shape, label, span.end) for label, span in zip(labels, spans, strict=True)])
    if is_silent(text):
        yield from _standing(text)
    else:
        yield Action(text, Span(spans[0].start, spans[-1].end))


def _action_line(shape: Shape, label: Label, end: int) -> Text:
    kind, start, _ = label
    if kind == "FORCED":
        return signed_text(shape, Span(start, end), indent=True)
    return line_text(shape, start, end, indent=True)


def _standing(notes: Text) -> Iterator[Element]:
    """Notes and boneyards that stand on their own."""
    for run in notes:
        if run.text:
            words = text_of(run.text, run.span)
            yield Remark(words, run.span) if run.style is Style.NOTE else Omission(words, run.span)


def _entries(shape: Shape, labels: list[Label]) -> Iterator[TitleEntry]:
    """The title page: each key with the lines of its value."""
    keys = [place for place, (kind, _, _) in enumerate(labels) if kind != "VALUE"]
    for place, after in zip(keys, [*keys[1:], len(labels)], strict=True):
        span = stretch(shape, labels[place])
        colon = shape.letters.index(":", span.start)
        stretches = [Span(colon + 1, span.end), *(stretch(shape, label) for label in labels[place + 1 : after])]
        lines = (line_text(shape, line.start, line.end) for line in stretches)
        key = " ".join(shape.source[span.start : colon].split())
        yield TitleEntry(key, tuple(line for line in lines if line), Span(span.start, stretches[-1].end))
