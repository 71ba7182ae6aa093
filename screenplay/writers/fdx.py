"""Screenplay to FDX, the XML of Final Draft, such that reading it back gives the same screenplay.

Final Draft publishes no schema. What is written here is what its own files have in common with those of other programs
that it opens: paragraphs by Type, text by Style. It passes over attributes that it does not know, as it must, to open
the files of its later versions; so two are our own: Key, on the paragraphs of the title page, and Depth, of a section
deeper than Final Draft's four levels of outline. Notes stand where they are in the text, in ScriptNote, and so do
boneyards, under a name that tells them apart. A synopsis right under a heading is the summary of its scene.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
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
    TitleEntry,
    Transition,
    beside,
)
from screenplay.pages.layout import CENTRED
from screenplay.text import PLAIN, Run, Style, Text, encoded, plain

STYLES = {Style.BOLD: "Bold", Style.ITALIC: "Italic", Style.UNDERLINE: "Underline"}
NOTE, BONEYARD = "Note", "Boneyard"
"""The names of script notes, by which a note and a boneyard are told apart."""

DEEPEST = 4
"""Final Draft has the paragraph types Outline 1 to Outline 4."""

TITLE_DROP = 16
"""Empty lines above the title, and between the title and what stands at the foot of its page."""

ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
TO_ESCAPE = re.compile("[&<>\r]")
QUOTED = str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
BLANK = "<Text></Text>"
OPENING = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n'
    '<FinalDraft DocumentType="Script" Template="No" Version="1">\n'
)


def write(play: Screenplay, _layout: object = None) -> bytes:
    """`play` as UTF-8 FDX, the same for every layout. Characters that XML cannot hold become U+FFFD."""
    lines = [OPENING, "<Content>\n", *_content(play.elements), "</Content>\n"]
    if play.title_page:
        lines += ["<TitlePage>\n<Content>\n", *_title_page(play.title_page), "</Content>\n</TitlePage>\n"]
    return encoded("".join([*lines, "</FinalDraft>\n"]))


def _content(elements: tuple[Element, ...]) -> Iterator[str]:
    """The paragraphs, one to four elements each: a heading with its synopses, two speeches at the same time."""
    place, new_page, spoken = 0, "", False
    while place < len(elements):
        element, start = elements[place], place
        place += 1
        if isinstance(element, PageBreak):
            yield _paragraph("Action", BLANK, new_page) if new_page else ""
            new_page = ' StartsNewPage="Yes"'
            continue
        match element:
            case Heading():
                while place < len(elements) and isinstance(elements[place], Synopsis):
                    place += 1
                yield _heading(element, elements[start + 1 : place], new_page)
            case Speech():
                place += beside(elements, start) is not None
                yield from _speeches(elements[start:place], new_page)
            case Lyric() if spoken:
                yield _paragraph("Action", BLANK, new_page)  # else it would be sung by who spoke last
                yield _unspoken(element, "")
            case _:
                yield _unspoken(element, new_page)
        new_page, spoken = "", isinstance(element, Speech)
    yield _paragraph("Action", BLANK, new_page) if new_page else ""


def _unspoken(element: Element, new_page: str) -> str:
    match element:
        case Action(text):
            return _paragraph("Action", _runs(text), new_page)
        case Centered(text):
            return _paragraph("Action", _runs(text), ' Alignment="Center"' + new_page)
        case Transition(text):
            return _paragraph("Transition", _runs(text), new_page)
        case Lyric(text):
            return _paragraph("Lyrics", _runs(text), new_page)
        case Section(text, depth):
            deep = f' Depth="{depth}"' if depth > DEEPEST else ""
            return _paragraph(f"Outline {max(1, min(depth, DEEPEST))}", _runs(text), deep + new_page)
        case Synopsis(text):
            return _paragraph("Outline Body", _runs(text), new_page)
        case Remark(text):
            return _paragraph("Action", _hidden(text, NOTE) + BLANK, new_page)
        case Omission(text):
            return _paragraph("Action", _hidden(text, BONEYARD) + BLANK, new_page)
        case Heading() | Speech() | PageBreak():
            raise ValueError("headings, speeches and page breaks are written by _content")
        case _:
            assert_never(element)


def _paragraph(kind: str, inside: str, attributes: str = "") -> str:
    return f'<Paragraph Type="{kind}"{attributes}>{inside}</Paragraph>\n'


def _heading(heading: Heading, synopses: Iterable[Element], new_page: str) -> str:
    number = "" if heading.number is None else f' Number="{_quoted(heading.number)}"'
    bodies = "".join(
        f"<Paragraph>{_runs(synopsis.text)}</Paragraph>" for synopsis in synopses if isinstance(synopsis, Synopsis)
    )
    scene = f"<SceneProperties><Summary>{bodies}</Summary></SceneProperties>" if bodies else ""
    return _paragraph("Scene Heading", scene + _runs(heading.text), number + new_page)


def _speeches(speeches: tuple[Element, ...], new_page: str) -> Iterator[str]:
    """One speech, or two at the same time; a lone one that is marked dual keeps its mark by standing in a block."""
    written = [_speech(speech) for speech in speeches if isinstance(speech, Speech)]
    if any(isinstance(speech, Speech) and speech.dual for speech in speeches):
        yield f"<Paragraph{new_page}><DualDialogue>\n"
        yield from (paragraph for speech in written for paragraph in speech)
        yield "</DualDialogue></Paragraph>\n"
    else:
        yield written[0][0].replace(">", new_page + ">", 1)
        yield from written[0][1:]


def _speech(speech: Speech) -> list[str]:
    return [_paragraph("Character", _runs(speech.printed_cue)), *map(_line, speech.lines)]


def _line(line: SpeechLine) -> str:
    match line:
        case Dialogue(text):
            return _paragraph("Dialogue", _runs(text))
        case Parenthetical(text):
            return _paragraph("Parenthetical", _runs((Run("("), *text, Run(")"))))
        case Lyric(text):
            return _paragraph("Lyrics", _runs(text))
        case _:
            assert_never(line)


def _title_page(entries: Iterable[TitleEntry]) -> Iterator[str]:
    """The keys in their order, empty lines between them; more of them above the title and before what stands low."""
    middle = None
    for entry in entries:
        before, middle = middle, entry.name in CENTRED
        empty = (TITLE_DROP if middle else 0) if before is None else 1 if before == middle else TITLE_DROP
        yield f"<Paragraph>{BLANK}</Paragraph>\n" * empty
        attributes = ' Alignment="Center"' * middle + f' Key="{_quoted(entry.key)}"'
        for line in entry.lines or ((),):
            yield f"<Paragraph{attributes}>{_runs(line)}</Paragraph>\n"


def _runs(text: Text) -> str:
    """The runs of `text`, one Text for each stretch of a style: there are readers that look at the first one only.

    Where none is printed an empty one stands for the paragraph's words.
    """
    if len(text) == 1 and text[0].style is PLAIN:  # nearly all are
        return _run(text[0])
    written = []
    for style, group in groupby(text, key=attrgetter("style")):
        if style.printed:
            written.append(_run(Run("".join(run.text for run in group), style)))
        else:
            written += map(_run, group)
    return "".join(written) + ("" if plain(text) else BLANK)


def _run(run: Run) -> str:
    if run.style is PLAIN:
        return f"<Text>{_escaped(run.text)}</Text>"
    if run.style.printed:
        names = "+".join(name for style, name in STYLES.items() if style in run.style)
        return f'<Text Style="{names}">{_escaped(run.text)}</Text>'
    return _hidden((run,), NOTE if Style.NOTE in run.style else BONEYARD)


def _hidden(text: Text, name: str) -> str:
    words = _escaped("".join(run.text for run in text))
    body = "".join(f"<Paragraph><Text>{line}</Text></Paragraph>" for line in words.split("\n"))
    return f'<ScriptNote Name="{name}">{body}</ScriptNote>'


def _quoted(words: str) -> str:
    return _escaped(words).translate(QUOTED)


def _escaped(words: str) -> str:
    return words.translate(ESCAPES) if TO_ESCAPE.search(words) else words
