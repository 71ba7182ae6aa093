"""Where scenes open and what time of day it is in them, the name of the place left aside.

A case is a title after "==" and a story in which a mark stands wherever a script supervisor begins a scene, with the
times that would do: [NIGHT/EVENING]. "-" in it: none told will do as well. What the program does not get yet is marked
too: [?NIGHT] opens no scene, [NIGHT!DAY] has DAY for its time, and at [+] it opens a scene where none should. The head
of each file says how many were right when they were first tried; SCREENPLAY_GOLDEN=write writes the marks anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read
from screenplay.scenes import find_scenes

CASES = Path(__file__).parents[1] / "cases" / "breaks"
MARK = re.compile(r"\[(?:(?P<missed>\?)?(?P<times>[A-Z/-]+)(?:!(?P<wrong>[A-Z-]+))?|\+)\]")


@dataclass(frozen=True, slots=True)
class Case:
    """A story, the times that would do at each opening of a scene, and `known`, what the program makes of it."""

    title: str
    story: str
    wanted: dict[int, list[str]]
    known: dict[int, str | None]
    """The time it has, None where it has one that would do."""


def cases(path: Path) -> Iterator[Case]:
    for case in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, _, marked = case.partition("\n")
        yield _case(title, marked.strip() + "\n")


def _case(title: str, marked: str) -> Case:
    wanted: dict[int, list[str]] = {}
    known: dict[int, str | None] = {}
    taken = 0
    for mark in MARK.finditer(marked):
        start = mark.start() - taken
        if mark["times"]:
            wanted[start] = mark["times"].split("/")
        if not mark["missed"]:
            known[start] = mark["wrong"] if mark["times"] else "+"
        taken += len(mark.group())
    return Case(title, MARK.sub("", marked), wanted, known)


def found(case: Case) -> dict[int, str | None]:
    """What the program makes of a case, in the form of `known`."""
    book = read(case.story, "case.txt")
    annotations = annotate(book)
    made: dict[int, str | None] = {}
    for scene in find_scenes(book, annotations, find_people(book, annotations)):
        time = scene.time or "-"
        made[scene.start] = (
            "+" if scene.start not in case.wanted else None if time in case.wanted[scene.start] else time
        )
    return made


def written(case: Case) -> str:
    """A case as its file has it, with the marks that are true now."""
    made, story = found(case), case.story
    for start in sorted({*case.wanted, *made}, reverse=True):
        times = "/".join(case.wanted.get(start, ()))
        wrong = made.get(start)
        mark = "+" if not times else f"?{times}" if start not in made else f"{times}!{wrong}" if wrong else times
        story = f"{story[:start]}[{mark}]{story[start:]}"
    return f"== {case.title}\n{story.rstrip()}\n"


CASES_OF_ALL = [
    pytest.param(case, id=f"{path.stem}: {case.title}") for path in sorted(CASES.glob("*.txt")) for case in cases(path)
]


@pytest.mark.parametrize("case", CASES_OF_ALL)
def test_breaks_and_times(case: Case) -> None:
    assert found(case) == case.known


@pytest.mark.skipif(os.environ.get("SCREENPLAY_GOLDEN") != "write", reason="writes what the program makes of the cases")
def test_write_marks() -> None:
    for path in sorted(CASES.glob("*.txt")):
        head = path.read_text(encoding="utf-8").partition("== ")[0]
        path.write_text(head + "\n".join(map(written, cases(path))), encoding="utf-8")
