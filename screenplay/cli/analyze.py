"""screenplay analyze: what the program understands of a story, as JSON."""

from __future__ import annotations

import argparse

from screenplay import files
from screenplay.cli import corrections, outputs, sources
from screenplay.cli.options import Commands, add_story
from screenplay.cli.options import add as add_command
from screenplay.cli.progress import Progress


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "analyze",
        "tell who says what, where and when, as JSON",
        "screenplay analyze story.txt -o analysis.json",
    )
    add_story(parser)
    corrections.add(parser)
    parser.add_argument(
        "-o", dest="output", metavar="OUT", default=files.STANDARD, help="the analysis (default: standard output)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    outputs.check_places((options.output,), (options.story, options.cast, options.corrections))
    progress = Progress()
    corrected = corrections.read(corrections.name_of(options, [options.output]), needed=bool(options.corrections))
    story = sources.understood(options, progress, corrected)
    from screenplay import analysis

    progress.end()
    files.write([(options.output, analysis.write(story))])
