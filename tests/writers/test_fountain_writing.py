"""Fountain is written so that it is read as it was meant, with no more marks than that takes."""

import os
from pathlib import Path

import pytest

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
    Synopsis,
    TitleEntry,
    Transition,
)
from screenplay.readers.fountain import read
from screenplay.text import Run, Style, Text, text_of
from screenplay.writers.fountain import write

DATA = Path(__file__).parent.parent
B, I, U, NOTE, CUT = Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.NOTE, Style.OMITTED  # noqa: E741


def _written(*elements: Element) -> str:
    """The elements as written below a line of action, which is left out again."""
    script = write(Screenplay((), (Action(text_of("Hens.")), *elements))).decode()
    return script.removeprefix("Hens.\n").strip("\n")


def _text(*runs: str | tuple[str, Style]) -> Text:
    return tuple(Run(run) if isinstance(run, str) else Run(*run) for run in runs)


def _said(words: str) -> Speech:
    return Speech(text_of("HEN"), (Dialogue(text_of(words)),))


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("INT. BARN - DAY", "INT. BARN - DAY"),
        ("int. barn", "int. barn"),
        ("I/E CART", "I/E CART"),
        ("THE HAYLOFT", ".THE HAYLOFT"),
        ("INTERIOR", ".INTERIOR"),
        ("...AND THEN", r".\...AND THEN"),
        ("INT. PEN #3#", r"INT. PEN #3\#"),
        ("THE LOFT\nOF THE BARN", ".THE LOFT OF THE BARN"),
        ("", ""),
    ],
)
def test_headings(words: str, line: str) -> None:
    assert _written(Heading(text_of(words))) == line


@pytest.mark.parametrize(
    ("number", "line"), [("1", "INT. BARN #1#"), ("2-A.", "INT. BARN #2-A.#"), ("1 B", "INT. BARN #1-B#")]
)
def test_scene_numbers(number: str, line: str) -> None:
    assert _written(Heading(text_of("INT. BARN"), number)) == line


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("The hen walks.", "The hen walks."),
        ("THE HEN", "THE HEN"),
        ("THE HEN\nwalks.", "!THE HEN\nwalks."),
        ("1.\nwalks.", "1.\nwalks."),
        ("    An indent.", "    An indent."),
        ("INT. is short.", "!INT. is short."),
        ("Est ce que", "!Est ce que"),
        ("CUT TO:", "!CUT TO:"),
        ("FADE OUT.", "!FADE OUT."),
        ("FADE IN:", "FADE IN:"),
        ("...and", "...and"),
        (".45 in hand", "!.45 in hand"),
        ("@home", "!@home"),
        ("#1 hen", "!#1 hen"),
        ("= sum", "!= sum"),
        ("> a <", "!> a <"),
        ("~ 3 eggs", "!~ 3 eggs"),
        ("!", "!!"),
        ("A hen\n#1 hen\n> a <\n> b\n@c\n.d", "A hen\n!#1 hen\n!> a <\n> b\n@c\n.d"),
        ("A hen\n\nwalks.", "A hen\n!\nwalks."),
        ("Hens: two.", "Hens: two."),
    ],
)
def test_action(words: str, lines: str) -> None:
    assert _written(Action(text_of(words))) == lines


def test_a_first_line_with_a_colon_is_forced_where_it_would_be_a_title_page() -> None:
    assert write(Screenplay((), (Action(text_of("Hens: two.")),))) == b"!Hens: two.\n"
    assert write(Screenplay((), (Speech(text_of("HEN: OLD"), (Dialogue(text_of("Hi.")),)),))) == b"@HEN: OLD\nHi.\n"


@pytest.mark.parametrize(
    ("speech", "lines"),
    [
        (_said("Cluck."), "HEN\nCluck."),
        (Speech(text_of("McHEN"), (Dialogue(text_of("Hi.")),)), "@McHEN\nHi."),
        (Speech(text_of("23"), (Dialogue(text_of("Hi.")),)), "@23\nHi."),
        (Speech(text_of("INT. HEN"), (Dialogue(text_of("Hi.")),)), "@INT. HEN\nHi."),
        (Speech(text_of("GO TO:"), (Dialogue(text_of("Hi.")),)), "@GO TO:\nHi."),
        (Speech(text_of("HEN^"), (Dialogue(text_of("Hi.")),)), "HEN\\^\nHi."),
        (Speech(text_of("小明"), (Dialogue(text_of("Hi.")),)), "@小明\nHi."),
        (Speech(text_of("HEN"), ()), "@HEN"),
        (Speech(text_of("HEN"), (Dialogue(text_of("Hi.")),), ("V.O.", "cont'd"), True), "HEN (V.O.) (cont'd) ^\nHi."),
        (Speech(text_of("HEN"), (Parenthetical(text_of("beat")), Lyric(text_of("La\nla")))), "HEN\n(beat)\n~La\n~la"),
        (Speech(text_of("HEN"), (Parenthetical(text_of("a) b (c")),)), "HEN\n(a\\) b \\(c)"),
    ],
)
def test_speeches(speech: Speech, lines: str) -> None:
    assert _written(speech) == lines


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("One.\n\nTwo.", "One.\n  \nTwo."),
        ("\nOne.\n\n", "One."),
        ("(aside)", r"\(aside)"),
        ("(so) it is", "(so) it is"),
        ("~la", r"\~la"),
        ("!la", r"\!la"),
        ("===", r"\==="),
        ("= la", "= la"),
        ("@la\n#la\n.la\n>la\nINT. LA", "@la\n#la\n.la\n>la\nINT. LA"),
        ("5*3 and snake_case and _x", r"5\*3 and snake_case and \_x"),
        ("5 * 3 and ____ of", "5 * 3 and ____ of"),
        ("[[no note]] /* none */", r"\[[no note]] /\* none \*/"),
        (r"C:\dir \* \\", r"C:\dir \\\* " + "\\\\"),
    ],
)
def test_dialogue(words: str, lines: str) -> None:
    assert _written(_said(words)) == f"HEN\n{lines}"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (_text("a ", ("b", B), " c"), "a **b** c"),
        (_text(("a", I | U), ("b", B | I)), "_*a_**b***"),
        (_text("a", (" b ", B), "c"), "a **b** c"),
        (_text(("a ", B), ("b", B | I), (" c", B)), "**a *b* c**"),
        (_text(("a", B), ("b", I)), "**a***b*"),
        (_text(("a", B | U), " b"), "_**a**_ b"),
        (_text("un", ("der", U), "line"), "un/**/_der_/**/line"),
        (_text(("a\nb", I)), "*a*\n*b*"),
        (_text("a ", ("n", NOTE), "b"), "a [[n]] b"),
        (_text("a", ("n", NOTE)), "a [[n]]"),
        (_text("a", ("x\ny", CUT), "b"), "a/* x\ny */b"),
        (_text(("a ", B), ("n", NOTE), ("b", B)), "**a [[n]] b**"),
        (_text("and/", ("or", I)), r"and\/*or*"),
        (_text("[", ("n", NOTE), "b"), r"\[[[n]]b"),
    ],
)
def test_emphasis_and_notes(text: Text, line: str) -> None:
    assert _written(Action(text)) == line


@pytest.mark.parametrize(
    ("element", "lines"),
    [
        (Transition(text_of("CUT TO:")), "CUT TO:"),
        (Transition(text_of("FADE OUT.")), "> FADE OUT."),
        (Transition(text_of("Iris <in>")), "> Iris <in>"),
        (Transition(text_of("IN <")), r"> IN \<"),
        (Centered(text_of("THE END")), "> THE END <"),
        (Centered(text_of("THE\nEND")), "> THE <\n> END <"),
        (Lyric(text_of("La")), "~La"),
        (Section(text_of("Act"), 2), "## Act"),
        (Synopsis(text_of("What\nhappens.")), "= What happens."),
        (Remark(text_of("see\n\n[1]]")), "[[see\n  \n[1] ] ]]"),
        (Omission(text_of("a */ b")), "/* a * / b */"),
        (PageBreak(), "==="),
    ],
)
def test_the_rest(element: Element, lines: str) -> None:
    assert _written(element) == lines


def test_lyrics_that_follow_each_other_are_one_song() -> None:
    assert _written(Lyric(text_of("La")), Lyric(text_of("la"))) == "~La\n~la"


def test_title_page() -> None:
    entries = (
        TitleEntry("Title", (_text(("The Hen", B)),)),
        TitleEntry("Authors", (text_of("A. Hen"), text_of("B. Fox"))),
        TitleEntry("A: key", (text_of("value: one"),)),
        TitleEntry("MORE", (text_of("ON THE WAY TO:"),)),
        TitleEntry("Empty", ()),
    )
    expected = (
        "Title: **The Hen**\nAuthors:\n    A. Hen\n    B. Fox\nA key: value: one\nMORE:\n    ON THE WAY TO:\nEmpty:\n"
    )
    assert write(Screenplay(entries, ())).decode() == expected
    assert write(Screenplay(entries, (PageBreak(),))).decode() == expected + "\n===\n"


def test_an_empty_play() -> None:
    assert write(Screenplay((), ())) == b"\n"


def test_what_cannot_be_encoded_does_not_stop_the_writer() -> None:
    assert write(Screenplay((), (Action(text_of("hen \ud800")),))) == b"hen ?\n"


def test_a_whole_script() -> None:
    script = (DATA / "cases" / "fountain" / "henhouse.fountain").read_text(encoding="utf-8")
    golden = DATA / "golden" / "fountain" / "henhouse.fountain"
    written = write(read(script)[0])
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        golden.write_bytes(written)
    assert written == golden.read_bytes()


@pytest.mark.parametrize(
    ("heading", "written"),
    [
        ("INT./EXT. CAR", "INT./EXT. CAR"),
        ("I/E CAR", "I/E CAR"),
        ("EXT/INT. CAR", ".EXT/INT. CAR"),
        ("E/I CAR", ".E/I CAR"),
    ],
)
def test_a_heading_that_the_specification_does_not_name_is_forced(heading: str, written: str) -> None:
    assert write(Screenplay((), (Heading(text_of(heading)),))).decode() == written + "\n"
