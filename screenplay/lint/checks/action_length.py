"""Long paragraphs of action."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Line, Script
from screenplay.pages.layout import TEXT
from screenplay.pages.lines import copies, turn

LINES = 5
"""Printed lines. Four is the rule of thumb; one more is no wall of words."""
PLENTY = 1000
"""More lines than a paragraph has."""


def find(script: Script) -> Iterator[Found]:
    """Readers skip blocks of action. Four printed lines are the rule of thumb; more than five are told.

    Lines are counted as they are set on US Letter; line breaks of the author's own count too.
    """
    for line in script.lines("action"):
        lines = _lines(line)
        if lines > LINES:
            yield whole(line, f"This paragraph runs to {lines} lines on the page.")


def _lines(line: Line) -> int:
    return sum(len(turn(copy, PLENTY)) for copy in copies(line.text, "action", 0, TEXT))


LONG = " ".join(["He carries the crate up the stairs and the other crate down."] * 6)

CHECK = Check(
    code="long-action",
    about="a paragraph of action longer than five lines",
    find=find,
    remedy="Part it where the eye moves on: a new paragraph for each thing that is looked at.",
    wrong=(f"«{LONG}»",),
    right=(LONG[:240],),
)
