"""What the commands write: scripts in the format that a file's ending tells."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.model import Screenplay
    from screenplay.pages import Layout

FONT_HINT = (
    "install a font that has them, for example Noto Sans Mono or Unifont; for Chinese, Japanese and Korean "
    "'pip install screenplay[cjk]' brings one along"
)


def check_formats(outputs: Sequence[str]) -> None:
    """Complain about an unknown format before any work is done."""
    from screenplay import writers

    for name in outputs:
        writers.check(_format_of(name), name)


def check_places(outputs: Iterable[str], sources: Iterable[str | None]) -> None:
    """Complain about an output that would replace what is read, or another output, before any work is done."""
    taken = {Path(name).resolve(): "it is what is read" for name in sources if name and name != files.STANDARD}
    for name in outputs:
        place = Path(name) if name == files.STANDARD else Path(name).resolve()
        if place in taken:
            raise ScreenplayError(f"{name}: nothing is written there, since {taken[place]}", "give it another name")
        taken[place] = "another output goes there"


def _format_of(name: str) -> str:
    return "fountain" if name == files.STANDARD else PurePath(name).suffix.lower().removeprefix(".")


def written(play: Screenplay, name: str, layout: Layout) -> bytes:
    from screenplay import writers

    return writers.write(play, _format_of(name), layout)


def tell_missing(play: Screenplay, outputs: Sequence[str], layout: Layout) -> None:
    """Tell which characters a PDF shows as a sign that no font has them."""
    if any(_format_of(name) == "pdf" for name in outputs):
        from screenplay.writers import pdf

        missing = pdf.missing_characters(play, layout)
        if missing:
            shown = " ".join(f"{char} (U+{ord(char):04X})" for char in missing[:8]) + " ..." * (len(missing) > 8)
            print(f"screenplay: no font here has {shown}; the PDF shows a sign instead", file=sys.stderr)
            print(f"  hint: {FONT_HINT}", file=sys.stderr)
