"""`format` and `stats` as a user meets them: any script in, any format out, watched, in part, and counted."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

import pymupdf
import pytest

from screenplay import cli, files
from screenplay.writers.pdf import fonts

SCRIPT = (
    "Title: Two Words\n\nINT. SHED - DAY #4#\n\nMARA\n(low)\nYes.\n\nTOM ^\nNo.\n\n= so\n\nEXT. POND\n\n[[hm]] Still.\n"
)


def run(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "words.fountain"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def test_any_script_is_read_and_any_format_written(script: Path, tmp_path: Path) -> None:
    outputs = [tmp_path / f"a.{ending}" for ending in ("fountain", "fdx", "json", "html", "pdf")]
    assert run("format", script, *(part for output in outputs for part in ("-o", output))) == 0
    assert outputs[3].read_bytes().startswith(b"<!doctype html>")
    for source in outputs[1:3]:
        again = tmp_path / f"from-{source.suffix[1:]}.fountain"
        assert run("format", source, "-o", again) == 0
        assert again.read_bytes() == outputs[0].read_bytes()


def test_the_layout_is_the_users(script: Path, tmp_path: Path) -> None:
    assert run("format", script, "-o", tmp_path / "a.html") == 0
    choices = ("--bold-headings", "--underlined-headings", "--no-scene-numbers", "--language", "en-GB", "--paper", "a4")
    assert run("format", script, "-o", tmp_path / "b.html", *choices) == 0
    first, second = ((tmp_path / name).read_text(encoding="utf-8") for name in ("a.html", "b.html"))
    assert '<html lang="en">' in first and 'class="number">4' in first
    assert '<html lang="en-GB">' in second and 'class="number"' not in second and 'class="bold underlined"' in second


def test_what_stands_around_the_script_is_the_users_too(script: Path, tmp_path: Path) -> None:
    around = ("--header", "BLUE  PAGES", "--footer", "Ours", "--watermark", "DRAFT", "--continued-scenes")
    documents: Any = pymupdf
    words = {}
    for form in ("film", "stage", "radio"):
        output = tmp_path / f"{form}.pdf"
        assert run("format", script, "-o", output, "--layout", form, *around) == 0
        words[form] = " ".join(page.get_text() for page in documents.open(output))
        assert "Ours" in words[form] and "DRAFT" in words[form]
    assert "Still." in words["film"] and "(Still.)" not in words["film"] and "(Still.)" in words["stage"]


def test_the_figures_as_a_picture(script: Path, tmp_path: Path) -> None:
    assert run("stats", script, "-o", tmp_path / "s.svg") == 0
    assert b"<title>Two Words</title>" in (tmp_path / "s.svg").read_bytes()


def test_some_scenes(script: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("format", script, "--scenes", "2", "-o", "-") == 0
    assert capsysbinary.readouterr().out == b"Title: Two Words\n\nEXT. POND\n\n[[hm]] Still.\n"
    assert run("format", script, "--scenes", "7", "-o", "-") == 2
    assert b"no scene '7'" in capsysbinary.readouterr().err


def test_what_looks_wrong_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.fdx"
    kinds = ("Action", "Telegram")
    body = "\n".join(f'<Paragraph Type="{kind}"><Text>STOP</Text></Paragraph>' for kind in kinds)
    path.write_text(f"<FinalDraft>\n<Content>\n{body}\n</Content>\n</FinalDraft>", encoding="utf-8")
    assert run("format", path, "-o", tmp_path / "a.pdf") == 0
    assert f'{path}:4: Type="Telegram"' in capsys.readouterr().err


def test_stats_are_a_table_or_json(script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stats", script) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("1 page, 2 scenes, ")
    assert [line.split()[:2] for line in shown.splitlines() if line.startswith(("4", "2"))] == [
        ["4", "INT."],
        ["2", "EXT."],
    ]
    assert run("stats", script, "-o", tmp_path / "s.json") == 0
    assert [part["name"] for part in json.loads((tmp_path / "s.json").read_bytes())["characters"]] == ["MARA", "TOM"]


def test_characters_that_no_font_has_are_told(
    script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fonts, "installed_fonts", tuple)
    for cache in (fonts.fallbacks, fonts.font_for):
        cache.cache_clear()
    script.write_text(SCRIPT + "\nA \N{RUNIC LETTER FEHU FEOH FE F}.\n", encoding="utf-8")
    try:
        assert run("format", script, "-o", tmp_path / "a.pdf") == 0
        assert "U+16A0" in capsys.readouterr().err
        assert run("format", script, "-o", tmp_path / "a.html") == 0
        assert not capsys.readouterr().err
    finally:
        for cache in (fonts.fallbacks, fonts.font_for):
            cache.cache_clear()


def wait_for(words: str, told: IO[str]) -> None:
    """Read what is told until it has `words`."""
    assert any(words in line for line in iter(told.readline, "")), f"{words!r} was never told"


def heeding_interrupts() -> None:
    """What a shell starts in the background ignores interrupts, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_a_watched_script_is_written_again_when_it_changes(script: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.fountain"
    command = [sys.executable, "-m", "screenplay", "format", str(script), "--watch", "-o", str(output)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, preexec_fn=heeding_interrupts)
    guard = threading.Timer(60, process.kill)
    guard.start()
    try:
        assert process.stderr
        wait_for("wrote", process.stderr)
        script.write_text("INT. SHED\n\nNew words here.\n", encoding="utf-8")
        wait_for("wrote", process.stderr)
        assert "New words" in output.read_text(encoding="utf-8")
        script.write_bytes(b"\0\0\0")
        wait_for("not a text file", process.stderr)
        wait_for("hint", process.stderr)
        assert "New words" in output.read_text(encoding="utf-8")
        script.write_text("INT. SHED\n\nThird.\n", encoding="utf-8")
        wait_for("wrote", process.stderr)
        assert "Third" in output.read_text(encoding="utf-8")
        process.send_signal(signal.SIGINT)
        assert process.wait() == 0
    finally:
        guard.cancel()
        process.kill()
        process.communicate()


def test_a_file_that_is_gone_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.fountain"
    path.write_text("one", encoding="utf-8")
    changes = files.changes(str(path), every=0.01)
    next(changes)
    path.unlink()
    new = tmp_path / "b"
    new.write_text("two, longer", encoding="utf-8")
    new.rename(path)
    next(changes)
    assert path.read_text(encoding="utf-8") == "two, longer"


def test_standard_input_cannot_be_watched(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("format", "-", "--watch", "-o", "x.pdf") == 2
    assert "cannot be watched" in capsys.readouterr().err
