"""Links: the web addresses in the words of a script."""

from __future__ import annotations

import re
from collections.abc import Iterator

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]}'’*_…]", re.IGNORECASE)
"""An address ends before the punctuation of the sentence that it stands in."""


def links(words: str) -> Iterator[tuple[int, int, str]]:
    """Where in `words` each address begins and ends, and the address with its scheme."""
    if "www." not in words and "://" not in words:
        return
    for found in ADDRESS.finditer(words):
        yield found.start(), found.end(), found[0] if "://" in found[0] else f"https://{found[0]}"
