"""Screenplay to DOCX (Office Open XML, ECMA-376), for who must work in a word processor. Only here is python-docx.

Every element has a paragraph style of its own, whose measures are those of the page, so that a change of the style is a
change everywhere; page breaks are the word processor's, kept from parting what belongs together. Notes become comments.
Sections, synopses and boneyards are not printed, and left out.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any, assert_never
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

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
from screenplay.pages import Layout
from screenplay.pages.forms import measures
from screenplay.pages.layout import BARE, CENTRED, TEXT, Kind
from screenplay.text import Run, Style, Text, plain, writable

STYLES: dict[str, Kind] = {
    "Scene Heading": "heading",
    "Action": "action",
    "Character": "cue",
    "Parenthetical": "parenthetical",
    "Dialogue": "dialogue",
    "Lyrics": "lyric",
    "Transition": "transition",
    "Centered": "centered",
}
BOUND = ("Scene Heading", "Character", "Parenthetical")
"""Styles whose paragraphs stay with the next one."""

TIGHT = ("Parenthetical", "Dialogue", "Lyrics")
"""Styles without an empty line above."""

ALIGNED = {"right": WD_ALIGN_PARAGRAPH.RIGHT, "centre": WD_ALIGN_PARAGRAPH.CENTER}

LINE, FACE = 12, "Courier Prime"
"""Points from line to line, and the typeface; who has not got it sees another typewriter face."""

LONGEST = 255
"""Characters that a property of the document may have."""

NOON = (1980, 1, 1, 0, 0, 0)
"""The time that every part of the file is given: the same screenplay gives the same bytes."""


def write(play: Screenplay, layout: Layout = Layout()) -> bytes:
    """`play` as a DOCX file; of `layout` the paper, the form, the language and how headings are set."""
    document = Document()
    _set_page(document, layout)
    _set_styles(document, layout)
    _title_page(document, play.title_page)
    place = 0
    while place < len(play.elements):
        element, partner = play.elements[place], beside(play.elements, place)
        place += 1
        if isinstance(element, Speech) and partner:
            _pair(document, element, partner)
            place += 1
        else:
            _element(document, element, layout)
    properties = document.core_properties
    properties.title = writable(play.titled("title"))[:LONGEST] or "Screenplay"
    properties.author = writable(play.titled("author", "authors"))[:LONGEST]
    properties.language, properties.comments = layout.language, ""
    return _timeless(document)


def _set_page(document: Any, layout: Layout) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = (Inches(inches) for inches in layout.size)
    page.left_margin, page.right_margin = Inches(TEXT.column / 10), Inches(1)
    page.top_margin = page.bottom_margin = Inches(1)
    page.header_distance = Inches(0.5)
    page.different_first_page_header_footer = True
    number = page.header.paragraphs[0]
    number.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    number._p.append(field)
    number.add_run(".")


def _set_styles(document: Any, layout: Layout) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(LINE)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), layout.language)
    normal.element.get_or_add_rPr().append(language)
    shape = normal.paragraph_format
    shape.space_before = shape.space_after = Pt(0)
    shape.line_spacing, shape.widow_control = Pt(LINE), True
    for name, kind in STYLES.items():
        _add_style(document, name, kind, layout)


def _add_style(document: Any, name: str, kind: Kind, layout: Layout) -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style, style.quick_style = document.styles["Normal"], True
    measure, shape = measures(layout)[kind], style.paragraph_format
    shape.left_indent = Inches((measure.column + measure.hang - TEXT.column) / 10)
    shape.first_line_indent = Inches(-measure.hang / 10)
    shape.right_indent = Inches(max(0, layout.right_edge - measure.column - measure.width) / 10)
    shape.space_before = Pt(0 if name in TIGHT else LINE)
    shape.keep_with_next, shape.keep_together = name in BOUND, name in (*BOUND, "Transition")
    if measure.align in ALIGNED:
        shape.alignment = ALIGNED[measure.align]
    if name == "Scene Heading":
        style.font.bold, style.font.underline = layout.bold_headings or None, layout.underlined_headings or None
        level = OxmlElement("w:outlineLvl")
        level.set(qn("w:val"), "0")
        style.element.get_or_add_pPr().append(level)
    style.font.italic = True if name == "Lyrics" else None


def _title_page(document: Any, entries: tuple[TitleEntry, ...]) -> None:
    """What stands in the middle of the title page, what at its foot, and the end of the page."""
    middle = [entry for entry in entries if entry.name in CENTRED]
    for count, entry in enumerate(middle):
        for number, line in enumerate(entry.lines):
            paragraph = _add(document, "Centered", line)
            paragraph.paragraph_format.space_before = Pt(LINE * (16 if not count and not number else not number))
    for count, entry in enumerate(entry for entry in entries if entry not in middle):
        key = "" if entry.name in BARE else f"{entry.key.strip()}: "
        for number, line in enumerate(entry.lines or ((),)):
            paragraph = _add(document, "Normal", (Run("" if number else key), *line))
            paragraph.paragraph_format.space_before = Pt(LINE * (12 if not count and not number else not number))
    if entries:
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _element(document: Any, element: Element, layout: Layout) -> None:
    match element:
        case Heading(text, number):
            before = (Run(f"{number} "),) if number and layout.scene_numbers else ()
            _add(document, "Scene Heading", (*before, *text))
        case Action(text):
            _add(document, "Action", text)
        case Speech():
            _speech(document, element)
        case Lyric(text):
            _add(document, "Lyrics", text)
        case Transition(text):
            _add(document, "Transition", text)
        case Centered(text):
            _add(document, "Centered", text)
        case PageBreak():
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        case Remark(text):
            _comment(document, document.add_paragraph().add_run(""), Run(plain(text), Style.NOTE))
        case Section() | Synopsis() | Omission():
            return
        case _:
            assert_never(element)


def _speech(holder: Any, speech: Speech) -> None:
    """A cue and its lines, in the document or in a cell of it."""
    _add(holder, "Character", speech.printed_cue)
    for line in speech.lines:
        _add(holder, *_line(line))


def _line(line: SpeechLine) -> tuple[str, Text]:
    match line:
        case Dialogue(text):
            return "Dialogue", text
        case Parenthetical(text):
            return "Parenthetical", (Run("("), *text, Run(")"))
        case Lyric(text):
            return "Lyrics", text
        case _:
            assert_never(line)


def _pair(document: Any, left: Speech, right: Speech) -> None:
    """Two speeches at the same time, in the two cells of a row that is not parted, their indents taken back."""
    row = document.add_table(1, 2).rows[0]
    for cell, speech in zip(row.cells, (left, right), strict=True):
        _speech(cell, speech)
        cell._tc.remove(cell.paragraphs[0]._p)
        for paragraph in cell.paragraphs:
            shape = paragraph.paragraph_format
            cue, aside = paragraph.style.name == "Character", paragraph.style.name == "Parenthetical"
            shape.left_indent, shape.right_indent = Inches(0.8 if cue else 0.4 if aside else 0), Inches(0)
            shape.keep_with_next = True


def _add(holder: Any, style: str, text: Text) -> Any:
    """A paragraph of `text` in `style` at the end of `holder`, a document or a cell of a table."""
    paragraph = holder.add_paragraph(style=style)
    for run in text:
        if run.style.printed:
            _show(paragraph, run)
        elif Style.NOTE in run.style:
            last = paragraph.runs[-1] if paragraph.runs else paragraph.add_run("")
            _comment(paragraph.part.document, last, run)
    return paragraph


def _show(paragraph: Any, run: Run) -> None:
    shown = paragraph.add_run(writable(run.text))
    shown.bold = True if Style.BOLD in run.style else None
    shown.italic = True if Style.ITALIC in run.style else None
    shown.underline = True if Style.UNDERLINE in run.style else None


def _comment(document: Any, run: Any, note: Run) -> None:
    comment = document.add_comment(run, writable(note.text), author="screenplay", initials="")
    comment._comment_elm.attrib.pop(qn("w:date"), None)


def _timeless(document: Any) -> bytes:
    """The file, its parts as they are but for their time."""
    first, second = BytesIO(), BytesIO()
    document.save(first)
    with ZipFile(first) as parts, ZipFile(second, "w", ZIP_DEFLATED) as timeless:
        for name in parts.namelist():
            entry = ZipInfo(name, NOON)
            entry.compress_type = ZIP_DEFLATED
            timeless.writestr(entry, parts.read(name))
    return second.getvalue()
