"""Whose line is whose: the lines that corrections give to somebody, found in the story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from screenplay.attribution.rulings import Line
from screenplay.book import Book
from screenplay.corrections.passages import (
    Answer,
    Fits,
    FitsNone,
    FitsSeveral,
    Passage,
    Sought,
    find,
    lines_of,
    words_of,
)
from screenplay.corrections.people import People
from screenplay.corrections.sheet import Given
from screenplay.notes import Note
from screenplay.text import Span, line_number

SHOWN = 5
"""How many of the lines that fit alike are named."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The ids of the speakers of lines, and notes on entries that do not fit, or not quite."""

    speakers: Mapping[Line, str]
    notes: tuple[Note, ...]


def settled(people: People, given: Sequence[Given], book: Book) -> Settled:
    """Find the line of every entry of `given`. Raises ScreenplayError where two say different things of one line."""
    if not given:
        return Settled({}, ())
    story = lines_of(book)
    answers = [(entry, find(story, _sought(entry))) for entry in given]
    speakers: dict[Line, str] = {}
    entries: dict[Line, Given] = {}
    notes: list[Note] = []
    for entry, answer in sorted(answers, key=_changed):  # what fits word for word goes before what only nearly fits
        speaker = people.who(entry.speaker, entry.line)
        if isinstance(answer, Fits):
            line = (answer.passage.paragraph, answer.passage.part)
            if line not in entries:
                speakers[line], entries[line] = speaker, entry
            elif answer.changed:
                answer = FitsNone(answer.passage)
            elif speakers[line] != speaker:
                raise _contradiction(people, entry, entries[line])
        notes.extend(_notes(people, entry, answer, book))
    return Settled(speakers, tuple(notes))


def _sought(entry: Given) -> Sought:
    return Sought(words_of(entry.words), words_of(entry.before), words_of(entry.behind), entry.nth)


def _changed(pair: tuple[Given, Answer]) -> bool:
    return isinstance(pair[1], Fits) and pair[1].changed


def _contradiction(people: People, entry: Given, other: Given) -> Exception:
    first, second = sorted((entry, other), key=lambda one: one.line)
    return people.corrections.fault(
        second.line,
        f"the line “{second.words}” is given to {second.speaker}, and at line {first.line} to {first.speaker}",
        "delete one of the two; or if they are two lines, tell them apart by the words before or behind them",
    )


def _notes(people: People, entry: Given, answer: Answer, book: Book) -> Iterator[Note]:
    place, line = people.corrections.place(entry.line), f"The line “{entry.words}” ({entry.speaker})"
    match answer:
        case Fits(passage, changed=True):
            message = (
                f"{line} or what stands around it has changed; the correction holds for “{_start(book, passage)}”."
            )
            yield Note("info", "correction", passage.span, message, "Copy its words anew if that is right.", place)
        case Fits():
            pass
        case FitsSeveral(passages):
            message = f"{line} fits {len(passages)} lines ({_where(book, passages)}); none was corrected."
            hint = 'Add the words that stand before or behind it: before = "...", behind = "...".'
            yield Note("warning", "correction", passages[0].span, message, hint, place)
        case FitsNone(nearest):
            near = f" The nearest is “{_start(book, nearest)}” (story line {_line(book, nearest)})." if nearest else ""
            hint = "Copy the first words of the line again, or delete the entry." + near
            span = nearest.span if nearest else Span(0, 0)
            yield Note(
                "warning", "correction", span, f"{line} is not in the story; nothing was corrected.", hint, place
            )
        case _:
            assert_never(answer)


def _where(book: Book, passages: Sequence[Passage]) -> str:
    told = ", ".join(str(_line(book, passage)) for passage in passages[:SHOWN])
    return f"story lines {told}{', ...' if len(passages) > SHOWN else ''}"


def _line(book: Book, passage: Passage) -> int:
    return line_number(book.source, passage.span.start)


def _start(book: Book, passage: Passage) -> str:
    words = " ".join(book.source[passage.span.start : passage.span.end].split()).strip("\"“”'‘’")
    return words if len(words) <= 50 else words[:49].rstrip() + "…"
