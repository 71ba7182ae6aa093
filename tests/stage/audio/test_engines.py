"""The engines that are there, and the whole way from a script to a file; skipped where an extra is not installed."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from screenplay import cli
from screenplay.errors import ScreenplayError
from screenplay.stage.audio import engines
from screenplay.stage.audio.engines import espeak, flite, kokoro
from screenplay.stage.audio.sound import RATE
from screenplay.stage.audio.voice import Engine

SCRIPT = """Title: The Lamp

INT. LAMP ROOM - NIGHT

INGA trims the wick.

INGA
The oil is low again.

BOY
(whispering)
There is a ship on the rocks!

EXT. ROCKS - NIGHT

INGA
Hold the rope.
"""


def run(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "lamp.fountain"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture
def embedded() -> Engine:
    pytest.importorskip("espeakng_loader")
    found = engines.engine("espeak")
    assert found is not None
    return found


def opened(path: Path) -> Any:
    av: Any = pytest.importorskip("av")
    return av.open(str(path))


def decoded(path: Path) -> tuple[Any, int]:
    """The samples in a file, and how many there are a second."""
    with opened(path) as file:
        frames = [frame.to_ndarray().ravel() for frame in file.decode(audio=0)]
        rate = file.streams.audio[0].rate
    samples = np.concatenate(frames).astype(np.float64)
    return samples / (32768 if np.issubdtype(frames[0].dtype, np.integer) else 1), rate


def test_every_embedded_voice_speaks_and_none_like_another(embedded: Engine) -> None:
    heard = {}
    for voice in embedded.voices:
        samples = embedded.speak(voice, "The harbour is shut.", 1.0)
        assert 0.5 < len(samples) / RATE < 3
        assert 0.05 < np.abs(samples).max() <= 1.1
        heard[voice.id] = samples.tobytes()
    assert len({*heard.values()}) == len(heard)


def test_the_same_words_are_the_same_samples(embedded: Engine) -> None:
    first, other = embedded.voices[0], embedded.voices[5]
    before = embedded.speak(first, "Once more.", 1.0)
    embedded.speak(other, "Something else.", 1.2)
    assert np.array_equal(before, embedded.speak(first, "Once more.", 1.0))


def test_a_faster_voice_takes_less_time(embedded: Engine) -> None:
    slow, fast = (embedded.speak(embedded.voices[0], "It was a long way to the pier.", s) for s in (0.8, 1.4))
    assert len(fast) < 0.75 * len(slow)


def test_phonemes_are_spelled_as_kokoro_knows_them(embedded: Engine) -> None:
    assert kokoro.spelled("No boy joined the choir, now.", american=True) == "nˈO bˈY ʤˈYnd ðə kwˈIɚ, nˈW.".replace(
        "ɚ", "əɹ"
    )
    assert "ː" in kokoro.spelled("The water, dear.", american=False)


@pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")
def test_flite_speaks() -> None:
    found = flite.engine()
    assert found is not None
    assert len(found.speak(found.voices[0], "It's -- a test.", 1.0)) > RATE / 2


@pytest.mark.parametrize("ending", ["wav", "flac", "mp3", "ogg", "m4b"])
def test_a_script_becomes_a_file_of_sound(ending: str, script: Path, tmp_path: Path, embedded: Engine) -> None:
    target = tmp_path / f"lamp-read.{ending}"
    assert run("read", script, "-o", target, "--engine", "espeak") == 0
    cues = json.loads((tmp_path / "lamp-read.cues.json").read_text("utf-8"))
    samples, rate = decoded(target)
    assert len(samples) / rate == pytest.approx(cues["seconds"], abs=0.1)
    assert cues["lufs"] == pytest.approx(-16, abs=0.5)
    assert 0.1 < np.abs(samples).max() < 1.0
    assert [line["roles"] for line in cues["lines"]][:4] == [["NARRATOR"], ["NARRATOR"], ["INGA"], ["BOY"]]
    with opened(target) as file:
        titles = [chapter["metadata"]["title"] for chapter in file.chapters()]
    assert titles == ([] if ending == "wav" else ["1. INT. LAMP ROOM - NIGHT", "2. EXT. ROCKS - NIGHT"])


def test_captions_end_with_the_sound(script: Path, tmp_path: Path, embedded: Engine) -> None:
    target = tmp_path / "read.wav"
    run("read", script, "-o", target, "--engine", "espeak")
    samples, rate = decoded(target)
    spoken = np.flatnonzero(np.abs(samples) > 0.001) / rate
    stamps = re.findall(
        r"(\d\d:\d\d:\d\d\.\d{3}) --> (\d\d:\d\d:\d\d\.\d{3})", (tmp_path / "read.vtt").read_text("utf-8")
    )
    first, last = (
        sum(float(p) * 60**n for n, p in enumerate(reversed(s.split(":")))) for s in (stamps[0][0], stamps[-1][1])
    )
    assert spoken[0] == pytest.approx(first, abs=0.08)
    assert spoken[-1] == pytest.approx(last, abs=0.08)


def test_the_same_script_gives_the_same_bytes(script: Path, tmp_path: Path, embedded: Engine) -> None:
    for name in ("a", "b"):
        assert run("read", script, "-o", tmp_path / f"{name}.m4b", "--engine", "espeak") == 0
    assert (tmp_path / "a.m4b").read_bytes() == (tmp_path / "b.m4b").read_bytes()


def test_a_role_of_ones_own_and_some_scenes(
    script: Path, tmp_path: Path, embedded: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("--engine", "espeak", "--scenes", "2", "--role-silent", "Inga")
    assert run("read", script, "-o", tmp_path / "part.wav", *arguments) == 0
    told = capsys.readouterr().out
    assert "INGA" in told
    assert "left silent" in told
    assert "BOY" not in told
    cues = json.loads((tmp_path / "part.cues.json").read_text("utf-8"))
    samples, rate = decoded(tmp_path / "part.wav")
    own = next(line for line in cues["lines"] if line["roles"] == ["INGA"])
    assert not np.abs(samples[round(own["start"] * rate) : round(own["end"] * rate)]).any()


def test_from_a_page_on(script: Path, tmp_path: Path, embedded: Engine) -> None:
    script.write_text(SCRIPT.replace("EXT. ROCKS", "===\n\nEXT. ROCKS"), encoding="utf-8")
    assert run("read", script, "-o", tmp_path / "two.flac", "--engine", "espeak", "--from", "2") == 0
    cues = json.loads((tmp_path / "two.cues.json").read_text("utf-8"))
    assert [line["page"] for line in cues["lines"]] == [2, 2]
    assert cues["lines"][0]["start"] < 1


def test_voices_stay_and_can_be_changed_by_hand(script: Path, tmp_path: Path, embedded: Engine) -> None:
    run("read", script, "-o", tmp_path / "a.wav", "--engine", "espeak")
    beside = tmp_path / "lamp.voices.toml"
    mine = beside.read_text("utf-8").replace("\n[say]\n", '\n[say]\n"wick" = "wicked"\n')
    beside.write_text(mine, encoding="utf-8")
    script.write_text(SCRIPT + "\nKEEPER\nI am new here.\n", encoding="utf-8")
    run("read", script, "-o", tmp_path / "b.wav", "--engine", "espeak")
    after = beside.read_text("utf-8")
    assert after.startswith(mine)
    assert '[role."KEEPER"]' in after.removeprefix(mine)
    run("read", script, "-o", tmp_path / "c.wav", "--engine", "espeak", "--recast")
    assert (tmp_path / "lamp.voices.toml.old").read_text("utf-8") == after
    assert '"wick" = "wicked"' in beside.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (("-o", "x.doc"), "no file of sound", ".wav"),
        (("-o", "x.wav", "--engine", "kokoro"), "voices of kokoro are not installed", "voices install kokoro"),
        (("-o", "x.wav", "--engine", "hal"), "no engine 'hal'", "kokoro"),
        (("-o", "x.wav", "--engine", "espeak", "--role-silent", "IGNA"), "IGNA", "INGA"),
        (("-o", "x.wav", "--engine", "espeak", "--scenes", "9"), "no scene '9'", "1-2"),
        (("-o", "x.wav", "--engine", "espeak", "--from", "9"), "page 9", "is 1"),
        (("-o", "no/where/x.wav", "--engine", "espeak"), "cannot be written", "make it first"),
    ],
)
def test_bad_input_is_told(
    arguments: tuple[str, ...], message: str, hint: str, script: Path, embedded: Engine,
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert run("read", script, *arguments) == 2
    told = capsys.readouterr().err
    assert message in told
    assert hint in told
    assert not [*tmp_path.glob("x.*")]


def test_a_voice_that_is_not_there_is_told(
    script: Path, tmp_path: Path, embedded: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    beside = tmp_path / "lamp.voices.toml"
    beside.write_text('[role.INGA]\nvoice = "kokoro:af_heart"\n', encoding="utf-8")
    assert run("read", script, "-o", tmp_path / "x.wav", "--engine", "espeak") == 2
    assert "screenplay voices install kokoro" in capsys.readouterr().err
    beside.write_text('[role.INGA]\nvoice = "espeak:british-f22"\n', encoding="utf-8")
    assert run("read", script, "-o", tmp_path / "x.wav", "--engine", "espeak") == 2
    assert "espeak:british-f2" in capsys.readouterr().err


def test_a_disk_that_fills_leaves_nothing_half_written(
    script: Path, tmp_path: Path, embedded: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    encode = pytest.importorskip("screenplay.stage.audio.encode")

    def full(place: Path, *_: object) -> None:
        place.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    target = tmp_path / "x.mp3"
    target.write_bytes(b"before")
    monkeypatch.setattr(encode, "write", full)
    assert run("read", script, "-o", target, "--engine", "espeak") == 2
    assert "No space left" in capsys.readouterr().err
    assert target.read_bytes() == b"before"
    assert not [*tmp_path.glob(".x*"), *tmp_path.glob("x.vtt")]


def test_what_no_voice_can_say_is_told_and_shown(
    tmp_path: Path, embedded: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "s.fountain"
    script.write_text("INT. BAR - DAY\n\nLI\n你好\n", encoding="utf-8")
    assert run("read", script, "-o", tmp_path / "s.wav", "--engine", "espeak") == 0
    assert "no voice can say '你好'" in capsys.readouterr().err
    assert "你好" in (tmp_path / "s.srt").read_text("utf-8")


def test_voices_are_listed(embedded: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("voices") == 0
    told = capsys.readouterr().out
    assert re.search(r"espeak:scottish-m3 +man +Scottish +106 Hz", told)
    assert "kokoro is not there" in told


def test_without_any_engine_it_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (espeak, flite):
        monkeypatch.setattr(module, "engine", lambda: None)
    with pytest.raises(ScreenplayError) as told:
        engines.chosen(None)
    assert "pip install" in told.value.hint
