"""screenplay format: a script that exists, typeset or turned into another format."""

from __future__ import annotations

import argparse
import sys

from screenplay import files
from screenplay.cli import outputs, sources
from screenplay.cli.options import Commands, add_layout, add_outputs, add_script, defaults, layout
from screenplay.cli.options import add as add_command
from screenplay.errors import ScreenplayError


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "format",
        "typeset a script that exists, or turn it into another format",
        "screenplay format script.fountain -o script.pdf -o script.fdx",
    )
    add_script(parser)
    add_outputs(parser, "SCRIPT.pdf")
    parser.add_argument("--watch", action="store_true", help="write the outputs again whenever the script changes")
    add_layout(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    options.outputs = options.outputs or defaults(options.script, ("pdf",))
    outputs.check_formats(options.outputs)
    outputs.check_places(options.outputs, (options.script,))
    if options.watch:
        _watch(options)
    else:
        _typeset(options)


def _typeset(options: argparse.Namespace) -> None:
    play = sources.script(options)
    chosen = layout(options)
    files.write([(name, outputs.written(play, name, chosen)) for name in options.outputs])
    outputs.tell_missing(play, options.outputs, chosen)


def _watch(options: argparse.Namespace) -> None:
    """Write the outputs, and again after every change, until stopped; what is wrong with a change is told and waits."""
    if options.script == files.STANDARD:
        raise ScreenplayError("standard input cannot be watched", "save the script in a file and name that")
    try:
        for _ in files.changes(options.script):
            try:
                _typeset(options)
                print(f"wrote {', '.join(options.outputs)}", file=sys.stderr, flush=True)
            except ScreenplayError as error:
                print(f"screenplay: {error.message}\n  hint: {error.hint}", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        return
