"""The shape of a Fountain script: what fountain.lark reads in place of the letters.

A shape is as long as its source, so places in one are places in the other. Notes and boneyards, which may stand
anywhere and run over lines, are single stretches of HIDDEN in it, and the characters that are escaped by a backslash
cannot be taken for marks. All letters are "a" or "A" (or CASELESS), so patterns for a line work in every script.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.notes import Note
from screenplay.text import Span, Style

HIDDEN, ESCAPED, CASELESS = "\x01", "\x02", "\x03"
MARKS = "*_[#~()!=^<>.@/"
"""What a backslash can rob of its meaning. Fountain names * and _; the others are escaped where it has no other way."""
OPENING = re.compile(rf"\\(?<!\\\\)\\*+(?=[{re.escape(MARKS)}])|/\*|\[\[")
"""Each way begins with a character of its own: the search then runs over all others without trying any."""
CLOSING = {"[[": (re.compile(r"\]\]"), Style.NOTE), "/*": (re.compile(r"\*/"), Style.OMITTED)}
ORDINARY = bytes((10, *range(32, 127)))
"""Characters that stand for themselves: the line end, and what is printed of ASCII."""
FEW = 40
"""Characters that it is quicker to replace one after the other than to translate a text for."""
EMPTY_LINE = re.compile(r"\n[ \t]?\n")
"""Ends a note. A line of two or more spaces does not (fountain.io/syntax, Notes)."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """A note or a boneyard: `span` with its marks, `inner` without them."""

    span: Span
    inner: Span
    style: Style


@dataclass(frozen=True, slots=True)
class Shape:
    """`letters` stands for the source in the parser, and ends with a line end."""

    source: str
    letters: str
    hidden: tuple[Hidden, ...]
    notes: tuple[Note, ...]

    def hidden_in(self, start: int, end: int) -> tuple[Hidden, ...]:
        """The notes and boneyards that begin between `start` and `end`."""
        first = bisect_left(self.hidden, start, key=lambda hidden: hidden.span.start)
        last = bisect_left(self.hidden, end, key=lambda hidden: hidden.span.start)
        return self.hidden[first:last]


def shape_of(source: str) -> Shape:
    """The shape of `source`, whose line ends are "\\n". A note or boneyard that never ends is text, and told."""
    letters = _letters(source)
    hidden: list[Hidden] = []
    notes: list[Note] = []
    parts: list[str] = []
    done = 0
    for span, found in _openings(source):
        parts += letters[done : span.start], (HIDDEN if isinstance(found, Hidden) else ESCAPED) * len(span)
        done = span.end
        if isinstance(found, Hidden):
            hidden.append(found)
        elif found:
            notes.append(found)
    parts += letters[done:], "\n"
    return Shape(source, "".join(parts), tuple(hidden), tuple(notes))


def _letters(source: str) -> str:
    """`source` with each character as what it is: a letter, small or capital, a space, a mark."""
    rest = source.encode("utf-8", "surrogatepass").translate(None, ORDINARY).decode("utf-8", "surrogatepass")
    alphabet = {char: stand_in for char in sorted(set(rest)) if (stand_in := _stand_in(char)) != char}
    if len(alphabet) > FEW:
        return source.translate({ord(char): stand_in for char, stand_in in alphabet.items()})
    for char, stand_in in alphabet.items():  # control characters come first, and so do not meet their namesakes
        source = source.replace(char, stand_in)
    return source


def _stand_in(char: str) -> str:
    if "!" <= char <= "~" or char == "\n":
        return char
    if char.isspace():
        return " "
    if char.islower():
        return "a"
    if char.isupper() or char.istitle():
        return "A"
    if char.isalpha() or unicodedata.category(char).startswith("M"):
        return CASELESS
    if char.isalnum():
        return "0"
    return char if char > "\x7f" else "?"


def _openings(source: str) -> Iterator[tuple[Span, Hidden | Note | None]]:
    """The stretches to be masked, in order: a note or boneyard, or (None) escaped characters.

    A stretch of no length carries the Note of one that never ends. The next closing marks are remembered, so that a
    text full of marks that are never closed takes no longer than another.
    """
    ahead = {Style.NOTE: 0, Style.OMITTED: 0}
    paragraph = place = 0
    while opening := OPENING.search(source, place):
        start, place = opening.span()
        if opening[0] not in CLOSING:
            place += len(opening[0]) % 2  # of two backslashes, the second is what the first one escapes
            yield Span(start, place), None
            continue
        closing, style = CLOSING[opening[0]]
        if ahead[style] < place:
            ahead[style] = _place(closing, source, place)
        if paragraph < place:
            paragraph = _place(EMPTY_LINE, source, place)
        end = ahead[style]
        if end == len(source) or (style is Style.NOTE and end > paragraph):
            yield Span(start, start), _unclosed(Span(start, place), style)
        else:
            yield Span(start, end + 2), Hidden(Span(start, end + 2), Span(place, end), style)
            place = end + 2


def _place(pattern: re.Pattern[str], source: str, start: int) -> int:
    """Where `pattern` is next found, or else the end of `source`."""
    found = pattern.search(source, start)
    return found.start() if found else len(source)


def _unclosed(span: Span, style: Style) -> Note:
    if style is Style.NOTE:
        hint = "Close it with ]], and put two spaces into empty lines inside it; or write \\[[ if you mean brackets."
        return Note("warning", "unclosed note", span, "A note begins here and does not end in its paragraph.", hint)
    hint = "Close it with */, or write /\\* if you mean the characters."
    return Note("warning", "unclosed boneyard", span, "A boneyard begins here and never ends.", hint)
