"""Stories in small and the cast that they must give: tests/cases/people/*.txt."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from screenplay.findings import Cast, Character
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read

CASES = sorted((Path(__file__).parents[1] / "cases" / "people").glob("*.txt"))


@cache
def cast_of(story: str) -> Cast:
    book = read(story, "story.txt")
    return find_people(book, annotate(book))


def line_of(one: Character) -> str:
    """A character as the case files have them: cue, gender, flags, aliases without their order."""
    flags = [name for name, on in (("unnamed", not one.named), ("group", one.group), ("narrator", one.narrator)) if on]
    return f"{' '.join([one.cue, one.gender or '-', *flags])}: {'; '.join(sorted(one.aliases))}"


def wanted_line(line: str) -> str:
    head, _, aliases = line.partition(": ")
    return f"{head}: {'; '.join(sorted(aliases.split('; ')))}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_cast_of_a_story(path: Path) -> None:
    story, _, wanted = path.read_text(encoding="utf8").partition("=== cast\n")
    found = cast_of(story)
    assert sorted(map(line_of, found.characters)) == sorted(map(wanted_line, wanted.splitlines()))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_mentions_are_in_order_and_say_a_wording_of_the_character(path: Path) -> None:
    story, _, _ = path.read_text(encoding="utf8").partition("=== cast\n")
    book, found = read(story, "story.txt"), cast_of(story)
    parts = [paragraph.parts for paragraph in book.paragraphs()]
    assert list(found.mentions) == sorted(found.mentions, key=lambda mention: mention.span)
    for mention in found.mentions:
        words = " ".join(story[mention.span.start : mention.span.end].split())
        assert words in found[mention.character].aliases
        assert parts[mention.paragraph][mention.part].span.covers(mention.span)


def test_the_most_important_come_first() -> None:
    story, _, _ = (CASES[0].parent / "family.txt").read_text(encoding="utf8").partition("=== cast\n")
    assert cast_of(story).characters[0].cue in ("HARRIET", "MRS. THORNE")
    assert cast_of(story).characters[-1].cue in ("EDMUND", "MR. THORNE")
