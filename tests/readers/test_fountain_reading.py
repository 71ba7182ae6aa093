"""Fountain is read as the specification says: case files, and what holds for every text."""

import os
import re
import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from screenplay.model import Element, Heading, Section, Speech
from screenplay.readers.fountain import read
from screenplay.text import Run, Span, Style, Text

CASES = Path(__file__).parent.parent / "cases" / "fountain"
SIGNS = {Style.BOLD: "b", Style.ITALIC: "i", Style.UNDERLINE: "u", Style.NOTE: "note", Style.OMITTED: "cut"}

MARKS = r"@ ! . .. > < ~ # ## = === ( ) [[ ]] /* */ * ** *** _ \ ^ :"
NAMES = "INT. EXT. HEN Mary (V.O.) #1# Title: x a B TO: CUT FADE OUT. É ß 小明 1"
SPACES = [" ", "  ", "\n", "\n\n", "\n  \n", "\t", "\r\n", "\r", "\x00", "\x01", "\x02", "\u2028", "\ufeff"]
FRAGMENTS = [*MARKS.split(), *NAMES.split(), *SPACES]
scripts = st.one_of(st.text(), st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join))


def _shown(text: Text) -> str:
    """A text on one line, its styles in angle brackets."""
    shown = ""
    for run in text:
        names = [sign for style, sign in SIGNS.items() if style in run.style]
        shown += "".join(f"<{name}>" for name in names) + run.text + "".join(f"</{name}>" for name in reversed(names))
    return re.sub("^ | $", "␣", shown.replace("\n", " ⏎ "))


def _listed(element: Element) -> Iterator[str]:
    kind = type(element).__name__
    match element:
        case Speech():
            extensions = "".join(f" ({extension})" for extension in element.extensions)
            yield f"Speech: {_shown(element.cue)}{extensions}{' ^' * element.dual}"
            for line in element.lines:
                yield f"    {type(line).__name__}: {_shown(line.text)}"
        case Heading():
            yield f"Heading{f' #{element.number}#' if element.number else ''}: {_shown(element.text)}"
        case Section():
            yield f"Section {element.depth}: {_shown(element.text)}"
        case _:
            yield f"{kind}: {_shown(element.text)}" if hasattr(element, "text") else kind


def _listing(source: str) -> str:
    play, notes = read(source)
    lines = [f"{entry.key}: {' | '.join(map(_shown, entry.lines))}" for entry in play.title_page]
    lines += [line for element in play.elements for line in _listed(element)]
    lines += [f"! {note.severity}, {note.code}: {source[note.span.start : note.span.end]!r}" for note in notes]
    return "".join(line.rstrip() + "\n" for line in lines)


def _cases(path: Path) -> Iterator[tuple[str, str, str]]:
    for case in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, rest = case.split("\n", 1)
        script, listing = re.split(r"^--\n", rest, maxsplit=1, flags=re.MULTILINE)
        yield title, script, listing.rstrip("\n") + "\n" * bool(listing.strip())


def _rewritten(path: Path) -> None:
    written = [f"## {title}\n{script}--\n{_listing(_typed(script))}\n" for title, script, _ in _cases(path)]
    path.write_text("".join(written), encoding="utf-8")


def _typed(script: str) -> str:
    return script.replace("␣", " ").replace("⇥", "\t")


if os.environ.get("SCREENPLAY_GOLDEN") == "write":
    for case_file in CASES.glob("*.txt"):
        _rewritten(case_file)

ALL = [pytest.param(*case[1:], id=case[0]) for path in sorted(CASES.glob("*.txt")) for case in _cases(path)]


@pytest.mark.parametrize(("script", "listing"), ALL)
def test_case(script: str, listing: str) -> None:
    assert _listing(_typed(script)) == listing


def _runs(thing: object) -> Iterator[Run]:
    if isinstance(thing, Run):
        yield thing
    elif isinstance(thing, tuple):
        for part in thing:
            yield from _runs(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _runs(getattr(thing, field.name))


def _normal(source: str) -> str:
    return source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W_]", text)


@given(scripts)
def test_every_text_is_read_and_every_run_lies_where_it_says(source: str) -> None:
    play, notes = read(source)
    text = _normal(source)
    assert all(0 <= note.span.start <= note.span.end <= len(text) for note in notes)
    for run in _runs((play.title_page, play.elements)):
        if run.text.strip():
            assert run.span is not None
            assert _letters(run.text) == _letters(text[run.span.start : run.span.end])


@given(scripts)
@example("===/*cut*/")
def test_elements_stand_in_order_and_do_not_overlap(source: str) -> None:
    spans = [element.span or Span(-1, -1) for element in read(source)[0].elements]
    assert all(span.start >= 0 for span in spans)
    assert all(above.end <= below.start for above, below in pairwise(spans))


@given(scripts)
def test_no_word_of_a_script_is_lost(source: str) -> None:
    play, _ = read(source)
    kept = [entry.key + _all(entry.lines) for entry in play.title_page]
    for element in play.elements:
        kept.append(_all(element))
        kept += element.extensions if isinstance(element, Speech) else ()
        kept += [element.number or ""] if isinstance(element, Heading) else ()
    assert sorted(_letters("".join(kept))) == sorted(_letters(_normal(source)))


def _all(thing: object) -> str:
    return " ".join(run.text for run in _runs(thing))


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_and_byte_order_marks_make_no_difference(ending: str) -> None:
    script = "Title: The Hen\n\nINT. BARN - DAY\n\nHEN\nCluck.\n  \nCluck.\n"
    assert read("\ufeff" + script.replace("\n", ending)) == read(script)


def test_a_missing_last_line_end_makes_no_difference() -> None:
    assert read("INT. BARN - DAY")[0] == read("INT. BARN - DAY\n\n")[0]


@pytest.mark.parametrize(
    "piece", ["[[", "/*", "*a _b ", "(", "()", "HEN", "\\", "[[a]]", "#a", "> a < ", "HEN\n[[a]]\n", "a\n"]
)
def test_time_grows_in_proportion(piece: str) -> None:
    """Twenty thousand times anything is read in seconds: quadratic time would take minutes."""
    began = time.process_time()
    read(piece * 20_000)
    assert time.process_time() - began < 5


def test_a_cue_lies_where_its_name_stands_without_the_extension() -> None:
    play, _ = read("@0(0)\nYes.\n")
    (speech,) = play.elements
    assert isinstance(speech, Speech) and speech.extensions == ("0",)
    assert [(run.text, run.span) for run in speech.cue] == [("0", Span(1, 2))]
