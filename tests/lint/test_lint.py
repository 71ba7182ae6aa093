"""Findings have the place where an editor shows them, in every format, and can be chosen."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from screenplay import cli
from screenplay.lint import Finding, chosen, lint
from screenplay.lint.checks import CHECKS
from screenplay.lint.telling import as_json, as_text
from screenplay.model import Action, Dialogue, Heading, Parenthetical, Screenplay, Speech
from screenplay.pages import Layout
from screenplay.readers import fountain
from screenplay.text import text_of
from screenplay.writers import write

SCRIPT = """\
Title: Nine Geese

INT. SHED - DAY

TOM counts geese & ducks. He **was** slow.

TOM
(to the last of all the geese)
Nine.

EXT. YARD #2A#

[[a note]] MARA <knows> it.

MARA
(smiling.)
Ten, he said.
"""
PLACED = [
    ("past-tense", 5, 32, "was", "1"),
    ("long-parenthetical", 8, 2, "to the last of all the geese", "1"),
    ("scene-number", 3, 1, "INT. SHED - DAY", "1"),
    ("time", 11, 1, "EXT. YARD", "2A"),
    ("parenthetical-style", 16, 2, "smiling.", "2A"),
    ("said", 17, 6, "he said", "2A"),
]


def found(script: str) -> tuple[Finding, ...]:
    play, notes = fountain.read(script)
    return lint(play, script, notes)


def test_findings_stand_in_order_with_line_column_words_and_scene() -> None:
    told = [(f.code, f.line, f.column, SCRIPT[f.start : f.end], f.scene) for f in found(SCRIPT)]
    assert told == sorted(PLACED, key=lambda placed: placed[1])


@pytest.mark.parametrize("ending", ["fdx", "json"])
def test_formats_without_places_are_searched_for_the_words(ending: str, tmp_path: Path) -> None:
    play, _ = fountain.read(SCRIPT)
    path = tmp_path / f"geese.{ending}"
    path.write_bytes(write(play, ending, Layout()))
    assert cli.main(["lint", str(path), "-o", str(tmp_path / "found.json")]) == 1
    lines = path.read_text(encoding="utf-8").splitlines()
    told = json.loads((tmp_path / "found.json").read_bytes())["findings"]
    assert sorted(f["code"] for f in told) == sorted(code for code, *_ in PLACED)
    for finding in told:
        words = next(words for code, _, _, words, _ in PLACED if code == finding["code"])
        assert words.split()[0] in lines[finding["line"] - 1][finding["column"] - 1 :], finding


def test_the_schema_says_what_is_written() -> None:
    schema = json.loads(files("screenplay").joinpath("assets", "lint.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert not list(Draft202012Validator(schema).iter_errors(json.loads(as_json(found(SCRIPT), "geese.fountain"))))


def test_text_tells_file_line_and_column_first() -> None:
    first, *_, last = as_text(found(SCRIPT), "geese.fountain").splitlines()
    assert first.startswith("geese.fountain:3:1: scene-number: ")
    assert last.startswith("6 findings of long-parenthetical, ")
    assert as_text((), "geese.fountain") == ""


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ((), 1),
        (("--only", "gap,camera"), 0),
        (("--ignore", "past-tense,long-parenthetical,scene-number,time,parenthetical-style,said"), 0),
        (("--only", "said", "--ignore", "said"), 0),
        (("--ignore", "taste"), 2),
        (("--explain", "said"), 0),
        (("--list",), 0),
    ],
)
def test_the_exit_status_is_0_1_or_2(
    arguments: tuple[str, ...], status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "geese.fountain"
    path.write_text(SCRIPT, encoding="utf-8")
    assert cli.main(["lint", str(path), *arguments]) == status
    told = capsys.readouterr()
    assert "Traceback" not in told.err and bool(told.err) == (status == 2)


def test_a_story_is_no_script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "story.txt"
    path.write_text("“No,” said Tom.", encoding="utf-8")
    assert cli.main(["lint", str(path)]) == 2
    assert cli.main(["lint", str(tmp_path / "none.fountain")]) == 2
    assert cli.main(["lint"]) == 2
    assert "hint" in capsys.readouterr().err


def test_what_the_reader_noted_is_a_finding() -> None:
    (finding,) = found("INT. SHED - DAY\n\nTOM counts [[geese.\n")
    assert (finding.code, finding.line, finding.column) == ("reading", 3, 12)


def test_codes_are_chosen() -> None:
    codes, checks = chosen(("said", "time"), ("time",))
    assert codes == {"said"} and [check.code for check in checks] == ["said"]
    assert chosen((), ())[1] == CHECKS


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_check_can_be_explained(check: object, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code = next(known.code for known in CHECKS if known is check)
    assert cli.main(["lint", "--explain", code]) == 0
    told = capsysbinary.readouterr().out.decode()
    assert told.startswith(f"{code}: ") and "Remedy: " in told and "Marked:" in told


WORDS = st.text(alphabet="aAbB '’\"“”.,!?()[]-—:\nINTEX.thewasd", max_size=40)
SPEECHES = st.builds(
    lambda cue, manner, words: Speech(text_of(cue), (Parenthetical(text_of(manner)), Dialogue(text_of(words)))),
    WORDS, WORDS, WORDS,
)  # fmt: skip
ELEMENTS = st.one_of(
    st.builds(lambda words: Action(text_of(words)), WORDS),
    SPEECHES,
    st.builds(lambda words: Heading(text_of(words)), WORDS),
)


@given(st.lists(ELEMENTS, max_size=6))
def test_any_script_can_be_checked_and_places_lie_in_its_file(elements: list[Action | Speech | Heading]) -> None:
    source = write(Screenplay((), tuple(elements)), "fountain", Layout()).decode()
    for play in (fountain.read(source)[0], Screenplay((), tuple(elements))):
        for finding in lint(play, source):
            assert 0 <= finding.start <= finding.end <= len(source)
            assert 1 <= finding.line <= source.count("\n") + 1 and finding.column >= 1
