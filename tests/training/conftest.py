"""Short annotated novels and stories, in the form that training reads."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

CAST = {"ada": ("Ada", "f"), "bo": ("Bo", "m"), "cy": ("Cy", "m"), "dot": ("Dot", "f")}
LINE = re.compile(r'<(\w+) (explicit|anaphoric|implicit)>("[^"]*")')
"""A quotation with its speaker and kind before it."""
MILL = """
The mill was shut. Ada stood by the wheel, and Bo sat on the wall.

<ada explicit>"Nobody has ground here for a year," said Ada.

<bo explicit>"Then who left the flour?" asked Bo.

<ada implicit>"What flour?"

<bo implicit>"On the step. A whole sack of it."

Ada went to look. <ada anaphoric>"It is still warm," she said.
"""
BOAT = """
Cy had the oars. Dot kept the lamp dry under her coat.

<dot explicit>"You are rowing us in a ring," said Dot.

<cy explicit>"The river is a ring," Cy answered.

<dot implicit>"Rivers are not rings, Cy."

<cy anaphoric>"This one is," he said.

<dot explicit>"Give me the oars," said Dot.
"""
KITCHEN = """
Ada was peeling pears when Cy came in. Dot looked up from the stove.

<cy explicit>"Something burns," said Cy.

<dot explicit>"It is meant to," said Dot.

<ada explicit>"It is never meant to," said Ada.

<dot implicit>"Ada, mind your pears."

Cy opened the window. <cy anaphoric>"Mind mine as well," he said.
"""
PIER = """
Bo was on the pier with a torch. Dot shut the gate behind her.

<bo explicit>"Late," said Bo.

<dot implicit>"Late for what?"

<bo implicit>"The tide."

Dot shook her head. <dot implicit>"It waits."
"""
STAIRS = """
Ada and Cy carried the wardrobe down the stairs.

<ada explicit>"Left," said Ada.

<cy implicit>"Whose left?"

<ada implicit>"Yours."

<cy anaphoric>"Mine is full," he said.
"""
NOVELS = {"boat": BOAT, "kitchen": KITCHEN, "mill": MILL}
STORIES = {"pier": PIER, "stairs": STAIRS}


def annotated(marked: str) -> tuple[str, dict[str, Any]]:
    """The text without its marks, and what gold.json says of it."""
    text, quotes = "", []
    for piece in re.split(r"(?=<\w+ )", marked):
        found = LINE.match(piece)
        if found:
            spans = [[len(text), len(text) + len(found[3])]]
            quotes.append({"spans": spans, "speaker": found[1], "type": found[2]})
        text += LINE.sub(r"\3", piece)
    characters = [
        {"id": id, "name": name, "aliases": [name], "gender": gender}
        for id, (name, gender) in CAST.items()
        if name in text
    ]
    return text, {"characters": characters, "quotes": quotes}


@pytest.fixture(scope="session")
def novels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of three annotated novels."""
    return written(tmp_path_factory.mktemp("novels"), NOVELS)


@pytest.fixture(scope="session")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two annotated stories."""
    return written(tmp_path_factory.mktemp("stories"), STORIES)


def written(folder: Path, texts: Mapping[str, str]) -> Path:
    for name, marked in texts.items():
        text, gold = annotated(marked)
        (folder / name).mkdir()
        (folder / name / "text.txt").write_text(text, encoding="utf-8")
        (folder / name / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder
