"""Sidecar: the file beside a script in which a person says which action is read aloud and which is not.

read = ["The clock strikes"]        # paragraphs that begin with these words are read, whatever the rules say
skip = ["Anna laughs."]             # and these are not
"""

from __future__ import annotations

import tomllib
from typing import Any

from screenplay.errors import ScreenplayError
from screenplay.stage.directions import Sidecar

ENDING = ".directions.toml"
EXAMPLE = 'write read = ["first words", "..."] and skip = ["first words", "..."]'


def parse(source: str, name: str) -> Sidecar:
    """What the TOML in `source` lists. Raises ScreenplayError, which names the file `name`."""
    try:
        told = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ScreenplayError(f"{name}: this is no TOML ({error})", EXAMPLE) from error
    unknown = [key for key in told if key not in ("read", "skip")]
    if unknown:
        raise ScreenplayError(f"{name}: there is no list {unknown[0]!r}", EXAMPLE)
    return Sidecar(_words(told.get("read", []), name), _words(told.get("skip", []), name))


def _words(value: Any, name: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(words, str) for words in value):
        raise ScreenplayError(f"{name}: {value!r} is no list of beginnings", EXAMPLE)
    return tuple(value)
