"""Where in the story each scene is from, as a note for whoever compares the two."""

from __future__ import annotations

from screenplay.book import Paragraph
from screenplay.findings import Understanding
from screenplay.model import Remark
from screenplay.text import Span, text_of


def source_notes(story: Understanding) -> list[tuple[Remark, ...]]:
    """For each scene a note with the heading of its chapter, and its first paragraph counted in that chapter."""
    places = [
        (chapter.heading, count)
        for chapter in story.book.chapters
        for count, _ in enumerate((b for b in chapter.blocks if isinstance(b, Paragraph)), start=1)
    ]
    return [
        (Remark(text_of(_told(*places[scene.paragraph])), Span(scene.start, scene.start)),) for scene in story.scenes
    ]


def _told(heading: str | None, paragraph: int) -> str:
    return f"Source: {heading}, paragraph {paragraph}" if heading else f"Source: paragraph {paragraph}"
