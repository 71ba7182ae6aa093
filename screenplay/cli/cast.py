"""screenplay cast: who has how much to say, who is where, and who reads what."""

from __future__ import annotations

import argparse
import shutil
import sys
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import staging
from screenplay.cli.options import Commands
from screenplay.cli.options import add as add_command

if TYPE_CHECKING:
    from screenplay.stage.prompt_book import PromptBook


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "cast",
        "give the roles of a script to readers, and list who is where and says how much",
        "screenplay cast script.fountain --readers 4 -o reading",
    )
    staging.add_reading(parser)
    staging.add_readers(parser, "as few as can do it")
    parser.add_argument(
        "-o", dest="output", metavar="FOLDER",
        help="write cast.pdf, chart.svg, cast.csv, scenes.csv, french_scenes.csv, directions.csv, cast.json and a "
        "readers.toml to change by hand and use again",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    book = staging.book_for(options)
    from screenplay.stage.overview import overview

    print(overview(book, max(60, shutil.get_terminal_size((100, 24)).columns)), end="")
    if options.output:
        folder = files.folder(options.output)
        outputs = [(str(folder / name), data) for name, data in _outputs(book)]
        files.write(outputs)
        print(f"wrote {', '.join(name for name, _ in outputs)}", file=sys.stderr)


def _outputs(book: PromptBook) -> list[tuple[str, bytes]]:
    from screenplay.stage import chart, exports, sheets
    from screenplay.writers import pdf

    layout = book.reading.layout
    sheet = sheets.Sheet(layout)
    pages = sheets.prompt_sheets(book, sheet)
    return [
        ("cast.pdf", pdf.draw(book.reading.play, pages, layout, sheets.look(sheet))),
        ("chart.svg", chart.svg(book)),
        ("cast.csv", exports.cast_csv(book)),
        ("scenes.csv", exports.scenes_csv(book)),
        ("french_scenes.csv", exports.french_csv(book)),
        ("directions.csv", exports.directions_csv(book)),
        ("cast.json", exports.as_json(book)),
        *([("readers.toml", exports.readers_toml(book.plan))] if book.plan else []),
    ]
