"""Pages as text: golden files, the title page, geometry, and what is printed at all."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest

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
from screenplay.pages import ROWS, Layout, Line, Page, paginate
from screenplay.pages.lines import width_of
from screenplay.pages.outline import outline
from screenplay.readers.fountain import read
from screenplay.text import Run, Style, text_of

HERE = Path(__file__).parent
FERRY = HERE / "cases" / "pages" / "ferry.fountain"


def picture(page: Page) -> str:
    """A page as a typist sees it: one character a column, the row before it."""
    rows: dict[int, str] = {}
    for line in sorted(page.lines, key=lambda line: (line.row, line.column)):
        before = rows.get(line.row, "")
        rows[line.row] = before + " " * (int(line.column) - width_of(before)) + line.words
    body = (f"{row:3} |{rows.get(row, '')}".rstrip() for row in range(min(rows), max(rows) + 1))
    return "\n".join([f"page {page.number or 'title'}", *body])


def ferry() -> Screenplay:
    return read(FERRY.read_text(encoding="utf-8"))[0]


@pytest.mark.parametrize(
    ("name", "layout"),
    [
        ("ferry-letter", Layout()),
        ("ferry-a4", Layout(paper="a4", scene_numbers=False, continued=True, heading_space=2)),
    ],
)
def test_golden_pages(name: str, layout: Layout) -> None:
    pages = "\n\n".join(picture(page) for page in paginate(ferry(), layout)) + "\n"
    golden = HERE / "golden" / "pages" / f"{name}.txt"
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        golden.write_text(pages, encoding="utf-8")
    assert pages == golden.read_text(encoding="utf-8")


def lines(*elements: object, layout: Layout = Layout()) -> list[Line]:
    return [line for page in paginate(Screenplay((), elements), layout) for line in page.lines]  # type: ignore[arg-type]


def places(*elements: object, layout: Layout = Layout()) -> list[tuple[int, float, str]]:
    return [(line.row, line.column, line.words) for line in lines(*elements, layout=layout)]


def test_the_measures_of_the_film_industry() -> None:
    speech = Speech(text_of("ADA"), (Parenthetical(text_of("low")), Dialogue(text_of("Yes."))), ("V.O.",))
    heading, cut = Heading(text_of("INT. MILL - DAY"), "7"), Transition(text_of("CUT TO:"))
    assert places(heading, Action(text_of("Dust.")), speech, cut) == [
        (0, 7, "7"),
        (0, 79, "7"),
        (0, 15, "INT. MILL - DAY"),
        (2, 15, "Dust."),
        (4, 37, "ADA (V.O.)"),
        (5, 31, "(low)"),
        (6, 25, "Yes."),
        (8, 68, "CUT TO:"),
    ]


def test_what_is_only_for_the_writer_is_not_printed() -> None:
    note = (Run("Rain", span=None), Run("why?", Style.NOTE), Run("."), Run("gone", Style.OMITTED))
    hidden = (Run("only a note", Style.NOTE),)
    unseen = (Section(text_of("One")), Synopsis(text_of("Two.")), Remark(text_of("Hm.")), Omission(text_of("Cut.")))
    assert places(*unseen, Action(note), Action(hidden), Action(text_of("Sun."))) == [(0, 15, "Rain."), (2, 15, "Sun.")]


def test_a_note_between_two_spaces_leaves_one_and_a_line_of_notes_none() -> None:
    text = (Run("A door "), Run("which?", Style.NOTE), Run(" opens.\n"), Run("x", Style.NOTE), Run("\nIt shuts."))
    assert [words for _, _, words in places(Action(text))] == ["A door opens.", "It shuts."]


def test_line_ends_blank_lines_and_indents_stay() -> None:
    speech = Speech(text_of("ADA"), (Dialogue(text_of("One.\n\nTwo.")),))
    assert places(Action(text_of("Left.\n    Right.\tAway.")), speech) == [
        (0, 15, "Left."),
        (1, 15, "    Right.    Away."),
        (3, 37, "ADA"),
        (4, 25, "One."),
        (6, 25, "Two."),
    ]


def test_styles_follow_the_words_over_a_turned_line() -> None:
    words = "seven letters " * 6
    found = lines(Action((Run("go "), Run(words, Style.BOLD), Run("stop"))))
    assert [[(run.text, run.style) for run in line.runs] for line in found] == [
        [("go ", Style.PLAIN), (words[:55], Style.BOLD)],
        [(words[56:], Style.BOLD), ("stop", Style.PLAIN)],
    ]


def test_songs_are_italic_and_stand_together() -> None:
    found = lines(Lyric(text_of("Row, row")), Lyric((Run("your "), Run("boat", Style.BOLD))))
    assert [(line.row, line.column) for line in found] == [(0, 25), (1, 25)]
    assert [run.style for line in found for run in line.runs] == [Style.ITALIC, Style.ITALIC, Style.ITALIC | Style.BOLD]


def test_centred_lines_may_begin_at_half_a_column() -> None:
    assert places(Centered(text_of("THE END")))[0] == (0, 41.5, "THE END")


def test_dual_dialogue_stands_side_by_side() -> None:
    left = Speech(text_of("ADA"), (Dialogue(text_of("Now.")),))
    right = Speech(text_of("BEN"), (Parenthetical(text_of("too")), Dialogue(text_of("Now!"))), dual=True)
    assert places(left, right, Action(text_of("Both go."))) == [
        (0, 23, "ADA"),
        (1, 15, "Now."),
        (0, 55, "BEN"),
        (1, 51, "(too)"),
        (2, 47, "Now!"),
        (4, 15, "Both go."),
    ]


def test_a_dual_speech_without_a_partner_is_set_alone() -> None:
    alone = Speech(text_of("BEN"), (Dialogue(text_of("Now!")),), dual=True)
    assert places(alone) == [(0, 37, "BEN"), (1, 25, "Now!")]


def test_same_speaker_is_marked_on_request_only_within_a_scene() -> None:
    speech = Speech(text_of("ADA"), (Dialogue(text_of("Yes.")),))
    marked = Speech(text_of("ADA"), (Dialogue(text_of("Yes.")),), ("CONT'D",))
    elements = (speech, Action(text_of("Rain.")), speech, marked, Heading(text_of("INT. MILL")), speech)
    cues = [line.words for line in lines(*elements, layout=Layout(continued=True)) if line.kind == "cue"]
    assert cues == ["ADA", "ADA (CONT'D)", "ADA (CONT'D)", "ADA"]
    assert "ADA (CONT'D)" not in [line.words for line in lines(speech, Action(text_of("Rain.")), speech)]


def test_headings_are_set_as_asked() -> None:
    layout = Layout(bold_headings=True, underlined_headings=True, heading_space=2)
    found = lines(Action(text_of("Rain.")), Heading(text_of("INT. MILL")), layout=layout)
    assert (found[1].row, found[1].runs[0].style) == (3, Style.BOLD | Style.UNDERLINE)


@pytest.mark.parametrize("number", ["1", "110A", "I-2-B-4-XX", "a number nobody can print in a margin"])
def test_scene_numbers_never_touch_the_heading(number: str) -> None:
    found = lines(Heading(text_of("INT. " + "A LONG CORRIDOR " * 9), number))
    rows = [[line for line in found if line.row == row] for row in {line.row for line in found}]
    for row in rows:
        ordered = sorted(row, key=lambda line: line.column)
        assert all(a.column + width_of(a.words) < b.column for a, b in pairwise(ordered))
        assert ordered[0].column >= 3 and ordered[-1].column + width_of(ordered[-1].words) <= 80
    assert number in " ".join(line.words for line in found)


def test_page_breaks_open_a_page_once() -> None:
    rain, leaf = Action(text_of("Rain.")), PageBreak()
    pages = paginate(Screenplay((), (leaf, rain, leaf, leaf, rain, leaf)))
    assert [page.number for page in pages] == [1, 2]
    assert [[line.words for line in page.lines] for page in pages] == [["Rain."], ["2.", "Rain."]]


def test_nothing_to_print_makes_no_page() -> None:
    assert paginate(Screenplay((), ())) == ()
    assert paginate(Screenplay((), (Action(()), Speech((), ()), Section(text_of("One"))))) == ()


def test_pages_are_numbered_at_the_top_right_from_the_second_on() -> None:
    pages = paginate(Screenplay((), (Action(text_of("Rain.")), PageBreak()) * 12))
    numbers = [[line for line in page.lines if line.kind == "page number"] for page in pages]
    assert [len(found) for found in numbers] == [0] + [1] * 11
    assert (numbers[1][0].row, numbers[1][0].column, numbers[1][0].words) == (-3, 73, "2.")
    assert (numbers[11][0].column, numbers[11][0].words) == (72, "12.")


def test_the_title_page_loses_nothing() -> None:
    entries = tuple(
        TitleEntry(key, tuple(text_of(line) for line in value))
        for key, value in [
            ("Title", ["THE MILL"]),
            ("Credit", ["by"]),
            ("Author", ["Ada"]),
            ("Source", ["a rumour"]),
            ("Contact", ["1 Lane", "Town"]),
            ("Weather", ["wet"]),
            ("Cast", ["Ada", "Ben"]),
            ("Empty", []),
        ]
    )
    title, first = paginate(Screenplay(entries, (Action(text_of("Rain.")),)))
    assert (title.number, first.number) == (None, 1)
    words = [line.words for line in title.lines]
    assert words == [
        "THE MILL",
        "by",
        "Ada",
        "a rumour",
        "1 Lane",
        "Town",
        "Weather: wet",
        "Cast:",
        "Ada",
        "Ben",
        "Empty:",
    ]
    assert title.lines[0].column == 41 and title.lines[4].column == 15
    assert title.lines[-1].row == ROWS - 1


def test_a_title_page_too_long_goes_on_on_a_second() -> None:
    entries = (TitleEntry("Contact", tuple(text_of(f"line {number}") for number in range(70))),)
    pages = paginate(Screenplay(entries, ()))
    assert [page.number for page in pages] == [None, None]
    assert [line.words for page in pages for line in page.lines] == [f"line {number}" for number in range(70)]


def test_outline_of_sections_and_scenes() -> None:
    play = ferry()
    pages = paginate(play)
    assert [(entry.title.split()[0], entry.level, entry.page) for entry in outline(play, pages)] == [
        ("The", 0, 1),
        ("1", 1, 1),
        ("The", 1, 2),
        ("2A", 2, 2),
        ("2B", 2, 3),
        ("3", 2, 4),
    ]


def test_outline_levels_never_jump() -> None:
    rain = Action(text_of("Rain."))
    deep, flat = Section(text_of("deep"), 4), Section(text_of("flat"), 1)
    play = Screenplay((), (deep, rain, flat, Heading(text_of("INT. MILL")), rain))
    assert [entry.level for entry in outline(play, paginate(play))] == [0, 0, 1]
