"""Calls as scripts: whose voice comes over the line, and where a script cuts between the two ends of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from screenplay import pipeline
from screenplay.readers import prose
from screenplay.writers import fountain

CASES = Path(__file__).parent.parent / "cases" / "telephone" / "both_ends.txt"


def cases() -> list[tuple[str, str, str]]:
    found = []
    for case in re.split(r"^== ", CASES.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, _, rest = case.partition("\n")
        source, _, play = rest.partition("\n=>\n")
        found.append((title, source.strip() + "\n", play.strip()))
    return found


@pytest.mark.parametrize(("source", "play"), [case[1:] for case in cases()], ids=[case[0] for case in cases()])
def test_case(source: str, play: str) -> None:
    made = pipeline.convert(pipeline.understand(prose.read(source, "call.txt"))).play
    written = fountain.write(made).decode().strip()
    assert re.sub(r"^Title: .*\n\n", "", written) == play
