"""Who says each line of whole short stories, nothing given, by the case files of tests/cases/speakers.

Each paragraph with speech begins with the cue of its speaker in brackets. The stories were written for this project,
each in another manner, and are hard: "[GIRL not KOSTA]" is a line that is missed, and whom it gets. With
SCREENPLAY_GOLDEN=write the files say again which lines those are; the difference is to be read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenplay.attribution import attribute
from screenplay.attribution.roles import one_cue_each
from screenplay.attribution.tags import read_tags
from screenplay.book import Quote
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers import prose

CASES = Path(__file__).parent.parent / "cases" / "speakers"
CUE = re.compile(r"^\[(?P<cue>[^\]]+?)(?: not (?P<found>[^\]]+))?\] ", re.M)
ABOUT = re.compile(r"^#.*\n", re.M)


def speakers(story: str) -> Iterator[str]:
    """The cue of the first speaker of each paragraph with speech."""
    book = prose.read(story, "case")
    annotations = annotate(book)
    tags = read_tags(book, annotations)
    cast = one_cue_each(book, annotations, find_people(book, annotations), tags)
    told: set[int] = set()
    for line in attribute(book, annotations, cast, tags):
        spoken = isinstance(book.paragraphs()[line.paragraph].parts[line.part], Quote)
        if spoken and line.paragraph not in told:
            told.add(line.paragraph)
            yield cast[line.speaker].cue if line.speaker else "NOBODY"


@pytest.mark.parametrize("path", sorted(CASES.glob("*.txt")), ids=lambda path: path.stem)
def test_story(path: Path) -> None:
    case = path.read_text(encoding="utf-8")
    marks = list(CUE.finditer(case))
    found = list(speakers(CUE.sub("", ABOUT.sub("", case))))
    assert len(found) == len(marks)
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        each = iter(found)
        path.write_text(CUE.sub(lambda mark: marked(mark["cue"], next(each)), case), encoding="utf-8")
    assert found == [mark["found"] or mark["cue"] for mark in marks]


def marked(cue: str, found: str) -> str:
    """The mark of a line whose speaker is `cue` and that `found` gets."""
    return f"[{cue}] " if cue == found else f"[{cue} not {found}] "
