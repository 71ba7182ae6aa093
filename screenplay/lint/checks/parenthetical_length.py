"""Long parentheticals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Script

WORDS = 5
"""Three or so are the custom; more than this is action set in a narrow column."""
FROM_THERE = 8
"""Where somebody speaks from is no action: as a sentence it would only say that they speak."""

FROM = re.compile(r"(?:\w+ing )?(?:from|out of) ", re.IGNORECASE)


def find(script: Script) -> Iterator[Found]:
    """A parenthetical is a word or three to the actor. What takes longer to read takes longer to do, and is action."""
    for line in script.lines("parenthetical"):
        words = len(line.words.split())
        if words > (FROM_THERE if FROM.match(line.words) else WORDS):
            yield whole(line, f"A parenthetical of {words} words.")


CHECK = Check(
    code="long-parenthetical",
    about="a parenthetical of more than five words",
    find=find,
    remedy="Break the speech and tell it as action.",
    wrong=("MARA\n(«taking the lid off the pot and sniffing»)\nSoup again.",),
    right=("MARA\n(to the cat)\nSoup again.", "MARA\n(from the bottom of the stairs)\nSoup again."),
)
