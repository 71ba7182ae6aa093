"""Transitions that are set as action."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Script

LIKE_ONE = re.compile(
    r"(?:(?:SMASH |MATCH |JUMP |HARD )?CUT|DISSOLVE|FADE|WIPE|CROSS[- ]?FADE|CROSS[- ]?DISSOLVE) TO(?: \w+)?[.;,]?$"
    r"|FADE[- ]?IN$"
)


def find(script: Script) -> Iterator[Found]:
    """A transition ends in a colon (CUT TO:, FADE IN:), which tells it from action; FADE OUT is known without."""
    for line in script.lines("action"):
        words = line.words.strip()
        if words.isupper() and LIKE_ONE.match(words):
            yield whole(line, "A transition without its colon is action.", f"Write {words.rstrip('.;,')}:")


CHECK = Check(
    code="transition",
    about="a transition without its colon",
    find=find,
    remedy="End it in a colon: CUT TO:",
    wrong=("«CUT TO»\n\nINT. SHED - DAY\n\nTOM counts.\n", "«FADE IN»\n\nINT. SHED - DAY\n\nTOM counts.\n"),
    right=("CUT TO:\n\nINT. SHED - DAY\n\nTOM counts.\n", "TOM counts.\n\nFADE OUT\n", "FADE IN:\n\nTOM counts.\n"),
)
