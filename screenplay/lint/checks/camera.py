"""Camera words in action."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.script import Script

MOVES = (
    "pans?|tilts?|zooms?|moves?|pulls?|pushes|dollies|tracks?|follows?|cranes?|holds?|circles?|finds?|lingers?|reveals?"
    "|rises|drops"
)
SEES = "see|hear|watch|pan|zoom|tilt|dolly|track|push in|pull back|move in|cut|fade|follow|find"
SHOTS = "tracking|dolly|crane|aerial|establishing|steadicam|over-the-shoulder"
CAMERA = re.compile(
    rf"\b(?:the )?camera (?:{MOVES})\b"
    rf"|\bwe (?:(?:now|also|can|only|just|first|then|don['’]t) )?(?:{SEES})\b"
    rf"|\b(?:{SHOTS}) shot\b"
    r"|\bclose[- ]?ups? (?:on|of)\b",
    re.IGNORECASE,
)
IN_CAPITALS = re.compile(
    r"\b(?:EXTREME |TIGHT )?CLOSE(?:[- ]?UP)?(?: (?:ON|OF))?(?=[ :.—-]|$)"
    r"|\b(?:ANGLE|WIDE|TIGHT|FAVORING|FAVOURING) ON\b|\b(?:NEW|REVERSE|WIDE|LOW|HIGH|ANOTHER) ANGLE\b"
    r"|\b(?:WIDE|TWO|POV|HANDHELD) SHOT\b"
    r"|\b(?:PAN|TILT|ZOOM|DOLLY|RACK FOCUS|WHIP PAN|PUSH IN|PULL BACK)(?: (?:TO|ON|IN|OUT|UP|DOWN|ACROSS|FROM))?\b"
    r"(?=[^a-z]*(?:$| [a-z]))"
)
"""What tells a camera, and not a person, what to do. Single words are believed in capitals only: a pan is for eggs, and
a shot for ducks."""

TELLER = re.compile(r"\b(?:I|my|our|us)\b")
"""By these the action is told by one of the people in it, and “we” are they and not who watches."""


def find(script: Script) -> Iterator[Found]:
    """A script that is read tells what happens; where the camera stands is for those who shoot it.

    “We see” only puts off what is seen, unless somebody's “I” tells the action. Lines set as a slug line of their own
    (“SNIPER SCOPE POV”) are let pass, and so is who has such a name (DOLLY).
    """
    names = {word for speech in script.speeches() for word in speech.name.split()}
    told = any(TELLER.search(line.words) for line in script.lines("action"))
    for line in script.lines("action"):
        for match in (*CAMERA.finditer(line.words), *IN_CAPITALS.finditer(line.words)):
            named = match[0].isupper() and names.issuperset(match[0].split())
            if not named and not (told and match[0].lower().startswith("we ")):
                yield Found(line, match.start(), match.end(), f"“{match[0]}” directs the camera.")


CHECK = Check(
    code="camera",
    about="camera words in action",
    find=find,
    remedy="Tell what there is to see or hear, and leave the camera out.",
    wrong=(
        "«We see» a hen on the bonnet.",
        "«The camera pans» to the door.",
        "«CLOSE ON» the letter.",
        "«ANGLE ON» the ferry. «We hear» a bell.",
        "A «tracking shot» along the quay.",
    ),
    right=(
        "She puts the pan on the stove.",
        "He lifts a camera out of the case and sets it down.",
        "They close up the shop. A shot rings out.",
        "THE DOOR IS CLOSED.",
        "I wait at the gate. We see nobody all day.",
        "DOLLY takes off her hat.\n\nDOLLY\nGood evening.",
    ),
)
