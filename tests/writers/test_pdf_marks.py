"""What a copy shows beside its words: fills, frames, inks, larger letters, another paper; and the words as before."""

from __future__ import annotations

from typing import Any

import pymupdf

from screenplay.model import Action, Dialogue, Heading, Parenthetical, Screenplay, Speech
from screenplay.pages import Layout, Line, Page, paginate
from screenplay.pages.look import Look, Mark
from screenplay.text import text_of
from screenplay.writers import pdf

PLAY = Screenplay(
    (),
    (
        Heading(text_of("INT. MILL - DAY"), "7"),
        Action(text_of("The wheel turns. See www.example.org for more.")),
        Speech(text_of("ROSA"), (Parenthetical(text_of("low")), Dialogue(text_of("It never stopped.")))),
    ),
)
YELLOW, GREY, RED = (1.0, 0.9, 0.3), (0.4, 0.4, 0.4), (0.8, 0.1, 0.1)


def marks(line: Line) -> Mark | None:
    return {"dialogue": Mark(fill=YELLOW), "cue": Mark(frame=RED), "action": Mark(ink=GREY)}.get(line.kind)


def drawn(look: Look) -> Any:
    document: Any = pymupdf
    return document.open(stream=pdf.draw(PLAY, paginate(PLAY), Layout(), look))[0]


def near(first: Any, second: Any) -> bool:
    return all(abs(a - b) < 0.01 for a, b in zip(first, second, strict=True))


def test_nothing_is_drawn_where_nothing_stands_out() -> None:
    assert pdf.draw(PLAY, paginate(PLAY), Layout()) == pdf.write(PLAY)
    assert not drawn(Look()).get_drawings()


def test_a_fill_lies_behind_the_words_and_a_frame_around_them() -> None:
    page = drawn(Look(mark=marks))
    fill, frame = page.get_drawings()
    assert near(fill["fill"], YELLOW) and frame["type"] == "s" and near(frame["color"], RED)
    for shape, words in ((fill, "It never stopped."), (frame, "ROSA")):
        (found,) = page.search_for(words)
        rect = shape["rect"]
        assert rect.x0 < found.x0 < rect.x0 + 4 and found.x1 < rect.x1 < found.x1 + 4
        assert rect.y0 - 2 < found.y0 and found.y1 < rect.y1 + 2
    assert page.get_text().split() == drawn(Look()).get_text().split()


def test_ink_colours_the_words_of_its_line_alone() -> None:
    blocks = drawn(Look(mark=marks)).get_text("dict")["blocks"]
    spans = [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]
    colours = {word: span["color"] for span in spans for word in span["text"].split()}
    assert colours["wheel"] == colours["more."] == 0x666666
    assert colours["MILL"] == colours["never"] == 0


def test_larger_letters_take_their_places_and_links_with_them() -> None:
    plain, large = drawn(Look()), drawn(Look(size=15, leading=1.5))
    assert large.rect == plain.rect
    (small_link,), (large_link,) = plain.get_links(), large.get_links()
    assert abs(large_link["from"].width / small_link["from"].width - 1.25) < 0.01
    (words,) = large.search_for("www.example.org")
    assert words.intersects(large_link["from"])
    (first,), (last,) = large.search_for("The wheel"), large.search_for("ROSA")
    assert abs((last.y0 - first.y0) - 2 * 12 * 1.25 * 1.5) < 0.1


def test_the_paper_has_a_tint() -> None:
    page = drawn(Look(tint=(0.98, 0.96, 0.88), mark=marks))
    assert near(page.get_drawings()[0]["fill"], (0.98, 0.96, 0.88))
    assert page.get_drawings()[0]["rect"] == page.rect
    pixel = page.get_pixmap().pixel(5, 5)
    assert all(abs(part - level * 255) < 2 for part, level in zip(pixel, (0.98, 0.96, 0.88), strict=True))


def test_pages_are_called_by_the_numbers_they_bear() -> None:
    pages = (Page(None, ()), Page(None, ()), Page(1, ()), Page(2, ()), Page(2, ()), Page(2, ()), Page(3, ()))
    document: Any = pymupdf
    made = document.open(stream=pdf.draw(PLAY, pages, Layout()))
    assert [page.get_label() for page in made] == ["i", "ii", "1", "2", "2.2", "2.3", "3"]
    assert b"PageLabels" not in pdf.write(PLAY)
