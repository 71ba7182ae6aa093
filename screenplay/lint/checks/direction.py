"""Directions inside the words that are spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.english import listed
from screenplay.lint.script import Script

BRACKETED = re.compile(r"\(([^()\n]*)\)?|\[([^\[\]\n]*)\]")
DIRECTIONS = listed(
    """
    beat pause laughs laugh sighs sigh smiles smile nods shrugs cries sobs whispers shouts sings coughs giggles chuckles
    groans grins gasps screams pauses sniffs snorts mumbles mutters winks laughter softly quietly loudly
    """
)
OPENING = re.compile(r"(?:to|into|as|off|with|under|on|he|she|they|looks?|turns?|\w+ing|\w+ly)\b")


def find(script: Script) -> Iterator[Found]:
    """A direction on the line of the words is read aloud by somebody, once in every reading.

    Brackets that a speaker may mean (“nine (or ten) geese”) are let pass: what counts opens like a direction.
    """
    for line in script.lines("dialogue"):
        for match in BRACKETED.finditer(line.words):
            inside = (match[1] or match[2] or "").strip().lower()
            if inside and (set(inside.split()) & DIRECTIONS or OPENING.match(inside)):
                yield Found(line, match.start(), match.end(), f"The direction {match[0]} stands among spoken words.")


CHECK = Check(
    code="direction-in-dialogue",
    about="a direction on a line of dialogue",
    find=find,
    remedy="Give it a line of its own, as a parenthetical, or tell it as action.",
    wrong=("TOM\nI never «(laughs)» saw it.", "TOM\nYours. «(to Mara)» Not yours."),
    right=("TOM\n(laughs)\nI never saw it.", "TOM\nNine (or ten) geese."),
)
