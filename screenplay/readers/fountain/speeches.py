"""A cue and the lines under it, as Fountain writes them, to a Speech."""

from __future__ import annotations

import re
from collections.abc import Iterable

from screenplay.lalr import Label
from screenplay.model import Dialogue, Lyric, Parenthetical, Speech, SpeechLine
from screenplay.readers.fountain.emphasis import line_text
from screenplay.readers.fountain.lines import hidden_text, is_silent, joined, signed_text, stretch
from screenplay.readers.fountain.shape import Shape
from screenplay.readers.runs import parted, unwrapped
from screenplay.text import Span, Text, plain

DUAL = re.compile(r"\^(?=[ \x01]*$)")


_Block = tuple[str, list[Text], list[Span]]
"""A kind of line, lines of it as they come, and where they stand; consecutive lines of dialogue are one block."""


def speech(shape: Shape, labels: list[Label]) -> Speech:
    """The speech of a cue and the lines below it, as fountain.lark labels them."""
    cue, *below = labels
    whole = stretch(shape, cue)
    blocks, stray = _blocks(shape, below)
    name, extensions, dual = _cue(shape, cue[0] == "FORCED_CUE", whole)
    end = blocks[-1][2][-1].end if blocks else whole.end
    return Speech(name + stray, tuple(map(_line, blocks)), extensions, dual, Span(whole.start, end))


def _cue(shape: Shape, forced: bool, span: Span) -> tuple[Text, tuple[str, ...], bool]:
    """The name, the extensions, and whether the cue is marked as the second of two."""
    dual = DUAL.search(shape.letters, span.start, span.end)
    end = dual.start() if dual else span.end
    text = signed_text(shape, Span(span.start, end)) if forced else line_text(shape, span.start, end)
    if dual:
        text += hidden_text(shape, end, span.end)
    name, extensions = parted(text) if plain(text).rstrip().endswith(")") else (text, ())
    return name, extensions, dual is not None


def _blocks(shape: Shape, labels: Iterable[Label]) -> tuple[list[_Block], Text]:
    """What stands under the cue, and the notes that stand there without any line to belong to."""
    blocks: list[_Block] = []
    waiting: Text = ()
    for label in labels:
        span = stretch(shape, label)
        kind, text = _kind(shape, label, span)
        if kind == "PAUSE" or (kind == "TEXT" and is_silent(text)):
            if blocks and (text or blocks[-1][0] == "TEXT"):
                blocks[-1][1].append(text)
            else:
                waiting += text
        elif blocks and kind == blocks[-1][0] == "TEXT":
            blocks[-1][1].append(text)
            blocks[-1][2].append(span)
        else:
            blocks.append((kind, [waiting, text] if waiting else [text], [span]))
            waiting = ()
    return blocks, waiting


def _kind(shape: Shape, label: Label, span: Span) -> tuple[str, Text]:
    match label[0]:
        case "LYRIC":
            return "LYRIC", signed_text(shape, span)
        case "PARENTHETICAL":
            text = line_text(shape, span.start, span.end)
            words = plain(text)
            if words.startswith("(") and words.endswith(")"):
                return "PARENTHETICAL", unwrapped(text)
            return "TEXT", text
        case "PAUSE":
            return "PAUSE", ()
    return "TEXT", line_text(shape, span.start, span.end)


def _line(block: _Block) -> SpeechLine:
    kind, lines, spans = block
    text = joined(lines)
    span = Span(spans[0].start, spans[-1].end)
    match kind:
        case "LYRIC":
            return Lyric(text, span)
        case "PARENTHETICAL":
            return Parenthetical(text, span)
    return Dialogue(text, span)
