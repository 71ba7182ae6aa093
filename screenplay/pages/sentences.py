"""Sentences: where a stretch of words may be parted without parting a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

CLOSING = r"[\"'”’»›)\]*]*"
SENTENCE_END = re.compile(rf"(?:[.!?…]+{CLOSING}(?=\s|$)|[。！？｡]+[」』）”’]*)")
CLAUSE_END = re.compile(rf"(?:[,;:]{CLOSING}|—|–|--)(?=\s|$)|[、，；：]")

ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'“‘])(?:mr|mrs|ms|dr|st|prof|sr|jr|capt|col|gen|lt|sgt|cpl|maj|adm|rev|hon|pres|gov|sen|rep|messrs|mme|mlle|"
    r"vs|no|vol|fig|approx|etc|[a-z](?:\.[a-z])*)\.$",
    re.IGNORECASE,
)
"""Words before a full stop that ends no sentence: titles, and letters as in "J. R." or "a.m."."""

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
    if not ABBREVIATION.search(words[max(0, mark - 12) : mark + 1]):
        return False
    return words[mark - 1 : mark] != "I" or after.islower()


def clause_ends(words: str, start: int, end: int) -> Iterator[int]:
    """The offsets in start < offset <= end just behind a clause."""
    for match in CLAUSE_END.finditer(words, start, end):
        if match.end() < end or end == len(words) or words[end].isspace():
            yield match.end()
