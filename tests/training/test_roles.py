"""What the forest of roles is grown on: each two of a cast, and whether the annotation has them as one."""

from __future__ import annotations

import json
import re
from pathlib import Path

from screenplay.training.novels import read_novel
from screenplay.training.roles import examples

TEXT = """"Tickets," said Anselm.

"We bought ours ashore," said Marta.

"It is twelve crowns," said the conductor.

"Twelve!" said Marta.

"It was ten," said Anselm.
"""
SPEAKERS = "amama"


def test_two_wordings_of_whose_lines_one_says_are_one(tmp_path: Path) -> None:
    spans = [list(found.span()) for found in re.finditer(r'"[^"]+"', TEXT)]
    gold = {
        "characters": [
            {"id": "a", "name": "Anselm", "aliases": ["Anselm", "the conductor"], "gender": "m"},
            {"id": "m", "name": "Marta", "aliases": ["Marta"], "gender": "f"},
        ],
        "quotes": [{"spans": [span], "speaker": who, "type": None} for span, who in zip(spans, SPEAKERS, strict=True)],
    }
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    found = list(examples(read_novel(tmp_path)))
    assert [example.answer for example in found].count(True) == 1
    assert len({frozenset(example.measured) for example in found}) == 1
