"""Of whom people speak before they come up: "You can have ten minutes with the girl."."""

from __future__ import annotations

import re
from itertools import pairwise

from screenplay.book import Book, Quote
from screenplay.people.unnamed.descriptions import Description
from screenplay.people.unnamed.presence import Walk

WORD = re.compile(r"[^\W\d_]+")
FAR = 1_500
"""So many characters after a speech "the girl" is still the one it spoke of."""


def talked_of(book: Book) -> dict[str, int]:
    """Each word, and each two, spoken in `book`, with where that is first."""
    quotes = (part.inner for paragraph in book.paragraphs() for part in paragraph.parts if isinstance(part, Quote))
    found: dict[str, int] = {}
    for inner in quotes:
        spoken = WORD.findall(book.source[inner.start : inner.end].lower())
        for word in (*spoken, *map(" ".join, pairwise(spoken))):
            found.setdefault(word, inner.start)
    return found


def was_talked_of(description: Description, walk: Walk) -> bool:
    """Whether somebody has spoken of "the girl" before she comes up: she is hardly who was there all the time."""
    return walk.talked_of.get(description.head, description.at) < description.at


def was_named_so(description: Description, walk: Walk) -> bool:
    """Whether somebody has just spoken of "the girl": she who then acts is she."""
    spoken = walk.talked_of.get(f"the {description.head}", description.at)
    return description.the and description.acts and 0 < description.at - spoken < FAR
