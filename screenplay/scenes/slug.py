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
    return tuple(
        slug_line(replace(scene, time="LATER") if before and _repeats(before, scene) else scene)
        for before, scene in zip((None, *scenes), scenes, strict=False)
    )


def _repeats(before: Scene, scene: Scene) -> bool:
    same = scene.location is not None and (before.setting, before.location) == (scene.setting, scene.location)
    return same and scene.time in (before.time, None) and not scene.flashback


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
