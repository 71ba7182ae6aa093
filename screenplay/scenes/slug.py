"""The slug line of a scene, as printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from screenplay.findings import Scene, Setting
from screenplay.scenes.breaks.opening import CHAPTER

PREFIXES: dict[Setting, str] = {"INT": "INT.", "EXT": "EXT.", "INT/EXT": "INT./EXT."}
UNNAMED: dict[Setting | None, str] = {"INT": "A ROOM", "EXT": "OPEN AIR", "INT/EXT": "SOMEWHERE", None: "SOMEWHERE"}
"""Stands for a place that the text does not give. A heading without a place ("INT. - NIGHT") looks like a slip of the
hand and breaks what splits headings at the dash; "UNKNOWN" claims a mystery; "TBD" is for a producer. "Interior, a
room, night" can be read aloud and says no more than is known: a chair and a door make a room, the sky makes open air,
and where there is not even that, it is somewhere. `screenplay lint` finds every such heading."""
LATER = "LATER"
STILL_LATER = "STILL LATER"
BACK = "(BACK TO PRESENT)"
"""Behind the heading with which the story returns from a flashback to where it was."""


def slug_lines(scenes: Sequence[Scene]) -> tuple[str, ...]:
    """The headings of `scenes` in order.

    No two in a row are the same, which would look like a mistake: a break in one place is a step in time, so the
    second says LATER, the third STILL LATER, and after a leap of days ANOTHER MORNING (or DAY, where the time is not
    known). Behind a flashback inside a scene the heading says that the story is back.
    """
    return tuple(_lines(scenes))


def _lines(scenes: Sequence[Scene]) -> Iterator[str]:
    printed = ""
    for before, scene in zip((None, *scenes), scenes, strict=False):
        repeats = before is not None and _repeats(before, scene)
        line = slug_line(replace(scene, time=_step(scene)) if repeats else scene)
        if line == printed and not _is_anywhere(scene):
            line = slug_line(replace(scene, time=STILL_LATER if line.endswith(f"- {LATER}") else LATER))
        printed = f"{line} {BACK}" if before and before.flashback and scene.returns else line
        yield printed


def _repeats(before: Scene, scene: Scene) -> bool:
    same = (before.setting, before.location) == (scene.setting, scene.location)
    steps = not (scene.flashback or scene.returns or _is_anywhere(scene))
    return same and scene.time in (before.time, None) and steps


def _is_anywhere(scene: Scene) -> bool:
    """Whether a chapter opens nobody knows where: then it need not be where the last one was."""
    return scene.location is None and scene.reason == CHAPTER


def _step(scene: Scene) -> str:
    return f"ANOTHER {scene.time or 'DAY'}" if scene.leap == "days" else LATER


def slug_line(scene: Scene) -> str:
    """The heading of `scene`: "INT. KITCHEN - NIGHT".

    What is not known is left out. Without a setting the line does not begin with INT or EXT ("LAMB COTTAGE - NIGHT"):
    a scene heading in Fountain all the same when a writer forces it with "." (fountain.io/syntax, Scene Heading).
    "INT./EXT." would claim that the scene plays on both sides of a door.
    """
    prefix = f"{PREFIXES[scene.setting]} " if scene.setting else ""
    time = f" - {scene.time}" if scene.time else ""
    back = " (FLASHBACK)" if scene.flashback else ""
    return f"{prefix}{scene.location or UNNAMED[scene.setting]}{time}{back}"
