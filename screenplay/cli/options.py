"""The options that several commands share."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from screenplay import files
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.pages import Layout

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add(commands: Commands, name: str, does: str, example: str) -> argparse.ArgumentParser:
    """A parser for the command `name` with an example of its use."""
    return commands.add_parser(
        name, help=does, description=does[0].upper() + does[1:] + ".", epilog=f"example:\n  {example}",
        formatter_class=help_formatter,
    )  # fmt: skip


def help_formatter(prog: str) -> argparse.HelpFormatter:
    """Help as wide as the terminal. argparse asks for one with every argument, and would load shutil for the width."""
    return argparse.RawDescriptionHelpFormatter(prog, width=_terminal_width())


@cache
def _terminal_width() -> int:
    try:
        return (int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size().columns) - 2
    except (ValueError, OSError):
        return 78


def add_script(parser: argparse.ArgumentParser) -> None:
    """A script to read, whole or some scenes of it."""
    parser.add_argument(
        "script", metavar="SCRIPT", help="a script (.fountain, .fdx or .json), or - for Fountain on standard input"
    )
    parser.add_argument("--scenes", metavar="3-7", help="take only these scenes, by their printed numbers or by count")


def add_story(parser: argparse.ArgumentParser) -> None:
    """A story to read, and what it is read with."""
    parser.add_argument(
        "story", metavar="STORY", help="the story: plain text, Markdown, EPUB, DOCX or HTML, or - for standard input"
    )
    parser.add_argument(
        "--cast", metavar="CAST.json", help="keep to these characters: a JSON list of id, name, aliases, gender"
    )
    parser.add_argument(
        "--model", metavar="NAME", help="use this installed spaCy model instead of the one that comes along"
    )


def add_outputs(parser: argparse.ArgumentParser, otherwise: str) -> None:
    """Where scripts are written to; `otherwise` tells where where nothing is named."""
    from screenplay.writers import formats

    endings = ", ".join(f".{ending}" for ending in formats())
    parser.add_argument(
        "-o", dest="outputs", metavar="OUT", action="append",
        help=f"an output, its format told by its ending ({endings}); may be given several times; - for Fountain on "
        f"standard output (default: {otherwise})",
    )  # fmt: skip


def add_layout(parser: argparse.ArgumentParser) -> None:
    """How the pages of a script are set; `layout` makes a Layout of it."""
    group = parser.add_argument_group("how pages are set")
    group.add_argument(
        "--layout", choices=("film", "stage", "radio"), default="film",
        help="the kind of script: a screenplay, an American stage play or radio drama (default: film)",
    )  # fmt: skip
    group.add_argument("--paper", choices=("letter", "a4"), default="letter", help="the paper (default: letter)")
    group.add_argument("--continued", action="store_true", help="mark (CONT'D) who goes on speaking after action")
    group.add_argument("--continued-scenes", action="store_true", help="say CONTINUED where a scene goes on overleaf")
    group.add_argument("--bold-headings", action="store_true", help="set scene headings bold")
    group.add_argument("--underlined-headings", action="store_true", help="underline scene headings")
    group.add_argument(
        "--no-scene-numbers", dest="scene_numbers", action="store_false", help="leave out the numbers of scenes"
    )
    group.add_argument("--header", metavar="WORDS", default="", help="words at the head of every page but the first")
    group.add_argument("--footer", metavar="WORDS", default="", help="words at the foot of every page")
    group.add_argument("--watermark", metavar="WORDS", default="", help="words in pale letters across every page")
    group.add_argument("--language", metavar="TAG", default="en", help="of the text, for screen readers (default: en)")


def layout(options: argparse.Namespace) -> Layout:
    """What the options of `add_layout` ask for."""
    from screenplay.pages import Layout

    return Layout(
        paper=options.paper,
        scene_numbers=options.scene_numbers,
        continued=options.continued,
        bold_headings=options.bold_headings,
        underlined_headings=options.underlined_headings,
        language=options.language,
        form=options.layout,
        continued_scenes=options.continued_scenes,
        header=_one_line(options.header),
        footer=_one_line(options.footer),
        watermark=_one_line(options.watermark),
    )


def _one_line(words: str) -> str:
    return " ".join(words.split())


def defaults(name: str, endings: Sequence[str]) -> list[str]:
    """The outputs of what is read from `name`, where none is named: one beside it for each of `endings`."""
    if name == files.STANDARD:
        raise ScreenplayError("standard input has no name to name the outputs after", "name them with -o")
    if not Path(name).name:
        raise ScreenplayError(f"{name!r} is the name of no file", "name the file that is to be read")
    return [str(Path(name).with_suffix(f".{ending}")) for ending in endings]
