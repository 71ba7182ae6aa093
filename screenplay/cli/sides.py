"""screenplay sides: everybody's own copy of a script."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import staging
from screenplay.cli.options import Commands
from screenplay.cli.options import add as add_command
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.stage.large_print import Print
    from screenplay.stage.prompt_book import PromptBook
    from screenplay.stage.sides import Copy

COLOURS = ("yellow", "orange", "blue", "green", "pink", "grey", "none")


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "sides",
        "write everybody's own copy of a script, their words marked or as a cue script",
        "screenplay sides script.fountain --all --readers 4 -o copies",
    )
    staging.add_reading(parser)
    staging.add_readers(parser, "nobody yet")
    whose = parser.add_mutually_exclusive_group(required=True)
    whose.add_argument("--role", metavar="ROLE", dest="roles", nargs="+", help="one copy, for who reads these roles")
    whose.add_argument("--reader", metavar="NAME", help="the copy of this reader of --readers")
    whose.add_argument(
        "--all", action="store_true", help="a copy for each reader of --readers, or for each role without it"
    )
    parser.add_argument("--style", choices=("full", "cues"), default="full", help="the whole script, or cues only")
    parser.add_argument("--colour", choices=COLOURS, default="yellow", help="what marks the words (default: yellow)")
    parser.add_argument("--large-print", action="store_true", help="letters of 18 points")
    parser.add_argument(
        "--dyslexia", action="store_true", help="14 points, wider lines, bold for italics, cream-coloured paper"
    )
    parser.add_argument("--zip", action="store_true", help="put all copies in one file, FOLDER/sides.zip")
    parser.add_argument("-o", dest="output", metavar="FOLDER", required=True, help="where the copies go")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    book = _book(options)
    copies = _copies(options, book)
    from screenplay.stage import sides
    from screenplay.writers import pdf

    style = _print(options)
    made = [sides.side(book, copy, options.style, options.colour, style) for copy in copies]
    data = [pdf.draw(side.play, side.pages, book.reading.layout, side.look) for side in made]
    names = [f"{name}.pdf" for name in sides.unlike([side.file for side in made])]
    outputs = list(zip(names, data, strict=True))
    folder = files.folder(options.output)
    if options.zip:
        outputs = [("sides.zip", files.zipped(outputs))]
    files.write([(str(folder / name), content) for name, content in outputs])
    for copy, name in zip(copies, names, strict=True):
        print(
            f"{name}: {copy.name} ({', '.join(copy.roles)})" if copy.name not in copy.roles else f"{name}: {copy.name}"
        )
    print(f"wrote {len(made)} {'copy' if len(made) == 1 else 'copies'} to {folder}", file=sys.stderr)


def _book(options: argparse.Namespace) -> PromptBook:
    """The prompt book, with a plan only where readers are asked for."""
    if options.reader and not options.readers:
        raise ScreenplayError(
            f"who is {options.reader!r}?", "tell with --readers who reads; screenplay cast -o writes such a file"
        )
    found, told = staging.reading(options)
    from screenplay.stage.prompt_book import prompt_book

    return prompt_book(found, staging.company(options) if options.readers else None, told)


def _copies(options: argparse.Namespace, book: PromptBook) -> tuple[Copy, ...]:
    from screenplay.stage.sides import Copy, copies_for

    if options.roles:
        wanted = staging.known_roles(options.roles, book.reading.everybody)
        return (Copy(" and ".join(wanted), wanted),)
    copies = copies_for(book)
    if options.reader:
        names = [copy.name for copy in copies]
        own = tuple(copy for copy in copies if copy.name.casefold() == options.reader.casefold())
        if not own:
            raise ScreenplayError(f"there is no reader {options.reader!r}", f"there are {', '.join(names)}")
        return own
    return copies


def _print(options: argparse.Namespace) -> Print:
    from screenplay.stage import large_print

    if options.large_print:
        return large_print.LARGE_AND_EASY if options.dyslexia else large_print.LARGE
    return large_print.EASY if options.dyslexia else large_print.NORMAL
