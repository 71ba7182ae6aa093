"""screenplay convert: a story to a script."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli import adaptation, corrections, outputs, report, sources
from screenplay.cli.options import Commands, add_layout, add_outputs, add_story, defaults, layout
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
    add_outputs(parser, "STORY.fountain and STORY.pdf")
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
    chosen = layout(options)
    written = [(name, outputs.written(conversion.play, name, chosen)) for name in names]
    written += _beside(conversion, options, sheet if sheet and _is_to_be_written(sheet, options, names) else None)
    progress.end()
    files.write(written)
    outputs.tell_missing(conversion.play, names, chosen)
    out = sys.stderr if any(name == files.STANDARD for name, _ in written) else sys.stdout
    named = [name for name, _ in written if name not in (files.STANDARD, options.notes)]
    shown = sheet if sheet and Path(sheet).exists() else None
    print(summary.of(conversion, named, time.perf_counter() - began, chosen, options.notes, shown), file=out)


def _beside(conversion: Conversion, options: argparse.Namespace, sheet: str | None) -> Iterator[tuple[str, bytes]]:
    """What is wanted beside the script: notes, the text, reports, and a new file of corrections at `sheet`."""
    if options.notes:
        yield options.notes, _notes(conversion, options.notes)
    if options.text:
        yield options.text, conversion.story.book.source.encode()
    yield from report.written(conversion, options)
    if sheet:
        from screenplay.corrections import writing

        yield sheet, writing.written(conversion.story).encode()


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
