"""The words of a story's lines and paragraphs, and which of them a correction means.

A passage is found by its first words; where several begin alike, by the words around it. Small changes of the line
and any change elsewhere leave it found: what stood beside it may have moved away a little, and words may differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial

from screenplay.book import Book, Narration, Paragraph
from screenplay.text import Span, plain

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
AROUND = 300
"""Words within which what stood beside a passage is looked for."""
MOVED = 0.8
"""What words beside a passage still count for where others have come between."""
FEW = 4
"""A passage of fewer words is known only with what stands around it, where that was given."""
NEARLY = 0.5
"""How alike a changed passage must be."""
AHEAD = 0.1
"""By how much it must be more alike than any other."""

Words = tuple[str, ...]


def words_of(text: str) -> Words:
    """The words of `text`, whatever their case, marks and kind of apostrophe."""
    return tuple(word.replace("’", "'").casefold() for word in WORD.findall(text))


@dataclass(frozen=True, slots=True)
class Passage:
    """`paragraph` and `part` say which it is; `words` are its own and those that follow in the same paragraph's speech;
    `first` and `last` count the story's words: its first, and the one behind its last."""

    paragraph: int
    part: int
    span: Span
    words: Words
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Story:
    """All words in order, and the passages among them."""

    words: Words
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """What a correction says of its passage."""

    words: Words
    before: Words = ()
    behind: Words = ()
    nth: int | None = None


@dataclass(frozen=True, slots=True)
class Fits:
    """`changed`: not word for word, or not where it stood."""

    passage: Passage
    changed: bool = False


@dataclass(frozen=True, slots=True)
class FitsSeveral:
    """The words of a correction stand in more than one place."""

    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class FitsNone:
    """`nearest` is what it is most like, if anything."""

    nearest: Passage | None = None


Answer = Fits | FitsSeveral | FitsNone


def lines_of(book: Book) -> Story:
    """The quotations and thoughts of `book`."""
    found, passages = list[str](), list[Passage]()
    for number, paragraph in enumerate(book.paragraphs()):
        own = _parts(paragraph, len(found))
        found += [word for words, _ in own for word in words]
        for at, (words, first) in enumerate(own):
            if not isinstance(paragraph.parts[at], Narration):
                spoken = tuple(
                    word
                    for (more, _), part in zip(own[at:], paragraph.parts[at:], strict=True)
                    if not isinstance(part, Narration)
                    for word in more
                )
                span = paragraph.parts[at].span
                passages.append(Passage(number, at, span, spoken, first, first + len(words)))
    return Story(tuple(found), tuple(passages))


def paragraphs_of(book: Book) -> Story:
    """The paragraphs of `book`."""
    found, passages = list[str](), list[Passage]()
    for number, paragraph in enumerate(book.paragraphs()):
        words = tuple(word for own, _ in _parts(paragraph, 0) for word in own)
        passages.append(Passage(number, 0, paragraph.span, words, len(found), len(found) + len(words)))
        found += words
    return Story(tuple(found), tuple(passages))


def _parts(paragraph: Paragraph, place: int) -> list[tuple[Words, int]]:
    """The words of each part, and the place of the first among those of the story."""
    found = []
    for part in paragraph.parts:
        words = words_of(plain(part.text))
        found.append((words, place))
        place += len(words)
    return found


def find(story: Story, sought: Sought) -> Answer:
    """The passage that is meant, if there is just one."""
    exact = _exact(story, sought.words)
    return _by_surroundings(story, sought, exact) if exact else _by_likeness(story, sought)


def _exact(story: Story, words: Words) -> list[Passage]:
    """The passages that begin with `words` or, if there are none, hold them; without words, those that have none."""
    if not words:
        return [one for one in story.passages if one.first == one.last]
    begin = [one for one in story.passages if one.words[: len(words)] == words]
    return begin or [one for one in story.passages if _holds(one.words[: one.last - one.first + len(words) - 1], words)]


def _by_surroundings(story: Story, sought: Sought, exact: Sequence[Passage]) -> Answer:
    """The one of `exact`, which all have the words, that also stands where it should."""
    if sought.before or sought.behind:
        fits = {one: _surroundings(story, sought, one) for one in exact}
        best = max(fits.values())
        if best < NEARLY and len(sought.words) < FEW:
            return FitsNone(max(fits, key=lambda one: fits[one]))
        exact = [one for one in exact if fits[one] > best - AHEAD]
        changed = best < NEARLY
    else:
        changed = False
    if sought.nth is not None and len(exact) > 1:
        return Fits(exact[sought.nth - 1]) if sought.nth <= len(exact) else FitsSeveral(tuple(exact))
    return Fits(exact[0], changed) if len(exact) == 1 else FitsSeveral(tuple(exact))


def _by_likeness(story: Story, sought: Sought) -> Answer:
    likeness: Callable[[Passage], float] = partial(_likeness, story, sought)
    ranked = sorted(((likeness(one), -number) for number, one in enumerate(story.passages)), reverse=True)[:2]
    if not ranked or ranked[0][0] < NEARLY / 2:
        return FitsNone()
    best = story.passages[-ranked[0][1]]
    clear = len(ranked) == 1 or ranked[0][0] >= ranked[1][0] + AHEAD
    return Fits(best, changed=True) if clear and ranked[0][0] >= NEARLY else FitsNone(best)


def _likeness(story: Story, sought: Sought, passage: Passage) -> float:
    """0 to 1: how far the words are those sought, and with half of their weight each those before and behind."""
    own = _alike(sought.words, passage.words[: len(sought.words) + 1]) if sought.words else 0.0
    around = list(_sides(story, sought, passage)) if sought.before or sought.behind else []
    if own < NEARLY and max(around, default=0.0) < 1.0:
        return own / 2
    return (2 * own + sum(around)) / (2 + len(around))


def _surroundings(story: Story, sought: Sought, passage: Passage) -> float:
    sides = list(_sides(story, sought, passage))
    return sum(sides) / len(sides)


def _sides(story: Story, sought: Sought, passage: Passage) -> Iterator[float]:
    """How far what stands before and behind `passage` is what should, as far as that was given."""
    if sought.before:
        near = story.words[max(0, passage.first - AROUND) : passage.first]
        yield max(_alike(sought.before, near[-len(sought.before) :]), MOVED * _holds(near, sought.before))
    if sought.behind:
        near = story.words[passage.last : passage.last + AROUND]
        yield max(_alike(sought.behind, near[: len(sought.behind)]), MOVED * _holds(near, sought.behind))


def _alike(one: Words, other: Words) -> float:
    if one == other:
        return 1.0
    if not set(one) & set(other):
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _holds(words: Words, some: Words) -> bool:
    """Whether `some` stand in `words`, one behind the other."""
    return any(words[at : at + len(some)] == some for at, word in enumerate(words) if word == some[0])
