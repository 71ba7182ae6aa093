"""The command line as a user meets it: what it writes, what it says, and how it fails."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from screenplay import cli, files, writers

STORIES = Path(__file__).parent / "stories"
SCRIPT = "Title: Two Words\n\nINT. SHED - DAY\n\nMARA\nYes.\n\nTOM\nNo.\n"
TEXT = 'The door opened.\n\n"Is that you?" asked Mara.\n\n"It is me," said Tom.\n'


def run(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "door.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_convert_writes_fountain_and_pdf_beside_the_story_and_ends_with_a_summary(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("convert", story) == 0
    assert story.with_suffix(".fountain").read_text(encoding="utf-8").count("MARA") == 1
    assert story.with_suffix(".pdf").read_bytes().startswith(b"%PDF-")
    summary = capsys.readouterr().out
    for told in ("Door: ", "1 scene", "1 page", "minute", "MARA 1, TOM 1", "6 spoken words", "wrote "):
        assert told in summary, told


def test_the_summary_counts_the_pages_that_were_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted = {}
    for form in ("film", "radio"):
        output = tmp_path / f"{form}.pdf"
        assert run("convert", STORIES / "the_last_ferry.txt", "-o", output, "--layout", form, "--no-corrections") == 0
        found = re.search(r"(\d+) pages", capsys.readouterr().out)
        documents: Any = pymupdf
        title_page = 1
        assert found and int(found[1]) == len(documents.open(output)) - title_page
        counted[form] = int(found[1])
    assert counted["film"] != counted["radio"]


def test_each_output_tells_its_format_by_its_ending(story: Path, tmp_path: Path) -> None:
    outputs = [tmp_path / f"script.{ending}" for ending in ("fountain", "pdf", "json")]
    assert run("convert", story, *(part for output in outputs for part in ("-o", output))) == 0
    assert outputs[1].read_bytes().startswith(b"%PDF-")
    assert [e["type"] for e in json.loads(outputs[2].read_bytes())["elements"]].count("character") == 2
    assert not story.with_suffix(".pdf").exists()


def test_standard_output_carries_the_script_and_nothing_else(story: Path) -> None:
    command = [sys.executable, "-m", "screenplay", "convert", str(story), "-o", "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout.startswith(b"Title: Door\n")
    assert b"summary" not in done.stdout and b"spoken words" not in done.stdout
    assert b"spoken word" in done.stderr


def test_notes_go_to_a_file_as_text_or_json(story: Path, tmp_path: Path) -> None:
    story.write_text(TEXT.replace("asked Mara.", "asked Mara.\n\n\n\n\n"), encoding="utf-8")
    assert run("convert", story, "-o", tmp_path / "s.pdf", "--notes", tmp_path / "n.txt") == 0
    assert run("convert", story, "-o", tmp_path / "s.pdf", "--notes", tmp_path / "n.json") == 0
    lines = (tmp_path / "n.txt").read_text(encoding="utf-8").splitlines()
    notes = json.loads((tmp_path / "n.json").read_bytes())
    assert len(lines) == len(notes) > 0
    assert all(re.match(r"line \d+: (info|doubt|warning): ", line) for line in lines)


def test_analyze_writes_the_analysis_file(story: Path, tmp_path: Path) -> None:
    assert run("analyze", story, "-o", tmp_path / "a.json") == 0
    analysis = json.loads((tmp_path / "a.json").read_bytes())
    names = {character["id"]: character["name"] for character in analysis["characters"]}
    assert [names[quote["speaker"]] for quote in analysis["quotes"]] == ["Mara", "Tom"]
    assert [TEXT[quote["start"] : quote["end"]] for quote in analysis["quotes"]] == ['"Is that you?"', '"It is me,"']
    assert analysis["scenes"][0]["start"] == 0


def test_analyze_keeps_to_a_given_cast(story: Path, tmp_path: Path) -> None:
    cast = tmp_path / "cast.json"
    cast.write_text(
        '[{"id": "7", "name": "Mara Quill", "aliases": ["Mara"], "gender": "f"}, {"id": "9", "name": "Tom"}]'
    )
    assert run("analyze", story, "-o", tmp_path / "a.json", "--cast", cast) == 0
    analysis = json.loads((tmp_path / "a.json").read_bytes())
    assert [quote["speaker"] for quote in analysis["quotes"]] == ["7", "9"]
    assert [character["id"] for character in analysis["characters"]] == ["7", "9"]


def test_format_typesets_a_script(tmp_path: Path) -> None:
    script = tmp_path / "two.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    outputs = [tmp_path / name for name in ("two.pdf", "two.json", "again.fountain")]
    assert run("format", script, *(part for output in outputs for part in ("-o", output))) == 0
    assert (tmp_path / "again.fountain").read_text(encoding="utf-8") == SCRIPT
    assert run("format", tmp_path / "two.json", "-o", tmp_path / "third.fountain") == 0
    assert (tmp_path / "third.fountain").read_text(encoding="utf-8") == SCRIPT


@pytest.mark.parametrize("command", ["convert", "check", "analyze", "format", "lint", "stats"])
def test_every_command_helps_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        run(command, "--help")
    assert stop.value.code == 0
    assert f"example:\n  screenplay {command} " in capsys.readouterr().out


def test_help_names_every_format_that_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("convert", "format"):
        with pytest.raises(SystemExit):
            run(command, "--help")
        told = capsys.readouterr().out
        assert all(f".{name}" in told for name in writers.formats())


def test_without_a_command_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 2
    assert "example:\n  screenplay convert " in capsys.readouterr().err


@pytest.mark.parametrize(
    "options", [("--lines", "few"), ("--lines", "0"), ("--below", "x"), ("--below", "3"), ("--below", "nan")]
)
def test_figures_that_are_none_are_told(
    options: tuple[str, str], story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        run("check", story, *options)
    assert stop.value.code == 2
    assert f"argument {options[0]}: '{options[1]}' is no number" in capsys.readouterr().err


def test_letters_that_the_terminal_has_not_do_no_harm(tmp_path: Path) -> None:
    script = tmp_path / "two.fountain"
    script.write_text(SCRIPT.replace("MARA", "ZOË"), encoding="utf-8")
    command = [sys.executable, "-m", "screenplay", "stats", str(script)]
    done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert b"ZO?" in done.stdout


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("--version")
    assert re.fullmatch(r"screenplay \d+\.\d+\.\d+\n", capsys.readouterr().out)


def test_no_language_model_is_loaded_where_none_is_needed(tmp_path: Path) -> None:
    script = tmp_path / "two.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    code = (
        "import sys; from screenplay import cli; "
        f"cli.main(['format', {str(script)!r}, '-o', {str(tmp_path / 'two.pdf')!r}]); "
        "print([m for m in ('spacy', 'lemminflect', 'numpy', 'charset_normalizer') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


BAD = {
    "missing file": (None, "there is no such file"),
    "folder": ("folder", "this is a folder"),
    "empty file": (b"", "empty"),
    "blank file": (b" \n\n\t\n", "blank"),
    "binary file": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", ""),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", ""),
    "no dialogue": (b"The house stood on a hill. Nobody lived in it.\n\nIt rained.\n", "no dialogue"),
    "too large": (b'"Yes," he said.\n\n' * 800_000, "too large"),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_input_is_told_in_a_line_with_a_remedy_and_leaves_what_was_there(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, said = BAD[kind]
    story = tmp_path / "story.txt"
    if data == "folder":
        story.mkdir()
    elif isinstance(data, bytes):
        story.write_bytes(data)
    output = tmp_path / "story.pdf"
    output.write_bytes(b"the old one")
    assert run("convert", story, "-o", output) == 2
    told = capsys.readouterr().err
    assert told.startswith("screenplay: ") and "\n  hint: " in told and "Traceback" not in told
    assert str(story) in told and said in told
    assert output.read_bytes() == b"the old one"
    assert sorted(path.name for path in tmp_path.iterdir() if path != story) == ["story.pdf"]


def test_an_unknown_format_is_told_before_any_work(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("convert", story, "-o", "script.xyz") == 2
    told = capsys.readouterr().err
    assert ".xyz" in told and ".fountain" in told and ".pdf" in told


def test_an_unwritable_output_leaves_nothing_half_written(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = tmp_path / "first.fountain"
    first.write_text("the old one")
    assert run("convert", story, "-o", first, "-o", tmp_path / "nowhere" / "second.pdf") == 2
    assert "second.pdf: it cannot be written" in capsys.readouterr().err
    assert first.read_text() == "the old one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["door.txt", "first.fountain"]


OVERWRITING = {
    "convert": ("door.txt", "-o", "door.fountain", "--notes", "door.txt"),
    "analyze": ("door.txt", "-o", "./door.txt"),
    "format": ("two.fountain", "-o", "two.fountain"),
    "stats": ("two.fountain", "-o", "two.fountain"),
    "lint": ("two.fountain", "-o", "two.fountain"),
}


@pytest.mark.parametrize("command", OVERWRITING)
def test_what_is_read_is_never_written_over(
    command: str, story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(story.parent)
    Path("two.fountain").write_text(SCRIPT, encoding="utf-8")
    before = {path.name: path.read_bytes() for path in Path().iterdir()}
    assert run(command, *OVERWRITING[command]) == 2
    assert "it is what is read" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in Path().iterdir()} == before


def test_two_outputs_never_go_to_one_place(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("convert", story, "-o", tmp_path / "a.fountain", "--notes", tmp_path / "." / "a.fountain") == 2
    assert "another output goes there" in capsys.readouterr().err
    assert not (tmp_path / "a.fountain").exists()


@pytest.mark.parametrize("name", ["", "."])
def test_what_names_no_file_is_told(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("convert", name) == 2
    assert "the name of no file" in capsys.readouterr().err


def test_a_missing_file_is_told_with_the_likest_one_there(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("attic.txt", "barn.txt", "cellar.txt"):
        story.with_name(name).write_text(TEXT, encoding="utf-8")
    assert run("convert", story.with_name("dor.txt")) == 2
    assert "there is door.txt" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_disk_behind_standard_output_is_told(tmp_path: Path) -> None:
    script = tmp_path / "two.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, "-m", "screenplay", "format", str(script), "-o", "-"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("screenplay: standard output: it cannot be written (")


@pytest.mark.skipif(os.name == "nt", reason="permissions are not kept this way on Windows")
def test_a_new_output_has_the_usual_permissions(tmp_path: Path) -> None:
    files.write([(str(tmp_path / "ours"), b"1")])
    (tmp_path / "theirs").write_bytes(b"1")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "theirs").stat().st_mode


NO_CASTS = ("{", "{}", '[{"id": 1, "name": "A"}]', '[{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]')


@pytest.mark.parametrize("cast", NO_CASTS)
def test_a_cast_that_is_none_is_told(
    cast: str, story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "cast.json"
    given.write_text(cast)
    assert run("analyze", story, "-o", tmp_path / "a.json", "--cast", given) == 2
    assert "cast.json" in capsys.readouterr().err
    assert not (tmp_path / "a.json").exists()


def test_a_script_is_not_taken_for_a_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "two.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    assert run("convert", script, "-o", tmp_path / "a.pdf") == 2
    assert f"screenplay format {script}" in capsys.readouterr().err


def test_a_model_that_is_not_installed_is_told(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("analyze", story, "--model", "en_core_web_none") == 2
    told = capsys.readouterr().err
    assert "'en_core_web_none' is not installed" in told and "spacy download" in told
