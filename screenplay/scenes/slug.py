"""The slug line of a scene, as printed."""

from __future__ import annotations

from screenplay.findings import Scene, Setting

PREFIXES: dict[Setting, str] = {"INT": "INT.", "EXT": "EXT.", "INT/EXT": "INT./EXT."}
UNNAMED = "SOMEWHERE"
"""Stands for a place that the text does not give. A heading without a place ("INT. - NIGHT") looks like a slip of the
hand and breaks what splits headings at the dash; "UNKNOWN" claims a mystery; "TBD" is for a producer. "Interior,
somewhere, night" can be read aloud, says no more than is known, and one search finds every such heading."""


def slug_line(scene: Scene) -> str:
    """The heading of `scene`: "INT. KITCHEN - NIGHT".

    What is not known is left out. Without a setting the line does not begin with INT or EXT ("LAMB COTTAGE - NIGHT"):
    a scene heading in Fountain all the same when a writer forces it with "." (fountain.io/syntax, Scene Heading).
    "INT./EXT." would claim that the scene plays on both sides of a door.
    """
    prefix = f"{PREFIXES[scene.setting]} " if scene.setting else ""
    time = f" - {scene.time}" if scene.time else ""
    back = " (FLASHBACK)" if scene.flashback else ""
    return f"{prefix}{scene.location or UNNAMED}{time}{back}"
