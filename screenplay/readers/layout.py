"""Lines to stretches: where one paragraph ends and the next begins, however the text is set.

Four ways of setting prose are told apart by the text's own evidence: hard-wrapped lines with blank lines between
paragraphs (Project Gutenberg), one line a paragraph (with or without blank lines between), paragraphs known by their
indented first line, and solid: hard-wrapped without anything between, where a paragraph ends with a short line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from screenplay.readers import cue_lines
from screenplay.readers.headings import MARKDOWN, is_ornament
from screenplay.text import Span

Setting = Literal["wrapped", "lines", "indented", "solid"]

STOPPED = re.compile(r"[.?!:;…—–*_\"'”’»)\]-]\s*$|--\s*$")
"""A line that may end its paragraph."""
MARKED = re.compile(r"\s*(?:[\"“„«‹»›—–]|['‘](?=\w)|-- ?\w)")
"""A line that opens with a quotation mark or a dialogue dash."""
NARROWEST_WRAPPED, LONGEST_WRAPPED = 45, 120
"""Columns: texts are wrapped at 60 to 80, mails at 72, nobody at less or more than these."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its trimmed span, how far it is indented, and the blank lines above it."""

    span: Span
    indent: int
    gap: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines that belong together: a paragraph, a heading, an ornament."""

    lines: tuple[Line, ...]

    @property
    def span(self) -> Span:
        return Span(self.lines[0].span.start, self.lines[-1].span.end)

    @property
    def gap(self) -> int:
        return self.lines[0].gap

    @property
    def indent(self) -> int:
        return self.lines[0].indent


def lines_of(source: str) -> tuple[Line, ...]:
    """The lines of `source` that are not blank."""
    return tuple(_lines(source))


def _lines(source: str) -> Iterator[Line]:
    start = gap = 0
    for raw in source.split("\n"):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            yield Line(Span(start + indent, start + indent + len(words)), indent, gap)
            gap = 0
        else:
            gap += 1
        start += len(raw) + 1


def setting_of(source: str, lines: Sequence[Line]) -> Setting:
    """How the text is set, by a vote of the places where one line follows another without a blank line."""
    cued = cue_lines.heads(source)
    inner = [(above, below) for above, below in pairwise(lines) if below.gap == 0 and below.span.start not in cued]
    if not inner:
        return "wrapped"
    width = _width(lines)
    if _indented(source, inner):
        return "indented"
    wraps = sum(_wraps(source, above, below, width) for above, below in inner)
    if 2 * wraps <= len(inner):
        return "lines"
    return "solid" if len(inner) > 20 and 15 * (len(lines) - len(inner)) < len(lines) else "wrapped"


def _width(lines: Sequence[Line]) -> int:
    """The column at which nearly all lines end: the 95th percentile of their lengths."""
    lengths = sorted(line.indent + len(line.span) for line in lines)
    return lengths[len(lengths) * 95 // 100]


def _wraps(source: str, above: Line, below: Line, width: int) -> bool:
    """Whether the line end between the two is only a turn of the line: the next word would not have fitted, or the
    sentence runs on."""
    if len(above.span) > LONGEST_WRAPPED or len(below.span) > LONGEST_WRAPPED:
        return False
    last = source[above.span.end - 1]
    first_word = source[below.span.start : below.span.end].split(None, 1)[0]
    full = above.indent + len(above.span) + 1 + len(first_word) > width - 2
    runs_on = last.isalnum() or last == "," or first_word[0].islower()
    return runs_on or (full and NARROWEST_WRAPPED <= width <= LONGEST_WRAPPED)


def _indented(source: str, inner: Sequence[tuple[Line, Line]]) -> bool:
    """Whether first lines are set in: lines that begin further right than the one above follow a full stop, and lines
    that begin further left continue it."""
    further = [pair for pair in inner if pair[1].indent > pair[0].indent]
    level = Counter(below.indent for _, below in inner)
    if len(level) < 2 or len(further) < 2 or 50 * len(further) < len(inner):
        return False
    stopped = sum(1 for above, _ in further if STOPPED.search(source[above.span.start : above.span.end][-4:]))
    even = [pair for pair in inner if pair[1].indent == pair[0].indent == min(level)]
    running = sum(1 for above, _ in even if not STOPPED.search(source[above.span.start : above.span.end][-4:]))
    return 10 * stopped >= 8 * len(further) and (not even or 10 * running >= 4 * len(even))


def stretches(source: str, lines: Sequence[Line], setting: Setting) -> tuple[Stretch, ...]:
    """The lines put together to paragraphs as `setting` has it."""
    groups: list[list[Line]] = []
    base = min((line.indent for line in lines), default=0)
    width = _width(lines) if lines else 0
    apart = False
    cued = cue_lines.heads(source)
    for line in lines:
        above_apart, apart = apart, _stands_apart(source, line)
        joined = groups and line.gap == 0 and not apart and not above_apart and line.span.start not in cued
        if joined and not _begins(source, groups[-1][-1], line, setting, base, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(Stretch(tuple(group)) for group in groups)


def _stands_apart(source: str, line: Line) -> bool:
    """Ornaments and Markdown headings need no blank lines around them."""
    words = source[line.span.start : line.span.end]
    return is_ornament(words) or (words[0] == "#" and len(words) <= 200 and MARKDOWN.fullmatch(words) is not None)


def _begins(source: str, above: Line, line: Line, setting: Setting, base: int, width: int) -> bool:
    match setting:
        case "lines":
            return True
        case "indented":
            return line.indent > base
        case "solid":
            return _ends_short(source, above, line, width)
        case "wrapped":
            overlong = len(line.span) > LONGEST_WRAPPED or len(above.span) > LONGEST_WRAPPED
            speaks = MARKED.match(source, line.span.start, line.span.end) is not None
            return overlong or (speaks and _ends_short(source, above, line, width))


def _ends_short(source: str, above: Line, line: Line, width: int) -> bool:
    """The line above ends with a stop, and well before the words below had to go to a new line."""
    first_word = source[line.span.start : line.span.end].split(None, 1)[0]
    room = width - above.indent - len(above.span) - 1 - len(first_word)
    return room > 8 and STOPPED.search(source[above.span.start : above.span.end][-4:]) is not None


def usual_gap(source: str, found: Sequence[Stretch]) -> int:
    """Blank lines between two paragraphs of this text: the commonest number there is, or more where more are so
    common (two in five) that they can mean nothing. Lines of a script stand close in any text and do not count."""
    close = cue_lines.heads(source)
    counts = Counter(stretch.gap for stretch in found[1:] if stretch.gap or stretch.span.start not in close)
    usual = max(counts, key=lambda gap: (counts[gap], -gap)) if counts else 1
    total = sum(counts.values())
    while total > 12 and 5 * sum(count for gap, count in counts.items() if gap > usual) > 2 * total:
        usual = min(gap for gap in counts if gap > usual)
    return usual
