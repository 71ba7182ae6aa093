"""Fonts: Courier Prime, which the package carries, and where to look for a font that has what Courier Prime lacks.

Nothing is read here but folders; the PDF writer opens the files.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import MappingProxyType

from screenplay.text import Style

FOLDER = Path(__file__).parent / "assets" / "fonts"

COURIER = MappingProxyType(
    {
        Style.PLAIN: "CourierPrime-Regular",
        Style.BOLD: "CourierPrime-Bold",
        Style.ITALIC: "CourierPrime-Italic",
        Style.BOLD | Style.ITALIC: "CourierPrime-BoldItalic",
    }
)

FALLBACKS = (
    "LiberationMono-Regular.ttf",
    "DejaVuSansMono.ttf",
    "cour.ttf",
    "Courier New.ttf",
    "FreeMono.ttf",
    "NotoSansMono-Regular.ttf",
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "arial.ttf",
    "Arial Unicode.ttf",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "unifont.ttf",
    "msgothic.ttc",
    "simsun.ttc",
    "malgun.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoEmoji-Regular.ttf",
    "Symbola.ttf",
    "Symbola_hint.ttf",
    "seguisym.ttf",
    "LastResort.ttf",
)
"""TrueType files worth trying, the typewriter faces first: the first that has a character draws it."""


def fallbacks() -> Iterator[Path]:
    """The files of FALLBACKS that are installed, in that order."""
    found = _installed()
    return (found[name.casefold()] for name in FALLBACKS if name.casefold() in found)


@cache
def _installed() -> dict[str, Path]:
    wanted = {name.casefold() for name in FALLBACKS}
    found: dict[str, Path] = {}
    for folder in _folders():
        for path in sorted(folder.rglob("*.tt[fc]")):
            if path.name.casefold() in wanted:
                found.setdefault(path.name.casefold(), path)
    return found


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        return (Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts")
