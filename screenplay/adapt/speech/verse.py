"""Verse: the lines of a song, as the author broke them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from screenplay.adapt.cut import part_of, spaced
from screenplay.text import Text, offsets, plain

LONGEST = 60
"""Characters: a line that is longer was broken by the width of the page, not by the author."""
WIDEST = 75
"""The same of a stanza with a stop at the end of every line."""

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
