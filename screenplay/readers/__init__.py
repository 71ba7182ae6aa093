"""Readers: prose to Book, and scripts to Screenplay."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath

from screenplay.errors import ScreenplayError
from screenplay.model import Screenplay
from screenplay.notes import Note

SCRIPTS = {"fountain": "fountain", "spmd": "fountain", "fdx": "fdx", "json": "json"}
"""The endings of scripts, and the module that reads them: `read(source) -> (Screenplay, Notes)`."""


def read_script(data: bytes, name: str) -> tuple[Screenplay, tuple[Note, ...]]:
    """The script in `data`, its format told by the ending of `name` ("-" is Fountain).

    Raises ScreenplayError for another ending, where the bytes are no text, and where the text is no such script.
    """
    from screenplay.readers.encoding import decode

    ending = "fountain" if name == "-" else PurePath(name).suffix.lower().removeprefix(".")
    if ending not in SCRIPTS:
        known = ", ".join(f".{ending}" for ending in SCRIPTS)
        raise ScreenplayError(
            f"{name}: this is no script that can be read ({known})",
            f"to turn a story into a script, use 'screenplay convert {name}'",
        )
    source = decode(data, name)
    reader = import_module(f"{__name__}.{SCRIPTS[ending]}")
    try:
        play, notes = reader.read(source)
    except ScreenplayError as error:  # a reader of scripts is given no name
        raise ScreenplayError(f"{name}: {error.message}", error.hint) from error
    return play, notes
