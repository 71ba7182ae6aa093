"""Where the scenes of stories play that seldom say so: the setting, and one of the names that would do for the place.

The head of each file says how many were right when the program first saw them, and how many of those of the version
before. A line "@?" stands for a scene that it still gets wrong; SCREENPLAY_GOLDEN=write writes these marks anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from screenplay.findings import Scene
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read
from screenplay.scenes import find_scenes

CASES = Path(__file__).parents[1] / "cases" / "places"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the scene at `start` of a story should say; `known_wrong`: it does not yet."""

    start: int
    setting: str | None
    places: tuple[str, ...]
    known_wrong: bool


def cases(path: Path) -> Iterator[tuple[str, str, tuple[Wanted, ...]]]:
    """The stories of a file: a title after "==", and before each scene a line "@ INT | CHURCH; NAVE"."""
    for case in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, _, rest = case.partition("\n")
        story, wanted = "", []
        for line in rest.splitlines(keepends=True):
            if line.startswith("@"):
                setting, _, places = line.lstrip("@? ").partition("|")
                names = tuple(place.strip() for place in places.split(";"))
                wanted.append(Wanted(len(story), setting.strip(" -") or None, names, line.startswith("@?")))
            else:
                story += line
        yield title, story.rstrip() + "\n", tuple(wanted)


def is_right(scene: Scene, wanted: Wanted) -> bool:
    """Whether a scene has the setting and, among the words for its place, all those of one that would do."""
    ours = set(re.findall(r"[\w']+", scene.location or "-"))
    fits = any(set(re.findall(r"[\w'-]+", place)) - {"THE"} <= ours | {"-"} for place in wanted.places)
    return scene.setting == wanted.setting and fits and (scene.location is not None or wanted.places == ("-",))


def right(story: str, wanted: tuple[Wanted, ...]) -> list[bool]:
    """Whether the program is right at each scene."""
    book = read(story, "case.txt")
    annotations = annotate(book)
    scenes = find_scenes(book, annotations, find_people(book, annotations))
    here = (next(scene for scene in reversed(scenes) if scene.start <= each.start + 2) for each in wanted)
    return [is_right(scene, each) for scene, each in zip(here, wanted, strict=True)]


@pytest.mark.parametrize(
    ("story", "wanted"),
    [
        pytest.param(story, wanted, id=f"{path.stem}: {title}")
        for path in sorted(CASES.glob("*.txt"))
        for title, story, wanted in cases(path)
    ],
)
def test_where_scenes_play(story: str, wanted: tuple[Wanted, ...]) -> None:
    assert right(story, wanted) == [not each.known_wrong for each in wanted]


@pytest.mark.skipif(os.environ.get("SCREENPLAY_GOLDEN") != "write", reason="writes what the program makes of the cases")
def test_write_marks() -> None:
    for path in sorted(CASES.glob("*.txt")):
        answers = iter([answer for _, story, wanted in cases(path) for answer in right(story, wanted)])
        lines = path.read_text(encoding="utf-8").splitlines()
        marked = (
            f"@{'' if next(answers) else '?'} {line.lstrip('@? ')}" if line[:1] == "@" else line for line in lines
        )
        path.write_text("\n".join(marked) + "\n", encoding="utf-8")
