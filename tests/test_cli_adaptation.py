"""The options that say what kind of script a story becomes."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from screenplay.adapt import Settings
from screenplay.cli import adaptation, main

STORY = 'Mara sat by the fire.\n\n"Who is there?" she asked.\n\nThe bell rang. Mara wondered who it was.\n'


def settings(*arguments: str) -> Settings:
    parser = argparse.ArgumentParser()
    adaptation.add(parser)
    return adaptation.settings(parser.parse_args(arguments))


def test_without_options_it_is_for_the_screen() -> None:
    assert settings() == Settings()


def test_every_choice_has_its_option() -> None:
    given = ("--for", "radio", "--thoughts", "note", "--narrator", "action", "--narrator-name", "Ada", "--source-notes")
    assert settings(*given) == Settings("radio", "note", "action", "Ada", True)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((), "The bell rings. Mara wonders who it is."),
        (("--for", "radio"), "SOUND: The bell rings."),
        (("--for", "reading"), "The bell rang."),
        (("--thoughts", "voiceover"), "I wonder who it is."),
        (("--thoughts", "note"), "[[Thought, MARA: Mara wonders who it is.]]"),
        (("--source-notes",), "[[Source: paragraph 1]]"),
    ],
)
def test_the_script_is_of_that_kind(tmp_path: Path, arguments: tuple[str, ...], line: str) -> None:
    story, script = tmp_path / "story.txt", tmp_path / "story.fountain"
    story.write_text(STORY, encoding="utf-8")
    assert main(["convert", str(story), "-o", str(script), *arguments]) == 0
    assert line in script.read_text(encoding="utf-8").splitlines()
