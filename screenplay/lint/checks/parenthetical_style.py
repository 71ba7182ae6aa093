"""Parentheticals written like sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.english import listed
from screenplay.lint.script import Script

SMALL = listed(
    "to into beat pause then re the a an he she they his her their as in on off with without still under over out up"
)
"""Words that begin a parenthetical in small letters."""


def find(script: Script) -> Iterator[Found]:
    """Parentheticals are set in small letters and without a full stop: (to Tom), not (To Tom.).

    A name keeps its capital, and “...” and “?” may end what trails off or asks.
    """
    for line in script.lines("parenthetical"):
        words = line.words.strip()
        first = (re.findall(r"^[^\W\d_]+", words) or [""])[0]
        small = first.lower() in SMALL or first.endswith(("ing", "ly"))
        if first.istitle() and small and len(first) > 1:
            yield whole(
                line, "A parenthetical begins in small letters.", f"Write “{first.lower()}{words[len(first) :]}”."
            )
        elif re.search(r"[^.]\.$", words) and not re.search(r"\b(?:[A-Za-z]|etc|Mr|Mrs|Dr|St)\.$", words):
            yield whole(line, "A parenthetical ends without a full stop.", f"Write “{words[:-1]}”.")


CHECK = Check(
    code="parenthetical-style",
    about="a parenthetical with a capital or a full stop",
    find=find,
    remedy="Write it in small letters and without a full stop.",
    wrong=("TOM\n(«To Mara»)\nYours.", "TOM\n(«smiling.»)\nYours."),
    right=("TOM\n(to Mara)\nYours.", "TOM\n(Ingrid's voice)\nYours.", "TOM\n(beat...)\nYours.", "TOM\n(O.S.)\nYours."),
)
