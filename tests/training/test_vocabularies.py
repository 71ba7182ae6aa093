"""What words tell of scenes is learnt from stories in which somebody marked them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from screenplay.scenes.vocabulary import border_bag, scene_bag
from screenplay.training.annotated import Story, read_story
from screenplay.training.vocabularies import KNOWN, OFTEN, as_lists, vocabularies

TEXT = """The kettle sang and the bread lay on its board.

"You're late," she said.

Later the gulls screamed above the pier in the wind.

"There he is," said Rolf.
"""


@pytest.fixture
def story(tmp_path: Path) -> Story:
    scenes = [
        {"start": 0, "setting": "INT", "location": ["AGDA'S KITCHEN"], "time": ["DAY"]},
        {"start": TEXT.index("Later"), "setting": "EXT", "location": ["PIER", "-"], "time": ["DAY"]},
    ]
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps({"scenes": scenes}), encoding="utf-8")
    return read_story(tmp_path)


def test_words_speak_for_the_places_sides_and_openings_where_they_were_met(story: Story) -> None:
    words = vocabularies([story] * OFTEN)
    indoors, outdoors = (scene_bag(part) for part in (story.readings[:2], story.readings[2:]))
    assert words["plays at"].answers == ("kitchen", "pier")
    assert words["plays at"].scores(indoors)["kitchen"] > 0.5 > words["plays at"].scores(indoors)["pier"]
    assert words["roofed"].scores(indoors)["INT"] > 0 > words["roofed"].scores(outdoors)["INT"]
    at_opening, inside = (words["opens"].scores(border_bag(story.readings, at))["opens"] for at in (2, 1))
    assert at_opening > inside


def test_what_few_texts_have_tells_nothing(story: Story) -> None:
    words = vocabularies([story] * (KNOWN - 1))
    assert words["plays at"].answers == ()
    assert words["roofed"].scores(scene_bag(story.readings)) == {"INT": 0.0}


def test_what_is_written_leaves_out_what_tells_nothing(story: Story) -> None:
    found = as_lists(vocabularies([story] * OFTEN)["roofed"])
    assert found["answers"] == ["INT"]
    assert found["weights"]
    assert all(any(row) for row in found["weights"].values())
