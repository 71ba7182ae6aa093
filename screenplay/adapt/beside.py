"""The narration around a speech, as the rules over words read it: with straight apostrophes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from screenplay.book import Narration, Part
from screenplay.text import plain

SENTENCE = re.compile(r"(?<=[.!?])\s+")
"""Between two sentences."""


def straight(part: Part) -> str:
    """The words of a part with straight apostrophes."""
    return plain(part.text).replace("’", "'")


def narrated(part: Part | None) -> str:
    """The words of a part of narration; "" for a speech, or where there is no part."""
    return straight(part) if isinstance(part, Narration) else ""


def beside(parts: Sequence[Part], at: int) -> tuple[str, str]:
    """What is told right before and right behind part `at` of a paragraph."""
    return narrated(parts[at - 1] if at else None), narrated(parts[at + 1] if at + 1 < len(parts) else None)
