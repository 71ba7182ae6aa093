"""Correcting a story as a user does: convert, edit the file or answer questions, convert again."""

from __future__ import annotations

import io
import json
import re
import tomllib
from pathlib import Path

import pytest

from screenplay import cli

STORIES = Path(__file__).parent / "stories"
DOOR = '"Is that you?" asked Mara.\n\n"It is me," said Tom.\n\n"Are you coming in?"\n\n"If I may."\n'


def run(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_bytes((STORIES / "the_last_ferry.txt").read_bytes())
    return path


@pytest.fixture
def door(tmp_path: Path) -> Path:
    path = tmp_path / "door.txt"
    path.write_text(DOOR, encoding="utf-8")
    return path


def sheet_of(story: Path) -> Path:
    return story.with_suffix(".cast.toml")


def speeches(script: Path) -> list[tuple[str, str]]:
    elements = json.loads(script.read_bytes())["elements"]
    found: list[tuple[str, str]] = []
    cue = ""
    for element in elements:
        words = element.get("text", "")
        if element["type"] == "character":
            cue = words
        elif element["type"] == "dialogue":
            found.append((cue, words))
    return found


def answer(monkeypatch: pytest.MonkeyPatch, keys: str, *arguments: str | Path) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(keys))
    return run("check", *arguments)


def test_convert_writes_the_file_once_and_says_so(door: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("convert", door) == 0
    assert "wrote " in capsys.readouterr().out
    assert sorted(path.name for path in door.parent.iterdir()) == [
        "door.cast.toml", "door.fountain", "door.pdf", "door.txt",
    ]  # fmt: skip
    written = tomllib.loads(sheet_of(door).read_text(encoding="utf-8"))
    assert [character["cue"] for character in written["character"]] == ["MARA", "TOM"]
    assert set(written) == {"character"}
    script = door.with_suffix(".fountain").read_bytes()
    sheet_of(door).write_bytes(sheet_of(door).read_bytes() + b"# mine\n")
    assert run("convert", door) == 0
    assert "kept to " in capsys.readouterr().out
    assert sheet_of(door).read_bytes().endswith(b"# mine\n")
    assert door.with_suffix(".fountain").read_bytes() == script


def test_what_the_file_offers_can_be_used_as_it_stands(door: Path) -> None:
    assert run("convert", door) == 0
    offered = re.sub(r"(?m)^#(?=\[\[|\w+ = )", "", sheet_of(door).read_text(encoding="utf-8"))
    found = tomllib.loads(offered)
    assert {"character", "merge", "split", "line"} == set(found) and len(found["line"]) == 3


def test_the_file_goes_with_the_outputs(door: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "out"
    elsewhere.mkdir()
    assert run("convert", door, "-o", elsewhere / "script.json") == 0
    assert not sheet_of(door).exists() and (elsewhere / "door.cast.toml").exists()


@pytest.mark.parametrize("options", [["-o", "-"], ["-o", "door.json", "--no-corrections"]])
def test_no_file_where_none_is_wanted(
    options: list[str], door: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(door.parent)
    assert run("convert", "door.txt", *options) == 0
    assert not sheet_of(door).exists()


def test_standard_input_has_no_file(door: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(DOOR.encode())))
    assert run("convert", "-", "-o", door.with_suffix(".json")) == 0
    assert sorted(path.name for path in door.parent.iterdir()) == ["door.json", "door.txt"]


def test_the_user_corrects_and_the_program_listens(door: Path, capsys: pytest.CaptureFixture[str]) -> None:
    guest = '[[character]]\ncue = "THE GUEST"\nname = "Tom"\n\n'
    sheet_of(door).write_text(guest + '[[line]]\nwords = "Are you coming in"\nspeaker = "The Guest"\n')
    assert run("convert", door, "-o", door.with_suffix(".json")) == 0
    assert speeches(door.with_suffix(".json")) == [
        ("MARA", "Is that you?"),
        ("THE GUEST", "It is me."), ("THE GUEST", "Are you coming in?"),
        ("MARA", "If I may."),
    ]  # fmt: skip
    assert "1 line settled in it" in capsys.readouterr().out
    assert run("analyze", door, "-o", door.with_suffix(".json")) == 0
    analysis = json.loads(door.with_suffix(".json").read_bytes())
    given = analysis["quotes"][2]
    assert (given["confidence"], given["rule"], given["alternatives"]) == (1.0, "given", [])
    assert given["told"] == "Tom, 1.00: given by a correction"


def test_a_correction_that_does_not_fit_is_in_the_summary_and_the_notes(
    door: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet_of(door).write_text('\n[[line]]\nwords = "This was cut long ago"\nspeaker = "TOM"\n')
    notes = door.with_name("notes.txt")
    assert run("convert", door, "--notes", notes) == 0
    told = f"{sheet_of(door)}, line 2: warning: "
    assert told in capsys.readouterr().out and told in notes.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["convert", "analyze", "check"])
def test_a_mistake_in_the_file_is_told_and_nothing_is_written(
    command: str, door: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet_of(door).write_text('[[line]]\nwords = "It is me"\nspeaker = "TIM"\n')
    assert run(command, door) == 2
    error = capsys.readouterr().err
    assert f"{sheet_of(door)}, line 1: nobody has the cue 'TIM'" in error and "TOM" in error
    assert sorted(path.suffix for path in door.parent.iterdir()) == [".toml", ".txt"]


def test_a_file_that_is_named_has_to_be_there(door: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("analyze", door, "--corrections", door.with_name("none.toml")) == 2
    assert "none.toml: there is no such file" in capsys.readouterr().err


def test_check_asks_about_the_least_sure_and_writes_the_answers(
    ferry: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("convert", ferry, "-o", ferry.with_suffix(".json")) == 0
    (before,) = [cue for cue, words in speeches(ferry.with_suffix(".json")) if words == "Why Admiral?"]
    offered = sheet_of(ferry).read_text(encoding="utf-8")
    capsys.readouterr()
    assert answer(monkeypatch, "2\nq", ferry) == 0
    told = capsys.readouterr().out
    assert '> ?         "Why Admiral?"' in told and re.search(r"^  1  \w+ +0\.\d\d  \w+", told, re.M)
    assert sheet_of(ferry).read_text(encoding="utf-8").startswith(offered.rstrip())
    assert run("convert", ferry, "-o", ferry.with_suffix(".json")) == 0
    (after,) = [cue for cue, words in speeches(ferry.with_suffix(".json")) if "Why Admiral?" in words]
    assert after != before


def test_check_undoes_skips_helps_and_takes_new_names(
    ferry: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answer(monkeypatch, "1u?xs7n stowaway \nq2", ferry, "--below", "0.99") == 0
    told = capsys.readouterr().out
    for words in ("Undone.", "undo the last answer", "nothing under 'x'", "Skipped.", "STOWAWAY says it."):
        assert words in told, words
    written = tomllib.loads(sheet_of(ferry).read_text(encoding="utf-8"))
    assert [one["speaker"] for one in written["line"]] == ["STOWAWAY"]
    assert written["character"][-1]["cue"] == "STOWAWAY"
    assert answer(monkeypatch, "q", ferry) == 0
    assert "Nothing was changed." in capsys.readouterr().out


def test_check_ends_with_its_keys_and_after_as_many_lines_as_are_wanted(
    ferry: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answer(monkeypatch, "1", ferry) == 0
    assert answer(monkeypatch, "1" * 99, ferry, "--lines", "2") == 0
    assert len(tomllib.loads(sheet_of(ferry).read_text(encoding="utf-8"))["line"]) == 3
    assert answer(monkeypatch, "1" * 99, ferry, "--below", "0.1") == 0
    assert "nothing to ask" in capsys.readouterr().out


def test_check_speaks_plainly_where_letters_are_few(ferry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ferry.write_text(ferry.read_text(encoding="utf-8").replace('"Why Admiral?"', "“Why, Admiral…?”"), encoding="utf-8")
    shown = io.TextIOWrapper(io.BytesIO(), "ascii")
    monkeypatch.setattr("sys.stdout", shown)
    assert answer(monkeypatch, "q", ferry) == 0
    shown.seek(0)
    assert '"Why, Admiral...?"' in shown.read()


def test_check_needs_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "-") == 2
    assert "--corrections" in capsys.readouterr().err
