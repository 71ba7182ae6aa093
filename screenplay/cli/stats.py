"""screenplay stats: how long a script is, and who says how much."""

from __future__ import annotations

import argparse
import json

from screenplay import files
from screenplay.cli import sources
from screenplay.cli.options import Commands, add_layout, add_script, layout
from screenplay.cli.options import add as add_command


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "stats",
        "count the pages, eighths, words, speeches and minutes of a script",
        "screenplay stats script.fountain -o stats.json",
    )
    add_script(parser)
    parser.add_argument("-o", dest="output", metavar="OUT.json", help="write JSON here instead of tables")
    add_layout(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    from screenplay import stats

    found = stats.statistics(sources.script(options), layout(options))
    if options.output:
        written = json.dumps(found.as_json(), ensure_ascii=False, indent=1) + "\n"
        files.write([(options.output, written.encode())])
    else:
        print(stats.table(found), end="")
