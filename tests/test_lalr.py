"""The stored tables are those of the grammar, and they read what lark reads, as lark reads it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay import grammar, lalr
from screenplay.lalr import Branch
from screenplay.readers.fountain.shape import shape_of

CASES = Path(__file__).parent / "cases"


def written(tables: dict[str, Any]) -> str:
    """The tables as they are stored: a state, a rule and a terminal a line, so that a change can be read."""
    parts = []
    for key, value in tables.items():
        if isinstance(value, dict):
            value = "{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in value.items()) + "\n}"
        elif isinstance(value, list) and not isinstance(value[0], int):
            value = "[\n" + ",\n".join(map(json.dumps, value)) + "\n]"
        parts.append(f'"{key}": {value}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def test_the_stored_tables_are_those_of_the_grammar() -> None:
    """SCREENPLAY_GOLDEN=write stores them anew, after a change of the grammar or of lark."""
    tables = written(grammar.tables("fountain"))
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        lalr.stored("fountain").write_text(tables, encoding="utf-8")
    assert tables == lalr.stored("fountain").read_text(encoding="utf-8")


def as_lark_reads(letters: str) -> list[Any]:
    """The tree of lark in the form of ours."""

    def part(found: Any) -> Any:
        if isinstance(found, grammar.Token):
            return (found.type, found.start_pos, found.end_pos)
        return Branch(str(found.data), [part(child) for child in found.children])

    return [part(child) for child in grammar.load("fountain").parse(letters).children]


LINES = [
    "INT. SHED",
    "EVE (low)",
    "Yes, he said.",
    "(so)",
    "",
    "  ",
    "CUT TO:",
    "> THE END <",
    "~la",
    "!X",
    "= s",
    "# p",
]
LINES += ["[[a", "b]]", "===", "Title: x", "    y", ".LATER", "@Mc", "FADE OUT.", "> so", "/* c */", "\tÉva", "小明"]


@given(st.lists(st.sampled_from(LINES), max_size=12))
def test_the_tables_read_as_lark_reads(lines: list[str]) -> None:
    letters = shape_of("\n".join(lines)).letters
    assert lalr.parse("fountain", letters) == as_lark_reads(letters)


@pytest.mark.parametrize("script", sorted(CASES.rglob("*.fountain")), ids=lambda path: path.stem)
def test_whole_scripts_too(script: Path) -> None:
    letters = shape_of(script.read_text(encoding="utf-8")).letters
    assert lalr.parse("fountain", letters) == as_lark_reads(letters)


GRAMMAR = (
    'start: _BLANK? (pair | WORD)*\npair: WORD EQ NUMBER\nWORD: /[a-z]+ ?/\nNUMBER: /[0-9]/\n_BLANK: / /\nEQ.2: "="\n'
)


def given_grammar(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(lalr, "PACKAGED", folder)
    (folder / "toy.lark").write_text(text, encoding="utf-8")
    for cached in (lalr.load, grammar.load):
        cached.cache_clear()


def test_a_changed_grammar_holds_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given_grammar(tmp_path, monkeypatch, GRAMMAR)
    (tmp_path / "toy.tables.json").write_text('{"made_of": 0}', encoding="utf-8")
    assert lalr.parse("toy", " a b=2") == [
        ("WORD", 1, 3),
        Branch("pair", [("WORD", 3, 4), ("EQ", 4, 5), ("NUMBER", 5, 6)]),
    ]
    with pytest.raises(ValueError, match="stands at 1"):
        lalr.parse("toy", "a?")


UNKNOWN = [
    "?start: A\nA: /a/",
    "!start: A\nA: /a/",
    "start: A\nA: /a/\nB: / /\n%ignore B",
    'start: A "b"\nA: /a/\nB: "b"',
]


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_the_parser_does_not_know_is_refused(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given_grammar(tmp_path, monkeypatch, text)
    with pytest.raises(ValueError, match="toy"):
        grammar.tables("toy")
