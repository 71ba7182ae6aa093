"""Narration to action paragraphs short enough to be read at a glance."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.adapt.cut import part_of, spaced
from screenplay.pages.sentences import sentence_ends
from screenplay.text import Text, plain

LINE = 60
"""Characters in a line of action on US Letter."""

LINES = 4
"""Action in longer paragraphs than this is skipped by readers: the trade's rule of thumb."""


def paragraphs(text: Text) -> Iterator[Text]:
    """`text` in paragraphs of about four lines, parted between sentences and as even as these allow."""
    words = plain(text)
    ends = [*sentence_ends(words, 0, len(words)), len(words)]
    whole = -(-len(words) // (LINE * LINES))
    target = len(words) / whole if whole else 0
    start = last = 0
    for end in ends:
        if last > start and end - start > LINE * LINES and (end - start - target) > (target - (last - start)):
            yield spaced(part_of(text, start, last))
            start = last
        last = end
    if last > start:
        yield spaced(part_of(text, start, last))
