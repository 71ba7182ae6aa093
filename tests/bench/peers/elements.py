"""What screenplain or screenplay-tools reads in a Fountain script: elements.py NAME FILE prints [[kind, words], ...].

Run it by an interpreter that has them. Kinds are those of our JSON; what a reader does not tell apart it does not tell.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

Found = Iterator[tuple[str, str]]


def by_screenplain(source: str) -> Found:
    kinds: Any = import_module("screenplain.types")
    parse: Any = import_module("screenplain.parsers.fountain").parse
    for paragraph in parse(StringIO(source)):
        match type(paragraph):
            case kinds.DualDialog:
                yield from _speech(paragraph.left)
                yield from _speech(paragraph.right)
            case kinds.Dialog:
                yield from _speech(paragraph)
            case kinds.Slug:
                yield "scene_heading", _plain(paragraph.line)
            case kinds.Section:
                yield "section", _plain(paragraph.text)
            case kinds.Transition:
                yield "transition", _plain(paragraph.line)
            case kinds.PageBreak:
                yield "page_break", ""
            case _:
                yield "centered" if paragraph.centered else "action", "\n".join(map(_plain, paragraph.lines))


def _speech(speech: Any) -> Found:
    yield "character", _plain(speech.character)
    for bracketed, text in speech.blocks:
        yield "parenthetical" if bracketed else "dialogue", _plain(text)


def _plain(rich: Any) -> str:
    return "".join(segment.text for segment in rich.segments)


NAMES = {"heading": "scene_heading", "lyric": "lyrics", "pagebreak": "page_break"}


def by_screenplay_tools(source: str) -> Found:
    parser: Any = import_module("screenplay_tools.fountain.parser").Parser()
    parser.merge_actions = False
    parser.add_text(source)
    parser.finalize()
    for element in parser.script.elements:
        kind = element.type.value.lower()
        words = element.text
        if kind == "character":
            words = element.name + (f" ({element.extension})" if element.extension else "")
        if kind != "titleentry":
            yield "centered" if getattr(element, "centered", False) else NAMES.get(kind, kind), words


READERS = {"screenplain": by_screenplain, "screenplay-tools": by_screenplay_tools}

if __name__ == "__main__":
    print(json.dumps(list(READERS[sys.argv[1]](Path(sys.argv[2]).read_text(encoding="utf-8")))))
