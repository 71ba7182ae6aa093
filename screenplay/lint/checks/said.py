"""Speech tags left in dialogue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screenplay.lint.check import Check, Found
from screenplay.lint.script import Script

STORY = 60
"""Words of a speech from which on it is a story."""
VERBS = (
    "said|says|asked|asks|replied|replies|answered|answers|whispered|whispers|shouted|shouts|cried|cries|muttered|mutters"
    "|murmured|murmurs|exclaimed|exclaims|yelled|yells|called|calls"
)
WHO = r"(?:he|she|the \w+|[A-Z]\w+(?: [A-Z]\w+)?)"
TAG = re.compile(
    rf"(?:(?<=[,!?] )|(?<=[,!?]['\"’”] )|(?<=[—–] )){WHO} (?:{VERBS})(?: \w+ly)?(?=[.,;:!?]|$)"
    rf"|(?:(?<=[,!?] )|(?<=[,!?]['\"’”] )|(?<=[—–] ))(?:{VERBS}) {WHO}(?=[.,;:!?]|$)"
)
QUOTED = re.compile(r"(?:\"[^\"]*\"|“[^”]*”|(?<!\w)‘[^’]*’) $")
INDIRECT = re.compile(r"\b(?:as|like|what|that|whatever|because|and|then|so|when|if|than) $", re.IGNORECASE)


def find(script: Script) -> Iterator[Found]:
    """“He said” in a speech is what the cue says, and an actor would read it aloud.

    People do quote each other (“and he said no”), so a tag counts only between commas or at a sentence's end, and not
    behind somebody's words in marks; and whoever speaks long tells a story, in which others say things.
    """
    for line in script.lines("dialogue"):
        if len(line.words.split()) > STORY:
            continue
        for match in TAG.finditer(line.words):
            before = line.words[: match.start()]
            if not INDIRECT.search(before) and not QUOTED.search(before):
                yield Found(line, match.start(), match.end(), f"“{match[0]}” is a speech tag, and would be read aloud.")


CHECK = Check(
    code="said",
    about="“he said” in dialogue",
    find=find,
    remedy="Take it out: the cue says who speaks.",
    wrong=(
        "TOM\nWell, «he said», it is a goose.",
        "TOM\nIs it a goose? «asked Tom».",
        "TOM\nCome in! «she whispered softly».",
    ),
    right=(
        "TOM\nHe said it was a goose.",
        "TOM\nAnd then, as she said, it rained.",
        "TOM\nAnd “Never,” she said. Never!",
        "TOM\nIt was, he said so himself, a goose.",
    ),
)
