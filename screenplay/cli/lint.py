"""screenplay lint: what a script supervisor would mark in a script."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import outputs
from screenplay.cli.options import Commands
from screenplay.cli.options import add as add_command
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.lint import Finding
    from screenplay.lint.check import Check

FOUND = 1
"""The exit status where something is found."""


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "lint",
        "mark in a script what a script supervisor would: each finding with its place and a remedy",
        "screenplay lint script.fountain --ignore camera,time",
    )
    parser.add_argument(
        "script", metavar="SCRIPT", nargs="?",
        help="a script (.fountain, .fdx or .json), or - for Fountain on standard input",
    )  # fmt: skip
    parser.add_argument("--only", metavar="CODES", type=_codes, default=(), help="make these checks only: code,code")
    parser.add_argument("--ignore", metavar="CODES", type=_codes, default=(), help="leave these checks out: code,code")
    parser.add_argument("--json", action="store_true", help="JSON in place of text")
    parser.add_argument(
        "-o", dest="output", metavar="OUT", default=files.STANDARD,
        help="write the findings here, as JSON if it ends in .json (default: standard output)",
    )  # fmt: skip
    parser.add_argument("--list", action="store_true", help="list the checks, each with its code, and stop")
    parser.add_argument("--explain", metavar="CODE", help="tell why a check is made, with examples, and stop")
    parser.set_defaults(run=run)


def _codes(listed: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in listed.split(",") if code.strip())


def run(options: argparse.Namespace) -> int:
    """0 where nothing is found, 1 where something is; bad input raises ScreenplayError, which makes 2."""
    from screenplay.lint import chosen, telling

    if options.list or options.explain:
        told = telling.explanation(options.explain) if options.explain else telling.listing()
        files.write([(options.output, told.encode())])
        return 0
    outputs.check_places((options.output,), (options.script,))
    codes, checks = chosen(options.only, options.ignore)
    findings = [finding for finding in _findings(options, checks) if finding.code in codes]
    as_json = options.json or options.output.lower().endswith(".json")
    told = telling.as_json(findings, options.script) if as_json else telling.as_text(findings, options.script)
    files.write([(options.output, told.encode())])
    return FOUND if findings else 0


def _findings(options: argparse.Namespace, checks: tuple[Check, ...]) -> tuple[Finding, ...]:
    from screenplay import readers
    from screenplay.lint import lint
    from screenplay.readers.encoding import decode

    if not options.script:
        raise ScreenplayError("no script is named", "name one, for example: screenplay lint script.fountain")
    data = files.read(options.script)
    play, notes = readers.read_script(data, options.script)
    return lint(play, decode(data, options.script), notes, checks)
