"""How to name a line so that it is found again: by its first words, and by as many around it as that takes."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.book import Book
from screenplay.corrections.passages import Fits, Passage, Sought, Story, find, words_of
from screenplay.corrections.sheet import Given
from screenplay.text import plain

FIRST = 12
"""Words of a line that name it."""
TELLING = 6
"""A line of so many words may be named without what stands around it."""
BESIDE = (6, 12, 40)
"""Words on each side: as few as do."""


def pointed_at(book: Book, lines: Story, passage: Passage, speaker: str) -> Given:
    """The correction that gives `passage`, one of the `lines` of `book`, to `speaker`."""
    words = " ".join(plain(book.paragraphs()[passage.paragraph].parts[passage.part].text).split()[:FIRST])
    found = Given(0, words, speaker)
    if len(words_of(words)) >= TELLING and _finds(lines, passage, found):
        return found
    for many in BESIDE:
        found = Given(0, words, speaker, _before(book, passage, many), _behind(book, passage, many))
        if _finds(lines, passage, found):
            return found
    return Given(0, words, speaker, found.before, found.behind, _nth(lines, passage, found))


def _finds(lines: Story, passage: Passage, given: Given) -> bool:
    return find(lines, _sought(given)) == Fits(passage)


def _sought(given: Given, nth: int | None = None) -> Sought:
    return Sought(words_of(given.words), words_of(given.before), words_of(given.behind), nth)


def _nth(lines: Story, passage: Passage, given: Given) -> int | None:
    """The place of `passage` among the lines that fit `given` as well."""
    for nth in range(1, len(lines.passages) + 1):
        if find(lines, _sought(given, nth)) == Fits(passage):
            return nth
    return None


def _before(book: Book, passage: Passage, many: int) -> str:
    words: list[str] = []
    for text in _texts_before(book, passage):
        words = [*text.split(), *words]
        if len(words) >= many:
            break
    return " ".join(words[-many:])


def _texts_before(book: Book, passage: Passage) -> Iterator[str]:
    paragraphs = book.paragraphs()
    parts = [*paragraphs[passage.paragraph].parts[: passage.part][::-1]]
    for number in range(passage.paragraph - 1, -1, -1):
        yield from (plain(part.text) for part in parts)
        parts = [*paragraphs[number].parts[::-1]]
    yield from (plain(part.text) for part in parts)


def _behind(book: Book, passage: Passage, many: int) -> str:
    words: list[str] = []
    for text in _texts_behind(book, passage):
        words += text.split()
        if len(words) >= many:
            break
    return " ".join(words[:many])


def _texts_behind(book: Book, passage: Passage) -> Iterator[str]:
    paragraphs = book.paragraphs()
    yield from (plain(part.text) for part in paragraphs[passage.paragraph].parts[passage.part + 1 :])
    for paragraph in paragraphs[passage.paragraph + 1 :]:
        yield from (plain(part.text) for part in paragraph.parts)
