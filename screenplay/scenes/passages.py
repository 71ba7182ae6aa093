"""What is read at one go: a paragraph, or each side of a sentence in the midst of it with which a new scene opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from screenplay.book import Book, Break, Paragraph, Quote
from screenplay.findings import Annotations
from screenplay.scenes import sentences as grammar
from screenplay.scenes.breaks import leaps
from screenplay.scenes.sentences import Sentence
from screenplay.text import plain

LEAST, LEAST_BEHIND_A_BREAK = 10, 25
"""Words that stand before a sentence which parts a paragraph; more of them where a scene has only just opened."""
TALK = 2
"""Paragraphs behind a leap within which people talk, so that what follows is played and not summed up."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The `sentences` of a paragraph from `start` (code point), and what is `said` among them.

    `paragraph` counts the paragraphs of the book; `interruption` is the break that divides it off.
    """

    paragraph: int
    start: int
    sentences: tuple[Sentence, ...]
    said: str
    opens_chapter: bool
    interruption: Break | None

    @property
    def words(self) -> int:
        return self.sentences[-1].last - self.sentences[0].first if self.sentences else 0


def passages(book: Book, annotations: Annotations) -> Iterator[Passage]:
    """The passages of `book`, in order."""
    placed = list(_placed(book))
    for number, ((paragraph, opens, interruption), tokens) in enumerate(
        zip(placed, annotations.paragraphs, strict=True)
    ):
        found = tuple(grammar.sentences(tokens))
        least = LEAST_BEHIND_A_BREAK if opens or interruption else LEAST
        at = _parted(paragraph, found, least, placed[number + 1 : number + 1 + TALK])
        first, second = found[:at], found[at:]
        border = tokens[second[0].first].span.start if at else paragraph.span.start
        if at:
            said = _said(paragraph, paragraph.span.start, border)
            yield Passage(number, paragraph.span.start, first, said, opens, interruption)
            opens, interruption = False, None
        base = second[0].number if second else 0
        rest = tuple(replace(sentence, number=sentence.number - base) for sentence in second)
        yield Passage(number, border, rest, _said(paragraph, border, paragraph.span.end), opens, interruption)


def _placed(book: Book) -> Iterator[tuple[Paragraph, bool, Break | None]]:
    """Each paragraph with what stands before it: whether it opens a chapter, and the break that divides it off."""
    for chapter in book.chapters:
        opens, interruption = True, None
        for block in chapter.blocks:
            if isinstance(block, Paragraph):
                yield block, opens, interruption
                opens, interruption = False, None
            elif isinstance(block, Break) and block.kind != "lost line":
                interruption = block


def _said(paragraph: Paragraph, start: int, end: int) -> str:
    return " ".join(
        plain(part.text) for part in paragraph.parts if isinstance(part, Quote) and start <= part.span.start < end
    )


def _parted(
    paragraph: Paragraph, found: Sequence[Sentence], least: int, after: Sequence[tuple[Paragraph, bool, Break | None]]
) -> int:
    """Which sentence parts a paragraph: the last that says that time has passed, with talk behind it; else 0."""
    for at in range(len(found) - 1, 0, -1):
        sentence = found[at]
        if sentence.first - found[0].first < least or sentence.tokens[sentence.first].stub:
            continue
        if leaps.parts(leaps.wording(sentence)) and _is_played(paragraph, sentence, after):
            return at
    return 0


def _is_played(paragraph: Paragraph, sentence: Sentence, after: Sequence[tuple[Paragraph, bool, Break | None]]) -> bool:
    """Whether people talk soon after a sentence, before another scene is marked."""
    start = sentence.tokens[sentence.first].span.start
    if _said(paragraph, start, paragraph.span.end):
        return True
    for other, opens, interruption in after:
        if opens or interruption:
            return False
        if any(isinstance(part, Quote) for part in other.parts):
            return True
    return False
