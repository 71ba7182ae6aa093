"""Who speaks with which voice, for the commands that speak; kept in SCRIPT.voices.toml."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import staging

if TYPE_CHECKING:
    from collections.abc import Collection

    from screenplay.findings import Character
    from screenplay.stage.audio.studio import Studio
    from screenplay.stage.audio.voices_file import Casting
    from screenplay.stage.reading import Reading

USUAL = 155.0
"""Words a minute at which voices speak as fast as they usually do."""


def cast(
    options: argparse.Namespace, found: Reading, told: tuple[Character, ...], kept: bool = True
) -> tuple[Casting, str | None]:
    """The parts of all roles, and the name of the file that tells them, which is written or grows where it must.

    Unless they are `kept`: then nothing is written.
    """
    from screenplay.stage import casting as cast_lists
    from screenplay.stage.audio import engines, parts, voices_file

    name = _file_beside(options.script, voices_file.ENDING)
    source = staging.decoded(name) if name and Path(name).exists() else None
    known = voices_file.parse(source, name or "") if source is not None else voices_file.Casting()
    if options.recast and source is not None:
        files.write([(f"{name}.old", source.encode())])
        source, known = None, voices_file.Casting({}, known.say)
    genders = cast_lists.genders(found.roles, told)
    order = [role.name for role in cast_lists.cast_list(found, genders)]
    new = [role for role in order if role not in known.parts]
    given = known.parts
    if new:
        given = parts.cast(order, genders, engines.chosen(options.engine), known.parts, found.narrator)
        if name and kept:
            files.write([(name, voices_file.grown(source, given, new, known.say).encode())])
    return voices_file.Casting({role: given[role] for role in order}, known.say), name


def _file_beside(script: str, ending: str) -> str | None:
    return str(Path(script).with_suffix(ending)) if script != files.STANDARD else None


def studio(casting: Casting, speaking: Collection[str], words: float) -> Studio:
    """Where the roles `speaking` are spoken, at so many words a minute. Raises ScreenplayError for a missing voice."""
    from screenplay.stage.audio import engines
    from screenplay.stage.audio.clips import Shelf
    from screenplay.stage.audio.studio import Studio

    used = {role: part for role, part in casting.parts.items() if role in speaking}
    voices = {part.voice: engines.voice(part.voice) for part in used.values()}
    return Studio(voices, used, words / USUAL, Shelf(files.cache_folder() / "clips"))
