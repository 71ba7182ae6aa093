"""Blocks: what the page breaker moves. Every printed element of a screenplay becomes one, a dual dialogue one pair."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import assert_never

from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Element,
    Heading,
    Lyric,
    Omission,
    PageBreak,
    Parenthetical,
    Remark,
    Screenplay,
    Section,
    Speech,
    SpeechLine,
    Synopsis,
    Transition,
    beside,
)
from screenplay.pages.forms import FORMS, Measures, measures, side_measures
from screenplay.pages.layout import Kind, Layout, Measure, scene_number_columns
from screenplay.pages.lines import Copy, copies, followed, width_of
from screenplay.pages.page import Line
from screenplay.text import Run, Style, Text, plain, text_of

CONTINUED = "CONT'D"
MORE = "(MORE)"
CONTINUED_FORMS = frozenset({"CONTD", "CONT", "CONTINUED", "CONTINUING"})


@dataclass(frozen=True, slots=True)
class Block:
    """Copy that stands together.

    `gap`: blank lines above it, none at the head of a page. `cue`: set first and never parted from what follows, and
    set again, marked (CONT'D), where the speech goes on overleaf; `more` is what is set below it then. `margin`: scene
    numbers, beside the first line. `keeps`: the next block must begin on the same page; `clings`: must not begin one.
    `beside`: the cue stands beside the first line, not above it.
    """

    gap: int
    copies: tuple[Copy, ...]
    cue: tuple[Copy, ...] = ()
    continued: bool = False
    more: tuple[Copy, ...] = ()
    margin: tuple[Line, ...] = ()
    splits: bool = True
    keeps: bool = False
    clings: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two speeches side by side. On a later page one of them may be at its end already."""

    gap: int
    left: Block
    right: Block
    splits: bool = True
    keeps: bool = False
    clings: bool = False


@dataclass(frozen=True, slots=True)
class Leaf:
    """The author wants a new page here."""


Item = Block | Pair | Leaf


def blocks(play: Screenplay, layout: Layout) -> Iterator[Item]:
    """The printed elements of `play`, in order. Blocks that have nothing to print are left out."""
    items = _items(play, layout)
    return _numbered(items) if FORMS[layout.form].numbered else items


def _items(play: Screenplay, layout: Layout) -> Iterator[Item]:
    elements = play.elements
    speaker = ""
    index = 0
    while index < len(elements):
        element = elements[index]
        match element:
            case Speech():
                if partner := beside(elements, index):
                    yield _pair(element, partner, index, layout)
                    speaker, index = "", index + 1
                else:
                    yield from _single(element, index, layout, layout.continued and plain(element.cue) == speaker)
                    speaker = plain(element.cue)
            case Lyric():
                last = _last_lyric(elements, index)
                yield from _lyrics(elements, index, last, layout)
                index = last
            case Heading():
                speaker = ""
                yield from _unspoken(element, index, layout)
            case _:
                yield from _unspoken(element, index, layout)
        index += 1


def _unspoken(element: Element, index: int, layout: Layout) -> Iterator[Item]:
    match element:
        case Heading():
            yield from _heading(element, index, layout)
        case Action():
            yield from _action(element.text, index, layout)
        case Transition():
            for block in _plain("transition", element.text, index, layout):
                yield replace(block, splits=False, clings=True)
        case Centered():
            for block in _plain("centered", element.text, index, layout):
                yield replace(block, splits=False)
        case PageBreak():
            yield Leaf()
        case Section() | Synopsis() | Remark() | Omission():
            return
        case Speech() | Lyric():
            raise ValueError("speeches and lyrics are set by blocks()")
        case _:
            assert_never(element)


LONGEST_SHOT, ENDS = 50, frozenset(".!?…\"'”’)")
"""Letters of a line that may be a shot, and what no shot ends with."""


def _action(text: Text, index: int, layout: Layout) -> Iterator[Block]:
    form = FORMS[layout.form]
    words = plain(text).strip() if form.bracketed else ""
    if words and not (words[0] == "(" and words[-1] == ")"):
        text = (Run("("), *text, Run(")"))
    for block in _plain("action", text, index, layout, form.directions):
        yield replace(block, keeps=_is_shot(block))


def _is_shot(block: Block) -> bool:
    """Whether a line of action is a heading of its own, as "ON THE BRIDGE" or "LATER": it stays with what follows."""
    words = block.copies[0].words.strip()
    return len(block.copies) == 1 and len(words) <= LONGEST_SHOT and words.isupper() and words[-1] not in ENDS


def _plain(kind: Kind, text: Text, index: int, layout: Layout, style: Style = Style.PLAIN) -> Iterator[Block]:
    lines = copies(text, kind, index, measures(layout)[kind], style)
    if any(not line.blank for line in lines):
        yield Block(1, lines)


def _last_lyric(elements: tuple[Element, ...], index: int) -> int:
    """The place of the last of the lyrics that follow one another from `index` on: they are one song."""
    while index + 1 < len(elements) and isinstance(elements[index + 1], Lyric):
        index += 1
    return index


def _lyrics(elements: tuple[Element, ...], first: int, last: int, layout: Layout) -> Iterator[Block]:
    lines: list[Copy] = []
    for index in range(first, last + 1):
        element = elements[index]
        if isinstance(element, Lyric):
            lines.extend(copies(element.text, "lyric", index, measures(layout)["lyric"], Style.ITALIC))
    if any(not line.blank for line in lines):
        yield Block(1, tuple(lines))


def _heading(heading: Heading, index: int, layout: Layout) -> Iterator[Block]:
    style = Style.BOLD if layout.bold_headings else Style.PLAIN
    style |= Style.UNDERLINE if layout.underlined_headings else Style.PLAIN
    text, margin = heading.text, tuple[Line, ...]()
    measure = measures(layout)["heading"]
    if heading.number and layout.scene_numbers:
        margin = _scene_number(heading.number, index, layout)
        if margin:
            measure = replace(measure, width=min(measure.width, int(margin[1].column) - 1 - measure.column))
        else:
            text = (Run(heading.number + " "), *text)
    lines = copies(text, "heading", index, measure, style)
    if margin or any(not line.blank for line in lines):
        yield Block(layout.heading_space, lines, margin=margin, splits=False, keeps=True)


def _scene_number(number: str, index: int, layout: Layout) -> tuple[Line, ...]:
    """The number at both margins, or nothing where the margin cannot hold it."""
    columns = scene_number_columns(width_of(number), layout)
    return tuple(Line(0, float(column), text_of(number), "scene number", index) for column in columns)


def _single(speech: Speech, index: int, layout: Layout, continued: bool) -> Iterator[Block]:
    block = _speech(speech, index, measures(layout), continued)
    if block.copies or block.cue:
        yield replace(block, beside=True) if FORMS[layout.form].beside else block


def _pair(left: Speech, right: Speech, index: int, layout: Layout) -> Pair:
    """Two speeches in columns; the second stands at index + 1."""
    left_measures, right_measures = side_measures(layout)
    first = _speech(left, index, left_measures, continued=False)
    second = _speech(right, index + 1, right_measures, continued=False)
    return Pair(1, first, second, keeps=first.keeps or second.keeps)


LONGEST_CUE = 5
"""Lines of a cue that is still repeated overleaf; a longer one is parted like what follows it."""


def _speech(speech: Speech, index: int, measures: Measures, continued: bool) -> Block:
    cue = _cue(speech, index, measures["cue"])
    marked = _is_continued(speech.extensions)
    if continued and not marked:
        cue = continued_cue(cue)
    lines = tuple(copy for line in speech.lines for copy in _spoken(line, index, measures))
    if sum(width_of(copy.words) for copy in cue) > LONGEST_CUE * measures["cue"].width:
        cue, lines = (), (*cue, *lines)
    return Block(
        1,
        lines,
        cue=cue,
        continued=continued or marked,
        more=_more(measures["more"]) if cue else (),
        keeps=not lines or lines[-1].kind == "parenthetical",
    )


@cache
def _more(measure: Measure) -> tuple[Copy, ...]:
    return copies(text_of(MORE), "more", 0, measure)


CUE_NUMBER_END = 13
"""The column before which the number of a cue ends."""


def _numbered(items: Iterator[Item]) -> Iterator[Item]:
    """`items`, each speech and direction with its number, counted through the whole script."""
    number = 0
    for item in items:
        block = item.left if isinstance(item, Pair) else item
        if isinstance(block, Block) and (block.cue or block.copies[0].kind in ("action", "lyric")):
            number += 1
            column = float(CUE_NUMBER_END - len(str(number)))
            margin = (Line(0, column, text_of(str(number)), "cue number", (block.cue or block.copies)[0].element),)
            item = (
                replace(item, left=replace(block, margin=margin))
                if isinstance(item, Pair)
                else replace(block, margin=margin)
            )
        yield item


def continued_cue(cue: tuple[Copy, ...]) -> tuple[Copy, ...]:
    """`cue` marked as going on."""
    return (*cue[:-1], followed(cue[-1], f" ({CONTINUED})")) if cue else ()


def _is_continued(extensions: tuple[str, ...]) -> bool:
    return any("".join(filter(str.isalpha, words)).upper() in CONTINUED_FORMS for words in extensions)


def _cue(speech: Speech, index: int, measure: Measure) -> tuple[Copy, ...]:
    return tuple(copy for copy in copies(speech.printed_cue, "cue", index, measure) if not copy.blank)


def _spoken(line: SpeechLine, index: int, measures: Measures) -> tuple[Copy, ...]:
    match line:
        case Dialogue():
            return copies(line.text, "dialogue", index, measures["dialogue"])
        case Lyric():
            return copies(line.text, "lyric", index, measures["lyric"], Style.ITALIC)
        case Parenthetical():
            if not plain(line.text).strip():
                return ()
            return copies((Run("("), *line.text, Run(")")), "parenthetical", index, measures["parenthetical"])
        case _:
            assert_never(line)
