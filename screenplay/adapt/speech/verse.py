"""Verse: the lines of a song, as the author broke them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from screenplay.adapt.cut import part_of, spaced
from screenplay.book import Narration, Paragraph
from screenplay.text import Text, offsets, plain

LONGEST = 60
"""Characters: a line that is longer was broken by the width of the page, not by the author."""
WIDEST = 75
"""The same of a stanza with a stop at the end of every line."""

SUNG = re.compile(
    r"\b(?:sang|sings|sung|singing|(?:began|begins|started|starts) to sing|crooned|chanted|chanting|intoned"
    r"|recit(?:ed|es|ing))\b[^.?!]*$"
)
"""What tells, in the last sentence before them, that lines are sung or recited."""

STANZA = 4
"""Lines: fewer may be prose in a narrow column, unless somebody sings them."""


def in_lines(text: Text, source: str, least: int = STANZA) -> Text:
    """`text` with line breaks where `source` has them, if they part it into short lines that begin with capitals.

    Without at least `least` lines it stays as it is.
    """
    broken = tuple(
        replace(
            run,
            text="".join(
                "\n" if letter == " " and "\n" in _gap(source, at) else letter
                for letter, at in zip(run.text, offsets(run, source), strict=True)
            ),
        )
        if run.span
        else run
        for run in text
    )
    lines = [line.strip() for line in plain(broken).split("\n")]
    firsts = [next((letter for letter in line if letter.isalpha()), "a") for line in lines]
    stopped = len(lines) >= STANZA and not any(line[-1:].isalnum() for line in lines)
    width = WIDEST if stopped else LONGEST
    is_verse = len(lines) >= least and all(len(line) <= width for line in lines) and all(map(str.isupper, firsts))
    return broken if is_verse else text


def sung_verse(paragraphs: Sequence[Paragraph], source: str) -> frozenset[int]:
    """The paragraphs without a quotation that are lines of a song: "somebody was singing, very quietly:", and what
    stands in lines behind it."""
    found: set[int] = set()
    before = ""
    for number, paragraph in enumerate(paragraphs):
        part = paragraph.parts[-1]
        alone = len(paragraph.parts) == 1 and isinstance(part, Narration)
        led = number - 1 in found or (before.endswith(":") and SUNG.search(before) is not None)
        if alone and led and "\n" in plain(in_lines(part.text, source, 2)):
            found.add(number)
        before = plain(part.text).rstrip() if isinstance(part, Narration) else ""
    return frozenset(found)


def _gap(source: str, at: int) -> str:
    """The white space of `source` from `at` on."""
    end = at
    while end < len(source) and source[end].isspace():
        end += 1
    return source[at:end]


def parted(text: Text) -> Iterator[Text]:
    """The lines of `text`, without the breaks between them."""
    start = 0
    for line in plain(text).split("\n"):
        if line.strip():
            yield spaced(part_of(text, start, start + len(line)))
        start += len(line) + 1
