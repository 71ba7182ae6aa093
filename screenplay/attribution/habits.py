"""Habits of speech: how much a turn sounds like the other turns of each character, as far as a reading found them.

The words of a turn are weighed by how much likelier they are of the character than of anyone in the book (naive Bayes,
smoothed towards the book's own frequencies); how it ends, whether it asks and how long it is count as words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SMOOTHING = 200.0
"""Words that the book's own frequencies count for beside a character's."""
MOST = 4.0
LONG, SHORT = 40, 4
"""Words from which a turn is long, up to which it is short."""


@dataclass(frozen=True, slots=True)
class Habits:
    """The words of every turn, those of each character, those of all."""

    turns: tuple[Counter[str], ...]
    speakers: tuple[str, ...]
    own: dict[str, Counter[str]]
    sizes: dict[str, int]
    expected: dict[str, float]
    """How often each word would come in SMOOTHING words of the book."""

    def likeness(self, number: int, character: str) -> float:
        """How much turn `number` sounds like `character`: log-odds a word, between -MOST and MOST; the turn itself,
        where it is thought theirs, does not count."""
        words, theirs = self.turns[number], self.own.get(character)
        if theirs is None or not words:
            return 0.0
        mine, count = self.speakers[number] == character, words.total()
        size = self.sizes[character] - mine * count + SMOOTHING
        found = 0.0
        for word, times in words.items():
            expected = self.expected[word]
            found += times * log((theirs.get(word, 0) - mine * times + expected) / (size * expected))
        return max(-MOST, min(MOST, (found + count * log(SMOOTHING)) / sqrt(count)))


def habits(texts: Sequence[str], speakers: Sequence[str]) -> Habits:
    """The habits of `speakers`, who said `texts` turn by turn."""
    turns = tuple(map(_words, texts))
    own: dict[str, Counter[str]] = {}
    everyone: Counter[str] = Counter()
    for words, speaker in zip(turns, speakers, strict=True):
        own.setdefault(speaker, Counter()).update(words)
        everyone.update(words)
    sizes = {who: words.total() for who, words in own.items()}
    share = SMOOTHING / max(1, everyone.total())
    return Habits(turns, tuple(speakers), own, sizes, {word: times * share for word, times in everyone.items()})


def _words(text: str) -> Counter[str]:
    words = WORD.findall(text.lower())
    length = "<short>" if len(words) <= SHORT else "<long>" if len(words) >= LONG else "<middling>"
    marks = [mark for mark in ("?", "!", "—", "...", "…", ";") if mark in text]
    return Counter((*words, *marks, length))
