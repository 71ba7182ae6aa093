"""PDF: draws the pages of a screenplay, with its outline and its metadata. The only import of reportlab.

Courier Prime is embedded, only the characters used of it. What it lacks is drawn with an installed font; what no font
has is drawn as REPLACEMENT and told by `missing_characters`. The same screenplay gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from screenplay.model import Screenplay
from screenplay.pages import Layout, Page, paginate
from screenplay.pages.direction import RIGHT_TO_LEFT, shaped, visual
from screenplay.pages.lines import width_of
from screenplay.pages.outline import Entry, outline
from screenplay.pages.typefaces import COURIER, FALLBACKS, SYSTEM_FOLDERS
from screenplay.text import Style, Text, plain

SIZE = 12
"""Points; so a column is 7.2 points wide and a row 12 high."""

COLUMN, ROW, INCH = 7.2, 12, 72
ASCENT = 9.375
"""Points from the top of a row to its baseline: Courier Prime's ascender at this size."""

UNDERLINE_DEPTH, UNDERLINE_WIDTH = 1.5, 0.6
FACE = Style.BOLD | Style.ITALIC
REPLACEMENT = "◊"
FONTS = Path(__file__).parents[1] / "assets" / "fonts"

rl_config.useA85 = 0  # streams stay binary: smaller and quicker than ASCII


def write(play: Screenplay, layout: Layout = Layout()) -> bytes:  # noqa: B008 - frozen
    """`play` as a PDF file, laid out by `layout`."""
    pages = paginate(play, layout)
    width, height = (inches * INCH for inches in layout.size)
    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(width, height),
        pageCompression=1,
        invariant=1,
        initialFontName=_courier(Style.PLAIN),
        lang=layout.language,
    )
    _describe(canvas, play)
    entries = {number: list(group) for number, group in groupby(outline(play, pages), key=lambda entry: entry.page)}
    for number, page in enumerate(pages or (Page(1, ()),)):
        for place, entry in enumerate(entries.get(number, ())):
            _bookmark(canvas, entry, f"{number}.{place}", height)
        _draw(canvas, page, height)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def missing_characters(play: Screenplay) -> tuple[str, ...]:
    """The printed characters of `play` that no font at hand has, each once, in order of their code points."""
    used = {char for page in paginate(play) for line in page.lines for char in normalize("NFC", line.words)}
    marks = (char for char in sorted(used) if not char.isascii() and _drawn(char))
    return tuple(char for char in marks if not _font_for(char, Style.PLAIN))


def _describe(canvas: Any, play: Screenplay) -> None:
    title, author = _entry(play, "title"), _entry(play, "author", "authors")
    canvas.setTitle(title or "Screenplay")
    canvas.setAuthor(author or "")
    canvas.setSubject("Screenplay")
    canvas.setCreator("screenplay")
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _entry(play: Screenplay, *keys: str) -> str:
    """The words of the first entry of the title page that has one of `keys`, on one line."""
    for entry in play.title_page:
        if entry.key.strip().casefold() in keys:
            return " ".join(" ".join(plain(line).split()) for line in entry.lines).strip()
    return ""


def _bookmark(canvas: Any, entry: Entry, key: str, height: float) -> None:
    canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(_baseline(entry.row, height) + ROW, 2))
    canvas.addOutlineEntry(entry.title, key, entry.level)


def _baseline(row: int, height: float) -> float:
    return height - INCH - ASCENT - ROW * row


def _draw(canvas: Any, page: Page, height: float) -> None:
    """Draw `page` in PDF operators, as one text object and the rules under it: much quicker than call by call."""
    canvas.addLiteral("\n".join(("BT", *_text(canvas, page, height), "ET")))
    rules = [
        rule
        for line in page.lines
        if any(run.style and run.style & Style.UNDERLINE for run in line.runs)
        for rule in _rules(line.column, line.runs, _baseline(line.row, height) - UNDERLINE_DEPTH)
    ]
    if rules:
        canvas.addLiteral("\n".join((f"{UNDERLINE_WIDTH} w", *rules)))


def _text(canvas: Any, page: Page, height: float) -> Iterator[str]:
    resource = ""
    for line in page.lines:
        y = _baseline(line.row, height)
        column = line.column
        for run in line.runs:
            place = column
            for piece in _pieces(run.text, run.style & FACE if run.style else run.style):
                shown, resource = _shown(canvas, piece, resource)
                yield f"1 0 0 1 {place * COLUMN:.2f} {y:.2f} Tm {shown}"
                place += piece.wide
            column += width_of(run.text)


def _rules(column: float, runs: Text, y: float) -> Iterator[str]:
    for run in runs:
        end = column + width_of(run.text)
        if run.style & Style.UNDERLINE:
            yield f"{column * COLUMN:.2f} {y:.2f} m {end * COLUMN:.2f} {y:.2f} l S"
        column = end


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters drawn with one font over so many columns, each followed by so many points of space.

    `stands_for`: what they are, where no font has it.
    """

    font: str
    words: str
    wide: int
    space: float = 0.0
    stands_for: str = ""


def _shown(canvas: Any, piece: Piece, resource: str) -> tuple[str, str]:
    """The operators that draw `piece` after text in the font `resource`, and the font that they end with."""
    shown = []
    for own, string in _strings(canvas, piece):
        shown.append(f"{string} Tj" if own == resource else f"{own} {SIZE} Tf {string} Tj")
        resource = own
    if piece.space:
        shown = [f"{piece.space:.3f} Tc", *shown, "0 Tc"]
    if piece.stands_for:
        actual = ("\ufeff" + piece.stands_for).encode("utf-16-be").hex()
        shown = [f"/Span <</ActualText <{actual}>>> BDC", *shown, "EMC"]
    return " ".join(shown), resource


def _strings(canvas: Any, piece: Piece) -> Iterator[tuple[str, str]]:
    """The words of `piece` as PDF strings, each with the resource name of the part of its font that has them."""
    font = pdfmetrics.getFont(piece.font)
    if piece.words.isascii():
        shown = piece.words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        yield font.getSubsetInternalName(0, canvas._doc), f"({shown})"
        return
    for subset, codes in font.splitString(piece.words, canvas._doc):
        yield font.getSubsetInternalName(subset, canvas._doc), f"<{codes.hex()}>"


def _pieces(words: str, face: Style) -> Iterator[Piece]:
    """`words`, from left to right, parted by the font that draws them."""
    if words.isascii():
        yield Piece(_courier(face), words, len(words))
        return
    clusters = [*_clusters(normalize("NFC", words))]
    if RIGHT_TO_LEFT.search(words):
        clusters = visual([*_clusters(shaped(words))])
    for font, group in groupby(clusters, key=lambda cluster: _font_of(cluster, face)):
        yield _piece(font, [*group], face)


def _piece(font: str | None, clusters: list[str], face: Style) -> Piece:
    """`clusters` in their columns: closer or wider than their font has them, or each as a sign that no font has it."""
    words, wide = "".join(clusters), sum(width_of(cluster) for cluster in clusters)
    if font is None:
        signs = "".join(REPLACEMENT.ljust(width_of(cluster)) for cluster in clusters)
        return Piece(_courier(face), signs, wide, stands_for=words)
    if font == _courier(face):
        return Piece(font, words, wide)
    drawn = "".join(filter(_drawn, words))
    return Piece(font, drawn, wide, (wide * COLUMN - pdfmetrics.stringWidth(drawn, font, SIZE)) / max(1, len(drawn)))


def _clusters(words: str) -> Iterator[str]:
    """Characters together with the marks that are set on them."""
    start = 0
    for index in range(1, len(words)):
        if width_of(words[start : index + 1]) > width_of(words[start:index]):
            yield words[start:index]
            start = index
    yield words[start:]


def _drawn(char: str) -> bool:
    """Whether `char` leaves a mark. Joiners, direction marks and variation selectors only guide the setting."""
    return category(char) != "Cf" and not "\ufe00" <= char <= "\ufe0f"


def _font_of(cluster: str, face: Style) -> str | None:
    """The font that has all of `cluster`."""
    found = [_font_for(char, face) for char in cluster if _drawn(char)]
    return found[0] if found and found.count(found[0]) == len(found) else None if found else _courier(face)


@cache
def _font_for(char: str, face: Style) -> str | None:
    if ord(char) in _characters(_courier(face)):
        return _courier(face)
    return next((name for name in _fallbacks() if ord(char) in _characters(name)), None)


def _characters(font: str) -> dict[int, int]:
    glyphs: dict[int, int] = pdfmetrics.getFont(font).face.charToGlyph
    return glyphs


@cache
def _courier(face: Style) -> str:
    name = COURIER[face]
    return _open(name, FONTS / f"{name}.ttf")


@cache
def _fallbacks() -> tuple[str, ...]:
    """The names of the installed fallback fonts, opened; a file that reportlab cannot read is passed over."""
    names = []
    for path in installed_fonts():
        try:
            names.append(_open(path.stem, path))
        except (TTFError, OSError):
            continue
    return tuple(names)


def _open(name: str, path: Path) -> str:
    pdfmetrics.registerFont(TTFont(name, str(path), asciiReadable=True))
    return name


def installed_fonts() -> tuple[Path, ...]:
    """The files of FALLBACKS that this machine has, in that order."""
    wanted = {name.casefold(): rank for rank, name in enumerate(FALLBACKS)}
    found: dict[int, Path] = {}
    for folder in SYSTEM_FOLDERS.get(sys.platform, SYSTEM_FOLDERS["linux"]):
        for path in sorted(Path(folder).expanduser().rglob("*.tt[cf]")):
            if path.name.casefold() in wanted:
                found.setdefault(wanted[path.name.casefold()], path)
    return tuple(path for _, path in sorted(found.items()))
