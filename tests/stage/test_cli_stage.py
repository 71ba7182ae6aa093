"""`cast`, `sides` and `rehearse` as a group of readers meets them, and what they say to bad input."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from screenplay import cli, files
from screenplay.cli import sides as sides_command
from screenplay.stage import sides

STORY = Path(__file__).parent.parent / "stories" / "the_last_ferry.txt"


def run(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


def opened(path: Path) -> Any:
    document: Any = pymupdf
    return document.open(path)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setattr(files, "data_folder", lambda: folder)
    return folder


def test_a_group_of_three_can_begin(script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "reading"
    assert run("cast", script, "--readers", "3", "-o", out) == 0
    shown = capsys.readouterr().out
    assert "Reader 3" in shown and "S speaks, p is there, m is mentioned" in shown
    assert {path.name for path in out.iterdir()} == {
        "cast.pdf", "chart.svg", "cast.csv", "scenes.csv", "french_scenes.csv", "directions.csv", "cast.json",
        "readers.toml",
    }  # fmt: skip
    assert "READERS" in opened(out / "cast.pdf")[0].get_text()
    assert run("sides", script, "--all", "--readers", out / "readers.toml", "-o", tmp_path / "copies") == 0
    roles = {r["name"]: r["reader"] for r in json.loads((out / "cast.json").read_bytes())["roles"]}
    for number in (1, 2, 3):
        cover = " ".join(opened(tmp_path / "copies" / f"reader-{number}.pdf")[0].get_text().split())
        assert all(f"{role}: " in cover for role, reader in roles.items() if reader == f"Reader {number}")


def test_a_story_is_converted_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("cast", STORY, "--directions", "essential", "--speed", "120", "-o", tmp_path) == 0
    shown = capsys.readouterr().out
    assert "The Last Ferry: 4 roles and a narrator" in shown and "(proved)" in shown
    roles = {r["name"]: r for r in json.loads((tmp_path / "cast.json").read_bytes())["roles"]}
    assert roles["HANA"]["gender"] == "f"  # as the story tells


def test_all_copies_in_one_file(script: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("sides", script, "--all", "--zip", "--large-print", "--dyslexia", "-o", tmp_path / "a") == 0
    packed = zipfile.ZipFile(tmp_path / "a" / "sides.zip")
    names = ["narrator.pdf", "will.pdf", "dr-voss.pdf", "ida.pdf", "old-woman.pdf", "hermit.pdf"]
    assert packed.namelist() == names and packed.testzip() is None
    assert all(packed.read(name).startswith(b"%PDF") for name in names)
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["sides.zip"]


def test_one_copy(script: Path, tmp_path: Path) -> None:
    assert run("sides", script, "--role", "ida", "Hermit", "--style", "cues", "-o", tmp_path) == 0
    text = " ".join(page.get_text() for page in opened(tmp_path / "ida-and-hermit.pdf"))
    assert "Eleven, twelve." in text and "NARRATOR: Ida nods." in text and "Who rang?" not in text
    assert run("sides", script, "--reader", "reader 2", "--readers", "2", "--colour", "grey", "-o", tmp_path) == 0
    assert (tmp_path / "reader-2.pdf").exists()


def test_pages_are_those_of_the_whole_script_in_every_copy(script: Path, tmp_path: Path) -> None:
    assert run("format", script, "-o", tmp_path / "whole.pdf", "--paper", "a4") == 0
    assert run("sides", script, "--role", "HERMIT", "--paper", "a4", "-o", tmp_path) == 0
    whole, copy = ([page.get_text() for page in opened(tmp_path / f)] for f in ("whole.pdf", "hermit.pdf"))
    assert copy[1:] == whole


def test_the_sidecar_is_found_beside_the_script(script: Path, tmp_path: Path) -> None:
    own = tmp_path / "toll.fountain"
    own.write_bytes(script.read_bytes())
    (tmp_path / "toll.directions.toml").write_text('skip = ["A stove"]', encoding="utf-8")
    assert run("cast", own, "-o", tmp_path / "out") == 0
    told = (tmp_path / "out" / "directions.csv").read_text(encoding="utf-8-sig").splitlines()
    assert told[2].startswith("1,1,skip,listed in the sidecar,") and told[3].startswith("1,1,read,all is asked for,")


def test_a_slower_reading_takes_longer(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    minutes = []
    for speed in ("155", "62"):
        assert run("cast", script, "--speed", speed, "--readers", "1") == 0
        total = next(line for line in capsys.readouterr().out.splitlines() if line.split()[:1] == ["all"])
        minutes.append(float(total.split()[1]))
    assert abs(minutes[1] / minutes[0] - 2.5) < 0.1


def test_help_offers_the_colours_that_there_are() -> None:
    assert tuple(sides.COLOURS) == sides_command.COLOURS


def rehearse(script: Path, typed: str, monkeypatch: pytest.MonkeyPatch, *more: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    return run("rehearse", script, "--role", "ida", *more)


def test_rehearsal_goes_cue_by_cue_and_remembers(
    script: Path, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rehearse(script, "\n\n\nh\n\n\nq\n", monkeypatch) == 0
    shown = capsys.readouterr().out
    assert (
        shown.index("coins into a tin.") < shown.index("DR. VOSS: Is the bridge shut?") < shown.index("> Since noon.")
    )
    assert "3 of 5 lines, 1 hard" in shown
    assert len(json.loads((data / "rehearsals" / "toll-house.ida.json").read_bytes())["hard"]) == 1
    assert rehearse(script, "b\n\n\n", monkeypatch, "--hard", "--hide", "first") == 0
    shown = capsys.readouterr().out
    assert "IDA [1/1, page 1]: S n." in shown and "1 of 1 line, none hard" in shown
    assert rehearse(script, "", monkeypatch, "--hard") == 2
    assert "nothing was hard yet" in capsys.readouterr().err


def test_rehearsal_of_some_scenes_keeps_the_pages_of_all(
    script: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rehearse(script, "\n\n", monkeypatch, "--scenes", "2") == 0
    shown = capsys.readouterr().out
    assert "== 2  EXT. BRIDGE - NIGHT (page 1)" in shown and "WILL: They shut it for the money." in shown
    assert rehearse(script, "", monkeypatch, "--scenes", "4") == 2


def test_a_memory_is_kept_when_a_rehearsal_breaks_off(
    script: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert rehearse(script, "\nh\n", monkeypatch) == 0  # the input ends: as if the terminal were closed
    assert json.loads((data / "rehearsals" / "toll-house.ida.json").read_bytes())["hard"]


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["--role", "IDDA", "-o", "x"], "there is no role 'IDDA'", "did you mean IDA?"),
        (["--role", "voss", "-o", "x"], "there is no role 'VOSS'", "DR. VOSS"),
        (["--reader", "Ada", "-o", "x"], "who is 'Ada'?", "--readers"),
        (["--reader", "Ada", "--readers", "2", "-o", "x"], "there is no reader 'Ada'", "Reader 1, Reader 2"),
        (["--all", "--readers", "0", "-o", "x"], "0 readers are no company", "1 to 99"),
        (["--all", "--readers", "many", "-o", "x"], "neither a number nor a .toml file", "--readers 4"),
        (["--all", "--readers", "no.toml", "-o", "x"], "no.toml: there is no such file", ""),
        (["--all", "--speed", "9", "-o", "x"], "nobody reads 9 words a minute", "40 to 400"),
    ],
)
def test_bad_input_is_told(
    script: Path, arguments: list[str], message: str, hint: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert run("sides", script, *arguments) == 2
    told = capsys.readouterr().err
    assert message in told and hint in told and "Traceback" not in told
    assert not (tmp_path / "x").exists()


def test_a_script_without_dialogue(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "quiet.fountain"
    path.write_text("INT. A\n\nNobody speaks.\n", encoding="utf-8")
    for command in (("cast",), ("sides", "--all", "-o", "x"), ("rehearse", "--role", "A")):
        assert run(command[0], path, *command[1:]) == 2
        assert "nobody speaks in it" in capsys.readouterr().err


def test_a_folder_that_is_a_file(script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("mine", encoding="utf-8")
    assert run("sides", script, "--role", "IDA", "-o", tmp_path / "taken") == 2
    assert "this is a file, not a folder" in capsys.readouterr().err
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "mine"


def test_two_readers_for_twelve_who_all_meet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "jury.fountain"
    jurors = [f"JUROR {name}" for name in "ABCDEFGHIJKL"]
    path.write_text("INT. JURY ROOM\n\n" + "\n\n".join(f"{j}\nGuilty." for j in jurors * 2), encoding="utf-8")
    assert run("cast", path, "--readers", "2", "--directions", "none") == 0
    shown = capsys.readouterr().out
    assert "At least 12 readers are needed (proved): JUROR A, JUROR B," in shown and "are all in 1, page 1." in shown
    assert "2 readers cannot do it unless somebody reads two roles that meet; the least evil" in shown
    assert "Reader 1: JUROR" in shown and "22 more pairs of roles collide less." in shown
