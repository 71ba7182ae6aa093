"""Typefaces: Courier Prime, which the package carries, and the names of fonts that may have what it lacks."""

from __future__ import annotations

from types import MappingProxyType

from screenplay.text import Style

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

FONT_PACKAGES = ("paperang_p2_fonts_cjk",)
"""Python packages that are nothing but fonts: WenQuanYi Micro Hei (Chinese, Japanese, Korean), the extra "cjk"."""

SYSTEM_FOLDERS = MappingProxyType(
    {
        "win32": ("C:/Windows/Fonts",),
        "darwin": ("/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts"),
        "linux": ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"),
    }
)
"""Where systems keep their fonts, by `sys.platform`; what is not named here keeps them as Linux does."""
