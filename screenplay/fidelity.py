"""The program's check on itself: no spoken word lost, changed, moved or invented, every narrated word accounted for.

It is made after each conversion from the Book and the Screenplay alone, and knows nothing of how one became the other.
Narration may stand in action, in a parenthetical, in a note, or in a speech of its own that somebody reads aloud; it is
told from what is spoken in the story by the source that each run carries.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from screenplay.book import Book, Narration, Quote, Thought
from screenplay.errors import ScreenplayError
from screenplay.model import Action, Dialogue, Lyric, Parenthetical, Remark, Screenplay, Speech
from screenplay.text import Span, Text, line_number, plain

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Fault:
    """A word of the story, by its offset in the source, that the script has not as it should; `what` says how."""

    offset: int
    what: str


@dataclass(frozen=True, slots=True)
class Account:
    """So many words `spoken` and `narrated` in the story, and what the script has not kept of them.

    `faults`: the first spoken word that is lost, changed, moved or invented, and all lost words of the narration.
    """

    spoken: int
    narrated: int
    faults: tuple[Fault, ...]


def account(book: Book, play: Screenplay, gone: Iterable[Span]) -> Account:
    """What `play` has kept of `book`; `gone` are the spans of narration that no line prints as a cue says the same."""
    spoken = [(word, part.span.start) for part in _spoken(book) for word in _words(part.text)]
    narrated = [word for part in _narrated(book) for word in WORD.finditer(book.source, part.span.start, part.span.end)]
    faults = (*_in_speech(book, play, spoken), *_in_narration(book, play, gone, narrated))
    return Account(len(spoken), len(narrated), faults)


def error(book: Book, fault: Fault) -> ScreenplayError:
    """What the user is told of a `fault` for which there is no other remedy."""
    return ScreenplayError(
        f"{book.name}, line {line_number(book.source, fault.offset)}: {fault.what}; nothing was written",
        "this is a fault of the program: please report it with the paragraph around that line",
    )


def _in_speech(book: Book, play: Screenplay, wanted: Iterable[tuple[str, int]]) -> Iterator[Fault]:
    narrated = tuple(part.span for part in _narrated(book))
    given = [word for line in _dialogue(play) if not _is_told(line, narrated) for word in _words(line.text)]
    for expected, word in zip_longest(wanted, given):
        if expected is None or expected[0] != word:
            where = expected[1] if expected else len(book.source)
            told = expected[0] if expected else "nothing more"
            yield Fault(where, f"the script has {word!r} where the story's speech has {told!r}")
            return


def _is_told(line: Dialogue | Lyric, narrated: Sequence[Span]) -> bool:
    """Whether a line is narration that is read aloud: all its words come from `narrated` (spans in order)."""
    spans = [run.span for run in line.text if run.span and WORD.search(run.text)]
    return bool(spans) and all(_within(span, narrated) for span in spans)


def _within(span: Span, regions: Sequence[Span]) -> bool:
    at = bisect_right(regions, span.start, key=lambda region: region.start) - 1
    return at >= 0 and regions[at].covers(span)


def _in_narration(
    book: Book, play: Screenplay, gone: Iterable[Span], wanted: Iterable[re.Match[str]]
) -> Iterator[Fault]:
    kept = bytearray(len(book.source))
    for span in [*_printed(play), *gone]:
        kept[span.start : span.end] = b"\1" * len(span)
    for word in wanted:
        if not any(kept[word.start() : word.end()]):
            yield Fault(word.start(), f"the script has lost {word.group()!r} of the narration")


def _words(text: Text) -> list[str]:
    return WORD.findall(plain(text).casefold())


def _spoken(book: Book) -> Iterator[Quote | Thought]:
    for paragraph in book.paragraphs():
        yield from (part for part in paragraph.parts if not isinstance(part, Narration))


def _dialogue(play: Screenplay) -> Iterator[Dialogue | Lyric]:
    for element in play.elements:
        if isinstance(element, Speech):
            yield from (line for line in element.lines if not isinstance(line, Parenthetical))


def _narrated(book: Book) -> Iterator[Narration]:
    for paragraph in book.paragraphs():
        yield from (part for part in paragraph.parts if isinstance(part, Narration))


def _printed(play: Screenplay) -> Iterator[Span]:
    for element in play.elements:
        match element:
            case Action() | Lyric() | Remark():
                yield from (run.span for run in element.text if run.span)
            case Speech():
                for line in element.lines:
                    yield from (run.span for run in line.text if run.span)
            case _:
                pass
