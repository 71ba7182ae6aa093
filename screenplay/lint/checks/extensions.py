"""Extensions of cues: spelled as the trade spells them, and in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Script

SPELLED = {
    "VO": "V.O.", "V0": "V.O.", "VOICEOVER": "V.O.", "OS": "O.S.", "OFFSCREEN": "O.S.", "OC": "O.C.",
    "OFFCAMERA": "O.C.", "CONT'D": "CONT'D", "CONTD": "CONT'D", "CONT": "CONT'D", "CON'T": "CONT'D",
    "CONTINUED": "CONT'D", "CONTINUING": "CONT'D", "PRELAP": "PRE-LAP",
}  # fmt: skip
"""Spellings, full stops and blanks left out, and the usual one."""
BARE = re.compile(r" (V\.? ?O\.?|O\.? ?S\.?|O\.? ?C\.?|CONT['’]?D)$")


def find(script: Script) -> Iterator[Found]:
    """Programs that break down a script know V.O., O.S. and CONT'D in brackets; another spelling is another person.

    A colon behind a name is of a stage play, and makes another person too.
    """
    for speech in script.speeches():
        for part in (part for extension in speech.extensions for part in extension.split(",")):
            usual = _usual(part)
            if usual not in ("", part.strip().replace("’", "'")):
                yield whole(speech.cue, f"({part.strip()}) is not how it is written.", f"Write ({usual}).")
        name = speech.cue.words.strip()
        bare = BARE.search(name.upper())
        if bare:
            yield whole(speech.cue, f"{bare[1]} stands without brackets.", f"Write ({_usual(bare[1])}).")
        elif name.endswith((":", ",", ";")):
            yield whole(speech.cue, "A cue ends without a mark.", f"Write {name[:-1]}.")


def _usual(extension: str) -> str:
    """The usual spelling of `extension`, or "" where it is none of those that are misspelled."""
    letters = extension.upper().replace("’", "'").replace(".", "").replace(" ", "")
    return SPELLED.get(letters, "")


CHECK = Check(
    code="extension",
    about="V.O., O.S. or CONT'D misspelled or without brackets, a mark behind a cue",
    find=find,
    remedy="Write (V.O.), (O.S.), (O.C.) or (CONT'D).",
    wrong=("«MARA» (VO)\nNine.", "«MARA» (CONTINUED)\nNine.", "«MARA V.O.»\nNine.", "«MARA:»\nNine."),
    right=(
        "MARA (V.O.)\nNine.",
        "MARA (O.S.) (CONT'D)\nNine.",
        "MARA (ON PHONE)\nNine.",
        "MARA (V.O., PRE-LAP)\nNine.",
    ),
)
