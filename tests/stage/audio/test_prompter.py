"""Cues spoken in a rehearsal, through players that write down what they were asked to play."""

from __future__ import annotations

import io
import sys
import time
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from screenplay import cli
from screenplay.stage.audio import lines, loudness, parts, prompter
from screenplay.stage.audio.clips import Shelf
from screenplay.stage.audio.playback import Loudspeaker
from screenplay.stage.audio.sound import RATE
from screenplay.stage.audio.studio import Studio
from screenplay.stage.audio.voice import Engine
from screenplay.stage.reading import Reading

SCRIPT = """
INT. QUAY - NIGHT

A crane swings over.

OLE
Stand clear of the rope. It has been wet since Tuesday. I would not trust it with a cat, and it is
carrying eleven tons of somebody's piano. Stand clear, I said, and bring the lamp along with you.

RAN
I am clear.

OLE
你好

RAN
What?
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the players are shell scripts")


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Puts a player that does what a line of shell says in the place of all others; gives the folder that it is in."""

    def put(does: str) -> Path:
        place = tmp_path / "bin"
        place.mkdir()
        (place / "aplay").write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{does}\n", encoding="utf-8")
        (place / "aplay").chmod(0o755)
        monkeypatch.setenv("PATH", str(place))
        return place

    return put


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "quay.fountain"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def rehearse(script: Path, monkeypatch: pytest.MonkeyPatch, *more: str, typed: str = "\n\n\n\n") -> int:
    pytest.importorskip("espeakng_loader")
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    return cli.main(["rehearse", str(script), "--role", "ran", *more])


def waited_for(path: Path) -> Path:
    for _ in range(200):
        if path.exists():
            return path
        time.sleep(0.02)
    raise AssertionError(f"{path} does not come")


def test_a_cue_is_spoken_by_its_end_at_the_usual_loudness(
    read: Callable[..., Reading], engine: Engine, said: list[str], tmp_path: Path
) -> None:
    reading = read(SCRIPT)
    spoken = lines.lines(reading)
    cast = parts.cast(reading.everybody, {}, engine, {}, reading.narrator)
    studio = Studio({voice.id: (engine, voice) for voice in engine.voices}, cast, 1.0, Shelf(tmp_path))
    ole = next(line for line in spoken if line.roles == ("OLE",))
    samples = prompter.cue(studio, ole, 10)
    assert [words.split()[0] for words in said] == ["Stand"] and "lamp" in said[0]
    assert loudness.together([loudness.of_clip(samples)]) == pytest.approx(loudness.TARGET, abs=0.5)
    assert len(prompter.cue(studio, ole, 40)) > 2 * len(samples)
    nothing = next(line for line in spoken if line.pieces[0].shown == "你好")
    assert not len(prompter.cue(studio, nothing, 10))


def test_a_loudspeaker_plays_what_it_is_given(player: Callable[[str], Path], tmp_path: Path) -> None:
    place = player('cp "$2" "$0.wav.new" && mv "$0.wav.new" "$0.wav"')
    loudspeaker = Loudspeaker()
    loudspeaker.play(np.full(RATE, 0.25, np.float32))
    with wave.open(str(waited_for(place / "aplay.wav"))) as file:
        assert (file.getframerate(), file.getnchannels(), file.getnframes()) == (RATE, 1, RATE)
    loudspeaker.close()
    assert not Path(loudspeaker.folder.name).exists()


def test_another_sound_breaks_the_first_off(player: Callable[[str], Path]) -> None:
    player("exec sleep 60")
    loudspeaker = Loudspeaker()
    loudspeaker.play(np.zeros(10, np.float32))
    first = loudspeaker.running
    loudspeaker.play(np.zeros(10, np.float32))
    assert first is not None and first.poll() is not None
    assert not loudspeaker.silent
    loudspeaker.close()


def test_the_cue_is_spoken_in_a_rehearsal(
    script: Path, player: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = player('cp "$2" "$0.$(date +%s%N).wav"; exec sleep 60')
    assert rehearse(script, monkeypatch, "--speak", "--engine", "espeak") == 0
    shown = capsys.readouterr()
    assert "2 of 2 lines" in shown.out
    assert "not spoken" not in shown.err
    assert len([*place.glob("*.wav")]) <= 2  # the second cue is one that no voice can say
    assert not (script.parent / "quay.voices.toml").exists()


@pytest.mark.parametrize(
    ("does", "asked", "told"),
    [
        (None, True, "no program that plays sound"),
        (None, False, ""),
        ("exit 1", True, "aplay cannot play sound on this machine"),
    ],
)
def test_a_rehearsal_goes_on_where_nothing_can_be_heard(
    does: str | None, asked: bool, told: str, script: Path, player: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path,
) -> None:  # fmt: skip
    if does:
        player(does)
    else:
        monkeypatch.setenv("PATH", str(tmp_path))
    wait = Loudspeaker.stop

    def patient(self: Loudspeaker) -> None:
        if self.running:
            self.running.wait()
        wait(self)

    monkeypatch.setattr(Loudspeaker, "stop", patient)
    assert rehearse(script, monkeypatch, *(["--speak", "--engine", "espeak"] if asked else [])) == 0
    shown = capsys.readouterr()
    assert "2 of 2 lines" in shown.out
    assert shown.err.count(told) == 1 if told else not shown.err


def test_a_voice_that_is_not_there_leaves_the_cues_silent(
    script: Path, player: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    player("exit 0")
    assert rehearse(script, monkeypatch, "--speak", "--engine", "kokoro") == 0
    shown = capsys.readouterr()
    assert "2 of 2 lines" in shown.out
    assert "cues are not spoken: the voices of kokoro are not installed" in shown.err
