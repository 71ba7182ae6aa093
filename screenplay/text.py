"""Words, their style, and where in the source they came from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import IntFlag


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points of the decoded source text, its line ends made "\\n" and a BOM removed."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """A place without words is a place: `if span` asks whether there is one, not how long it is."""
        return True

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class Style(IntFlag):
    """How a run is set. NOTE and OMITTED runs are kept with their neighbours but never printed."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    UNDERLINE = 4
    NOTE = 8
    OMITTED = 16

    @property
    def printed(self) -> bool:
        return self < 8  # below NOTE, the lowest of the two; a comparison is many times quicker than a mask


PLAIN = Style.PLAIN
"""By a name of its own, since Python is slow to find the members of an enumeration, and every run is asked."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style. `text` is what is read, without marks; `span` the source it came from, if any."""

    text: str
    style: Style = PLAIN
    span: Span | None = None


Text = tuple[Run, ...]


UNWRITABLE = "\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
"""What XML 1.0 has no way to say (section 2.2, Characters), as a set for a pattern."""


def writable(words: str, also: str = "") -> str:
    """`words` with U+FFFD for what is UNWRITABLE and for the characters `also`."""
    import re  # for who needs it: to look for so many characters takes longer than to write a page

    return re.sub(f"[{UNWRITABLE}{also}]", "\ufffd", words)


def encoded(words: str, also: str = "") -> bytes:
    """`words`, made `writable`, as UTF-8."""
    suspects = bytes((*range(9), 11, 12, *range(14, 32), *also.encode()))
    data = words.encode("utf-8", "replace")
    if len(data.translate(None, suspects)) == len(data) and not any(char in words for char in "\ufffe\uffff"):
        with suppress(UnicodeEncodeError):
            return words.encode()
    return writable(words, also).encode()


def plain(text: Text) -> str:
    """The printed characters of `text`, notes and omissions left out."""
    if len(text) == 1 and text[0].style is PLAIN:  # nearly every text is
        return text[0].text
    return "".join(run.text for run in text if run.style.printed)


def text_of(words: str, span: Span | None = None, style: Style = PLAIN) -> Text:
    """`words` as a Text of one run, or of none where there are no words."""
    return (Run(words, style, span),) if words else ()


def offsets(run: Run, source: str) -> Iterator[int]:
    """For each character of `run`, the offset in `source` that it came from; a collapsed blank stands at its first."""
    place, end = (run.span.start, run.span.end) if run.span else (0, 0)
    for character in run.text:
        while place < end - 1 and source[place] != character and not (character == " " and source[place].isspace()):
            place += 1
        yield place
        place += 1


def line_number(source: str, offset: int) -> int:
    """The line of `source` that holds the character at `offset`, counted from 1."""
    return source.count("\n", 0, offset) + 1
