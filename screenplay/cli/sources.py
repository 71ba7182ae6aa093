"""What the commands work on: stories and scripts, read from where the arguments say."""

from __future__ import annotations

import argparse
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING

from screenplay import files
from screenplay.cli.progress import Progress
from screenplay.errors import ScreenplayError

if TYPE_CHECKING:
    from screenplay.book import Book
    from screenplay.corrections import Corrections
    from screenplay.findings import Character, Understanding
    from screenplay.model import Screenplay
    from screenplay.pipeline import Survey


def script(options: argparse.Namespace) -> Screenplay:
    """The script, or the scenes of it that are asked for; tells what in it looks wrong, each with its line."""
    from screenplay import readers

    data = files.read(options.script)
    play, notes = readers.read_script(data, options.script)
    if notes:
        from screenplay.readers.encoding import decode
        from screenplay.text import line_number

        source = decode(data, options.script)
        for note in notes:
            line = line_number(source, note.span.start)
            print(f"{options.script}:{line}: {note.message} {note.hint}".rstrip(), file=sys.stderr)
    if options.scenes:
        from screenplay import excerpt

        return excerpt.scenes(play, options.scenes)
    return play


def understood(options: argparse.Namespace, progress: Progress, corrected: Corrections) -> Understanding:
    """The story, the corrections being kept to."""
    book, given = book_of(options.story), _given(options.cast)
    from screenplay import pipeline

    return pipeline.understand(book, given, options.model, progress, corrected)


def surveyed(options: argparse.Namespace, progress: Progress) -> Survey:
    """The story as the program finds it."""
    book, given = book_of(options.story), _given(options.cast)
    from screenplay import pipeline

    return pipeline.survey(book, given, options.model, progress)


def _given(name: str | None) -> tuple[Character, ...] | None:
    """The characters in the file `name`, which are to be kept to."""
    if not name:
        return None
    from screenplay import analysis
    from screenplay.readers.encoding import decode

    return analysis.read_cast(decode(files.read(name), name), name)


def book_of(name: str) -> Book:
    """The story in the file `name`. Raises ScreenplayError where it is a script already, or nobody speaks in it."""
    from screenplay.book import Quote
    from screenplay.readers import SCRIPTS, documents, prose

    if PurePath(name).suffix.lower().removeprefix(".") in SCRIPTS:
        raise ScreenplayError(
            f"{name}: this is a script already, going by its ending", f"to typeset it, use 'screenplay format {name}'"
        )
    book = prose.read(documents.text_of(files.read(name), name), name)
    if not any(isinstance(part, Quote) for paragraph in book.paragraphs() for part in paragraph.parts):
        raise ScreenplayError(
            f"{name}: no dialogue was found in it, and a script needs somebody who speaks",
            "put what is said in quotation marks (or begin its lines with a dash); the first line of the text was "
            f"read as {book.source.strip().splitlines()[0][:60]!r}",
        )
    return book
