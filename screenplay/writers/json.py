"""Screenplay to JSON: a flat list of elements in the order of the script, for other programs.

Each element has a "type" and, but for page breaks, its printed "text"; where that does not say all, "runs" gives the
text in pieces with their styles. A cue is an element of its own and the lines that follow it are under it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, assert_never

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
    TitleEntry,
    Transition,
)
from screenplay.text import Run, Style, Text, plain

Object = dict[str, Any]

STYLES = {
    Style.BOLD: "bold",
    Style.ITALIC: "italic",
    Style.UNDERLINE: "underline",
    Style.NOTE: "note",
    Style.OMITTED: "boneyard",
}


def write(play: Screenplay, _layout: object = None) -> bytes:
    """`play` as UTF-8 JSON: {"title_page": [{"key", "lines"}], "elements": [{"type", "text", ...}]}.

    JSON has no pages, so it needs no layout.
    """
    script = {
        "title_page": [_entry(entry) for entry in play.title_page],
        "elements": [written for element in play.elements for written in _element(element)],
    }
    return (json.dumps(script, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _entry(entry: TitleEntry) -> Object:
    return {"key": entry.key, "lines": [_words(line) for line in entry.lines]}


def _element(element: Element) -> Iterator[Object]:
    match element:
        case Heading(text, number):
            yield _typed("scene_heading", text) | ({} if number is None else {"scene_number": number})
        case Action(text):
            yield _typed("action", text)
        case Speech():
            yield _cue(element)
            yield from map(_line, element.lines)
        case Lyric(text):
            yield _typed("lyrics", text)
        case Transition(text):
            yield _typed("transition", text)
        case Centered(text):
            yield _typed("centered", text)
        case Section(text, depth):
            yield _typed("section", text) | {"depth": depth}
        case Synopsis(text):
            yield _typed("synopsis", text)
        case Remark(text):
            yield _typed("note", text)
        case Omission(text):
            yield _typed("boneyard", text)
        case PageBreak():
            yield {"type": "page_break"}
        case _:
            assert_never(element)


def _cue(speech: Speech) -> Object:
    """A cue: its text as printed, and the parts of that."""
    name, printed = _words(speech.cue), plain(speech.printed_cue)
    return (
        {"type": "character", "text": printed, "name": name["text"], "extensions": list(speech.extensions)}
        | ({"dual": True} if speech.dual else {})
        | {key: value for key, value in name.items() if key == "runs"}
    )


def _line(line: SpeechLine) -> Object:
    match line:
        case Dialogue(text):
            return _typed("dialogue", text)
        case Parenthetical(text):
            return _typed("parenthetical", text)
        case Lyric(text):
            return _typed("lyrics", text) | {"in_speech": True}
        case _:
            assert_never(line)


def _typed(kind: str, text: Text) -> Object:
    return {"type": kind} | _words(text)


def _words(text: Text) -> Object:
    """The printed text and, where there is more to say than that, its runs."""
    words = {"text": plain(text)}
    if all(run.style == Style.PLAIN for run in text):
        return words
    return words | {"runs": [_run(run) for run in text]}


def _run(run: Run) -> Object:
    return {"text": run.text, "styles": [name for style, name in STYLES.items() if style in run.style]}
