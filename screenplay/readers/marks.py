"""The labeller of speech.lark: tells by context what each mark in a paragraph does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.grammar import Label
from screenplay.text import Span

DOUBLE = re.compile(r"[\"“”]")


def label(source: str, span: Span) -> Iterator[Label]:
    """The labels of the paragraph at `span`, tiling it."""
    at, inside = span.start, False
    for match in DOUBLE.finditer(source, span.start, span.end):
        if match.start() > at:
            yield ("WORDS", at, match.start())
        at = match.end()
        if inside:
            inside = False
            yield ("CLOSE", match.start(), at)
        else:
            inside = True
            yield ("OPEN", match.start(), at)
    if at < span.end:
        yield ("WORDS", at, span.end)
