"""Who says each line, by the little stories of tests/cases/attribution: the speaker stands before each paragraph.

"[Ada not Bo]" is a line that is missed, and whom it gets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.attribution import attribute
from screenplay.attribution.tags import read_tags
from screenplay.book import Book, Narration
from screenplay.findings import Annotations, Attribution, Cast, Character, Gender, Mention
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span

CASES = Path(__file__).parent.parent / "cases" / "attribution"
EXPECTED = re.compile(r"^\[([^\]]+)\] ", re.M)


def cast_of(book: Book, people: str) -> Cast:
    """The cast that a case names ("Orla f | Mr. Dow m, Dow m"), its last name for each the id; mentions by wording."""
    characters, aliases = [], {}
    for entry in people.split("|"):
        names = [re.sub(r" (?:f|m)( narrator)?$", "", name.strip()) for name in entry.split(",")]
        gender = re.search(r" (f|m)\b(?!.* [fm]\b)", entry)
        named = not names[0].startswith("the ")
        sex: Gender | None = None if gender is None else "f" if gender.group(1) == "f" else "m"
        characters.append(
            Character(
                names[-1], names[0], names[0].upper(), tuple(names), sex, "narrator" in entry,
                named=named,
            )
        )  # fmt: skip
        aliases.update({name.lower(): names[-1] for name in names})
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(aliases, key=len, reverse=True)))})\b", re.I)
    mentions = tuple(
        Mention(Span(*found.span()), aliases[found.group().lower()], "name", number, at)
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        for found in pattern.finditer(book.source, part.span.start, part.span.end)
    )
    return Cast(tuple(characters), mentions)


def stories() -> Iterator[tuple[str, str, str]]:
    for file in sorted(CASES.glob("*.txt")):
        head, story = file.read_text(encoding="utf-8").split("\n\n", 1)
        yield file.stem, head.partition("cast: ")[2], story


@pytest.mark.parametrize(("people", "story"), [pytest.param(p, s, id=name) for name, p, s in stories()])
def test_story(people: str, story: str) -> None:
    wanted = [speaker.strip() for names in EXPECTED.findall(story) for speaker in names.split(",")]
    book, annotations = understood(EXPECTED.sub("", story))
    found = attribute(book, annotations, cast_of(book, people), read_tags(book, annotations))
    paragraphs = book.paragraphs()
    lines = [book.source[paragraphs[f.paragraph].parts[f.part].span.start :][:40] for f in found]
    expected = spread(EXPECTED.findall(story), book, found)
    assert len(found) >= len(wanted)
    assert [(f.speaker, line) for f, line in zip(found, lines, strict=True)] == list(zip(expected, lines, strict=True))


def spread(wanted: list[str], book: Book, found: tuple[Attribution, ...]) -> list[str]:
    """The expected speaker of every line: a paragraph with one name gives it to all its lines."""
    speakers = iter(wanted)
    spoken = sorted({one.paragraph for one in found})
    by_paragraph = {number: next(speakers).split(", ") for number in spoken}
    seen: dict[int, int] = {}
    expected = []
    for one in found:
        at = seen.get(one.paragraph, 0)
        seen[one.paragraph] = at + 1
        names = by_paragraph[one.paragraph]
        expected.append(names[min(at, len(names) - 1)].split(" not ")[-1])
    return expected


@cache
def understood(text: str) -> tuple[Book, Annotations]:
    book = prose.read(text, "case")
    return book, annotate(book)


SENTENCES = st.lists(
    st.sampled_from(
        [
            '"Go home," said Orla.\n\n',
            '"No."\n\n',
            '"Jonas, wait." He waited. "Well?"\n\n',
            "*Not again,* she thought.\n\n",
            "Jonas shut the door.\n\n",
            "***\n\n",
            '"I never said so\n\n',
            '"They laughed," they said. "I know."\n\n',
        ]
    ),
    min_size=1,
    max_size=8,
).map("".join)


@settings(max_examples=25, deadline=None)
@given(SENTENCES, st.sampled_from(["Orla f | Jonas m", "Orla f"]))
def test_one_attribution_for_every_line_and_always_the_same(text: str, people: str) -> None:
    book, annotations = understood(text)
    cast = cast_of(book, people)
    tags = read_tags(book, annotations)
    found = attribute(book, annotations, cast, tags)
    lines = [
        (number, at)
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        if not isinstance(part, Narration)
    ]
    assert [(one.paragraph, one.part) for one in found] == lines
    assert all(0 <= one.confidence <= 1 and one.rule and one.reason for one in found)
    assert all(one.speaker in {character.id for character in cast.characters} for one in found)
    assert attribute(book, annotations, cast, tags) == found


def test_nobody_known() -> None:
    book, annotations = understood('"Go home."')
    (found,) = attribute(book, annotations, Cast(()), ())
    assert found.speaker is None
    assert found.confidence == 0
