"""What the commands of the stage share: the script or story, who reads, how fast, and which action."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import corrections, sources
from screenplay.cli.options import add_layout, layout
from screenplay.cli.progress import Progress
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.findings import Character
    from screenplay.model import Screenplay
    from screenplay.stage.directions import Sidecar
    from screenplay.stage.prompt_book import PromptBook
    from screenplay.stage.readers import Company
    from screenplay.stage.reading import Reading

SLOWEST, FASTEST = 40, 400
"""Words a minute: below nobody follows, above nobody speaks."""


def add_reading(parser: argparse.ArgumentParser) -> None:
    """The script, and how it is read."""
    parser.add_argument(
        "script", metavar="SCRIPT",
        help="a script (.fountain, .fdx, .json; - for Fountain on standard input), or a story, which is converted",
    )  # fmt: skip
    parser.set_defaults(scenes=None)
    parser.add_argument(
        "--directions", choices=("all", "essential", "none"), default="all",
        help="which action the narrator reads aloud: all, essential (time, place, who comes and goes, what decides; no "
        "nods and pauses) or none; SCRIPT.directions.toml beside the script overrules it line by line (default: all)",
    )  # fmt: skip
    parser.add_argument(
        "--speed", metavar="WORDS", type=float, default=155.0,
        help="words of dialogue a minute; action is read a little quicker, in proportion (default: 155)",
    )  # fmt: skip
    add_layout(parser)


def add_readers(parser: argparse.ArgumentParser, otherwise: str) -> None:
    """Who reads; `otherwise` tells what happens where nobody is named."""
    parser.add_argument(
        "--readers", metavar="4|readers.toml",
        help=f"how many read, or a file with their names and wishes (default: {otherwise})",
    )  # fmt: skip


def reading(options: argparse.Namespace) -> tuple[Reading, tuple[Character, ...]]:
    """The script as it is read aloud, and what its story told of the characters, if it came from one."""
    if not SLOWEST <= options.speed <= FASTEST:
        raise ScreenplayError(
            f"nobody reads {options.speed:g} words a minute", f"--speed goes from {SLOWEST} to {FASTEST}; 155 is usual"
        )
    play, told = _play(options)
    from screenplay import timing
    from screenplay.stage import reading as readings

    found = readings.reading(
        play, layout(options), options.directions, _sidecar(options.script), timing.pace(options.speed), told
    )
    if not found.roles:
        raise ScreenplayError(
            f"{options.script}: nobody speaks in it, so there are no roles to give",
            "a cue is a line in capitals with what is said in the line below it",
        )
    return found, told


def company(options: argparse.Namespace) -> Company:
    """The readers that are asked for, or a company that names none."""
    from screenplay.stage import readers
    from screenplay.stage.readers import Company

    wanted = options.readers
    if not wanted:
        return Company(())
    if wanted.isdecimal():
        if not 1 <= int(wanted) <= 99:
            raise ScreenplayError(f"{wanted} readers are no company", "--readers goes from 1 to 99")
        return readers.so_many(int(wanted))
    if PurePath(wanted).suffix.lower() != ".toml":
        raise ScreenplayError(
            f"--readers {wanted}: neither a number nor a .toml file", "write for example --readers 4 or readers.toml"
        )
    return readers.parse(decoded(wanted), wanted)


def book_for(options: argparse.Namespace) -> PromptBook:
    """The prompt book that the arguments ask for."""
    found, told = reading(options)
    from screenplay.stage.prompt_book import prompt_book

    return prompt_book(found, company(options), told)


def _play(options: argparse.Namespace) -> tuple[Screenplay, tuple[Character, ...]]:
    from screenplay import readers

    name = options.script
    if name == files.STANDARD or PurePath(name).suffix.lower().removeprefix(".") in readers.SCRIPTS:
        return sources.script(options), ()
    progress = Progress()
    story = argparse.Namespace(story=name, cast=None, model=None, corrections=None, no_corrections=False)
    understood = sources.understood(story, progress, corrections.read(corrections.name_of(story)))
    from screenplay import pipeline

    play = pipeline.convert(understood, progress).play
    progress.end()
    return play, understood.cast.characters


def _sidecar(script: str) -> Sidecar:
    from screenplay.stage import sidecar
    from screenplay.stage.directions import NOTHING_LISTED

    name = str(Path(script).with_suffix(sidecar.ENDING)) if script != files.STANDARD else ""
    return sidecar.parse(decoded(name), name) if name and Path(name).exists() else NOTHING_LISTED


def known_roles(wanted: Sequence[str], roles: tuple[str, ...]) -> tuple[str, ...]:
    """The roles that are asked for, each once. Raises ScreenplayError for an unknown one, naming like ones."""
    from screenplay.stage.wishes import missing

    names = tuple(dict.fromkeys(" ".join(role.upper().split()) for role in wanted))
    for name in names:
        if name not in roles:
            raise missing(name, roles)
    return names


def decoded(name: str) -> str:
    """The text in the file `name`."""
    from screenplay.readers.encoding import decode

    return decode(files.read(name), name)
