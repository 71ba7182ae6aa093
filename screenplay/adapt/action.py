"""Narration to action paragraphs short enough to be read at a glance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.adapt.cut import part_of, spaced
from screenplay.pages.sentences import sentence_ends
from screenplay.text import Text, plain

LINE = 60
"""Characters in a line of action on US Letter."""

LINES = 4
"""Action in longer paragraphs than this is skipped by readers: the trade's rule of thumb."""

LONG_SENTENCE = LINE * LINES * 3 // 2
"""Characters: a sentence that fills a paragraph and a half is parted at its semicolons."""
PARTS = re.compile(r";(?=\s)")


def paragraphs(text: Text) -> Iterator[Text]:
    """`text` in paragraphs of about four lines, parted between sentences and as even as these allow."""
    words = plain(text)
    ends = _ends(words)
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


def _ends(words: str) -> list[int]:
    """Where `words` may be parted: behind sentences, and at the semicolons of one that is too long by itself."""
    found: list[int] = []
    for end in [*sentence_ends(words, 0, len(words)), len(words)]:
        start = found[-1] if found else 0
        if end - start > LONG_SENTENCE:
            found += [match.end() for match in PARTS.finditer(words, start, end)]
        found.append(end)
    return found
