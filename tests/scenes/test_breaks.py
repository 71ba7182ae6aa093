"""Where scenes open and what time of day it is in them, the name of the place left aside.

A case is a title after "==" and a story in which a mark stands wherever a script supervisor begins a scene, with the
times that would do: [NIGHT/EVENING]. "-" in it: none told will do as well. What the program does not get yet is marked
too: [?NIGHT] opens no scene, [NIGHT!DAY] has DAY for its time. The head of each file says how many were right when they
were first tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read
from screenplay.scenes import find_scenes

CASES = Path(__file__).parents[1] / "cases" / "breaks"
MARK = re.compile(r"\[(?P<missed>\?)?(?P<times>[A-Z/-]+)(?:!(?P<wrong>[A-Z]+))?\]")


def cases(path: Path) -> Iterator[tuple[str, str]]:
    for case in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, _, story = case.partition("\n")
        yield title, story.strip() + "\n"


CASES_OF_ALL = [
    pytest.param(story, id=f"{path.stem}: {title}")
    for path in sorted(CASES.glob("*.txt"))
    for title, story in cases(path)
]


@pytest.mark.parametrize("marked", CASES_OF_ALL)
def test_breaks_and_times(marked: str) -> None:
    story = MARK.sub("", marked)
    book = read(story, "case.txt")
    annotations = annotate(book)
    found = {scene.start: scene.time or "-" for scene in find_scenes(book, annotations, find_people(book, annotations))}
    wanted: dict[int, list[str]] = {}
    taken = 0
    for mark in MARK.finditer(marked):
        if not mark["missed"]:
            wanted[mark.start() - taken] = [mark["wrong"]] if mark["wrong"] else mark["times"].split("/")
        taken += len(mark.group())
    assert list(found) == list(wanted)
    assert [start for start, time in found.items() if time not in wanted[start]] == []
