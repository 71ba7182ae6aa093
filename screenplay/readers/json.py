"""JSON, as writers/json.py makes it, to Screenplay. Nothing is lost but the places in a source, which JSON has not.

assets/script.schema.json says what may stand in it; what other programs leave out of that is supplied.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TypeVar

from screenplay.errors import ScreenplayError
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
from screenplay.notes import Note
from screenplay.text import Run, Style, Text, text_of

STYLES = {
    "bold": Style.BOLD,
    "italic": Style.ITALIC,
    "underline": Style.UNDERLINE,
    "note": Style.NOTE,
    "boneyard": Style.OMITTED,
}
HINT = (
    'write {"title_page": [...], "elements": [{"type": ..., "text": ...}, ...]}, as `screenplay format -o x.json` does'
)
KINDS = {str: "a string", list: "a list", bool: "true or false", int: "a number"}
SHOWN = 60
"""Characters of an object that a message shows."""

LONE = re.compile("[\ud800-\udfff]")
"""Halves of a character, which JSON can say and no text may hold (RFC 8259, section 8.2)."""

Kind = TypeVar("Kind")


def read(source: str) -> tuple[Screenplay, tuple[Note, ...]]:
    """The screenplay that `source` holds; no notes, since what is not understood raises a ScreenplayError."""
    try:
        script = json.loads(source)
    except (ValueError, RecursionError) as error:
        raise ScreenplayError(f"this is not JSON: {error}", HINT) from None
    entries = tuple(map(_entry, _value(script, "title_page", list)))
    return Screenplay(entries, tuple(_elements(_value(script, "elements", list)))), ()


def _value(thing: object, key: str, kind: type[Kind], default: Kind | None = None) -> Kind:
    """What `thing` has under `key`, or else the default. Raises ScreenplayError where it is not of that kind."""
    value = thing.get(key, default) if isinstance(thing, dict) else None
    if not isinstance(value, kind):
        raise _wrong(thing, f"has no {key!r} that is {KINDS[kind]}")
    return value


def _wrong(thing: object, what: str) -> ScreenplayError:
    shown = json.dumps(thing)
    shown = shown if len(shown) <= SHOWN else f"{shown[:SHOWN]} ..."
    return ScreenplayError(f"this JSON is not a screenplay: {shown} {what}", HINT)


def _words(thing: object, key: str, default: str | None = None) -> str:
    return LONE.sub("\ufffd", _value(thing, key, str, default))


def _entry(thing: object) -> TitleEntry:
    return TitleEntry(_words(thing, "key"), tuple(map(_text, _value(thing, "lines", list))))


def _elements(objects: list[object]) -> Iterator[Element]:
    """The elements, each cue with the lines that follow it."""
    place = 0
    while place < len(objects):
        end = place + 1
        while _type(objects[place]) == "character" and end < len(objects) and _under_cue(objects[end]):
            end += 1
        yield _element(objects[place], tuple(map(_line, objects[place + 1 : end])))
        place = end


def _type(thing: object) -> str:
    return _value(thing, "type", str)


def _under_cue(thing: object) -> bool:
    kind = _type(thing)
    return kind in ("dialogue", "parenthetical") or (kind == "lyrics" and _value(thing, "in_speech", bool, False))


def _line(thing: object) -> SpeechLine:
    match _type(thing):
        case "dialogue":
            return Dialogue(_text(thing))
        case "parenthetical":
            return Parenthetical(_text(thing))
    return Lyric(_text(thing))


def _element(thing: object, lines: tuple[SpeechLine, ...]) -> Element:
    match _type(thing):
        case "scene_heading":
            return Heading(_text(thing), _words(thing, "scene_number", "") or None)
        case "action":
            return Action(_text(thing))
        case "character":
            return _speech(thing, lines)
        case "lyrics":
            return Lyric(_text(thing))
        case "transition":
            return Transition(_text(thing))
        case "centered":
            return Centered(_text(thing))
        case "section":
            return Section(_text(thing), _value(thing, "depth", int, 1))
        case "synopsis":
            return Synopsis(_text(thing))
        case "note":
            return Remark(_text(thing))
        case "boneyard":
            return Omission(_text(thing))
        case "page_break":
            return PageBreak()
        case "dialogue" | "parenthetical":
            raise _wrong(thing, "stands below no character")
    raise _wrong(thing, "is of no type that a screenplay has")


def _speech(thing: object, lines: tuple[SpeechLine, ...]) -> Speech:
    extensions = _value(thing, "extensions", list, [])
    if not all(isinstance(words, str) for words in extensions):
        raise _wrong(thing, "has an extension that is no string")
    cue = _runs(thing) or text_of(_words(thing, "name", _words(thing, "text")))
    return Speech(
        cue, lines, tuple(LONE.sub("\ufffd", words) for words in extensions), _value(thing, "dual", bool, False)
    )


def _text(thing: object) -> Text:
    return _runs(thing) or text_of(_words(thing, "text"))


def _runs(thing: object) -> Text:
    """The pieces that `thing` gives where its text does not say all."""
    return tuple(Run(_words(run, "text"), _style(run)) for run in _value(thing, "runs", list, []))


def _style(run: object) -> Style:
    style = Style.PLAIN
    for name in _value(run, "styles", list):
        if not isinstance(name, str) or name not in STYLES:
            raise _wrong(run, f"has the style {name!r}, which is none of {', '.join(STYLES)}")
        style |= STYLES[name]
    return style
