"""The slug line of a scene, as printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from screenplay.findings import Scene, Setting

PREFIXES: dict[Setting, str] = {"INT": "INT.", "EXT": "EXT.", "INT/EXT": "INT./EXT."}
UNNAMED = "SOMEWHERE"
"""Stands for a place that the text does not give. A heading without a place ("INT. - NIGHT") looks like a slip of the
hand and breaks what splits headings at the dash; "UNKNOWN" claims a mystery; "TBD" is for a producer. "Interior,
somewhere, night" can be read aloud, says no more than is known, and one search finds every such heading."""


def slug_lines(scenes: Sequence[Scene]) -> tuple[str, ...]:
    """The headings of `scenes` in order. Where one would repeat the one right before it, it says LATER: two headings
    in a row that are the same look like a mistake, and a break in one place is a step in time."""
    lines = [slug_line(scene) for scene in scenes]
    again = [at for at in range(1, len(lines)) if lines[at] == lines[at - 1] and scenes[at].location]
    later = {at: slug_line(replace(scenes[at], time="LATER")) for at in again if not scenes[at].flashback}
    return tuple(later.get(at, line) for at, line in enumerate(lines))


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
