"""Stories of a paragraph or two, with the slug lines that a script supervisor would write over them.

The head of each file says how many of its cases came out right when they were first tried: the later ones tell how the
program does on text that it was not made for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read
from screenplay.scenes import find_scenes, slug_line

CASES = Path(__file__).parents[1] / "cases" / "scenes"

Lines = list[tuple[str, str]]
"""Slug lines, each with the words that its scene opens with."""


def cases(path: Path) -> Iterator[tuple[str, str, Lines]]:
    """The cases of a file: a title after "==", the story, and after "--" a slug line with the words it stands over."""
    for case in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, _, rest = case.partition("\n")
        story = "\n".join(line for line in rest.splitlines() if not line.startswith("-- ")).strip()
        wanted = [line[3:].split(" | ") for line in rest.splitlines() if line.startswith("-- ")]
        yield title, story + "\n", [(slug, words) for slug, words in wanted]


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
    pytest.param(story, wanted, id=f"{path.stem}: {title}")
    for path in sorted(CASES.glob("*.txt"))
    for title, story, wanted in cases(path)
]


@pytest.mark.parametrize(("story", "wanted"), CASES_OF_ALL)
def test_slug_lines(story: str, wanted: Lines) -> None:
    assert found(story, wanted) == wanted
