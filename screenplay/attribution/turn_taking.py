"""What a turn takes up of those before it: one answers the words of another more than one's own.

Much else that turns tell (how long both are, what they open with, what the turn before is known by) helps in novels
as old as those of the fit, and misleads in stories of today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.attribution.context import Context

LONG_WORD = re.compile(r"[a-z]{5,}")
HEAD, TAIL = 200, 300
"""Characters at the beginning of a turn, and at the end of another, in which the same word is an echo."""


def echo_signs(context: Context, number: int, pattern: str) -> Iterator[str]:
    """The signs of turn `number` having `pattern` with the speakers before it."""
    for back, which in ((1, "the one before"), (2, "two before")):
        if number >= back and echoes(context.texts[number], context.texts[number - back]):
            yield f"{pattern}, echoes {which}"
    if number and context.turns[number].asks and context.turns[number - 1].asks:
        yield f"{pattern}, asks after a question"


def echoes(text: str, other: str) -> bool:
    """Whether the beginning of `text` takes up a longish word of the end of `other`."""
    found = set(LONG_WORD.findall(text.lower()[:HEAD]))
    return bool(found) and not found.isdisjoint(LONG_WORD.findall(other.lower()[-TAIL:]))
