"""Copies: the pages of the whole script with the right words marked, cue scripts, large print, covers, as PDF too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.model import Action, Dialogue, Element, Heading, Lyric, PageBreak, Screenplay, Speech
from screenplay.pages import Layout, Page, paginate
from screenplay.pages.layout import NUMBER_ROW
from screenplay.pages.lines import width_of
from screenplay.stage import cue_script, sides
from screenplay.stage.large_print import EASY, LARGE, LARGE_AND_EASY, Print, Sheet, enlarged
from screenplay.stage.names import words_of
from screenplay.stage.prompt_book import PromptBook, prompt_book
from screenplay.stage.readers import so_many
from screenplay.stage.reading import LINES, Reading, reading
from screenplay.stage.sides import BLACK, COLOURS, UNREAD, Copy
from screenplay.text import Style, text_of
from screenplay.writers import pdf

IDA = Copy("IDA", ("IDA",))
PRINTS = (LARGE, EASY, LARGE_AND_EASY)


@pytest.fixture
def book(toll_house: Reading) -> PromptBook:
    return prompt_book(toll_house, so_many(4))


def ferry() -> Reading:
    """A script of several pages, with columns, songs, transitions and page breaks."""
    from screenplay.readers import fountain

    source = (Path(__file__).parent.parent / "cases" / "pages" / "ferry.fountain").read_text(encoding="utf-8")
    return reading(fountain.read(source)[0], Layout())


def words(page: Page, kinds: frozenset[str] = LINES) -> str:
    return " ".join(" ".join(line.words for line in page.lines if line.kind in kinds).split())


def unspaced(words: str) -> str:
    """Lines are turned elsewhere, at blanks or not."""
    return "".join(words.split())


def test_a_whole_copy_has_the_pages_of_the_script(book: PromptBook) -> None:
    made = sides.side(book, IDA, "full")
    assert made.pages[-len(book.reading.pages) :] == book.reading.pages == paginate(book.reading.play, Layout())
    assert made.pages[0].number is None


def test_only_what_they_speak_is_filled_and_only_their_names_have_a_frame(book: PromptBook) -> None:
    mark = sides.side(book, IDA, "full", "blue").look.mark
    elements = book.reading.play.elements
    for page in book.reading.pages:
        for line in page.lines:
            own = line.element is not None and "IDA" in book.reading.said[line.element]
            found = mark(line)
            if own and line.kind == "dialogue":
                assert found and found.fill == COLOURS["blue"] and isinstance(elements[line.element or 0], Speech)
            elif own and line.kind == "cue":
                assert found and found.frame == BLACK and not found.fill
            else:
                assert found is None


def test_the_narrators_words_are_filled_and_unread_action_is_grey(script: Path, read: Callable[..., Reading]) -> None:
    found = prompt_book(read(script.read_text(encoding="utf-8"), "essential"), None)
    mark = sides.side(found, Copy("N", ("NARRATOR",)), "full").look.mark
    shown = {line.words: mark(line) for page in found.reading.pages for line in page.lines if line.kind == "action"}
    nods, door = shown["Ida nods."], shown["Voss goes out."]
    assert nods and nods.ink == UNREAD and not nods.fill
    assert door and door.fill == COLOURS["yellow"] and not door.ink


def luminance(colour: tuple[float, float, float]) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("colour", [c for c in COLOURS.values() if c])
def test_black_on_every_colour_is_easy_to_read(colour: tuple[float, float, float]) -> None:
    assert (luminance(colour) + 0.05) / 0.05 > 12
    assert 1.05 / (luminance(colour) + 0.05) > 1.1  # and it shows on white paper


def test_unread_action_can_still_be_read() -> None:
    assert 1.05 / (luminance(UNREAD) + 0.05) > 4.5  # WCAG 2.2, 1.4.3


def test_a_cue_script_has_each_speech_after_what_is_said_before(toll_house: Reading) -> None:
    script = cue_script.cue_script(toll_house, ("DR. VOSS",))
    told = [words_of(element) for element in script.play.elements]
    assert told == [
        "INT. TOLL HOUSE - NIGHT",
        "NARRATOR: … DR. VOSS enters, shaking snow from her hat.",
        "Is the bridge shut?",
        "IDA: Since noon.",
        "Then I'll wait.",
        "INT. TOLL HOUSE - LATER",
        "NARRATOR: … is here: Ida, Dr. Voss, the old woman.",
        "Who rang?",
        "OLD WOMAN: The wind rang.",
        "The wind.",
        "Will, then? Ida, ask Will.",
        "HERMIT: Cold stove, cold stove",
        "Hush.",
    ]
    assert sorted(script.own) == [2, 4, 7, 9, 10, 12]


def page_notes(pages: tuple[Page, ...]) -> list[tuple[str, str]]:
    """Of each page of a cue script the head, and every speech with the page noted last beside one."""
    noted, found = "", []
    for page in pages:
        for line in sorted(page.lines, key=lambda line: (line.row, line.column)):
            if line.kind == "page number" and line.row != NUMBER_ROW:
                noted = line.words.removeprefix("p. ")
            if line.kind == "dialogue":
                found.append((line.words, noted))
    return found


def test_pages_beside_a_cue_script_are_those_of_the_whole_script() -> None:
    found = ferry()
    numbers = {
        line.words: str(found.places[line.element][0])  # type: ignore[index]
        for page in found.pages for line in page.lines if line.kind == "dialogue" and line.element is not None
    }  # fmt: skip
    for role in found.roles:
        pages = cue_script.pages_of(found, cue_script.cue_script(found, (role,)))
        for shown, number in page_notes(pages):
            assert numbers.get(shown, number) == number
        heads = [line.words for page in pages for line in page.lines if line.row == NUMBER_ROW]
        assert len(heads) == len(pages) and all(head.endswith("of the script") for head in heads)


@pytest.mark.parametrize("style", PRINTS)
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_large_print_keeps_every_word_on_its_page(style: Print, paper: Any) -> None:
    found = ferry()
    sheet = Sheet(Layout(paper=paper), style)
    spoken = frozenset({*LINES, "parenthetical", "transition", "title"})
    made = enlarged(found.pages, found.play, sheet)
    for page in found.pages:
        own = [s for s in made if s.number == page.number]
        assert unspaced("".join(words(s, spoken) for s in own)) == unspaced(words(page, spoken))
    for one in made:
        last = max((line.row for line in one.lines), default=0)
        assert last < sheet.last_row
        assert all(line.column + width_of(line.words) <= sheet.left + sheet.width for line in one.lines)
        assert sorted(one.lines, key=lambda line: line.row) == [*one.lines]


def test_every_sheet_of_large_print_bears_the_number_of_its_page() -> None:
    found = ferry()
    for page in enlarged(found.pages, found.play, Sheet(Layout(), LARGE)):
        head = [line.words for line in page.lines if line.row == NUMBER_ROW]
        assert bool(head) == (page.number is not None)
        if page.number:
            assert head[0].split()[0] == str(page.number)


def test_no_sheet_ends_with_a_name_or_a_heading() -> None:
    found = ferry()
    for style in PRINTS:
        for page in enlarged(found.pages, found.play, Sheet(Layout(), style)):
            body = [line for line in page.lines if line.row != NUMBER_ROW]
            assert not body or body[-1].kind not in ("cue", "heading", "parenthetical")


def test_easy_print_is_upright_and_bold_instead() -> None:
    found = ferry()
    slanted = Style.ITALIC | Style.UNDERLINE
    before = [run for page in found.pages for line in page.lines for run in line.runs if run.style & slanted]
    after = [r for p in enlarged(found.pages, found.play, Sheet(Layout(), EASY)) for li in p.lines for r in li.runs]
    assert before and not any(run.style & slanted for run in after)
    assert any(run.style & Style.BOLD for run in after)


def test_line_ends_that_the_author_made_stay() -> None:
    play = Screenplay((), (Action(text_of("One\nTwo — three " + "and so on " * 20)),))
    found = reading(play, Layout())
    lines = [line.words for page in enlarged(found.pages, play, Sheet(Layout(), LARGE)) for line in page.lines]
    assert lines[1] == "One" and lines[2].startswith("Two — three and")


def test_the_cover_tells_who_reads_what(book: PromptBook) -> None:
    copy = sides.copies_for(book)[1]
    for style in ("full", "cues"):
        cover = words(sides.side(book, copy, style).pages[0], frozenset({"title"}))
        for own in book.plan.given if book.plan else ():
            assert f"{own.reader.name} {', '.join(role.name for role in own.roles)}" in cover
        assert f"{copy.name}'s copy" in cover and "to read aloud" in cover


def test_the_pdf_has_the_marks_where_the_words_are(book: PromptBook) -> None:
    document: Any = pymupdf
    made = sides.side(book, IDA, "full")
    pages = document.open(stream=pdf.draw(made.play, made.pages, Layout(), made.look))
    assert len(pages) == len(made.pages)
    page = pages[2]
    filled = [d["rect"] for d in page.get_drawings() if d["type"] == "f"]
    framed = [d["rect"] for d in page.get_drawings() if d["type"] == "s"]
    (noon,), (wait,) = page.search_for("Since noon."), page.search_for("Then I'll wait.")
    assert any(rect.intersects(noon) for rect in filled) and not any(rect.intersects(wait) for rect in filled)
    assert len(framed) == 5 and len(filled) == 5


def test_the_same_copy_is_the_same_bytes(book: PromptBook) -> None:
    made = [sides.side(book, IDA, "cues", print=EASY) for _ in range(2)]
    first, second = (pdf.draw(m.play, m.pages, Layout(), m.look) for m in made)
    assert first == second


def test_copies_without_a_plan_are_one_a_role(toll_house: Reading) -> None:
    found = prompt_book(toll_house, None)
    assert [copy.roles for copy in sides.copies_for(found)] == [(role.name,) for role in found.cast]


def test_names_of_files_differ() -> None:
    assert sides.unlike(["a", "b", "a", "a"]) == ["a", "b", "a-2", "a-3"]


WORDS = st.text(alphabet="ab  .—-!?\n'é", min_size=1, max_size=300)
PIECES = st.one_of(
    st.builds(
        lambda name, words, dual: Speech(text_of(name), (Dialogue(text_of(words)),), dual=dual),
        st.sampled_from(["ANN", "BEN", "ANN AND BEN", "ALL"]),
        WORDS,
        st.booleans(),
    ),
    WORDS.map(lambda words: Action(text_of(words))),
    WORDS.map(lambda words: Lyric(text_of(words))),
    st.just(Heading(text_of("INT. A"), "3")),
    st.just(PageBreak()),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=30), st.sampled_from(PRINTS))
def test_whatever_is_written_every_copy_has_all_of_it(elements: list[Element], style: Print) -> None:
    play = Screenplay((), tuple(elements))
    found = reading(play, Layout())
    made = enlarged(found.pages, play, Sheet(Layout(), style))
    assert unspaced("".join(words(page) for page in made)) == unspaced("".join(words(page) for page in found.pages))
    for role in found.everybody:
        script = cue_script.cue_script(found, (role,))
        own = [script.play.elements[place] for place in sorted(script.own)]
        spoken = [element for element in own if not isinstance(element, Heading)]
        told = [
            element
            for element, said in zip(elements, found.said, strict=True)
            if role in said and not isinstance(element, Heading)
        ]
        assert spoken == told
        cue_script.pages_of(found, script)


def test_radio_cues_keep_the_numbers_of_the_whole_script(script: Path) -> None:
    from screenplay.readers import fountain

    found = reading(fountain.read(script.read_text(encoding="utf-8"))[0], Layout(form="radio"))
    counted = {line.element: line.words for page in found.pages for line in page.lines if line.kind == "cue number"}
    dual = next(
        place for place, element in enumerate(found.play.elements) if isinstance(element, Speech) and element.dual
    )
    counted[dual] = counted[dual - 1]
    made = cue_script.cue_script(found, ("HERMIT", "OLD WOMAN"))
    numbers = {
        made.origin[line.element]: line.words
        for page in cue_script.pages_of(found, made) for line in page.lines
        if line.kind == "cue number" and line.element is not None
    }  # fmt: skip
    assert dual in numbers and all(counted[origin] == number for origin, number in numbers.items())


def test_large_print_repeats_header_and_footer_and_no_other_running_line(script: Path) -> None:
    from screenplay.readers import fountain

    layout = Layout(header="Third draft", footer="For the choir", continued_scenes=True)
    found = reading(fountain.read(script.read_text(encoding="utf-8"))[0], layout)
    for page in enlarged(found.pages, found.play, Sheet(layout, LARGE)):
        running = [line.words for line in page.lines if line.kind == "running"]
        expected = ["For the choir"] if page.number == 1 else ["Third draft", "For the choir"]
        assert running == (expected if page.number else [])
        assert all("CONTINUED" not in line.words for line in page.lines)
