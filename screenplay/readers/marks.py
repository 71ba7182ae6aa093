"""Quotation marks to pairs: which mark opens a quotation, which closes it, and which is an apostrophe or an inch.

A mark is first read by its neighbours alone - a space before and a letter after opens - and then in its row, where
a mark that could be either does what the marks before it leave to do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from screenplay.readers.quote_style import Family
from screenplay.readers.saying import SAYING
from screenplay.text import Span

Sense = Literal["open", "close", "weak close", "elision", "either"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark and what its neighbours say it does."""

    span: Span
    sense: Sense


@dataclass(frozen=True, slots=True)
class Pair:
    """A quotation. `close` is None where it is left open; a mark that is missing in the source has an empty span."""

    open: Span
    close: Span | None


@dataclass(frozen=True, slots=True)
class Pairing:
    """The outermost quotations of a paragraph, in order, and the marks that fit nowhere."""

    pairs: tuple[Pair, ...]
    stray: tuple[Span, ...] = ()


DOUBLE = re.compile(r"[\"“”]|``|''")
SINGLE = re.compile(r"‘|(?<![^\W_])['’]|['’](?![^\W_])")
EMPHASIS = "*_"
OPENING = "([{<—–-‘'“\"¿¡"
CLOSING = ".,;:!?)]}>—–-…’'”\""
STOPS = '.,;:!?…—–-)]"”»'
ROCK_N_ROLL = re.compile(r"['’‘]n['’]", re.IGNORECASE)
CUT_SHORT = (
    "tis twas twere twill twould twasn twouldn twon tain em cause cos cuz bout til till n neath nother nuff pon scuse"
    " fraid kay sup ello e im er ere ave ad ow alf ouse ome orse ope eard ead isself imself erself ard appen appened"
    " igh undred ospital orrible specially member spose gainst mongst stead lectric round ud d ll re ve s m t"
)
ELISIONS = frozenset(CUT_SHORT.split())
"""Words that begin with an apostrophe."""
DIRECTED: dict[Family, tuple[str, str]] = {
    Family.GUILLEMETS: ("«", "»"),
    Family.INWARD: ("»", "«"),
    Family.LOW_HIGH: ("„", "“”"),
}


def pairing(source: str, span: Span, family: Family) -> Pairing:
    """The quotations of the paragraph at `span` in the marks of `family`."""
    match family:
        case Family.DOUBLE:
            return _paired_double(source, span, _double_marks(source, span))
        case Family.SINGLE:
            return _paired_single(source, span, _single_marks(source, span))
        case Family.DASH:
            return Pairing(())
        case _:
            return _paired_directed(source, span, *DIRECTED[family])


def nested(source: str, span: Span, family: Family) -> tuple[Pair, ...]:
    """Whole quotations inside a speech: single marks inside double ones, double marks inside all others."""
    if family is Family.DOUBLE:
        found = _paired_single(source, span, _single_marks(source, span))
    else:
        found = _paired_double(source, span, _double_marks(source, span))
    return tuple(pair for pair in found.pairs if pair.close and len(pair.open) and len(pair.close))


def _around(source: str, span: Span, start: int, end: int) -> tuple[str, str]:
    """The characters on both sides of a mark, signs of emphasis skipped; a space at the ends of the paragraph."""
    left, right = start - 1, end
    while left >= span.start and source[left] in EMPHASIS:
        left -= 1
    while right < span.end and source[right] in EMPHASIS:
        right += 1
    return source[left] if left >= span.start else " ", source[right] if right < span.end else " "


def _double_marks(source: str, span: Span) -> list[Mark]:
    return [
        Mark(Span(*match.span()), _double_sense(source, span, match.start(), match.end()))
        for match in DOUBLE.finditer(source, span.start, span.end)
    ]


def _double_sense(source: str, span: Span, start: int, end: int) -> Sense:
    left, right = _around(source, span, start, end)
    opens = not right.isspace() and (left.isspace() or left in OPENING)
    closes = not left.isspace() and (right.isspace() or right in CLOSING)
    if opens != closes:
        return "open" if opens else "close"
    glyph = source[start:end]
    if glyph in ("“", "``"):
        return "open"
    return "close" if glyph == "”" else "either"


def _paired_double(source: str, span: Span, marks: Sequence[Mark]) -> Pairing:
    opens = sum(mark.sense == "open" for mark in marks)
    balanced = opens <= sum(mark.sense == "close" for mark in marks)
    pairs: list[Pair] = []
    stray: list[Span] = []
    begun: Mark | None = None
    inner = 0
    for at, mark in enumerate(marks):
        if begun is None:
            if mark.sense != "close":
                begun = mark
            elif not pairs and _speaks_from_start(source, span, mark):
                pairs.append(Pair(Span(span.start, span.start), mark.span))
                stray.append(mark.span)
            else:
                stray.append(mark.span)
        elif mark.sense == "open" and balanced and at + 1 < len(marks):
            inner += 1
        elif mark.sense == "open":
            pairs.append(Pair(begun.span, _lapse(source, Span(begun.span.end, mark.span.start))))
            stray.append(begun.span)
            begun = mark
        elif inner:
            inner -= 1
        elif not _is_inch(source, marks, at):
            pairs.append(Pair(begun.span, mark.span))
            begun = None
    if begun is not None:
        pairs.append(Pair(begun.span, None))
    return Pairing(tuple(pairs), tuple(stray))


def _is_inch(source: str, marks: Sequence[Mark], at: int) -> bool:
    """6'2" tall: a figure before, and a better mark to close with after."""
    mark = marks[at].span
    following = marks[at + 1].sense if at + 1 < len(marks) else "open"
    return source[mark.start] == '"' and source[mark.start - 1].isdecimal() and following == "close"


def _speaks_from_start(source: str, span: Span, mark: Mark) -> bool:
    """Whether the opening mark was forgotten at the head of the paragraph: its first words run up to this mark, which
    follows a stop."""
    return mark.span.start > span.start and source[mark.span.start - 1] in ".,!?…—-" and len(mark.span) > 0


TAG = re.compile(rf"(?<=[,.!?…—-])\s+(?:(?:he|she|they|I|we|it|[A-Z]\w+|[Tt]he \w+)\s+)?{SAYING}\b")


def _lapse(source: str, inner: Span) -> Span:
    """Where a speech ends whose closing mark is missing: before a speech tag, else at its last character."""
    tag = TAG.search(source, inner.start, inner.end)
    end = tag.start() if tag else inner.end
    while end > inner.start and source[end - 1].isspace():
        end -= 1
    return Span(end, end)


def _single_marks(source: str, span: Span) -> list[Mark]:
    rolls = ROCK_N_ROLL.finditer(source, span.start, span.end)
    taken = {at for match in rolls for at in (match.start(), match.end() - 1)}
    found: list[Mark] = []
    for match in SINGLE.finditer(source, span.start, span.end):
        sense = None if match.start() in taken else _single_sense(source, span, match.start())
        if sense:
            found.append(Mark(Span(*match.span()), sense))
    return found


WORD = re.compile(r"[^\W_]+")


def _single_sense(source: str, span: Span, at: int) -> Sense | None:
    left, right = _around(source, span, at, at + 1)
    glyph = source[at]
    if not right.isspace() and (left.isspace() or left in OPENING) and not (right in CLOSING and left in STOPS):
        if glyph == "’" and right.isalnum():
            return None
        if right.isdecimal() and glyph != "‘":
            return None
        word = WORD.match(source, at + 1)
        return "elision" if word and word[0].lower() in ELISIONS else "open"
    if glyph == "‘":
        return "open"
    if left.isspace():
        return None
    if left in STOPS:
        return "close" if not right.isalnum() else "either"
    return None if right.isalnum() else "weak close"


def _paired_single(source: str, span: Span, marks: Sequence[Mark]) -> Pairing:
    pairs: list[Pair] = []
    stray: list[Span] = []
    begun: Mark | None = None
    for at, mark in enumerate(marks):
        if begun is None:
            if _opens_speech(span, marks, at):
                begun = mark
        elif mark.sense == "close" or mark.sense == "either" or (mark.sense == "weak close" and _closes(marks, at)):
            pairs.append(Pair(begun.span, mark.span))
            begun = None
        elif mark.sense == "open" and not _drops_a_letter(source, mark):
            pairs.append(Pair(begun.span, _lapse(source, Span(begun.span.end, mark.span.start))))
            stray.append(begun.span)
            begun = mark
    if begun is not None:
        pairs.append(Pair(begun.span, None))
    return Pairing(tuple(pairs), tuple(stray))


def _opens_speech(span: Span, marks: Sequence[Mark], at: int) -> bool:
    """An opening mark opens if something closes it, or the paragraph begins with it; 'tis opens only if the next mark
    is one that surely closes."""
    mark = marks[at]
    after = marks[at + 1].sense if at + 1 < len(marks) else None
    if mark.sense == "elision":
        return after == "close"
    return mark.sense in ("open", "either") and (after is not None or mark.span.start == span.start)


def _closes(marks: Sequence[Mark], at: int) -> bool:
    """Whether "dogs'" closes rather than owns: no later mark could close before another speech opens."""
    after = marks[at + 1].sense if at + 1 < len(marks) else None
    return after in (None, "open")


def _drops_a_letter(source: str, mark: Mark) -> bool:
    """'ouse, 'appen: inside a speech a small vowel after the mark is dialect."""
    return source[mark.span.end : mark.span.end + 1] in tuple("aeiou") and source[mark.span.start] == "'"


def _paired_directed(source: str, span: Span, opening: str, closing: str) -> Pairing:
    pairs: list[Pair] = []
    stray: list[Span] = []
    begun: Span | None = None
    depth = 0
    for match in re.finditer(f"[{opening}{closing}]", source[span.start : span.end]):
        mark = Span(span.start + match.start(), span.start + match.end())
        if match[0] in opening:
            depth += begun is not None
            begun = begun or mark
        elif begun is None:
            stray.append(mark)
        elif depth:
            depth -= 1
        else:
            pairs.append(Pair(begun, mark))
            begun = None
    if begun is not None:
        pairs.append(Pair(begun, None))
    return Pairing(tuple(pairs), tuple(stray))
