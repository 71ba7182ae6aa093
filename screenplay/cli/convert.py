"""screenplay convert: a story to a script."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import adaptation, corrections, outputs, report, sources
from screenplay.cli.options import Commands, add_layout, add_story, defaults, layout
from screenplay.cli.options import add as add_command
from screenplay.cli.progress import Progress

if TYPE_CHECKING:
    from screenplay.pipeline import Conversion


def add(commands: Commands) -> None:
    parser = add_command(
        commands,
        "convert",
        "turn a story into a script",
        "screenplay convert story.txt -o script.pdf -o script.fountain",
    )
    add_story(parser)
    parser.add_argument(
        "-o", dest="outputs", metavar="OUT", action="append",
        help="an output, its format told by its ending; may be given several times; - for Fountain on standard output "
        "(default: STORY.fountain and STORY.pdf)",
    )  # fmt: skip
    parser.add_argument("--notes", metavar="FILE", help="write all that wants a look here, as text or .json")
    parser.add_argument(
        "--text", metavar="FILE",
        help="write the story here as the text it was read as, in which messages count lines: for EPUB, DOCX and HTML",
    )  # fmt: skip
    adaptation.add(parser)
    report.add(parser)
    corrections.add(parser)
    add_layout(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    began = time.perf_counter()
    names = options.outputs or defaults(options.story, ("fountain", "pdf"))
    outputs.check_formats(names)
    report.check(options)
    asked = [name for name in (*names, options.notes, options.text, *options.reports) if name]
    outputs.check_places(asked, (options.story, options.cast, options.corrections))
    progress = Progress()
    sheet = corrections.name_of(options, names)
    story = sources.understood(options, progress, corrections.read(sheet))
    from screenplay import pipeline, summary

    conversion = pipeline.convert(story, progress, adaptation.settings(options))
    pages = layout(options)
    written = [(name, outputs.written(conversion.play, name, pages)) for name in names]
    if options.notes:
        written.append((options.notes, _notes(conversion, options.notes)))
    if options.text:
        written.append((options.text, conversion.story.book.source.encode()))
    written.extend(report.written(conversion, options))
    if sheet and _is_to_be_written(sheet, options, names):
        from screenplay.corrections import writing

        written.append((sheet, writing.written(story).encode()))
    progress.end()
    files.write(written)
    outputs.tell_missing(conversion.play, names, pages)
    out = sys.stderr if files.STANDARD in (*names, options.notes) else sys.stdout
    named = [name for name, _ in written if name not in (files.STANDARD, options.notes)]
    shown = sheet if sheet and Path(sheet).exists() else None
    print(summary.of(conversion, named, options.notes, time.perf_counter() - began, shown), file=out)


def _is_to_be_written(sheet: str, options: argparse.Namespace, names: Sequence[str]) -> bool:
    """Never over what is there; and not beside nothing, where only standard output is written, unless asked for."""
    beside = bool(options.corrections) or any(name != files.STANDARD for name in names)
    return beside and not Path(sheet).exists()


def _notes(conversion: Conversion, name: str) -> bytes:
    from screenplay import summary

    source = conversion.story.book.source
    if PurePath(name).suffix.lower() == ".json":
        entries = [
            {
                "severity": n.severity,
                "code": n.code,
                "start": n.span.start,
                "end": n.span.end,
                "message": n.message,
                "hint": n.hint,
                "place": n.place or None,
            }
            for n in conversion.notes
        ]
        return (json.dumps(entries, ensure_ascii=False, indent=1) + "\n").encode()
    return "".join(f"{summary.told(note, source)}\n" for note in conversion.notes).encode()
