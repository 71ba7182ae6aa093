"""English as far as the checks need it: sentences, words, and the forms of the verbs they look for.

A tagger would know more and take seconds to load. The lists here are short on purpose: a check that is silent where it
is not sure is read; one that cries wolf is turned off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.pages.sentences import sentence_ends

TOKEN = re.compile(r"\w+(?:['’\-]\w+)*['’]?|[^\w\s]")
QUOTED = re.compile(r'"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|\([^)\n]*\)|\[[^\]\n]*\]')


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark, `lower` in small letters with a straight apostrophe; `start` its place in the paragraph."""

    text: str
    lower: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_mark(self) -> bool:
        return not self.text[0].isalnum()


Sentence = tuple[Word, ...]


def listed(data: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(data.split())


def sentences(words: str) -> Iterator[Sentence]:
    """The sentences of a paragraph, what stands in quotation marks or brackets left out."""
    shown = QUOTED.sub(lambda match: " " * len(match[0]), words)
    start = 0
    for end in (*sentence_ends(shown, 0, len(shown)), len(shown)):
        found = tuple(
            Word(match[0], match[0].lower().replace("’", "'").rstrip("'"), match.start())
            for match in TOKEN.finditer(shown, start, end)
        )
        if found:
            yield found
        start = end


PRONOUNS = listed("he she they we i")
"""Subjects and nothing else: what follows them is a verb of their own."""
DETERMINERS = listed(
    "the a an his her its their our my your this that these those some no every each another both several two three"
)
ADVERBS = listed(
    "never always then just only also still even suddenly now once again simply soon almost nearly all both"
)


def is_adverb(word: str) -> bool:
    """Whether `word`, in small letters, is an adverb: one of a list, or long enough and in -ly."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4)
