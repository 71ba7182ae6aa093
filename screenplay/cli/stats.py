"""screenplay stats: how long a script is, and who says how much."""

from __future__ import annotations

import argparse
import json
from pathlib import PurePath
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import outputs, sources
from screenplay.cli.options import Commands, add_layout, add_script, layout
from screenplay.cli.options import add as add_command

if TYPE_CHECKING:
    pass


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "stats",
        "count the pages, eighths, words, speeches and minutes of a script",
        "screenplay stats script.fountain -o stats.svg",
    )
    add_script(parser)
    parser.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        help="write JSON, or a picture where the name ends in .svg, instead of tables",
    )
    add_layout(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    from screenplay import stats

    outputs.check_places([options.output or files.STANDARD], (options.script,))
    play = sources.script(options)
    found = stats.statistics(play, layout(options))
    if options.output and PurePath(options.output).suffix.lower() == ".svg":
        from screenplay import stats_chart

        files.write([(options.output, stats_chart.svg(found, play.titled("title")))])
    elif options.output:
        written = json.dumps(found.as_json(), ensure_ascii=False, indent=1) + "\n"
        files.write([(options.output, written.encode())])
    else:
        print(stats.table(found), end="")
