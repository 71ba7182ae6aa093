"""The figures of a script whose pages, words and speeches can be counted by hand."""

from __future__ import annotations

import json

import pytest

from screenplay.model import Action, Dialogue, Element, Heading, Parenthetical, Screenplay, Speech
from screenplay.pages import ROWS
from screenplay.stats import eighths, statistics, table
from screenplay.text import text_of
from screenplay.timing import PAUSE, READ, SPOKEN


def speech(name: str, words: str) -> Speech:
    return Speech(text_of(name), (Parenthetical(text_of("low")), Dialogue(text_of(words))), ("V.O.",))


PLAY = Screenplay(
    (),
    (
        Action(text_of("FADE IN:")),
        Heading(text_of("INT. MILL - DAY"), "7A"),
        Action(text_of("It turns.")),
        speech("Rosa", "One two three."),
        speech("BO", "Four."),
        Heading(text_of("EXT. POND")),
        *(Action(text_of("Still.")) for _ in range(30)),
        speech("ROSA", "Five six."),
    ),
)


def test_words_and_speeches_of_each_character() -> None:
    found = statistics(PLAY)
    assert [(p.name, p.speeches, p.words, p.scenes) for p in found.characters] == [("ROSA", 2, 5, 2), ("BO", 1, 1, 1)]
    assert [(p.name, p.words) for p in found.scenes[0].characters] == [("ROSA", 3), ("BO", 1)]
    assert found.characters[0].minutes == round(5 / SPOKEN + 2 * PAUSE / 60, 2)
    assert (found.speeches, found.spoken_words, found.words) == (3, 6, 2 + 4 + 2 + 4 + 2 + 2 + 30 + 3)


def test_scenes_have_numbers_pages_eighths_and_minutes() -> None:
    found = statistics(PLAY)
    assert [(s.number, s.heading, s.page, s.words, s.speeches) for s in found.scenes] == [
        ("7A", "INT. MILL - DAY", 1, 12, 2),
        ("2", "EXT. POND", 1, 35, 1),
    ]
    # The first: heading, action, two speeches of three lines, blanks between: 12 rows to the next heading.
    assert found.scenes[0].eighths == round(12 * 8 / ROWS)
    assert found.pages == 2
    assert found.scenes[1].minutes == round(2 / SPOKEN + 32 / READ + 32 * PAUSE / 60, 2)


def test_eighths_add_up_to_the_pages() -> None:
    actions = (Action(text_of("b")),) * (ROWS // 2)
    scene: tuple[Element, ...] = (Heading(text_of("INT. A")), *actions)
    found = statistics(Screenplay((), scene * 8))
    assert found.pages == 8
    assert [s.eighths for s in found.scenes] == [8] * 8


def test_a_short_scene_has_one_eighth() -> None:
    assert statistics(Screenplay((), (Heading(text_of("INT. A")),))).scenes[0].eighths == 1


@pytest.mark.parametrize(("count", "words"), [(1, "1/8"), (8, "1"), (11, "1 3/8"), (16, "2")])
def test_eighths_are_written_as_productions_write_them(count: int, words: str) -> None:
    assert eighths(count) == words


def test_nothing_at_all() -> None:
    found = statistics(Screenplay((), ()))
    assert (found.pages, found.words, found.scenes, found.characters) == (0, 0, (), ())
    assert table(found).count("\n") == 1


def test_the_table_lines_up() -> None:
    lines = table(statistics(PLAY)).splitlines()
    assert lines[0] == "2 pages, 2 scenes, 49 words, 3 speeches, 1 minute read aloud"
    scenes = lines[2:5]
    assert [line.split()[0] for line in scenes] == ["#", "7A", "2"]
    assert len({len(line) for line in scenes}) == 1
    assert lines[6].split() == ["character", "speeches", "words", "minutes", "scenes"]


def test_json_can_be_written() -> None:
    written = json.loads(json.dumps(statistics(PLAY).as_json()))
    assert written["scenes"][0]["characters"][0]["name"] == "ROSA"
