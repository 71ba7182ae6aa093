"""What the forests of scenes are grown on: openings, places and times as an annotation has them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from screenplay.training.annotated import Story, excerpts, read_story
from screenplay.training.scenes import model, openings_of, placed, same_place, times_of
from screenplay.training.vocabularies import Vocabularies, vocabularies

KITCHEN = """Agda was in the kitchen at breakfast, cutting bread. The kettle sang on the stove and the cat slept.

"You're late," she said.

"I overslept," said Rolf.

"You always do."

That evening they stood on the pier in the wind. The lamps were lit along the harbour, and a boat came in.

"Is that him?" asked Agda.

"That's him," said Rolf.
"""


@pytest.fixture
def story(tmp_path: Path) -> Story:
    scenes = [
        {"start": 0, "setting": "INT", "location": ["KITCHEN", "AGDA'S KITCHEN"], "time": ["MORNING"]},
        {"start": KITCHEN.index("That evening"), "setting": "EXT", "location": ["PIER"], "time": ["EVENING", "NIGHT"]},
    ]
    (tmp_path / "text.txt").write_text(KITCHEN, encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps({"scenes": scenes}), encoding="utf-8")
    return read_story(tmp_path)


@pytest.fixture
def words(story: Story) -> Vocabularies:
    return vocabularies([story] * 12)


def test_a_scene_opens_at_one_passage_whatever_the_scene_so_far_is_taken_for(story: Story, words: Vocabularies) -> None:
    examples = list(openings_of(story, words))
    right = [example for example in examples if example.answer]
    assert {example.weight for example in right} == {1.0, 0.35}
    assert len({frozenset(example.measured) for example in examples}) == 1
    assert len(right) < len(examples)


def test_the_right_place_is_among_the_candidates(story: Story, words: Vocabularies) -> None:
    right = [
        {each.head for each, example in zip(one.candidates, one.examples, strict=True) if example.answer}
        for one in placed(story, words)
    ]
    assert right == [{"kitchen"}, {"pier"}]


def test_times_that_would_do_are_right(story: Story, words: Vocabularies) -> None:
    assert [example.answer for example in times_of(tuple(placed(story, words)))].count(True) == 3


def test_an_excerpt_is_a_little_of_both_sides_of_an_opening(story: Story) -> None:
    (excerpt,) = excerpts(story)
    assert [scene.places for scene in excerpt.scenes] == [scene.places for scene in story.scenes]
    assert [reading.number for reading in excerpt.readings] == list(range(len(excerpt.readings)))


def test_the_model_is_the_same_each_time(story: Story) -> None:
    texts = [((story, *excerpts(story)), 1)] * 5
    assert json.dumps(model(texts)) == json.dumps(model(texts))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("FARM KITCHEN", "KITCHEN", True), ("THE PIER", "PIER", True), ("KITCHEN", "FARM", False), ("", "PIER", False)],
)
def test_wordings_of_one_place(one: str, other: str, same: bool) -> None:
    assert same_place(one, other) is same
