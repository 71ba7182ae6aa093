"""Stories of a paragraph or two, with the slug lines that a script supervisor would write over them.

The head of each file says how many of its cases came out right when they were first tried: the later ones tell how the
program does on text that it was not made for. Behind "!!" stands what the program writes where it is not that; with
SCREENPLAY_GOLDEN=write these lines are written anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read
from screenplay.scenes import find_scenes, slug_line

CASES = Path(__file__).parents[1] / "cases" / "scenes"

Lines = list[tuple[str, str]]
"""Slug lines, each with the words that its scene opens with."""


@dataclass(frozen=True, slots=True)
class Case:
    """A story with the slug lines `wanted`, and those that the program has instead, if it is `known` to."""

    title: str
    story: str
    wanted: Lines
    known: Lines

    def written(self, lines: Lines) -> str:
        """The case as its file has it, `lines` being what the program makes of it."""
        marks = [f"-- {slug} | {words}" for slug, words in self.wanted]
        if lines != self.wanted:
            marks += [f"!! {slug} | {words}" for slug, words in lines]
        return "\n".join([f"== {self.title}", self.story.rstrip(), *marks])


def cases(path: Path) -> Iterator[Case]:
    """The cases of a file: a title after "==", the story, and after "--" a slug line with the words it stands over."""
    for case in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, _, rest = case.partition("\n")
        lines = rest.splitlines()
        story = "\n".join(line for line in lines if not line.startswith(("-- ", "!! "))).strip()
        yield Case(title, story + "\n", _marked("-- ", lines), _marked("!! ", lines))


def _marked(mark: str, lines: Sequence[str]) -> Lines:
    told = (line.removeprefix(mark).split(" | ") for line in lines if line.startswith(mark))
    return [(slug, words) for slug, words in told]


def found(story: str, wanted: Lines) -> Lines:
    """The slug lines of `story`, each with as many of its opening words as the case gives."""
    book = read(story, "case.txt")
    annotations = annotate(book)
    scenes = find_scenes(book, annotations, find_people(book, annotations))
    lengths = [len(words) for _, words in wanted] + [20] * len(scenes)
    return [
        (slug_line(scene), book.source[scene.start : scene.start + length])
        for scene, length in zip(scenes, lengths, strict=False)
    ]


CASES_OF_ALL = [
    pytest.param(case, id=f"{path.stem}: {case.title}") for path in sorted(CASES.glob("*.txt")) for case in cases(path)
]


@pytest.mark.parametrize("case", CASES_OF_ALL)
def test_slug_lines(case: Case) -> None:
    assert found(case.story, case.wanted) == (case.known or case.wanted)


@pytest.mark.skipif(os.environ.get("SCREENPLAY_GOLDEN") != "write", reason="writes what the program makes of the cases")
def test_write_known_misses() -> None:
    for path in sorted(CASES.glob("*.txt")):
        head = path.read_text(encoding="utf-8").partition("== ")[0]
        body = "\n\n".join(case.written(found(case.story, case.wanted)) for case in cases(path))
        path.write_text(f"{head}{body}\n", encoding="utf-8")
