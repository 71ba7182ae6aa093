"""Fonts: which font draws which character. Courier Prime does; what it lacks, the first installed font that has it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from screenplay.pages.direction import RIGHT_TO_LEFT, shaped, visual
from screenplay.pages.lines import width_of
from screenplay.pages.typefaces import COURIER, FALLBACKS, FONT_PACKAGES, SYSTEM_FOLDERS
from screenplay.text import Style

SIZE = 12
"""Points; so a column is 7.2 points wide and a row 12 high."""

COLUMN = 7.2
FACE = Style.BOLD | Style.ITALIC
REPLACEMENT = "◊"
FONTS = Path(__file__).parents[2] / "assets" / "fonts"


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters drawn with one font over so many columns, each followed by so many points of space.

    `column`: where they begin, counted from the first of their run. `stands_for`: what they are, where no font has it.
    `backwards`: they are read from right to left.
    """

    font: str
    words: str
    wide: int
    space: float = 0.0
    stands_for: str = ""
    column: int = 0
    backwards: bool = False


def pieces(words: str, face: Style) -> Iterator[Piece]:
    """`words` in the order of reading, parted by the font that draws them."""
    if words.isascii():
        yield Piece(courier(face), words, len(words))
        return
    if RIGHT_TO_LEFT.search(words):
        yield from _right_to_left(normalize("NFC", words), face)
        return
    column = 0
    for font, group in groupby(_clusters(normalize("NFC", words)), key=lambda cluster: _font_of(cluster, face)):
        piece = _piece(font, [*group], face)
        yield replace(piece, column=column)
        column += piece.wide


def _right_to_left(words: str, face: Style) -> Iterator[Piece]:
    """Stretches of one direction in the order of reading, each where it stands.

    What runs to the left is drawn from left to right all the same, as programs that search and copy expect, and marked
    as reversed for those that read it out (ISO 32000-1, 14.8.2.3.3).
    """
    found: list[tuple[int, list[Piece]]] = []
    column = 0
    for stretch in _directed(visual([*_clusters(shaped(words))])):
        backwards = stretch[0][0] > stretch[-1][0]
        drawn_so = [
            _piece(font, [cluster for _, cluster in group], face)
            for font, group in groupby(stretch, key=lambda placed: _font_of(placed[1], face))
        ]
        placed = []
        for piece in drawn_so:
            read = "".join(reversed([*_clusters(piece.stands_for)])) if backwards else piece.stands_for
            placed.append(replace(piece, column=column, stands_for=read, backwards=backwards and not read))
            column += piece.wide
        found.append((min(stretch)[0], placed[::-1] if backwards else placed))
    for _, placed in sorted(found, key=lambda pair: pair[0]):
        yield from placed


def _directed(order: list[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    """The characters of a line, from left to right, parted where their places no longer go on in one direction."""
    stretch: list[tuple[int, str]] = []
    for placed in order:
        step = placed[0] - stretch[-1][0] if stretch else 0
        before = stretch[-1][0] - stretch[-2][0] if len(stretch) > 1 else step
        if abs(step) == 1 and step == before:
            stretch.append(placed)
        else:
            yield from (stretch,) if stretch else ()
            stretch = [placed]
    yield stretch


def _piece(font: str | None, clusters: list[str], face: Style) -> Piece:
    """`clusters` in their columns: closer or wider than their font has them, or each as a sign that no font has it."""
    words, wide = "".join(clusters), sum(width_of(cluster) for cluster in clusters)
    if font is None:
        signs = "".join(REPLACEMENT.ljust(width_of(cluster)) for cluster in clusters)
        return Piece(courier(face), signs, wide, stands_for=words)
    if font == courier(face):
        return Piece(font, words, wide)
    shown = "".join(filter(drawn, words))
    return Piece(font, shown, wide, (wide * COLUMN - pdfmetrics.stringWidth(shown, font, SIZE)) / max(1, len(shown)))


def _clusters(words: str) -> Iterator[str]:
    """Characters together with the marks that are set on them."""
    start = 0
    for index in range(1, len(words)):
        if width_of(words[start : index + 1]) > width_of(words[start:index]):
            yield words[start:index]
            start = index
    yield words[start:]


def drawn(char: str) -> bool:
    """Whether `char` leaves a mark. Joiners, direction marks and variation selectors only guide the setting."""
    return category(char) != "Cf" and not "\ufe00" <= char <= "\ufe0f"


def _font_of(cluster: str, face: Style) -> str | None:
    """The font that has all of `cluster`."""
    found = [font_for(char, face) for char in cluster if drawn(char)]
    return found[0] if found and found.count(found[0]) == len(found) else None if found else courier(face)


@cache
def font_for(char: str, face: Style) -> str | None:
    """The name of the font that draws `char`: Courier Prime, else the first fallback that has it, else None."""
    if ord(char) in _characters(courier(face)):
        return courier(face)
    return next((name for name in fallbacks() if ord(char) in _characters(name)), None)


def _characters(font: str) -> dict[int, int]:
    glyphs: dict[int, int] = pdfmetrics.getFont(font).face.charToGlyph
    return glyphs


@cache
def courier(face: Style) -> str:
    """The name of Courier Prime in that face, opened."""
    name = COURIER[face]
    return _open(name, FONTS / f"{name}.ttf")


@cache
def fallbacks() -> tuple[str, ...]:
    """The names of the installed fallback fonts, opened; a file that reportlab cannot read is passed over."""
    names = []
    for path in installed_fonts():
        try:
            names.append(_open(path.stem, path))
        except (TTFError, OSError):
            continue
    return tuple(names)


class ReadableFont(TTFont):  # type: ignore[misc]
    """A font whose signs are read as what they are (ISO 32000-1, 9.10.3).

    The shapes of Arabic letters are letters, but for two in one sign, which programs that turn the words round would
    turn round too; and what is beyond U+FFFF is UTF-16, which reportlab does not write.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab calls it
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                stream.content = MAPPING.sub(_as_letters, stream.content)


MAPPING = re.compile(r"^(<\w\w>) <(\w{4,6})>$", re.MULTILINE)
"""A line of a mapping to Unicode as reportlab writes it: the code of a sign, and a code point."""


def _as_letters(found: re.Match[str]) -> str:
    letter = chr(int(found[2], 16))
    plain = normalize("NFKC", letter) if "\ufb50" <= letter <= "\ufefc" else letter
    letter = plain if len(plain) == 1 else letter
    return f"{found[1]} <{letter.encode('utf-16-be', 'replace').hex().upper()}>"


def _open(name: str, path: Path) -> str:
    pdfmetrics.registerFont(ReadableFont(name, str(path), asciiReadable=True))
    return name


def _package_folders() -> Iterator[str]:
    for name in FONT_PACKAGES:
        found = find_spec(name)
        yield from (found.submodule_search_locations or ()) if found else ()


def installed_fonts() -> tuple[Path, ...]:
    """The files of FALLBACKS that this machine has, in that order."""
    wanted = {name.casefold(): rank for rank, name in enumerate(FALLBACKS)}
    found: dict[int, Path] = {}
    system = SYSTEM_FOLDERS.get(sys.platform, SYSTEM_FOLDERS["linux"])
    for folder in (*system, *_package_folders()):
        for path in sorted(Path(folder).expanduser().rglob("*.tt[cf]")):
            if path.name.casefold() in wanted:
                found.setdefault(wanted[path.name.casefold()], path)
    return tuple(path for _, path in sorted(found.items()))
