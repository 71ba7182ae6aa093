"""Rehearsal: passages and their cues, what is hidden, what is remembered."""

from __future__ import annotations

import pytest

from screenplay.errors import ScreenplayError
from screenplay.stage import rehearsal
from screenplay.stage.reading import Reading
from screenplay.stage.rehearsal import Hiding, Memory, hidden, passages


def test_each_passage_has_its_cue(toll_house: Reading) -> None:
    found = passages(toll_house, ("DR. VOSS",))
    assert [(p.cue[0], p.words) for p in found[:3]] == [
        ("NARRATOR", "(out of breath)\nIs the bridge shut?"),
        ("IDA", "Then I'll wait."),
        ("NARRATOR", "Who rang?"),
    ]
    assert found[1].cue[1] == "Since noon." and found[0].scene == "1  INT. TOLL HOUSE - NIGHT"
    assert [passage.page for passage in found] == [1, 1, 2, 2, 2, 2]


def test_a_long_cue_is_shown_by_its_end(toll_house: Reading) -> None:
    assert rehearsal._last("word " * 40).startswith("… word") and len(rehearsal._last("word " * 40).split()) == 31


@pytest.mark.parametrize(
    ("how", "shown"),
    [
        ("all", ""),
        ("first", "(low)\nI t b s? D t."),
        ("alternate", "(low)\nIs ___ bridge ____? Don't _____."),
    ],
)
def test_what_is_hidden(how: Hiding, shown: str) -> None:
    assert hidden("(low)\nIs the bridge shut? Don't think.", how) == shown


def test_what_was_hard_is_remembered_until_it_is_not(toll_house: Reading) -> None:
    first, second = passages(toll_house, ("IDA",))[:2]
    memory = Memory({}).after(first, True).after(first, True).after(second, False)
    assert memory.is_hard(first) and not memory.is_hard(second)
    again = rehearsal.read(rehearsal.written(memory, "IDA").decode(), "x.json")
    assert again == memory
    assert not again.after(first, False).after(first, False).is_hard(first)
    assert again.after(first, False).after(first, False) == Memory({})


def test_a_line_is_known_again_wherever_it_moves(toll_house: Reading) -> None:
    keys = [passage.key for passage in passages(toll_house, toll_house.roles)]
    assert len({*keys}) == len(keys)
    assert keys == [passage.key for passage in passages(toll_house, toll_house.roles)]


@pytest.mark.parametrize("source", ["", "[]", '{"hard": 3}', '{"hard": {"a": "b"}}'])
def test_a_memory_that_is_none_is_told(source: str) -> None:
    with pytest.raises(ScreenplayError, match=r"x\.json: "):
        rehearsal.read(source, "x.json")
