"""Stage and radio: other measures, the same care for breaks; and what stands above and below the text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from screenplay.model import Action, Dialogue, Heading, Lyric, PageBreak, Parenthetical, Screenplay, Speech
from screenplay.pages import Layout, Line, paginate
from screenplay.pages.layout import FormName
from screenplay.readers.fountain import read
from screenplay.text import Style, text_of

HERE = Path(__file__).parent
STAGE, RADIO = Layout(form="stage"), Layout(form="radio")
RAIN = Action(text_of("Rain."))
ADA = Speech(text_of("ADA"), (Parenthetical(text_of("low")), Dialogue(text_of("Yes."))), ("V.O.",))


def lines(*elements: object, layout: Layout) -> list[Line]:
    return [line for page in paginate(Screenplay((), elements), layout) for line in page.lines]  # type: ignore[arg-type]


def places(*elements: object, layout: Layout) -> list[tuple[int, float, str]]:
    return [(line.row, line.column, line.words) for line in lines(*elements, layout=layout)]


@pytest.mark.parametrize("form", ["stage", "radio"])
def test_golden_pages(form: FormName) -> None:
    play = read((HERE / "cases" / "pages" / "ferry.fountain").read_text(encoding="utf-8"))[0]
    layout = Layout(form=form, continued_scenes=True, header="THE FERRY, blue", footer="For the cast only")
    pages = paginate(play, layout)
    rows = [
        f"{page.number or 'title'} {line.row:3} {line.column:5} {line.kind:13} {line.words}"
        for page in pages
        for line in sorted(page.lines, key=lambda line: (line.row, line.column))
    ]
    golden = HERE / "golden" / "pages" / f"ferry-{form}.txt"
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        golden.write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert "\n".join(rows) + "\n" == golden.read_text(encoding="utf-8")


def test_a_stage_play_has_its_directions_in_parentheses_and_its_speeches_wide() -> None:
    sung = Lyric(text_of("La"))
    assert places(Heading(text_of("THE MILL")), RAIN, ADA, Action(text_of("(Sun.)")), sung, layout=STAGE) == [
        (0, 41, "THE MILL"),
        (2, 27, "(Rain.)"),
        (4, 40, "ADA (V.O.)"),
        (5, 27, "(low)"),
        (6, 15, "Yes."),
        (8, 27, "(Sun.)"),
        (10, 20, "La"),
    ]


def test_radio_numbers_every_cue_and_underlines_what_is_not_spoken() -> None:
    found = lines(Heading(text_of("THE MILL")), RAIN, ADA, layout=RADIO)
    assert [(line.row, line.column, line.words) for line in found] == [
        (0, 15, "THE MILL"),
        (2, 12, "1"),
        (2, 15, "Rain."),
        (4, 12, "2"),
        (4, 15, "ADA (V.O.)"),
        (4, 35, "(low)"),
        (5, 35, "Yes."),
    ]
    assert found[2].runs[0].style is Style.UNDERLINE


def test_two_speeches_at_once_have_one_number_in_radio() -> None:
    both = (ADA, Speech(text_of("BEN"), (Dialogue(text_of("No.")),), dual=True), RAIN)
    assert [line.words for line in lines(*both, layout=RADIO) if line.kind == "cue number"] == ["1", "2"]


def test_a_long_name_beside_a_short_speech_takes_the_rows_it_needs() -> None:
    wordy = Speech(text_of("THE KEEPER OF THE LIGHT AND OF THE BELL"), (Dialogue(text_of("No.")),))
    assert [row for row, _, words in places(wordy, RAIN, layout=RADIO) if words == "Rain."] == [4]


SCENES = (
    RAIN,
    PageBreak(),
    Heading(text_of("INT. MILL"), "7"),
    RAIN,
    PageBreak(),
    RAIN,
    PageBreak(),
    RAIN,
    PageBreak(),
    Heading(text_of("INT. BARN")),
    RAIN,
    PageBreak(),
    RAIN,
)


def running(layout: Layout) -> list[list[tuple[int, float, str]]]:
    return [
        [(line.row, line.column, line.words) for line in page.lines if line.kind == "running"]
        for page in paginate(Screenplay((), SCENES), layout)
    ]


def test_a_scene_that_goes_on_overleaf_says_so_twice_with_its_number() -> None:
    foot = (56, 64, "(CONTINUED)")
    assert running(Layout(continued_scenes=True)) == [
        [],
        [foot],
        [(-2, 15, "CONTINUED:"), (-2, 7, "7"), (-2, 79, "7"), foot],
        [(-2, 15, "CONTINUED: (2)"), (-2, 7, "7"), (-2, 79, "7")],
        [foot],
        [(-2, 15, "CONTINUED:")],
    ]
    assert running(Layout()) == [[]] * 6


def test_running_lines_take_no_room_from_the_script() -> None:
    play = read((HERE / "cases" / "pages" / "ferry.fountain").read_text(encoding="utf-8"))[0]
    loud = Layout(continued_scenes=True, header="x", footer="y", watermark="z")
    kept = [[line for line in page.lines if line.kind != "running"] for page in paginate(play, loud)]
    assert kept == [list(page.lines) for page in paginate(play)]


def test_headers_begin_on_the_second_page_and_never_reach_the_number() -> None:
    found = running(Layout(header="word " * 30, footer="end"))
    assert found[0] == [(57, 43, "end")]
    assert found[1][0][:2] == (-3, 15) and found[1][0][2].endswith("…") and len(found[1][0][2]) <= 52
