"""FDX as other programs look for it, and that reading it back gives the same screenplay, whatever it is."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.model import Action, Lyric, PageBreak, Remark, Screenplay, Speech
from screenplay.readers import fdx as reader
from screenplay.readers import fountain
from screenplay.text import text_of
from screenplay.writers import fdx

CASES = Path(__file__).parent.parent / "cases"
LINES = (
    r"""
Title: Bread|Author: Ida|Draft date:|    one|    two|INT. MILL - DAY|.FORCED #2A#|EXT. POND|ROSA
ROSA (V.O.) (CONT'D)|@Ida (so)|BO ^|Who?|(low)|~la la|  |  |
> CUT TO:|FADE OUT.|> middle <|===|# One|##### Five|= it goes on|[[a note]]|/* cut */|!BANG
He *says* [[hm]] it **out** _loud_.|[[two|lines]]|    indented|\*69 & <b> "q"|ends /* not */ here|🥖 ça va
""".strip("\n")
    .replace("\n", "|")
    .split("|")
)
scripts = st.lists(st.sampled_from([*LINES, ""]), max_size=14).map("\n".join)


def without_spans(thing: object) -> object:
    if isinstance(thing, tuple):
        return tuple(map(without_spans, thing))
    if is_dataclass(thing):
        values = (without_spans(getattr(thing, field.name)) for field in fields(thing) if field.name != "span")
        return (type(thing).__name__, *values)
    return thing


@given(scripts)
def test_fountain_goes_through_fdx_without_loss(script: str) -> None:
    play, _ = fountain.read(script)
    again, notes = reader.read(fdx.write(play).decode())
    assert without_spans(again) == without_spans(play)
    assert not notes


@pytest.mark.parametrize("path", sorted(CASES.glob("*/*.fountain")), ids=lambda path: path.stem)
def test_whole_scripts_go_through_fdx_without_loss(path: Path) -> None:
    play, _ = fountain.read(path.read_text(encoding="utf-8"))
    assert without_spans(reader.read(fdx.write(play).decode())[0]) == without_spans(play)


def paragraphs(script: str) -> list[tuple[str | None, str]]:
    root = ElementTree.fromstring(fdx.write(fountain.read(script)[0]))
    return [
        (p.get("Type"), "".join(t.text or "" for t in p.findall("Text"))) for p in root.iterfind("Content/Paragraph")
    ]


def test_every_kind_of_line_has_the_type_that_final_draft_gives_it() -> None:
    script = "INT. MILL\n\nIt turns.\n\nROSA (O.S.)\n(low)\nWho?\n~la\n\nCUT TO:\n\n# One\n\n= so\n\n> fin <"
    assert paragraphs(script) == [
        ("Scene Heading", "INT. MILL"),
        ("Action", "It turns."),
        ("Character", "ROSA (O.S.)"),
        ("Parenthetical", "(low)"),
        ("Dialogue", "Who?"),
        ("Lyrics", "la"),
        ("Transition", "CUT TO:"),
        ("Outline 1", "One"),
        ("Outline Body", "so"),
        ("Action", "fin"),
    ]


def test_attributes_and_styles() -> None:
    script = "INT. MILL #3A#\n\n= why\n\n===\n\n> *fin* <\n\nA [[b]] **_c_**"
    written = fdx.write(fountain.read(script)[0]).decode()
    assert '<Paragraph Type="Scene Heading" Number="3A"><SceneProperties><Summary>' in written
    assert '<Paragraph Type="Action" Alignment="Center" StartsNewPage="Yes"><Text Style="Italic">fin</Text>' in written
    assert '<ScriptNote Name="Note"><Paragraph><Text>b</Text></Paragraph></ScriptNote>' in written
    assert '<Text Style="Bold+Underline">c</Text>' in written


def test_a_cue_and_a_parenthetical_are_one_text_each() -> None:
    root = ElementTree.fromstring(fdx.write(fountain.read("ROSA (V.O.) (CONT'D)\n(low)\nWho?")[0]))
    assert [len(p.findall("Text")) for p in root.iterfind("Content/Paragraph")] == [1, 1, 1]


def test_two_speeches_at_once_stand_in_one_block() -> None:
    root = ElementTree.fromstring(fdx.write(fountain.read("ANN\nA.\n\nBO ^\nB.")[0]))
    (block,) = root.iterfind("Content/Paragraph/DualDialogue")
    assert [p.get("Type") for p in block] == ["Character", "Dialogue"] * 2


def test_page_breaks_without_a_paragraph_to_start_one() -> None:
    elements = (
        PageBreak(),
        PageBreak(),
        Remark(text_of("x")),
        Speech(text_of("A"), ()),
        PageBreak(),
        Lyric(text_of("la")),
        PageBreak(),
    )
    play = Screenplay((), elements)
    assert reader.read(fdx.write(play).decode())[0] == play


@pytest.mark.parametrize("char", ["\0", "\x0c", "\x1b", "\ud800", "\ufffe"])
def test_what_xml_cannot_hold_is_replaced(char: str) -> None:
    play = Screenplay((), (Action(text_of(f"a{char}b")),))
    assert reader.read(fdx.write(play).decode())[0].elements == (Action(text_of("a\ufffdb")),)
