"""The report that `screenplay convert` writes when it is asked for one: where every sentence of the story went."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.pipeline import Conversion

ENDINGS = (".html", ".json")


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--report", dest="reports", metavar="FILE", action="append", default=[],
        help="write here where every sentence of the story went: .html, a page with story and script side by side, or "
        ".json; may be given twice",
    )  # fmt: skip


def check(options: argparse.Namespace) -> None:
    """Complain about a report that is neither, before any work is done."""
    for name in options.reports:
        if PurePath(name).suffix.lower() not in ENDINGS:
            raise ScreenplayError(
                f"{name}: a report is a page (.html) or data (.json)", "name it so: --report story.html"
            )


def written(conversion: Conversion, options: argparse.Namespace) -> Iterator[tuple[str, bytes]]:
    """Each report that is wanted, by the name of its file."""
    if not options.reports:
        return
    from screenplay.report import as_html, as_json, report

    told = report(conversion.story, conversion.play)
    for name in options.reports:
        page = PurePath(name).suffix.lower() == ".html"
        yield name, as_html.write(told, options.language) if page else as_json.write(told)
