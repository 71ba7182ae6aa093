"""FDX as Final Draft writes it, what is damaged or hostile, and what a person is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.errors import ScreenplayError
from screenplay.model import Action, Dialogue, Heading, PageBreak, Remark, Section, Speech
from screenplay.readers import read_script
from screenplay.readers.fdx import read
from screenplay.text import Run, Style, plain, text_of
from screenplay.writers import fountain

CASE = Path(__file__).parent.parent / "cases" / "fdx" / "final_draft.fdx"
GOLDEN = Path(__file__).parent.parent / "golden" / "fdx" / "final_draft.fountain"


def script(content: str, rest: str = "") -> str:
    return f"<FinalDraft><Content>{content}</Content>{rest}</FinalDraft>"


def test_what_final_draft_writes_is_read_as_fountain_would_say_it() -> None:
    play, _ = read(CASE.read_text(encoding="utf-8"))
    written = fountain.write(play).decode()
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_text(written, encoding="utf-8")
    assert written == GOLDEN.read_text(encoding="utf-8")


def test_doubts_have_their_place_in_the_file() -> None:
    source = CASE.read_text(encoding="utf-8")
    found = {note.code: source[note.span.start : note.span.end] for note in read(source)[1]}
    assert found == {"cue": "Nobody says this.", "element": 'Type="Telegram"', "title page": "<TitlePage"}


def test_settings_of_the_file_say_what_is_set_in_capitals() -> None:
    cue = '<Paragraph Type="Character"><Text>McAvoy</Text></Paragraph>'
    capitals = '<ElementSettings Type="Character"><FontSpec Style="Bold+AllCaps"/></ElementSettings>'
    assert read(script(cue))[0].elements == (Speech(text_of("McAvoy"), ()),)
    assert read(script(cue, capitals))[0].elements == (Speech(text_of("MCAVOY"), ()),)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("0,4", (Run("Hum."), Run("n", Style.NOTE))),
        ("1,1", (Run("H"), Run("n", Style.NOTE), Run("um."))),
        ("3,99", (Run("Hum."), Run("n", Style.NOTE))),
        ("nonsense", (Run("n", Style.NOTE), Run("Hum."))),
    ],
)
def test_notes_at_the_end_of_the_file_go_where_their_range_ends(place: str, expected: tuple[Run, ...]) -> None:
    note = f'<ScriptNotes><ScriptNote Range="{place}"><Paragraph><Text>n</Text></Paragraph></ScriptNote></ScriptNotes>'
    body = '<Paragraph Type="Action"><Text>Hum.</Text></Paragraph><Paragraph Type="Action"><Text>Go.</Text></Paragraph>'
    assert read(script(body, note))[0].elements == (Action(expected), Action(text_of("Go.")))


def test_dual_dialogue_counts_two_units_and_its_note_stands_before_it() -> None:
    cue = '<Paragraph Type="Character"><Text>{}</Text></Paragraph>'
    pair = f"<Paragraph><DualDialogue>{cue.format('ANN')}{cue.format('BO')}</DualDialogue></Paragraph>"
    notes = "".join(
        f'<ScriptNote Range="{at},{at}"><Paragraph><Text>{words}</Text></Paragraph></ScriptNote>'
        for at, words in ((2, "on two"), (4, "on X"))
    )
    play, _ = read(
        script(pair + '<Paragraph Type="Action"><Text>XY</Text></Paragraph>', f"<ScriptNotes>{notes}</ScriptNotes>")
    )
    assert play.elements == (
        Remark(text_of("on two")),
        Speech(text_of("ANN"), ()),
        Speech(text_of("BO"), (), dual=True),
        Action((Run("X"), Run("on X", Style.NOTE), Run("Y"))),
    )


def test_emphasis_white_space_and_line_breaks_inside_a_paragraph_are_kept() -> None:
    runs = '<Text>  a </Text><Text Style="Italic+Bold">b</Text><Text>\nc &amp; d</Text>'
    (action,) = read(script(f'<Paragraph Type="Action">{runs}</Paragraph>'))[0].elements
    assert isinstance(action, Action)
    assert action.text == (Run("  a "), Run("b", Style.BOLD | Style.ITALIC), Run("\nc & d"))


def test_a_new_page_that_the_settings_ask_for() -> None:
    acts = '<Paragraph Type="New Act"><Text>ONE</Text></Paragraph>' * 2
    setting = '<ElementSettings Type="New Act"><ParagraphSpec StartsNewPage="Yes"/></ElementSettings>'
    kinds = [type(element).__name__ for element in read(script(acts, setting))[0].elements]
    assert kinds == ["Centered", "PageBreak", "Centered"]


def test_an_empty_action_ends_a_speech() -> None:
    empty = '<Paragraph Type="Action"/><Paragraph Type="Dialogue"><Text>?</Text></Paragraph>'
    body = '<Paragraph Type="Character"><Text>ANN</Text></Paragraph>' + empty
    play, notes = read(script(body))
    assert play.elements == (Speech(text_of("ANN"), ()), Action(text_of("?")))
    assert [note.code for note in notes] == ["cue"]


HOSTILE = {
    "entities": '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><FinalDraft><Content>&c;</Content></FinalDraft>',
    "a file": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><FinalDraft><Content/></FinalDraft>',
    "depth": "<FinalDraft>" + "<Content>" * 100_000,
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_no_script_needs_is_refused(source: str) -> None:
    with pytest.raises(ScreenplayError, match="line 1, column") as caught:
        read(source)
    assert caught.value.hint


def test_damage_is_told_with_its_line_and_column() -> None:
    with pytest.raises(ScreenplayError, match=r"line 3, column 10: mismatched tag") as caught:
        read("<FinalDraft>\n<Content>\n<Text>a</Content>\n</FinalDraft>")
    assert "save it again" in caught.value.hint


@pytest.mark.parametrize("source", ["<html><body/></html>", "<FinalDraft/>"])
def test_other_xml_is_told_apart(source: str) -> None:
    with pytest.raises(ScreenplayError, match="no script of Final Draft"):
        read(source)


def test_the_declaration_names_the_encoding_of_the_bytes() -> None:
    new_page = '<Paragraph Type="Action" StartsNewPage="Yes"><Text>Да.</Text></Paragraph>'
    body = '<Paragraph Type="Scene Heading"><Text>INT. КУХНЯ</Text></Paragraph>' + new_page
    data = ('<?xml version="1.0" encoding="windows-1251"?>' + script(body)).encode("cp1251")
    play, _ = read_script(data, "x.FDX")
    assert play.elements == (Heading(text_of("INT. КУХНЯ")), PageBreak(), Action(text_of("Да.")))


def test_words_of_a_speech_stay_in_order() -> None:
    (speech,) = (e for e in read(CASE.read_text(encoding="utf-8"))[0].elements[:6] if isinstance(e, Speech))
    assert (plain(speech.cue), speech.extensions) == ("ROSA", ("V.O.", "CONT'D"))
    assert [type(line).__name__ for line in speech.lines] == ["Parenthetical", "Dialogue", "Lyric"]
    assert speech.lines[1] == Dialogue(text_of("Eleven, twelve."))


@pytest.mark.parametrize("encoding", ["hex", "rot13", "undefined", "windows-9", "punycode"])
def test_a_declaration_of_no_encoding_of_text_says_nothing(encoding: str) -> None:
    body = '<Paragraph Type="Action"><Text>café</Text></Paragraph>'
    data = f'<?xml version="1.0" encoding="{encoding}"?>{script(body)}'.encode("cp1252")
    assert read_script(data, "x.fdx")[0].elements == (Action(text_of("café")),)


SOURCE = CASE.read_text(encoding="utf-8")
PIECES = st.sampled_from(
    ["", "<", "&amp;", "&x;", "</Text>", "<Text/>", '"', "<DualDialogue>", "99999999999", "\n", "🥖"]
)


@given(st.integers(0, len(SOURCE)), st.integers(0, 60), PIECES)
def test_whatever_is_damaged_is_read_or_told(start: int, length: int, piece: str) -> None:
    damaged = SOURCE[:start] + piece + SOURCE[start + length :]
    try:
        play, _ = read(damaged)
    except ScreenplayError as error:
        assert error.hint
    else:
        assert fountain.write(play)


@pytest.mark.parametrize(
    "attribute", ['Depth="9999999999999"', f'Depth="{"9" * 5000}"', 'Depth="٣"', 'Depth="0"', 'Depth=""']
)
def test_a_depth_beyond_reason_is_none(attribute: str) -> None:
    body = f'<Paragraph Type="Outline 2" {attribute}><Text>Part</Text></Paragraph>'
    note = f'<ScriptNote Range="0,{"9" * 5000}"><Paragraph><Text>n</Text></Paragraph></ScriptNote>'
    (section,) = read(script(body, f"<ScriptNotes>{note}</ScriptNotes>"))[0].elements
    assert isinstance(section, Section) and section.depth == 2
