"""JSON, as writers/json.py makes it, to Screenplay. Nothing is lost but the places in a source, which JSON has not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

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
    'Write {"title_page": [...], "elements": [{"type": ..., "text": ...}, ...]}, as `screenplay format -o x.json` does.'
)


def read(source: str) -> tuple[Screenplay, tuple[Note, ...]]:
    """The screenplay that `source` holds; no notes, since what is not understood raises a ScreenplayError."""
    try:
        script = json.loads(source)
    except (ValueError, RecursionError) as error:
        raise ScreenplayError(f"This is not JSON: {error}", HINT) from None
    try:
        entries = tuple(
            TitleEntry(_string(entry["key"]), tuple(map(_text, entry["lines"]))) for entry in script["title_page"]
        )
        return Screenplay(entries, tuple(_elements(script["elements"]))), ()
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ScreenplayError(f"This JSON is not a screenplay: {error!r}", HINT) from None


def _elements(objects: list[dict[str, Any]]) -> Iterator[Element]:
    """The elements, each cue with the lines that follow it."""
    place = 0
    while place < len(objects):
        end = place + 1
        while objects[place]["type"] == "character" and end < len(objects) and _under_cue(objects[end]):
            end += 1
        yield _element(objects[place], tuple(map(_line, objects[place + 1 : end])), place)
        place = end


def _under_cue(thing: dict[str, Any]) -> bool:
    return thing["type"] in ("dialogue", "parenthetical") or (
        thing["type"] == "lyrics" and thing.get("in_speech", False)
    )


def _line(thing: dict[str, Any]) -> SpeechLine:
    match thing["type"]:
        case "dialogue":
            return Dialogue(_text(thing))
        case "parenthetical":
            return Parenthetical(_text(thing))
    return Lyric(_text(thing))


def _element(thing: dict[str, Any], lines: tuple[SpeechLine, ...], place: int) -> Element:
    match thing["type"]:
        case "scene_heading":
            return Heading(_text(thing), thing.get("scene_number"))
        case "action":
            return Action(_text(thing))
        case "character":
            cue = _text(thing | {"text": thing.get("name", thing["text"])})
            return Speech(cue, lines, tuple(thing.get("extensions", ())), thing.get("dual", False))
        case "lyrics":
            return Lyric(_text(thing))
        case "transition":
            return Transition(_text(thing))
        case "centered":
            return Centered(_text(thing))
        case "section":
            return Section(_text(thing), thing.get("depth", 1))
        case "synopsis":
            return Synopsis(_text(thing))
        case "note":
            return Remark(_text(thing))
        case "boneyard":
            return Omission(_text(thing))
        case "page_break":
            return PageBreak()
        case "dialogue" | "parenthetical":
            raise ScreenplayError(f"Element {place + 1} is {thing['type']} without a character before it.", HINT)
    raise ScreenplayError(f"Element {place + 1} has the type {thing['type']!r}, which is none of a screenplay.", HINT)


def _text(thing: dict[str, Any]) -> Text:
    if "runs" not in thing:
        return text_of(_string(thing["text"]))
    return tuple(Run(_string(run["text"]), _style(run["styles"])) for run in thing["runs"])


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} where words should be")
    return value


def _style(names: list[str]) -> Style:
    style = Style.PLAIN
    for name in names:
        style |= STYLES[name]
    return style
