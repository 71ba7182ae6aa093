"""The command line: arguments, messages and exit codes. The only package that prints.

One module a command, with `add` for its arguments and `run`, which they lead to. What a command needs is loaded when it
runs, so that none waits for what only another uses.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from screenplay import __version__
from screenplay.cli.options import help_formatter
from screenplay.errors import ScreenplayError

COMMANDS = (
    "convert", "check", "analyze", "format", "lint", "stats", "cast", "sides", "rehearse", "read", "voices", "train",
)  # fmt: skip
"""In the order in which help lists them; `train` is for those who work on the program, and is not listed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0, the command's own, or 2 where the user has to put something right."""
    arguments = sys.argv[1:] if arguments is None else arguments
    parser = _parser(arguments[0] if arguments else "")
    if not arguments:
        parser.print_help(sys.stderr)
        return 2
    options = parser.parse_args(arguments)
    _show_what_can_be_shown()
    gc.set_threshold(50_000, 20, 100)  # a script is many small objects that live to the end: a tenth of the time
    try:
        status: int | None = options.run(options)
    except ScreenplayError as error:
        print(f"screenplay: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  hint: {error.hint}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 2
    except KeyboardInterrupt:
        print("screenplay: stopped; nothing was written", file=sys.stderr)
        return 130
    gc.freeze()  # so that the interpreter, as it ends, need not look for rings in all of it once more
    return status or 0


def _show_what_can_be_shown() -> None:
    """Have a question mark shown, and no error raised, for a letter that the terminal has no code for."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _parser(asked: str) -> argparse.ArgumentParser:
    """The parser of the command that is `asked` for, so that no other is loaded; of all where it is none of them."""
    parser = argparse.ArgumentParser(
        prog="screenplay",
        description="Turns prose fiction into a screenplay that a cast can read aloud.",
        epilog="example:\n  screenplay convert story.txt -o script.pdf\n\n"
        "screenplay COMMAND --help tells the options of a command, with an example.",
        formatter_class=help_formatter,
    )
    parser.add_argument("--version", action="version", version=f"screenplay {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", prog="screenplay")
    for name in (asked,) if asked in COMMANDS else COMMANDS:
        import_module(f"screenplay.cli.{name}").add(commands)
    return parser
