"""Whose "I" it is in a story that several tell."""

from __future__ import annotations

import pytest

from screenplay import pipeline
from screenplay.readers import prose

KITCHEN = """I put the kettle on before Tom came down. He hates to wait.

"You're late," I said.

"I'm never late," said Tom.

I gave him the cup. My hands were cold."""
STAIRS = """Anna was at the stove when I came down. I could see that she was angry.

"You're late," she said.

"I'm never late," I said.

She gave me the cup. I thought of the boat."""


def speakers(story: str) -> list[str]:
    found = pipeline.understand(prose.read(story, "story.txt"))
    names = {one.id: one.name for one in found.cast.characters}
    return [names[each.speaker] if each.speaker else "" for each in found.attributions]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Chapter 1: Anna", "Chapter 2: Tom"),
        ("Chapter 1\n\nAnna's POV", "Tom's POV"),
        ("Chapter 1. Anna's Point of View", "Chapter 2. Tom's Point of View"),
    ],
)
def test_each_section_has_its_own(one: str, two: str) -> None:
    assert speakers(f"{one}\n\n{KITCHEN}\n\n{two}\n\n{STAIRS}\n") == ["Anna", "Tom", "Anna", "Tom"]


def test_a_heading_that_names_nobody_changes_nothing() -> None:
    told = speakers(f"Chapter 1: The Kettle\n\n{KITCHEN}\n\nChapter 2: Tom\n\n{KITCHEN}\n")
    assert told[1] == told[3] == "Tom"
    assert told[0] == told[2] != "Tom"
