"""Calls, with the speeches that come over the line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from screenplay import pipeline
from screenplay.readers import prose
from screenplay.text import plain

CASES = Path(__file__).parent.parent / "cases" / "telephone" / "calls.txt"


def cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for case in re.split(r"^== ", CASES.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, *lines = case.splitlines()
        told = "\n".join(line for line in lines if not line.startswith("-- ")).strip() + "\n"
        found.append((title, told, [line[3:] for line in lines if line.startswith("-- ")]))
    return found


@pytest.mark.parametrize(("source", "wanted"), [case[1:] for case in cases()], ids=[case[0] for case in cases()])
def test_far_speeches(source: str, wanted: list[str]) -> None:
    story = pipeline.understand(prose.read(source, "call.txt"))
    paragraphs = story.book.paragraphs()
    devices = {place: call.device for call in story.calls for place in call.speeches}
    heard = [f"{devices[place]}: {plain(paragraphs[place[0]].parts[place[1]].text)}" for place in sorted(devices)]
    assert heard == wanted
