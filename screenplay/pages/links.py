"""Links: the web addresses in the words of a script, and where they stand on its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

ADDRESS = r"(?i:https?://|www\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]}'’*_…]"
"""An address ends before the punctuation of the sentence that it stands in. Most scripts have none to look for."""


def links(words: str) -> Iterator[tuple[int, int, str]]:
    """Where in `words` each address begins and ends, and the address with its scheme."""
    if "www." not in words and "://" not in words:
        return
    for found in re.finditer(ADDRESS, words):
        yield found.start(), found.end(), found[0] if "://" in found[0] else f"https://{found[0]}"


def links_in_lines(lines: Sequence[str], whole: str) -> Iterator[tuple[int, int, int, str]]:
    """For each stretch of an address in `lines`: which line, where in it the stretch begins and ends, the address.

    `lines` follow one another in the text `whole`, which tells whether an address goes on in the next line.
    """
    done = (0, 0)
    for place, words in enumerate(lines):
        for start, end, address in links(words):
            if (place, start) < done:
                continue
            if any(map(str.isspace, words[start:])):
                yield place, start, end, address
                continue
            pieces = _pieces(lines, place, start, whole)
            _, length, address = next(links("".join(pieces)))
            for number, piece in enumerate(pieces):
                first = start if number == 0 else 0
                yield place + number, first, first + min(len(piece), length), address
                length -= min(len(piece), length)
            done = (place + len(pieces) - 1, len(pieces[-1]))


def _pieces(lines: Sequence[str], place: int, start: int, whole: str) -> list[str]:
    """The words at the end of line `place`, and those at the head of each later line that go on with them."""
    pieces = [lines[place][start:]]
    for words in lines[place + 1 :]:
        head = words.split(maxsplit=1)[0] if words[:1].strip() else ""
        if not head or "".join([*pieces, head]) not in whole:
            break
        pieces.append(head)
        if head != words:
            break
    return pieces
