"""The report of a conversion: every sentence of the story with where it went, and every line of the script with whence.

It is made from the story and the script alone, by the places in the source that the script's words carry, and so tells
what was done and not what was meant.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from screenplay.findings import Scene, Understanding
from screenplay.model import Screenplay
from screenplay.report.pieces import Entry, Report, Sentence, Stretch
from screenplay.report.printed import Printed, letters, printed
from screenplay.report.trace import stretches_of, trace
from screenplay.review import SURE

NO_PIECE = -1


def report(story: Understanding, play: Screenplay) -> Report:
    """What became of each sentence of `story` in `play`. The spans of its pieces, one by one, are the whole source."""
    lines = printed(play)
    sentences = trace(story, lines)
    numbers = _numbers(sentences, len(story.book.source))
    entries = tuple(_entries(story, lines, sentences, numbers))
    return Report(
        title=play.titled("title") or story.book.name,
        name=story.book.name,
        source=story.book.source,
        chapters=tuple(chapter.heading for chapter in story.book.chapters),
        sentences=tuple(_with_words(sentences, entries)),
        script=entries,
    )


def _numbers(sentences: tuple[Sentence, ...], size: int) -> array[int]:
    """For each code point of the source the number of its piece."""
    numbers = array("i", [NO_PIECE]) * size
    for number, piece in enumerate(piece for sentence in sentences for piece in sentence.pieces):
        numbers[piece.span.start : piece.span.end] = array("i", [number]) * len(piece.span)
    return numbers


def _entries(
    story: Understanding, lines: tuple[Printed, ...], sentences: tuple[Sentence, ...], numbers: array[int]
) -> Iterator[Entry]:
    scenes = {scene.start: scene for scene in story.scenes}
    blocks = [sentence.block for sentence in sentences for _ in sentence.pieces]
    stands_for: dict[int | None, int] = {}
    for number, piece in enumerate(piece for sentence in sentences for piece in sentence.pieces):
        if piece.fate in ("cue", "heading", "section", "title page"):
            stands_for.setdefault(piece.entry, number)
    for place, line in enumerate(lines):
        stretches = tuple(_stretches(line, place, story.book.source, numbers, stands_for))
        first = next((stretch.piece for stretch in stretches if stretch.piece is not None), None)
        yield _explained(Entry(line.type, stretches, blocks[first] if first is not None else NO_PIECE), line, scenes)


def _stretches(
    line: Printed, place: int, source: str, numbers: array[int], stands_for: dict[int | None, int]
) -> Iterator[Stretch]:
    """The words of a line. Those without a place in the source come from what the line, or its cue, stands for; marks
    and blanks that the script needs belong to the words before them."""
    before: int | None = None
    for words, piece, was in stretches_of(line, source, numbers):
        if piece is None and letters(words):
            piece = stands_for.get(line.cue if line.type == "parenthetical" else place)
        elif piece is None:
            piece = before
        yield Stretch(words, piece, was)
        before = piece


def _explained(entry: Entry, line: Printed, scenes: dict[int, Scene]) -> Entry:
    scene = scenes.get(line.span.start) if line.type == "scene_heading" and line.span else None
    if scene is None:
        return entry
    return replace(entry, why=scene.reason, confidence=round(scene.confidence, 4), doubtful=scene.confidence < SURE)


def _with_words(sentences: tuple[Sentence, ...], entries: tuple[Entry, ...]) -> Iterator[Sentence]:
    """`sentences`, each piece with the words that are printed for it."""
    printed_for: dict[int, list[str]] = {}
    for entry in entries:
        for piece, run in groupby(entry.stretches, key=lambda stretch: stretch.piece):
            if piece is not None:
                printed_for.setdefault(piece, []).append("".join(stretch.words for stretch in run).strip())
    number = 0
    for sentence in sentences:
        pieces = []
        for piece in sentence.pieces:
            pieces.append(replace(piece, words=" ".join(printed_for.get(number, ()))))
            number += 1
        yield replace(sentence, pieces=tuple(pieces))
