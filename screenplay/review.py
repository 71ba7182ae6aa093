"""Notes on a conversion: what a person should look at, the least sure first when asked for a few."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.book import Aside, Break, Part
from screenplay.findings import Attribution, Scene, Understanding
from screenplay.notes import Note
from screenplay.text import Span, plain

SURE = 0.6
"""A speaker less likely than this is worth a look."""


def notes(story: Understanding) -> tuple[Note, ...]:
    """All notes on `story`, in the order of the text."""
    found = [*story.book.notes, *_breaks(story), *_speakers(story), *_scenes(story)]
    return tuple(sorted(found, key=lambda note: (note.span, note.code, note.message)))


def least_sure(story: Understanding, count: int) -> tuple[Note, ...]:
    """Notes on the `count` lines whose speaker is least sure, the worst first."""
    doubtful = sorted((found for found in story.attributions if found.confidence < SURE), key=lambda f: f.confidence)
    return tuple(_speaker(story, found) for found in doubtful[:count])


def _breaks(story: Understanding) -> Iterator[Note]:
    noted = {note.span for note in story.book.notes}
    for block in story.book.blocks():
        if block.span in noted:
            continue
        match block:
            case Break(kind="lost line"):
                yield Note(
                    "warning",
                    "lost line",
                    block.span,
                    "A line seems to be missing here.",
                    "Compare it with the original.",
                )
            case Break(sure=False):
                yield Note(
                    "doubt", "break", block.span, f"Taken for a {block.kind}: {block.reason}.", "Mark it with ***."
                )
            case Aside():
                yield Note("info", "aside", block.span, "Left out: the author speaks to the readers here.")
            case _:
                pass


def _speakers(story: Understanding) -> Iterator[Note]:
    yield from (_speaker(story, found) for found in story.attributions if found.confidence < SURE)


def _speaker(story: Understanding, found: Attribution) -> Note:
    part = _part(story, found)
    words = plain(part.text)
    line = words if len(words) <= 40 else words[:39].rstrip() + "…"
    if found.speaker is None:
        return Note("doubt", "speaker", part.span, f"Nothing tells who says “{line}”.", "Add a tag to the line.")
    who = story.cast[found.speaker].cue
    message = f"{who}, {found.confidence:.2f}: “{line}” ({found.reason})"
    return Note("doubt", "speaker", part.span, message, "If it is someone else, add a tag to the line.")


def _part(story: Understanding, found: Attribution) -> Part:
    return story.book.paragraphs()[found.paragraph].parts[found.part]


def _scenes(story: Understanding) -> Iterator[Note]:
    for scene in story.scenes:
        span = Span(scene.start, scene.start)
        unknown = _unknown(scene)
        if unknown:
            yield Note("info", "scene", span, f"The text does not tell {unknown}.", "Complete the slug line.")
        if scene.confidence < SURE:
            yield Note(
                "doubt", "scene", span, f"A new scene, but not for sure: {scene.reason}.", "Join it if it is none."
            )


def _unknown(scene: Scene) -> str:
    missing = [("where this scene plays", scene.location or scene.setting), ("at what time of day", scene.time)]
    return " and ".join(what for what, known in missing if not known)
