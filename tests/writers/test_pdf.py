"""The PDF as a reader program sees it: text, geometry, fonts, outline, metadata, and the same bytes every time."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pymupdf
import pytest

from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Heading,
    PageBreak,
    Parenthetical,
    Screenplay,
    Section,
    Speech,
    TitleEntry,
)
from screenplay.pages import Layout, paginate
from screenplay.pages.typefaces import FONT_PACKAGES
from screenplay.text import Run, Style, text_of
from screenplay.writers import pdf
from screenplay.writers.pdf import fonts
from screenplay.writers.pdf.grid import ASCENT

ELEMENTS = (
    Section(text_of("The Quay")),
    Heading(text_of("EXT. QUAY - NIGHT"), "4"),
    Action((Run("Rain, "), Run("hard", Style.BOLD), Run(" and "), Run("cold", Style.UNDERLINE), Run("."))),
    Speech(text_of("LENA"), (Parenthetical(text_of("low")), Dialogue(text_of("It’s gone (again)… \\o/ — ça va?")))),
    Centered((Run("FIN", Style.BOLD | Style.ITALIC),)),
    PageBreak(),
    Heading(text_of("INT. SHED - NIGHT")),
    Action((Run("Quiet.", Style.ITALIC),)),
)
TITLE = (
    TitleEntry("Title", (text_of("The Last Ferry"), text_of("“Night”"))),
    TitleEntry("Authors", (text_of("Odile Brandt"), text_of("& Tam Okafor"))),
)
PLAY = Screenplay(TITLE, ELEMENTS)


def opened(play: Screenplay, layout: Layout = Layout()) -> Any:
    document: Any = pymupdf
    return document.open(stream=pdf.write(play, layout))


def spans(page: Any) -> Iterator[tuple[str, float, float, str]]:
    """Words, inches from the left edge, inches from the top edge to the baseline, and font of every stretch of text."""
    for block in page.get_text("dict")["blocks"]:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                yield span["text"], span["origin"][0] / 72, span["origin"][1] / 72, span["font"]


def test_every_line_stands_where_its_page_says() -> None:
    play = Screenplay((), ELEMENTS)
    for drawn, page in zip(opened(play), paginate(play), strict=True):
        found = {(round(x, 2), round((y - 1 - ASCENT / 72) * 6)) for _, x, y, _ in spans(drawn)}
        assert found >= {(round(line.column / 10, 2), line.row) for line in page.lines}


def test_geometry_in_inches() -> None:
    drawn = opened(Screenplay((), ELEMENTS))
    left = {words.strip(): round(x, 2) for page in drawn for words, x, _, _ in spans(page)}
    assert (left["EXT. QUAY - NIGHT"], left["LENA"], left["(low)"]) == (1.5, 3.7, 3.1)
    assert left["It’s gone (again)… \\o/ — ça va?"] == 2.5
    assert left["2."] == 7.3
    tops = [y for words, _, y, _ in spans(drawn[1]) if words == "2."]
    assert 0.5 < tops[0] < 0.7


@pytest.mark.parametrize(("layout", "size"), [(Layout(), (612, 792)), (Layout(paper="a4"), (595.3, 841.9))])
def test_paper(layout: Layout, size: tuple[float, float]) -> None:
    rect = opened(PLAY, layout)[0].rect
    assert (rect.width, rect.height) == pytest.approx(size, abs=0.1)


def test_text_comes_out_as_it_went_in() -> None:
    words = " ".join(" ".join(page.get_text().split()) for page in opened(PLAY))
    for line in (line for page in paginate(PLAY) for line in page.lines):
        assert " ".join(line.words.split()) in words


def test_courier_prime_is_embedded_in_the_faces_used_and_nothing_else() -> None:
    document = opened(Screenplay((), ELEMENTS))
    used = {font[3].split("+")[-1]: font[1] for page in document for font in page.get_fonts()}
    assert used == dict.fromkeys(
        ("CourierPrime-Regular", "CourierPrime-Bold", "CourierPrime-Italic", "CourierPrime-BoldItalic"), "ttf"
    )
    assert {font[3].split("+")[-1] for font in opened(Screenplay((), ELEMENTS[:2]))[0].get_fonts()} == {
        "CourierPrime-Regular"
    }


def test_emphasis_is_drawn() -> None:
    page = opened(Screenplay((), ELEMENTS))[0]
    fonts = {words.strip(): font.split("+")[-1] for words, _, _, font in spans(page)}
    assert (fonts["hard"], fonts["FIN"]) == ("CourierPrime-Bold", "CourierPrime-BoldItalic")
    (rule,) = page.get_drawings()
    (cold,) = page.search_for("cold")
    assert (rule["rect"].x0, rule["rect"].x1) == pytest.approx((cold.x0, cold.x1), abs=0.5)
    assert cold.y0 < rule["rect"].y0 < cold.y1 + 2


def test_metadata_comes_from_the_title_page() -> None:
    metadata = opened(PLAY).metadata
    assert metadata["title"] == "The Last Ferry “Night”"
    assert metadata["author"] == "Odile Brandt & Tam Okafor"
    assert b"/Lang" in pdf.write(PLAY)


def test_metadata_is_there_as_xmp_too() -> None:
    document = opened(PLAY, Layout(language="en-GB"))
    words = document.get_xml_metadata()
    root = ElementTree.fromstring(words[words.index("<x:xmpmeta") : words.index("<?xpacket end")])
    told = [element.text for element in root.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li")]
    assert told == ["The Last Ferry “Night”", "Odile Brandt & Tam Okafor", "en-GB"]


@pytest.mark.parametrize("language", ["en", "fr-CA"])
def test_a_checker_of_accessible_pdf_finds_no_error(language: str, tmp_path: Path) -> None:
    pytest.importorskip("pdfua")
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf.write(PLAY, Layout(language=language, header="H", watermark="W")))
    done = subprocess.run([sys.executable, "-m", "pdfua", "check", path], capture_output=True, text=True)
    assert "errors=0" in done.stdout and set(re.findall(r"UA-\d\d-\d+", done.stdout)) <= {"UA-28-004", "UA-14-001"}


def test_fonts_of_an_installed_package_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / FONT_PACKAGES[0] / "fonts"
    package.mkdir(parents=True)
    (package.parent / "__init__.py").touch()
    (package / "wqy-microhei.ttc").touch()
    monkeypatch.setattr(fonts, "SYSTEM_FOLDERS", {"linux": (), sys.platform: ()})
    monkeypatch.syspath_prepend(tmp_path)
    assert fonts.installed_fonts() == (package / "wqy-microhei.ttc",)


def test_outline_holds_sections_and_scenes() -> None:
    assert [entry[:3] for entry in opened(PLAY).get_toc()] == [
        [1, "The Quay", 2],
        [2, "4 EXT. QUAY - NIGHT", 2],
        [2, "INT. SHED - NIGHT", 3],
    ]


def test_the_same_bytes_every_time_in_every_process() -> None:
    code = (
        "import hashlib; from screenplay.model import *; from screenplay.text import *;"
        "from screenplay.writers import pdf;"
        "print(hashlib.sha256(pdf.write(Screenplay((), (Action(text_of('Привет – rain')),)))).hexdigest())"
    )
    root = Path(pdf.__file__).parents[3]
    digests = {
        subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert len(digests) == 1
    assert pdf.write(PLAY) == pdf.write(PLAY)


def test_an_empty_screenplay_is_one_empty_page() -> None:
    assert [page.get_text() for page in opened(Screenplay((), ()))] == [""]


def test_composed_and_combining_letters_are_drawn_alike() -> None:
    assert "élève" in opened(Screenplay((), (Action(text_of("e\u0301le\u0300ve")),)))[0].get_text()


def test_many_different_letters_stand_side_by_side() -> None:
    """Courier Prime has more letters than one simple PDF font can hold: the second goes on where the first ends."""
    letters = "".join(map(chr, range(0xC0, 0x180))).replace("\u0138", "").replace("\u0149", "").replace("\u017f", "")
    lines = [letters[start : start + 50] for start in range(0, len(letters), 50)]
    page = opened(Screenplay((), (Action(text_of("\n".join(lines))),)))[0]
    assert [line for line in page.get_text().splitlines() if line.strip()] == lines
    assert max(word[2] for word in page.get_text("words")) == pytest.approx(108 + 50 * 7.2, abs=1)


MISSING = Screenplay((), (Action(text_of("Old marks: \N{RUNIC LETTER FEHU FEOH FE F} and \u0938, then é…")),))


def test_what_no_font_has_is_shown_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "installed_fonts", tuple)
    fonts.fallbacks.cache_clear()
    fonts.font_for.cache_clear()
    try:
        assert pdf.missing_characters(MISSING) == ("\u0938", "\N{RUNIC LETTER FEHU FEOH FE F}")
        page = opened(MISSING)[0]
        assert "marks: \N{RUNIC LETTER FEHU FEOH FE F} and \u0938, then é…" in " ".join(page.get_text().split())
        signs = Screenplay((), (Action(text_of(f"Old marks: {fonts.REPLACEMENT} and {fonts.REPLACEMENT}, then é…")),))
        assert page.get_pixmap().samples == opened(signs)[0].get_pixmap().samples
    finally:
        fonts.fallbacks.cache_clear()
        fonts.font_for.cache_clear()


def test_nothing_is_missing_from_western_text() -> None:
    assert pdf.missing_characters(PLAY) == ()


def test_marks_that_only_guide_the_setting_are_not_missed() -> None:
    assert pdf.missing_characters(Screenplay((), (Action(text_of("a\u200bb\u200dc\ufe0f\u200e")),))) == ()


@pytest.mark.skipif(not fonts.installed_fonts(), reason="no fallback font is installed")
def test_an_installed_font_draws_what_courier_prime_lacks_in_the_same_columns() -> None:
    play = Screenplay((), (Action(text_of("She says Привет, twice.")),))
    page = opened(play)[0]
    assert pdf.missing_characters(play) == ()
    assert "Привет" in page.get_text()
    assert {round(x * 10) for words, x, _, _ in spans(page) if words.startswith(", twice")} == {30}
    assert pdf.write(play) == pdf.write(play)


def test_right_to_left_words_are_drawn_from_right_to_left() -> None:
    drawn = sorted(fonts.pieces("to שלום (12) now", Style.PLAIN), key=lambda piece: piece.column)
    assert "".join(piece.stands_for or piece.words for piece in drawn) == "to (12) םולש now"
