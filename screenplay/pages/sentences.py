"""Sentences: where a stretch of words may be parted without parting a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

CLOSING = r"[\"'”’»›)\]*]*"
SENTENCE_END = re.compile(rf"(?:[.!?…]+{CLOSING}(?=\s|$)|[。！？｡]+[」』）”’]*)")
CLAUSE_END = re.compile(rf"(?:[,;:]{CLOSING}|—|–|--)(?=\s|$)|[、，；：]")

TITLE = re.compile(
    r"\b(?:M(?:r|rs|s|me|lle|essrs|R|RS|S)|D[rR]|S[tT]|P(?:rof|res)|[SJ]r|Capt|Col|Gen|Lt|Sgt|Cpl|Maj|Adm|Rev|Hon|Gov|Sen"
    r"|[A-HJ-Z])\.$"
)
"""Titles and initials before a full stop that ends no sentence. "I" is a word: "So am I." """

SHORT = re.compile(r"\b(?:vs|etc|approx|ca|cf|(?:[A-Za-z]\.)+[A-Za-z])\.$")
"""Short forms that may end a sentence or not, as the next letter shows: "at 5 p.m. today"."""

COUNTED = re.compile(r"\b(?:[Nn]os?|[Vv]ol|[Ff]ig|[Cc]h|pp?)\.$")
"""Short forms before a figure: "No. 5"."""

OPEN_ENDED = re.compile(rf"(?:\.\.|…|[!?]){CLOSING}$")
"""Marks after which a small letter goes on with the same sentence: "Wait... what?"."""


def sentence_ends(words: str, start: int, end: int) -> Iterator[int]:
    """The offsets in start < offset <= end just behind a sentence."""
    for match in SENTENCE_END.finditer(words, start, end):
        place = match.end()
        if place == end < len(words) and not words[end].isspace() and match.group()[0] not in "。！？｡":
            continue
        if not _goes_on(words, match.start(), place):
            yield place


def _goes_on(words: str, mark: int, place: int) -> bool:
    """Whether the sentence goes on behind the stop at `mark`, the words after it beginning at `place`."""
    after = words[place : place + 8].lstrip()[:1]
    if OPEN_ENDED.search(words[mark:place]):
        return after.islower()
    before = words[max(0, mark - 12) : mark + 1]
    if COUNTED.search(before):
        return after.isdigit()
    if SHORT.search(before):
        return after.islower() or after.isdigit()
    return bool(TITLE.search(before))


def clause_ends(words: str, start: int, end: int) -> Iterator[int]:
    """The offsets in start < offset <= end just behind a clause."""
    for match in CLAUSE_END.finditer(words, start, end):
        if match.end() < end or end == len(words) or words[end].isspace():
            yield match.end()
