"""Turns: the quotations that one person speaks in one go, and how each turn follows the one before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from screenplay.book import Aside, Book, Break, Narration, Paragraph, Quote, Thought
from screenplay.findings import Annotations, Tag, Tokens
from screenplay.text import plain

Link = Literal["same paragraph", "next paragraph", "narration between", "lost line", "scene break"]
"""What stands between a turn and the one before it."""

CLOSING_MARKS = "\"'”’»“*_ "
DASHES = ("—", "–", "--")


@dataclass(frozen=True, slots=True)
class Turn:
    """`lines` are (paragraph, part) of its quotations, in order; `start` and `end` the range of source they lie in.

    `distance` counts the paragraphs from the turn before. `tags` are those of its lines. `asks`: it ends in a question.
    `cut_off`: it ends in a dash; `cuts_in`: it begins with one.
    """

    lines: tuple[tuple[int, int], ...]
    start: int
    end: int
    link: Link
    distance: int
    tags: tuple[Tag, ...]
    asks: bool = False
    cut_off: bool = False
    cuts_in: bool = False

    @property
    def first(self) -> int:
        return self.lines[0][0]

    @property
    def last(self) -> int:
        return self.lines[-1][0]


def turns_of(book: Book, annotations: Annotations, tags: Sequence[Tag]) -> tuple[Turn, ...]:
    """The turns spoken in `book`, in order.

    Quotations of one paragraph are one turn unless they touch or their tags name different people; a quotation that
    continues the one of the paragraph before belongs to its turn.
    """
    found: list[Turn] = []
    cut: Link | None = None
    beside = _by_line(tags)
    for number, (paragraph, interruption) in enumerate(_paragraphs(book)):
        cut = "scene break" if "scene break" in (cut, interruption) else cut or interruption
        tokens = annotations.paragraphs[number]
        for at, part in enumerate(paragraph.parts):
            if not isinstance(part, Quote):
                continue
            own = beside.get((number, at), ())
            if found and _goes_on(found[-1], number, at, part, own, tokens, paragraph):
                found[-1] = _joined(found[-1], (number, at), part, own)
            else:
                found.append(_new(found, (number, at), part, own, cut))
            cut = None
    return tuple(found)


def scene_starts(book: Book) -> tuple[int, ...]:
    """The paragraphs with which a scene begins, as far as the typography tells: chapters and breaks."""
    return tuple(number for number, (_, cut) in enumerate(_paragraphs(book)) if cut == "scene break")


def thoughts_of(book: Book, tags: Sequence[Tag]) -> tuple[Turn, ...]:
    """Each thought of `book` as a turn of its own, in order: nobody answers a thought."""
    beside = _by_line(tags)
    return tuple(
        Turn(((number, at),), part.span.start, part.span.end, "narration between", 0, beside.get((number, at), ()))
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        if isinstance(part, Thought)
    )


def _by_line(tags: Sequence[Tag]) -> dict[tuple[int, int], tuple[Tag, ...]]:
    found: dict[tuple[int, int], tuple[Tag, ...]] = {}
    for tag in tags:
        line = (tag.paragraph, tag.quote)
        found[line] = (*found.get(line, ()), tag)
    return found


def _paragraphs(book: Book) -> Iterator[tuple[Paragraph, Link | None]]:
    """Each paragraph with what interrupts the text before it, if anything does."""
    for chapter in book.chapters:
        cut: Link | None = "scene break"
        for block in chapter.blocks:
            match block:
                case Paragraph():
                    yield block, cut
                    cut = None
                case Break(kind="lost line"):
                    cut = cut or "lost line"
                case Break():
                    cut = "scene break"
                case Aside():
                    pass


def _new(found: Sequence[Turn], line: tuple[int, int], part: Quote, tags: tuple[Tag, ...], cut: Link | None) -> Turn:
    distance = line[0] - found[-1].last if found else 0
    near: Link = "same paragraph" if distance == 0 else "next paragraph" if distance == 1 else "narration between"
    words = _words(part)
    return Turn(
        (line,),
        part.span.start,
        part.span.end,
        cut or near,
        distance,
        tags,
        words.endswith("?"),
        words.endswith(DASHES),
        words.startswith(DASHES),
    )


def _joined(turn: Turn, line: tuple[int, int], part: Quote, tags: tuple[Tag, ...]) -> Turn:
    words = _words(part)
    return replace(
        turn,
        lines=(*turn.lines, line),
        end=part.span.end,
        tags=turn.tags + tags,
        asks=words.endswith("?"),
        cut_off=words.endswith(DASHES),
    )


def _words(part: Quote) -> str:
    return plain(part.text).strip(CLOSING_MARKS)


def _goes_on(
    turn: Turn, number: int, at: int, part: Quote, tags: tuple[Tag, ...], tokens: Tokens, paragraph: Paragraph
) -> bool:
    if turn.last != number:
        return part.continues and turn.last == number - 1
    if not any(isinstance(between, Narration) for between in paragraph.parts[turn.lines[-1][1] + 1 : at]):
        return False
    blank = not any(
        plain(between.text).strip(" ,")
        for between in paragraph.parts[turn.lines[-1][1] + 1 : at]
        if isinstance(between, Narration)
    )
    return not blank and not _differ(turn.tags, tags, tokens, number)


def _differ(before: Sequence[Tag], after: Sequence[Tag], tokens: Tokens, number: int) -> bool:
    """Whether the tags of two quotations of one paragraph name two people: "said Tom ... said Ann"."""
    here = [_subject(tag, tokens) for tag in before if tag.paragraph == number]
    there = [_subject(tag, tokens) for tag in after]
    named, follower = [words for words in here if words], [words for words in there if words]
    if not named or not follower or set(named) & set(follower):
        return False
    return not _pronoun(follower[0]) or all(words in OPPOSED and follower[0] in OPPOSED for words in named)


def _subject(tag: Tag, tokens: Tokens) -> str:
    return " ".join(token.text for token in tokens[slice(*tag.speaker)]).lower() if tag.speaker else ""


OPPOSED = ("he", "she", "i")
"""Pronouns that mean different people where they differ."""


def _pronoun(words: str) -> bool:
    return words in ("he", "she", "i", "they", "we", "it")
