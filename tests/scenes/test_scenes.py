"""What holds of the scenes of every book."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.book import Book, Break
from screenplay.findings import Annotations, Cast, Scene
from screenplay.nlp import annotate
from screenplay.readers.prose import read
from screenplay.scenes import find_scenes, slug_line, slug_lines

PARAGRAPHS = (
    "It was past midnight, and Ada was still in the kitchen.",
    "She went out into the garden. The grass was wet.",
    '"Come in," said Tove.',
    '"I never did," said Ada the next morning.',
    "***",
    "Chapter 2",
    "Three weeks later they drove to the station.",
    "Inside, the others were waiting by the stove.",
    "An hour later nothing had changed.",
    "The rain stopped.",
    "Ten years earlier, Tove had sat on a wall by the sea.",
    "They dug all day, and nobody spoke of the money that lay under the stones. At midnight Ada put down her spade.",
)
STORIES = st.lists(st.sampled_from(PARAGRAPHS), max_size=9).map("\n\n".join)


def scenes_of(story: str) -> tuple[Book, tuple[Scene, ...]]:
    book = read(story, "story.txt")
    return book, find_scenes(book, annotate(book), Cast(()))


@settings(max_examples=60, deadline=None)
@given(STORIES)
def test_scenes_are_in_order_and_open_in_their_paragraphs(story: str) -> None:
    book, scenes = scenes_of(story)
    paragraphs = book.paragraphs()
    assert bool(scenes) == bool(paragraphs)
    assert [scene.start for scene in scenes] == sorted({scene.start for scene in scenes})
    assert [scene.paragraph for scene in scenes][:1] == ([0] if paragraphs else [])
    assert all(paragraphs[scene.paragraph].span.start <= scene.start for scene in scenes)
    assert all(scene.start < paragraphs[scene.paragraph].span.end for scene in scenes)


@settings(max_examples=60, deadline=None)
@given(STORIES)
def test_a_scene_opens_after_each_break_and_with_each_chapter(story: str) -> None:
    book, scenes = scenes_of(story)
    opened = {scene.start for scene in scenes}
    for chapter in book.chapters:
        spans = [(block.span.start, isinstance(block, Break) and block.kind != "lost line") for block in chapter.blocks]
        told = [start for start, is_break in spans if not is_break]
        after = [start for (_, was_break), (start, is_break) in pairwise(spans) if was_break and not is_break]
        assert opened.issuperset([*told[:1], *after])


@settings(max_examples=30, deadline=None)
@given(STORIES)
def test_each_scene_has_a_reason_a_confidence_and_a_slug_line(story: str) -> None:
    for scene in scenes_of(story)[1]:
        assert scene.reason
        assert 0 < scene.confidence <= 1
        assert (scene.location is None) == (scene.place_confidence == 0)
        assert scene.location is None or scene.location == scene.location.upper().strip() != ""
        assert "  " not in slug_line(scene)


def test_a_scene_opens_inside_a_paragraph_where_talk_follows() -> None:
    dug = "They dug all day, and nobody spoke of the money that lay there under the stones."
    story = f"They had one spade.\n\n{dug} At midnight Ada put it down."
    book, scenes = scenes_of(f'{story}\n\n"Listen," she said.')
    assert [scene.paragraph for scene in scenes] == [0, 1]
    assert book.source[scenes[1].start :].startswith("At midnight Ada")


def test_the_same_story_has_the_same_scenes() -> None:
    story = "\n\n".join(PARAGRAPHS)
    assert scenes_of(story) == scenes_of(story)


def test_no_scene_opens_where_a_line_was_lost() -> None:
    story = '"Where is he?" asked Ada in the kitchen.\n\n"In the garden," said Tove.'
    book = read(story, "story.txt")
    first, second = book.chapters[0].blocks
    lost = Break(second.span, "lost line", False, "a line seems to be missing")
    broken = replace(book, chapters=(replace(book.chapters[0], blocks=(first, lost, second)),))
    assert len(find_scenes(broken, annotate(broken), Cast(()))) == 1
    parted = replace(book, chapters=(replace(book.chapters[0], blocks=(first, replace(lost, kind="gap"), second)),))
    assert len(find_scenes(parted, annotate(parted), Cast(()))) == 2


def test_a_book_without_paragraphs_has_no_scenes() -> None:
    empty = Book("empty.txt", "", None, None, (), "double")
    assert find_scenes(empty, Annotations(()), Cast(())) == ()


@pytest.mark.parametrize(
    ("scene", "line"),
    [
        (Scene(0, 0, "INT", "KITCHEN", "NIGHT", ""), "INT. KITCHEN - NIGHT"),
        (Scene(0, 0, "INT/EXT", "CAR", None, ""), "INT./EXT. CAR"),
        (Scene(0, 0, None, "LARCH COTTAGE", "DAY", ""), "LARCH COTTAGE - DAY"),
        (Scene(0, 0, "EXT", None, "DAWN", ""), "EXT. OPEN AIR - DAWN"),
        (Scene(0, 0, None, None, None, ""), "SOMEWHERE"),
        (Scene(0, 0, "INT", None, None, ""), "INT. A ROOM"),
        (Scene(0, 0, "INT", "SHIP", None, "", flashback=True), "INT. SHIP (FLASHBACK)"),
    ],
)
def test_slug_line_leaves_out_what_is_not_known(scene: Scene, line: str) -> None:
    assert slug_line(scene) == line


def test_no_two_headings_in_a_row_are_the_same() -> None:
    deck = Scene(0, 0, "EXT", "CAR DECK", "NIGHT", "the story opens")
    unknown = Scene(0, 0, None, None, None, "an ornament divides the text")
    assert slug_lines([deck, deck, deck, deck, unknown, unknown]) == (
        "EXT. CAR DECK - NIGHT",
        "EXT. CAR DECK - LATER",
        "EXT. CAR DECK - STILL LATER",
        "EXT. CAR DECK - LATER",
        "SOMEWHERE",
        "SOMEWHERE - LATER",
    )


def test_a_new_chapter_somewhere_need_not_be_later_than_the_last() -> None:
    unknown = Scene(0, 0, None, None, None, "a chapter opens")
    assert slug_lines([unknown, unknown]) == ("SOMEWHERE", "SOMEWHERE")


def test_another_day_in_the_same_place_says_so() -> None:
    kitchen = Scene(0, 0, "INT", "KITCHEN", "MORNING", "the story opens")
    next_day = replace(kitchen, leap="days")
    assert slug_lines([kitchen, next_day, replace(next_day, time=None)]) == (
        "INT. KITCHEN - MORNING",
        "INT. KITCHEN - ANOTHER MORNING",
        "INT. KITCHEN - ANOTHER DAY",
    )


def test_the_heading_after_a_flashback_says_that_the_story_is_back() -> None:
    kitchen = Scene(0, 0, "INT", "KITCHEN", "NIGHT", "the story opens")
    garden = Scene(0, 0, "EXT", "GARDEN", None, "the story goes back", flashback=True)
    assert slug_lines([kitchen, garden, replace(kitchen, returns=True)]) == (
        "INT. KITCHEN - NIGHT",
        "EXT. GARDEN (FLASHBACK)",
        "INT. KITCHEN - NIGHT (BACK TO PRESENT)",
    )
