"""Gaps that somebody meant to fill."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.script import Script

GAP = re.compile(r"\b(?:TBD|TBC|TBA|XXX+|TKTK|TODO|FIXME|UNKNOWN SPEAKER|LOREM IPSUM)\b|\?\?\?+|_{3,}|\[[ .…]*\]")
NOWHERE = re.compile(r"(?:\bSOMEWHERE|(?<=INT\. )A ROOM|(?<=EXT\. )OPEN AIR)\b(?= -|$)")
"""Where the adaptation leaves the place open."""


def find(script: Script) -> Iterator[Found]:
    """What was left open for later, by a writer or by `screenplay convert`, must be closed before a reading."""
    for line in script.lines("heading", "action", "cue", "parenthetical", "dialogue"):
        found = [*GAP.finditer(line.words), *(NOWHERE.finditer(line.words) if line.kind == "heading" else ())]
        for match in found:
            yield Found(line, match.start(), match.end(), f"“{match[0]}” is left open.")


CHECK = Check(
    code="gap",
    about="a gap to be filled: TBD, UNKNOWN SPEAKER, SOMEWHERE, A ROOM",
    find=find,
    remedy="Fill it in.",
    wrong=("INT. «A ROOM» - DAY\n\nTOM counts.\n", "«UNKNOWN SPEAKER»\nNine.\n", "TOM\nIt is «???», I mean nine.\n"),
    right=("INT. SHED - DAY\n\nTOM looks somewhere else.\n\nTOM\nWhat??\n",),
)
