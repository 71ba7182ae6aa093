"""DOCX read back: each element in its style, the measures of the page, notes as comments, the same bytes always."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from screenplay.errors import ScreenplayError
from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Heading,
    Lyric,
    Omission,
    PageBreak,
    Parenthetical,
    Remark,
    Screenplay,
    Section,
    Speech,
    Synopsis,
    TitleEntry,
    Transition,
)
from screenplay.pages import Layout
from screenplay.readers.fountain import read
from screenplay.text import Run, Style, plain, text_of
from screenplay.writers import check

docx = pytest.importorskip("docx")
HERE = Path(__file__).parent
BOTH = (
    Speech(text_of("ADA"), (Dialogue(text_of("Now.")),)),
    Speech(text_of("BEN"), (Parenthetical(text_of("too")), Dialogue(text_of("Now!"))), dual=True),
)
ELEMENTS = (
    Section(text_of("One")),
    Heading(text_of("INT. MILL - DAY"), "7"),
    Synopsis(text_of("So.")),
    Action((Run("It "), Run("turns", Style.BOLD | Style.UNDERLINE), Run("why?", Style.NOTE), Run(".\nTwice."))),
    Speech(text_of("ROSA"), (Parenthetical(text_of("low")), Dialogue(text_of("Yes."))), ("V.O.",)),
    *BOTH,
    Lyric(text_of("La")),
    Remark(text_of("a remark")),
    Omission(text_of("gone")),
    PageBreak(),
    Transition(text_of("CUT TO:")),
    Centered(text_of("THE END")),
)
TITLE = (TitleEntry("Title", (text_of("The Mill"),)), TitleEntry("Contact", (text_of("1 Lane"), text_of("Town"))))
PLAY = Screenplay(TITLE, ELEMENTS)


def opened(play: Screenplay, layout: Layout = Layout()) -> Any:
    from screenplay.writers.docx import write

    return docx.Document(BytesIO(write(play, layout)))


def paragraphs(document: Any) -> list[tuple[str, str]]:
    cells = [cell for table in document.tables for cell in table.rows[0].cells]
    holders = (document, *cells)
    return [(p.style.name, p.text) for holder in holders for p in holder.paragraphs if p.text.strip()]


def test_every_element_has_its_style() -> None:
    assert paragraphs(opened(PLAY)) == [
        ("Centered", "The Mill"),
        ("Normal", "1 Lane"),
        ("Normal", "Town"),
        ("Scene Heading", "7 INT. MILL - DAY"),
        ("Action", "It turns.\nTwice."),
        ("Character", "ROSA (V.O.)"),
        ("Parenthetical", "(low)"),
        ("Dialogue", "Yes."),
        ("Lyrics", "La"),
        ("Transition", "CUT TO:"),
        ("Centered", "THE END"),
        ("Character", "ADA"),
        ("Dialogue", "Now."),
        ("Character", "BEN"),
        ("Parenthetical", "(too)"),
        ("Dialogue", "Now!"),
    ]


def test_the_measures_are_those_of_the_page() -> None:
    styles = opened(PLAY).styles
    assert [
        round(styles[name].paragraph_format.left_indent.inches, 2) for name in ("Action", "Character", "Dialogue")
    ] == [
        0,
        2.2,
        1,
    ]
    assert styles["Dialogue"].paragraph_format.right_indent.inches == 1.5
    assert (
        styles["Character"].paragraph_format.keep_with_next and styles["Scene Heading"].paragraph_format.keep_with_next
    )
    stage = opened(PLAY, Layout(form="stage", paper="a4", bold_headings=True))
    assert stage.styles["Dialogue"].paragraph_format.left_indent == 0
    assert round(stage.sections[0].page_height.inches, 2) == 11.69 and stage.styles["Scene Heading"].font.bold


def test_emphasis_and_notes() -> None:
    document = opened(PLAY)
    action = next(p for p in document.paragraphs if p.style.name == "Action")
    assert [(run.text, run.bold, run.underline) for run in action.runs][1] == ("turns", True, True)
    assert sorted(comment.text for comment in document.comments) == ["a remark", "why?"]


def test_no_word_is_lost() -> None:
    play = read((HERE.parent / "cases" / "pages" / "ferry.fountain").read_text(encoding="utf-8"))[0]
    words = "".join(text for _, text in paragraphs(opened(play)))
    for element in play.elements:
        for part in element.lines if isinstance(element, Speech) else (element,):
            if isinstance(part, Action | Dialogue | Heading | Lyric | Centered | Transition):
                assert plain(part.text).strip() in words


def test_the_same_bytes_every_time() -> None:
    from screenplay.writers.docx import write

    assert write(PLAY) == write(PLAY)


def test_what_xml_cannot_hold_is_shown_as_such() -> None:
    assert ("Action", "a\ufffdb") in paragraphs(opened(Screenplay((), (Action(text_of("a\x01b")),))))


def test_who_has_not_the_package_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "docx", None)
    monkeypatch.delitem(sys.modules, "screenplay.writers.docx", raising=False)
    with pytest.raises(ScreenplayError) as raised:
        check("docx", "a.docx")
    assert "screenplay[docx]" in raised.value.hint
