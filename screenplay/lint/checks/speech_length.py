"""Speeches that fill half a page."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Line, Script
from screenplay.pages.layout import FILM
from screenplay.pages.lines import copies, turn

LINES = 20
"""Printed lines of one speech: some seven seconds each three, three quarters of a minute in all."""
PLENTY = 1000


def find(script: Script) -> Iterator[Found]:
    """Three quarters of a minute is long to listen to one voice without anything happening.

    Lines are counted as they are set on US Letter; a parenthetical or an action in between makes it two stretches.
    """
    for line in script.lines("dialogue"):
        lines = _lines(line)
        if lines > LINES:
            yield whole(line, f"{lines} lines are spoken here without a break.")


def _lines(line: Line) -> int:
    return sum(len(turn(copy, PLENTY)) for copy in copies(line.text, "dialogue", 0, FILM["dialogue"]))


LONG = " ".join(["And then there was the matter of the second goose."] * 16)

CHECK = Check(
    code="long-speech",
    about="more than twenty lines spoken without a break",
    find=find,
    remedy="Let somebody interrupt, or something happen; or cut.",
    wrong=(f"TOM\n«{LONG}»",),
    right=(f"TOM\n{LONG[:400]}\n(beat)\n{LONG[:400]}",),
)
