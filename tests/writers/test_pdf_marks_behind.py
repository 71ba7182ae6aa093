"""What lies behind or beside the words of a PDF: watermarks, running lines, and the words that signs stand for."""

from __future__ import annotations

from itertools import accumulate
from typing import Any
from unicodedata import normalize

import pymupdf
import pytest

from screenplay.model import Action, Heading, PageBreak, Screenplay
from screenplay.pages import Layout
from screenplay.text import Run, Style, text_of
from screenplay.writers import pdf
from screenplay.writers.pdf import fonts

RAIN = Action(text_of("Rain."))
PLAY = Screenplay((), (Heading(text_of("INT. MILL"), "3"), RAIN, PageBreak(), RAIN))


def opened(play: Screenplay, layout: Layout = Layout()) -> Any:
    document: Any = pymupdf
    return document.open(stream=pdf.write(play, layout))


def spans(page: Any) -> list[Any]:
    blocks = page.get_text("dict")["blocks"]
    return [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]


def test_a_watermark_lies_on_every_page_large_pale_and_behind_the_words() -> None:
    document = opened(PLAY, Layout(watermark="Reader № 7"))
    for page in document:
        first = spans(page)[0]
        assert "Reader" in first["text"] and first["size"] > 40 and first["color"] == 0xDEDEDE
        found = next(
            line for block in page.get_text("dict")["blocks"] for line in block["lines"] if line["spans"][0] == first
        )
        assert 0.4 < -found["dir"][1] / found["dir"][0] < 1.6
        assert page.rect.contains(page.rect.__class__(first["bbox"]))
    assert spans(document[0])[-1]["color"] == 0


def test_a_long_watermark_still_fits_the_page() -> None:
    page = opened(PLAY, Layout(watermark="NOT FOR DISTRIBUTION, COPY OF THE SECOND ASSISTANT DIRECTOR"))[0]
    assert page.rect.contains(page.rect.__class__(spans(page)[0]["bbox"]))


def test_running_lines_and_watermarks_are_not_read_out() -> None:
    layout = Layout(header="BLUE", footer="FOOT", watermark="DRAFT", continued_scenes=True)
    document = opened(PLAY, layout)
    content = document[1].read_contents().decode("latin-1")
    for words in ("BLUE", "FOOT", "CONTINUED:", "DRAFT"):
        assert words in document[1].get_text()
        before = content[: content.index(f"({words})")]
        assert "/Artifact" in before[before.rindex("BMC") - 12 : before.rindex("BMC")]


def test_what_runs_from_right_to_left_is_read_as_it_was_written() -> None:
    """Whoever goes by the order of what is drawn reads it so, and so does who goes by the places."""
    words = "to אמא אבא (12) now, בת"
    read = ""
    for piece in fonts.pieces(words, Style.PLAIN):
        read += piece.stands_for or piece.words[:: -1 if piece.backwards else 1]
    assert read.translate(str.maketrans("()", ")(")) in (words, words.translate(str.maketrans("()", ")(")))
    drawn = sorted(fonts.pieces(words, Style.PLAIN), key=lambda piece: piece.column)
    assert [piece.column for piece in drawn] == [0, *accumulate(piece.wide for piece in drawn[:-1])]
    content = opened(Screenplay((), (Action((Run(words, Style.BOLD),)),)))[0].read_contents().decode("latin-1")
    assert content.count("BDC") + content.count("BMC") == content.count("EMC")


@pytest.mark.skipif(not fonts.font_for("\ufee1", Style.PLAIN), reason="no font here has the shapes of Arabic letters")
def test_arabic_is_copied_as_letters_not_as_their_shapes() -> None:
    words = opened(Screenplay((), (Action(text_of("مرحبا سلام")),)))[0].get_text()
    first, second = (word for word in words.split() if not word.isascii())
    assert first == "مرحبا" and normalize("NFKC", second) == "سلام"


def test_signs_beyond_the_first_plane_are_written_as_utf_16() -> None:
    found = fonts.MAPPING.sub(fonts._as_letters, "<01> <0041>\n<02> <1F600>\n<03> <FEFB>\n<04> <FEE1>")
    assert found == "<01> <0041>\n<02> <D83DDE00>\n<03> <FEFB>\n<04> <0645>"


def test_characters_that_only_a_running_line_has_are_missed_too() -> None:
    rune = "\N{RUNIC LETTER FEHU FEOH FE F}"
    missed = pdf.missing_characters(PLAY, Layout(footer=rune))
    assert missed == pdf.missing_characters(Screenplay((), (Action(text_of(rune)),)))
