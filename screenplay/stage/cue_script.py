"""Cue script: one reader's speeches, each after the last words of what they wait for, as players long had them.

It is a smaller screenplay, so that every writer can print it. Its pages are its own; where each speech stands in the
whole script is noted beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from screenplay.model import Action, Element, Heading, Screenplay, Speech
from screenplay.pages import Line, Page, paginate
from screenplay.pages.layout import NUMBER_ROW
from screenplay.stage.names import words_of
from screenplay.stage.reading import Reading
from screenplay.text import Run, Style, Text, plain, text_of

LAST_WORDS = 8
"""Words of a cue: enough to know it by."""

MARGIN_COLUMN = 6
"""Where the page of the whole script is noted: left of the text, where scene numbers are."""


@dataclass(frozen=True, slots=True)
class CueScript:
    """`play`: the smaller script; `origin`: for each of its elements the place in the whole script that it is from.

    `own`: the places in `play` of what the reader says.
    """

    play: Screenplay
    origin: tuple[int, ...]
    own: frozenset[int]


def cue_script(reading: Reading, own: Collection[str]) -> CueScript:
    """The cue script of a reader of the roles `own`, which may include the narrator."""
    pieces = [piece for scene in reading.scenes for piece in _of_scene(reading, scene.start, scene.end, own)]
    elements = tuple(element for element, _ in pieces)
    said = frozenset(
        place for place, (element, origin) in enumerate(pieces) if element is reading.play.elements[origin]
        and not {*own}.isdisjoint(reading.said[origin])
    )  # fmt: skip
    return CueScript(Screenplay((), elements), tuple(origin for _, origin in pieces), said)


def _of_scene(reading: Reading, start: int, end: int, own: Collection[str]) -> Iterator[tuple[Element, int]]:
    """The heading of the scene and what is said in it by `own`, each after its cue; nothing where they are silent.

    The heading, which stands above, is no cue besides.
    """
    elements = reading.play.elements
    spoken = [place for place in range(start, end) if reading.said[place]]
    if not any(_is_own(reading, place, own) and not isinstance(elements[place], Heading) for place in spoken):
        return
    if isinstance(elements[start], Heading):
        yield elements[start], start
    before: int | None = None
    for place in spoken:
        if _is_own(reading, place, own) and not isinstance(elements[place], Heading):
            if before is not None and not _is_own(reading, before, own):
                yield _cue(reading, before), before
            yield elements[place], place
        before = None if isinstance(elements[place], Heading) else place


def _is_own(reading: Reading, place: int, own: Collection[str]) -> bool:
    return not {*own}.isdisjoint(reading.said[place])


def _cue(reading: Reading, place: int) -> Action:
    """Who speaks before, and their last words."""
    words = words_of(reading.play.elements[place]).split()
    last = ("… " if len(words) > LAST_WORDS else "") + " ".join(words[-LAST_WORDS:])
    return Action((Run(" & ".join(reading.said[place]) + ": ", Style.BOLD), Run(last)))


def pages_of(reading: Reading, script: CueScript) -> tuple[Page, ...]:
    """The pages of a cue script, with the pages of the whole script at their heads and beside what is said.

    Where the form of script numbers its cues (radio), they have the numbers of the whole script.
    """
    counted = _counted(reading)
    renumbered = (
        replace(page, lines=tuple(_renumbered(line, script, counted) for line in page.lines))
        for page in paginate(script.play, reading.layout)
    )
    return tuple(_labelled(reading, script, page) for page in renumbered)


def _counted(reading: Reading) -> dict[int, Text]:
    """The number of each cue of the whole script; two speeches at the same time have one."""
    numbers = {
        line.element: line.runs
        for page in reading.pages
        for line in page.lines
        if line.kind == "cue number" and line.element is not None
    }
    for place, element in enumerate(reading.play.elements):
        if isinstance(element, Speech) and element.dual and place - 1 in numbers:
            numbers.setdefault(place, numbers[place - 1])
    return numbers


def _renumbered(line: Line, script: CueScript, counted: dict[int, Text]) -> Line:
    """`line` with the number of the whole script, where it is a number, its last figure where it was."""
    if line.kind != "cue number" or line.element is None:
        return line
    runs = counted.get(script.origin[line.element], line.runs)
    return replace(line, runs=runs, column=line.column + len(line.words) - len(plain(runs)))


def _labelled(reading: Reading, script: CueScript, page: Page) -> Page:
    numbers = [number for line in page.lines if (number := _number(reading, script, line))]
    first, last = min(numbers, default=1), max(numbers, default=1)
    words = f"page {first} of the script" if first == last else f"pages {first} to {last} of the script"
    column = float(reading.layout.right_edge - len(words))
    lines = [Line(NUMBER_ROW, column, text_of(words), "page number")]
    noted = 0
    for line in page.lines:
        number = _number(reading, script, line)
        if line.kind == "page number":
            continue
        if number and number != noted and line.kind != "heading" and line.element in script.own:
            lines.append(Line(line.row, float(MARGIN_COLUMN), text_of(f"p. {number}"), "page number"))
            noted = number
        lines.append(line)
    return replace(page, number=None, lines=tuple(lines))


def _number(reading: Reading, script: CueScript, line: Line) -> int | None:
    """The page of the whole script on which what `line` is from begins."""
    place = reading.places[script.origin[line.element]] if line.element is not None else None
    return place[0] if place else None
