"""Who says each line of whole short stories, nothing given, by the case files of tests/cases/speakers.

Each paragraph with speech begins with the cue of its speaker in brackets. The stories were written for this project,
each in another manner; they are hard, and a part of their lines may be missed.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from screenplay.attribution import attribute
from screenplay.attribution.tags import read_tags
from screenplay.book import Quote
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers import prose

CASES = Path(__file__).parent.parent / "cases" / "speakers"
CUE = re.compile(r"^\[([^\]]+)\] ", re.M)
ENOUGH = 0.75
"""The part of a story's lines that must be right."""


def spoken(story: str) -> list[tuple[str, str | None]]:
    """The words that begin each paragraph with speech, and the cue of its first speaker."""
    book = prose.read(CUE.sub("", story), "case")
    annotations = annotate(book)
    cast = find_people(book, annotations)
    found: dict[int, tuple[str, str | None]] = {}
    for line in attribute(book, annotations, cast, read_tags(book, annotations)):
        part = book.paragraphs()[line.paragraph].parts[line.part]
        if isinstance(part, Quote):
            words = book.source[part.inner.start : part.inner.end][:40]
            found.setdefault(line.paragraph, (words, cast[line.speaker].cue if line.speaker else None))
    return list(found.values())


@pytest.mark.parametrize("path", sorted(CASES.glob("*.txt")), ids=lambda path: path.stem)
def test_story(path: Path) -> None:
    story = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    expected, found = CUE.findall(story), spoken(story)
    assert len(found) == len(expected), found
    wrong = [(cue, *line) for cue, line in zip(expected, found, strict=True) if line[1] != cue]
    assert len(wrong) <= (1 - ENOUGH) * len(expected), wrong
