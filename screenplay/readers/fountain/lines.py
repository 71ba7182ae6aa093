"""What the elements of a Fountain script have in common: lines, the signs they begin with, and the notes in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from screenplay.lalr import Branch, Label
from screenplay.readers.fountain.emphasis import line_text, unprinted
from screenplay.readers.fountain.shape import Shape
from screenplay.readers.runs import merged, trimmed
from screenplay.text import PLAIN, Run, Span, Text

SIGN = re.compile(r"[ \x01]*(#+|[!.>~=@])")


def labels_of(branch: Branch) -> list[Label]:
    """The lines of `branch`: rules of fountain.lark that leave a branch hold nothing else."""
    return [part for part in branch.parts if not isinstance(part, Branch)]


def stretch(shape: Shape, label: Label) -> Span:
    """What `label` covers, without the white space at its ends."""
    _, start, end = label
    line = shape.letters[start:end]
    return Span(end - len(line.lstrip(" \n")), start + len(line.rstrip(" \n")))


def hidden_text(shape: Shape, start: int, end: int) -> Text:
    """The notes and boneyards that begin between `start` and `end`."""
    return merged(unprinted(shape, hidden) for hidden in shape.hidden_in(start, end))


def signed_text(shape: Shape, span: Span, *, indent: bool = False) -> Text:
    """The text of a line without the sign that forces its kind."""
    sign = SIGN.match(shape.letters, span.start, span.end)
    after = sign.end() if sign else span.start
    return hidden_text(shape, span.start, after) + line_text(shape, after, span.end, indent=indent)


def is_silent(text: Text) -> bool:
    """Whether nothing of `text` is printed."""
    return not (text and text[0].style is PLAIN) and all(not run.style.printed for run in text)


def joined(lines: Sequence[Text]) -> Text:
    """The lines as one text, without empty lines at its ends.

    A line of nothing but notes leaves no line behind: its notes go to the line before, or else to the one after.
    """
    if len(lines) == 1:
        return lines[0]
    runs: list[Run] = []
    begun = False
    for line in lines:
        silent = is_silent(line)
        if begun and (not silent or not line):
            runs.append(Run("\n"))
        begun = begun or not silent
        runs += line
    return trimmed(merged(runs), indent=True)
