"""Lines: measuring characters in columns and turning a line of copy into lines of a given width.

Widths follow Unicode Standard Annex 11 (East Asian Width): wide and full-width characters take two columns, combining
and format characters none, all others one. Lines are turned at spaces, after dashes, and between ideographs; a word
wider than the line (a URL) is turned after a slash or the like, else wherever it must.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from unicodedata import category, east_asian_width

from screenplay.pages.layout import Kind, Measure
from screenplay.text import Run, Style, Text

NOT_NARROW = re.compile(
    r"[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]"
)
"""Finds a character that may not be one column wide. What it lets pass is measured by counting."""

INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u2060\ufeff]")
LINE_END = re.compile(r"\r\n|[\n\v\f\r\x85\u2028\u2029]")
TAB = " " * 4

NOT_FIRST = frozenset(
    "!),.:;?]}%’”»…‥、。〉》」』】〕〗〙〛！），．：；？］｝～ー々ゝゞヽヾ・ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ"
)
NOT_LAST = frozenset("([{‘“«〈《「『【〔〖〘〚（［｛")
"""Characters that must not begin or end a line, after JIS X 4051 (kinsoku) and Western custom."""

URL_BREAK = re.compile(r"[/\-_.?&=,:;#@%+](?=\w)")
JOINER = "\u200d"
ZERO_SPACE = "\u200b"
SPACES = " \u200b"
"""What is dropped where a line is turned."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One line as the author ended it, from `start` on, before it is turned to the measure.

    `bounds` and `styles` say how it is set: `styles[i]` holds up to the character before `bounds[i]`. `narrow`: every
    character takes one column.
    """

    words: str
    bounds: tuple[int, ...]
    styles: tuple[Style, ...]
    kind: Kind
    element: int
    measure: Measure
    narrow: bool
    start: int = 0

    @property
    def blank(self) -> bool:
        return not self.words.strip()


def copies(text: Text, kind: Kind, element: int, measure: Measure, style: Style = Style.PLAIN) -> tuple[Copy, ...]:
    """The lines of `text` as the author broke them, only what is printed; `style` is laid over every run."""
    if len(text) == 1 and text[0].style is Style.PLAIN and text[0].text.isprintable():
        return (_copy([(text[0].text, style)], kind, element, measure),)
    lines = (_printed(line) for line in _author_lines(text))
    return tuple(
        _copy([(words, own | style) for words, own in pieces], kind, element, measure)
        for pieces in lines
        if pieces is not None
    )


def _copy(pieces: list[tuple[str, Style]], kind: Kind, element: int, measure: Measure) -> Copy:
    """One line of copy. Where its indent would take more than half the measure, it is made that small."""
    words = pieces[0][0] if len(pieces) == 1 else "".join(words for words, _ in pieces)
    indent = len(words) - len(words.lstrip(" "))
    spare = max(0, indent - measure.width // 2)
    bounds = tuple(max(0, bound - spare) for bound in accumulate(len(words) for words, _ in pieces))
    words = words[spare:]
    return Copy(words, bounds, tuple(style for _, style in pieces), kind, element, measure, is_narrow(words))


def _author_lines(text: Text) -> list[list[Run]]:
    """Runs, line by line; line ends inside notes and omissions do not count."""
    lines: list[list[Run]] = [[]]
    for run in text:
        if run.text.isprintable() or not (run.style.printed and LINE_END.search(run.text)):
            lines[-1].append(run)
            continue
        first, *others = LINE_END.split(run.text)
        lines[-1].append(Run(first, run.style))
        lines.extend([Run(words, run.style)] for words in others)
    return lines


def _printed(line: list[Run]) -> list[tuple[str, Style]] | None:
    """What is printed of a line, or None where a note or an omission was all there was.

    A note between two spaces leaves one of them.
    """
    pieces: list[tuple[str, Style]] = []
    hidden = notes = False
    for run in line:
        if run.style and not run.style.printed:
            hidden = notes = True
            continue
        words = run.text if run.text.isprintable() else INVISIBLE.sub("", run.text.replace("\t", TAB))
        if hidden and words[:1] == " " and (not pieces or pieces[-1][0][-1:] == " "):
            words = words[1:]
        if words:
            pieces.append((words, run.style))
            hidden = False
    if notes and not any(words.strip() for words, _ in pieces):
        return None
    return pieces or [("", Style.PLAIN)]


def is_narrow(words: str) -> bool:
    """Whether every character takes one column, so that counting is measuring."""
    return words.isascii() or not NOT_NARROW.search(words)


def width_of(words: str) -> int:
    """Columns that `words` take."""
    return len(words) if is_narrow(words) else sum(_widths(words))


def cut_to(words: str, wide: int) -> str:
    """`words` in at most so many columns, an ellipsis at the end where not all of them fit."""
    if width_of(words) <= wide:
        return words
    return words[: _reach(words, 0, wide - 1)].rstrip() + "…"


def _widths(words: str) -> Iterable[int]:
    before = ""
    for char in words:
        yield _width(char, before)
        before = char


def _width(char: str, before: str) -> int:
    """Columns of `char` standing after `before`. Emoji joined to the one before or colouring it take none."""
    if before == JOINER or "\U0001f3fb" <= char <= "\U0001f3ff" or "\u1160" <= char <= "\u11ff":
        return 0
    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in ("W", "F") else 1


def turn(copy: Copy, limit: int) -> list[tuple[int, int]]:
    """Where the lines of `copy` begin and end, at most `limit` of them. A blank line is one line."""
    words = copy.words
    lines: list[tuple[int, int]] = []
    start, size = copy.start, len(copy.words)
    while len(lines) < limit:
        width = copy.measure.width - (copy.measure.hang if start else 0)
        end = _line_end(words, start, width, copy.narrow)
        lines.append((start, start + len(words[start:end].rstrip(SPACES))))
        while end < size and words[end] in SPACES:
            end += 1
        if end >= size:
            break
        start = end
    return lines


def _line_end(words: str, start: int, width: int, narrow: bool) -> int:
    """Where the line that begins at `start` must end at the latest good place."""
    reach = start + width if narrow else _reach(words, start, width)
    if reach >= len(words):
        return len(words)
    end = _gap(words, start, reach) if narrow else _wide_gap(words, start, reach)
    if words[start:end].strip(" "):
        return end
    inside = [match.end() for match in URL_BREAK.finditer(words, start, reach + 1)]
    return inside[-1] if inside and inside[-1] > start + width // 2 else reach


def _gap(words: str, start: int, reach: int) -> int:
    """The last space or place after a dash up to `reach`; `start` where there is none."""
    dash = max(words.rfind("—", start, reach) + 1, words.rfind("--", start, reach) + 2)
    space = words.rfind(" ", start, reach + 1)
    return dash if dash > max(space, start + 1) and words[dash].isalnum() else max(space, start)


def _reach(words: str, start: int, width: int) -> int:
    """The first character that no longer fits into `width` columns; never inside a cluster, always some way on."""
    used, before = 0, ""
    for index in range(start, len(words)):
        wide = _width(words[index], before)
        if used + wide > width and wide and index > start:
            return index
        used += wide
        before = words[index]
    return len(words)


def _wide_gap(words: str, start: int, reach: int) -> int:
    return next((place for place in range(reach, start, -1) if _may_turn(words, place)), start)


def _may_turn(words: str, place: int) -> bool:
    """Whether a line may end before the character at `place`."""
    left, right = words[place - 1], words[place]
    if right in (" ", ZERO_SPACE) or left == ZERO_SPACE:
        return True
    if left == " " or right in NOT_FIRST or left in NOT_LAST or not _width(right, left):
        return False
    if left == "—" and right.isalnum():
        return True
    return 2 in (_width(left, ""), _width(right, left))


def followed(copy: Copy, words: str) -> Copy:
    """`copy` with `words` set plain behind it."""
    return Copy(
        copy.words + words,
        (*copy.bounds, len(copy.words) + len(words)),
        (*copy.styles, Style.PLAIN),
        copy.kind,
        copy.element,
        copy.measure,
        copy.narrow,
    )


def setting(copy: Copy, start: int, end: int) -> tuple[float, Text]:
    """The column and the runs of one line of `copy`."""
    measure = copy.measure
    runs = _runs(copy, start, end)
    if measure.align == "left":
        return float(measure.column + (measure.hang if start else 0)), runs
    spare = measure.width - width_of(copy.words[start:end])
    return measure.column + (float(spare) if measure.align == "right" else spare / 2), runs


def _runs(copy: Copy, start: int, end: int) -> Text:
    if len(copy.styles) == 1:
        return (Run(copy.words[start:end], copy.styles[0]),)
    runs = []
    first = bisect_right(copy.bounds, start)
    for bound, style in zip(copy.bounds[first:], copy.styles[first:], strict=True):
        runs.append(Run(copy.words[start : min(bound, end)], style))
        start = bound
        if start >= end:
            break
    return tuple(runs)
