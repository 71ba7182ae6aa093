"""A line of Fountain to runs: emphasis, escapes, and the notes and boneyards inside it.

Bold, italic and underline open and close by themselves, each mark with the nearest one that fits, so that nested and
overlapping emphasis both read as meant. A mark opens before a character and closes after one, never beside a space on
that side ("he dialed *69"); an underscore inside a word is no mark (snake_case); what is left open at the end of its
line was never a mark (fountain.io/syntax, Emphasis).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from screenplay.readers.fountain.shape import ESCAPED, HIDDEN, Hidden, Shape
from screenplay.readers.runs import merged, trimmed
from screenplay.text import PLAIN, Run, Span, Style, Text

SPECIAL = re.compile(f"[*_{HIDDEN}{ESCAPED}]")
PIECE = re.compile(rf"\*+|_+|{HIDDEN}+|{ESCAPED}+|[^*_{HIDDEN}{ESCAPED}]+")
WORD = re.compile(r"[A-Za-z0-9\x03]")
MARK_STYLES = {"*": (Style.ITALIC,), "**": (Style.BOLD,), "***": (Style.BOLD, Style.ITALIC), "_": (Style.UNDERLINE,)}
BLANK = re.compile(r"\n[^\S\n]+(?=\n)")
SIGNS = {Style.ITALIC: "*", Style.BOLD: "**", Style.UNDERLINE: "_"}


def line_text(shape: Shape, start: int, end: int, *, indent: bool = False) -> Text:
    """The runs of the stretch of one line from `start` to `end`, white space at its ends removed.

    With `indent` the white space at the start is kept. Of the two spaces around a note only one is kept, since
    what is printed has no note between them.
    """
    if not SPECIAL.search(shape.letters, start, end):
        words = shape.source[start:end].replace("\t", "    ")
        words = words.rstrip() if indent else words.strip()
        return (Run(words, PLAIN, Span(start, end)),) if words else ()
    return trimmed(merged(_spaced(_runs(shape, start, end))), indent=indent)


def _spaced(runs: Iterable[Run]) -> Iterator[Run]:
    """`runs` with one space less after each note that has white space, or nothing, before it."""
    blank, after_note = True, False
    for run in runs:
        if not run.style.printed:
            after_note = True
        elif run.text:
            if after_note and blank and run.text[0] == " ":
                run = replace(run, text=run.text[1:])
            blank = run.text[-1].isspace() if run.text else blank
            after_note = False
        yield run


def _runs(shape: Shape, start: int, end: int) -> Iterator[Run]:
    pieces = [(match.start(), match.end()) for match in PIECE.finditer(shape.letters, start, end)]
    switches = _switches(shape.letters, pieces)
    style = Style.PLAIN
    for place, (first, last) in enumerate(pieces):
        kind = shape.letters[first]
        if kind == HIDDEN:
            yield from (unprinted(shape, hidden) for hidden in shape.hidden_in(first, last))
        elif kind == ESCAPED:
            yield Run(re.sub(r"\\(.)", r"\1", shape.source[first:last]), style, Span(first, last))
        elif kind in "*_":
            switch = switches.get(place, Style.PLAIN)
            closing = switch & style
            style ^= closing
            yield Run(_unused(shape.letters[first:last], switch), style, Span(first, last))
            style ^= switch ^ closing
        else:
            yield Run(shape.source[first:last].replace("\t", "    "), style, Span(first, last))


def _switches(letters: str, pieces: Sequence[tuple[int, int]]) -> dict[int, Style]:
    """Which marks, by their place among the pieces, begin or end which styles."""
    switches: dict[int, Style] = {}
    waiting: dict[Style, int] = {}
    for place, (first, last) in enumerate(pieces):
        styles = MARK_STYLES.get(letters[first:last], ())
        if not styles:
            continue
        opens, closes = _sides(letters, pieces, place)
        for style in styles:
            if closes and style in waiting:
                opened = waiting.pop(style)
                switches[opened] = switches.get(opened, Style.PLAIN) | style
                switches[place] = switches.get(place, Style.PLAIN) | style
            elif opens:
                waiting[style] = place
    return switches


def _sides(letters: str, pieces: Sequence[tuple[int, int]], place: int) -> tuple[bool, bool]:
    """Whether the mark at `place` may open and may close: by what is printed beside it, notes left out.

    An underscore is no mark inside a word, but it is one between a letter and a note.
    """
    before = [letters[last - 1] for _, last in pieces[max(place - 2, 0) : place]]
    after = [letters[first] for first, _ in pieces[place + 1 : place + 3]]
    left = next((char for char in reversed(before) if char != HIDDEN), " ")
    right = next((char for char in after if char != HIDDEN), " ")
    if letters[pieces[place][0]] == "*":
        return right != " ", left != " "
    return (
        right != " " and not (before and WORD.match(before[-1])),
        left != " " and not (after and WORD.match(after[0])),
    )


def _unused(mark: str, switch: Style) -> str:
    """The characters of `mark` that switch nothing, and so are words."""
    if not switch:
        return mark
    return "".join(sign for style, sign in SIGNS.items() if style in MARK_STYLES[mark] and not style & switch)


def unprinted(shape: Shape, hidden: Hidden) -> Run:
    """A note or boneyard as a run that is not printed."""
    words = shape.source[hidden.inner.start : hidden.inner.end].strip()
    if hidden.style is Style.NOTE:
        words = BLANK.sub("\n", words)
    return Run(words, hidden.style, hidden.span)
