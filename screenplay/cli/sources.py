"""What the commands work on: stories and scripts, read from where the arguments say."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli.progress import Progress
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.book import Book
    from screenplay.corrections import Corrections
    from screenplay.findings import Understanding
    from screenplay.model import Screenplay
    from screenplay.pipeline import Survey


def script(options: argparse.Namespace) -> Screenplay:
    """The script, or the scenes of it that are asked for; tells what in it looks wrong, each with its line."""
    from screenplay import readers

    data = files.read(options.script)
    play, notes = readers.read_script(data, options.script)
    if notes:
        from screenplay.readers.encoding import decode

        source = decode(data, options.script)
        for note in notes:
            line = source.count("\n", 0, note.span.start) + 1
            print(f"{options.script}:{line}: {note.message} {note.hint}".rstrip(), file=sys.stderr)
    if options.scenes:
        from screenplay import excerpt

        return excerpt.scenes(play, options.scenes)
    return play


def understood(options: argparse.Namespace, progress: Progress, corrected: Corrections) -> Understanding:
    """The story, the corrections being kept to."""
    found = surveyed(options, progress)
    from screenplay import pipeline

    return pipeline.interpret(found, corrected, progress)


def surveyed(options: argparse.Namespace, progress: Progress) -> Survey:
    """The story as the program finds it."""
    book = book_of(options.story)
    given = None
    if options.cast:
        from screenplay import analysis
        from screenplay.readers.encoding import decode

        given = analysis.read_cast(decode(files.read(options.cast), options.cast), options.cast)
    from screenplay import pipeline

    return pipeline.survey(book, given, options.model, progress)


def book_of(name: str) -> Book:
    from screenplay.book import Quote
    from screenplay.readers import documents, prose

    book = prose.read(documents.text_of(files.read(name), name), name)
    if not any(isinstance(part, Quote) for paragraph in book.paragraphs() for part in paragraph.parts):
        raise ScreenplayError(
            f"{name}: no dialogue was found in it, and a script needs somebody who speaks",
            "put what is said in quotation marks (or begin its lines with a dash); the first line of the text was "
            f"read as {book.source.strip().splitlines()[0][:60]!r}",
        )
    return book
