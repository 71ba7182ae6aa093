"""Stories whose scenes somebody annotated: a folder each, with text.txt and gold.json.

The "scenes" of gold.json have "start" (code point), "location" (all wordings that are right, "-" for none), "setting"
and "time" (all that are right).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from screenplay.errors import ScreenplayError
from screenplay.pipeline import survey
from screenplay.readers import prose
from screenplay.scenes.breaks.flashbacks import without_asides
from screenplay.scenes.breaks.opening import marked
from screenplay.scenes.breaks.threads import extent
from screenplay.scenes.reading import Reading, readings

EXCERPT = 45
"""Words on each side of an opening that make an excerpt."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene as somebody annotated it: the passage that opens it, and all that its place and time may be called."""

    at: int
    places: tuple[str, ...]
    setting: str | None
    times: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A story read, and its scenes, of which the first opens at the first passage."""

    readings: tuple[Reading, ...]
    scenes: tuple[Scene, ...]

    @property
    def ends(self) -> tuple[int, ...]:
        """For each scene the passage behind its last one."""
        return (*(scene.at for scene in self.scenes[1:]), len(self.readings))


def folders(directories: Iterable[Path]) -> tuple[Path, ...]:
    """The annotated stories in `directories`, those of one that is named twice twice. Raises ScreenplayError where one
    has none."""
    found: list[Path] = []
    for directory in directories:
        stories = sorted(gold.parent for gold in directory.glob("*/gold.json"))
        if not stories:
            raise ScreenplayError(f"{directory}: no annotated story in it", "each is a folder with text.txt, gold.json")
        found += stories
    return tuple(found)


def read_story(folder: Path) -> Story:
    """The story in `folder`. Raises ScreenplayError where one of its files is missing or not in its form."""
    try:
        text = (folder / "text.txt").read_text(encoding="utf-8")
        annotated = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["scenes"]
        found = survey(prose.read(text, "text.txt"))
        read = without_asides(readings(found.book, found.told, found.cast))
        return Story(read, tuple(_scenes(annotated, read)))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ScreenplayError(
            f"{folder}: cannot be read as an annotated story ({error!r})", "see screenplay/training/annotated.py"
        ) from error


def _scenes(annotated: list[dict[str, Any]], read: tuple[Reading, ...]) -> Iterator[Scene]:
    scenes: dict[int, Scene] = {}
    for number, scene in enumerate(annotated):
        at = max((one.number for one in read if one.start <= scene["start"]), default=0) if number else 0
        scenes[at] = Scene(at, tuple(scene["location"]), scene["setting"], tuple(scene["time"]))
    yield from (scenes[at] for at in sorted(scenes))


def excerpts(story: Story) -> Iterator[Story]:
    """The borders between scenes as stories of their own: a little of the scene before and a little of the next.

    So the forests learn to do with few words.
    """
    for scene, then, end in zip(story.scenes, story.scenes[1:], story.ends[1:], strict=False):
        if marked(story.readings[then.at]) is None:
            first = then.at - _passages(reversed(story.readings[scene.at : then.at]))
            last = then.at + _passages(story.readings[then.at : end])
            read = tuple(replace(one, number=at) for at, one in enumerate(story.readings[first:last]))
            yield Story(read, (replace(scene, at=0), replace(then, at=then.at - first)))


def _passages(readings: Iterable[Reading]) -> int:
    """How many of `readings` are enough for an excerpt."""
    told = 0
    for many, reading in enumerate(readings, start=1):
        told += extent([reading])
        if told >= EXCERPT:
            return many
    return many
