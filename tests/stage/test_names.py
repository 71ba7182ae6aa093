"""Where roles are named: whole and in part, in capitals or after "the", as owners; and where a word is only a word."""

from __future__ import annotations

import pytest

from screenplay.findings import Character
from screenplay.model import Action
from screenplay.stage.names import Names
from screenplay.text import text_of

ROLES = ("DR. VOSS", "OLD WOMAN", "WILL", "YOUNG WILL", "ANNA BELL", "BEN BELL", "O'DEA")
SCRIPT = (Action(text_of("The old woman will wait. A young doctor, the woman, a bell.")),)
NAMES = Names(ROLES, SCRIPT)


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("Dr. Voss waits. VOSS leaves.", ["DR. VOSS", "DR. VOSS"]),
        ("An OLD WOMAN. The old woman. An old woman.", ["OLD WOMAN", "OLD WOMAN"]),
        ("Young Will sees Will.", ["YOUNG WILL", "WILL"]),
        ("Anna and Ben, the Bells, a bell.", ["ANNA BELL", "BEN BELL"]),
        ("Anna  Bell", ["ANNA BELL"]),
        ("O’Dea laughs.", ["O'DEA"]),
        ("Willow will not. Vossberg.", []),
        ("Will sits.", ["WILL"]),
    ],
)
def test_action_names_roles(words: str, roles: list[str]) -> None:
    assert [named.role for named in NAMES.found(words)] == roles


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("Will you come?", []),
        ("Yes. Will you?", []),
        ("Will, sit down.", ["WILL"]),
        ("Ask Will.", ["WILL"]),
        ("WILL you?", ["WILL"]),
        ("Anna will.", ["ANNA BELL"]),
    ],
)
def test_in_speech_a_word_at_the_head_of_a_sentence_is_a_word(words: str, roles: list[str]) -> None:
    assert [named.role for named in NAMES.found(words, spoken=True)] == roles


def test_owners() -> None:
    found = [(named.role, named.owns) for named in NAMES.found("Anna's hat, Voss' coat, Ben and Will’s boat")]
    assert found == [("ANNA BELL", True), ("DR. VOSS", True), ("BEN BELL", False), ("WILL", True)]


def test_no_roles_no_names() -> None:
    assert [*Names((), SCRIPT).found("Anybody?")] == []


def test_what_the_story_calls_them() -> None:
    told = (
        Character("osk", "Osk Lund", "OSK", ("Osk", "the clerk", "the old man", "her uncle")),
        Character("bertil", "Bertil", "BERTIL", ("Uncle Bert", "the old man")),
        Character("may", "May", "MRS. HOPE", ("May",)),
        Character("ewe", "the ewe", "EWE", ("the ewe",)),
    )
    names = Names(("OSK", "BERTIL", "MRS. HOPE"), (), told)
    words = "The clerk waits. Uncle Bert, Mr. Lund, Osk Lund; her uncle, the old man, a clerk, the ewe. It may be May."
    assert [named.role for named in names.found(words)] == ["OSK", "BERTIL", "OSK", "MRS. HOPE"]
