"""One name, two people: where the second of them is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from screenplay.book import Book
from screenplay.corrections.passages import Answer, Fits, Sought, Story, find, paragraphs_of, words_of
from screenplay.corrections.people import People
from screenplay.corrections.sheet import Given, Split
from screenplay.findings import Cast, Character
from screenplay.notes import Note
from screenplay.people.cues import id_of
from screenplay.text import Span

Stretch = tuple[int, int]
"""Paragraphs, the first and the last."""


@dataclass(frozen=True, slots=True)
class Parting:
    """`people` with both of each split; where neither of them speaks; lines of theirs; and what did not fit."""

    people: People
    away: Mapping[str, tuple[Stretch, ...]]
    lines: tuple[Given, ...]
    notes: tuple[Note, ...]


def with_splits(people: People, book: Book) -> Parting:
    """Give the mentions in the places of each split to the second person, who is made where the file has none."""
    paragraphs = paragraphs_of(book) if people.corrections.splits else Story((), ())
    within: dict[str, list[Stretch]] = {}
    away: dict[str, list[Stretch]] = {}
    notes: list[Note] = []
    for split in people.corrections.splits:
        first = people.who(split.cue, split.line)
        people, second = _with_second(people, split, first)
        stretches = []
        for found in _stretches(split, book, paragraphs):
            if isinstance(found, tuple):
                stretches.append(found)
            else:
                notes.append(_misfit(people, split, found))
        people = replace(people, cast=_given_over(people.cast, first, second, stretches))
        away.setdefault(first, []).extend(stretches)
        within.setdefault(second, []).extend(stretches)
    for second, stretches in within.items():
        away.setdefault(second, []).extend(_outside(stretches, len(paragraphs.passages)) if stretches else ())
    lines = tuple(Given(s.line, words, s.into) for s in people.corrections.splits for words in s.lines)
    return Parting(people, {id: tuple(found) for id, found in away.items()}, lines, tuple(notes))


def _with_second(people: People, split: Split, first: str) -> tuple[People, str]:
    """`people` with the character that `split` makes, and their id."""
    known = next((c.id for c in people.cast.characters if c.cue == split.into), None)
    if known == first:
        hint = "give the second person another cue"
        raise people.corrections.fault(split.line, f"{split.cue} is split into {split.into}, the same", hint)
    if known:
        return people, known
    old = people.cast[first]
    id = id_of(split.into)
    while any(character.id == id for character in people.cast.characters):
        id += "-x"
    new = Character(id, split.into.title(), split.into, (split.into.title(),), old.gender, named=old.named)
    return replace(people, cast=replace(people.cast, characters=(*people.cast.characters, new))), id


def _stretches(split: Split, book: Book, paragraphs: Story) -> Iterator[Stretch | str]:
    """Where `split` holds; in place of what is not there, what is told of it."""
    for chapter in split.chapters:
        yield _chapter(chapter, book)
    if split.start or split.end:
        yield _from_to(split, paragraphs)


def _chapter(wanted: str | int, book: Book) -> Stretch | str:
    """The paragraphs of the chapter whose heading begins with `wanted`, or of the chapter of that number: those are
    counted that have a heading and text."""
    number, counted = 0, 0
    for chapter in book.chapters:
        end = number + sum(chapter.span.covers(p.span) for p in book.paragraphs()[number:])
        counted += chapter.heading is not None and end > number
        heading = words_of(chapter.heading or "")
        named = isinstance(wanted, str) and words_of(wanted) == heading[: len(words_of(wanted))] and bool(heading)
        if end > number and (named or (counted == wanted and chapter.heading is not None)):
            return number, end - 1
        number = end
    return f"The story has no chapter {wanted if isinstance(wanted, int) else repr(wanted)}."


def _from_to(split: Split, paragraphs: Story) -> Stretch | str:
    ends = [0, len(paragraphs.passages) - 1]
    for at, words in enumerate((split.start, split.end)):
        if words:
            answer = find(paragraphs, Sought(words_of(words)))
            if not isinstance(answer, Fits):
                return f"{_how_many(answer)} paragraph begins with “{words}”."
            ends[at] = answer.passage.paragraph
    if ends[0] > ends[1]:
        return f"The paragraph that begins with “{split.end}” stands before the one that begins with “{split.start}”."
    return ends[0], ends[1]


def _how_many(answer: Answer) -> str:
    return "More than one" if hasattr(answer, "passages") else "No"


def _misfit(people: People, split: Split, message: str) -> Note:
    hint = f"Until this is put right, {split.cue} stays one person there."
    return Note("warning", "correction", Span(0, 0), message, hint, people.corrections.place(split.line))


def _given_over(cast: Cast, first: str, second: str, stretches: Sequence[Stretch]) -> Cast:
    """`cast` with the mentions of `first` in `stretches` made ones of `second`."""
    mentions = tuple(
        replace(mention, character=second)
        if mention.character == first and any(start <= mention.paragraph <= end for start, end in stretches)
        else mention
        for mention in cast.mentions
    )
    return replace(cast, mentions=mentions)


def _outside(stretches: Sequence[Stretch], paragraphs: int) -> Iterator[Stretch]:
    """What `stretches` leave of so many paragraphs."""
    place = 0
    for start, end in sorted(stretches):
        if start > place:
            yield place, start - 1
        place = max(place, end + 1)
    if place < paragraphs:
        yield place, paragraphs - 1
