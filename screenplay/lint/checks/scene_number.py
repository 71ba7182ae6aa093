"""Scene numbers that are given twice, or to some scenes only."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Line, Script


def find(script: Script) -> Iterator[Found]:
    """Everyone on a production goes by scene numbers: each scene has one, and each number one scene."""
    headings = list(script.lines("heading"))
    if not any(line.number for line in headings):
        return
    first: dict[str, Line] = {}
    for line in headings:
        if not line.number:
            yield whole(line, "This scene has no number, and others have.")
        elif first.setdefault(line.number.strip(" ."), line) is not line:
            yield whole(line, f"The number {line.number} is given twice.")


CHECK = Check(
    code="scene-number",
    about="a scene number twice, or missing among numbered scenes",
    find=find,
    remedy="Number the scenes anew, or give it a number with a letter (12A).",
    wrong=(
        "INT. SHED - DAY #1#\n\nTOM counts.\n\n«EXT. YARD - DAY» #1#\n\nA goose.\n",
        "INT. SHED - DAY #1#\n\nTOM counts.\n\n«EXT. YARD - DAY»\n\nA goose.\n",
    ),
    right=(
        "INT. SHED - DAY #1#\n\nTOM counts.\n\nEXT. YARD - DAY #1A#\n\nA goose.\n",
        "INT. SHED - DAY\n\nTOM counts.\n\nEXT. YARD - DAY\n\nA goose.\n",
    ),
)
