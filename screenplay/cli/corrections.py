"""The file of corrections that goes with a story: where it is, what is in it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from screenplay import files

if TYPE_CHECKING:
    from screenplay.corrections import Corrections

ENDING = ".cast.toml"


def add(parser: argparse.ArgumentParser) -> None:
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--corrections", metavar="FILE",
        help=f"who is who and who says what, as you know it (default: STORY{ENDING} beside the output or the story)",
    )  # fmt: skip
    group.add_argument("--no-corrections", action="store_true", help="neither read nor write such a file")


def name_of(options: argparse.Namespace, outputs: Sequence[str] = ()) -> str | None:
    """The file to read or, where it is not there yet, to write: beside the first output, else beside the story.

    None where none is wanted, and for standard input, which has no name to find it by again.
    """
    if options.corrections:
        return str(options.corrections)
    if options.no_corrections or options.story == files.STANDARD:
        return None
    name = f"{Path(options.story).stem}{ENDING}"
    beside = [Path(output).parent / name for output in outputs if output != files.STANDARD][:1]
    places = [*beside, Path(options.story).parent / name]
    return str(next((place for place in places if place.exists()), places[0]))


def text_of(name: str) -> str:
    """What the file `name` says. Raises ScreenplayError where it cannot be read."""
    from screenplay.readers.encoding import decode

    data = files.read(name)
    return decode(data, name) if data.strip() else ""


def read(name: str | None, needed: bool = False) -> Corrections:
    """The corrections of the file `name`, none where there is no such file, unless it is `needed`."""
    from screenplay.corrections import NOTHING
    from screenplay.corrections.reading import read

    return read(text_of(name), name) if name and (needed or Path(name).exists()) else NOTHING
