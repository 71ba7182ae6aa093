"""What the tests of the audio share: an engine whose voices are tones, so that what is heard can be measured."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from screenplay.findings import Gender
from screenplay.stage.audio.sound import RATE, Samples
from screenplay.stage.audio.voice import Engine, Voice

PITCHES: tuple[tuple[str, Gender, int], ...] = (
    ("alto", "f", 180), ("tenor", "m", 130), ("soprano", "f", 260), ("bass", "m", 80),
)  # fmt: skip
VOICES = tuple(Voice("tones", name, gender, "none", pitch, 160) for name, gender, pitch in PITCHES)


class Tones:
    """Says each letter as a twentieth of a second of the voice's tone; counts what it was asked to say."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def speak(self, voice: Voice, words: str, speed: float) -> Samples:
        self.said.append(words)
        time = np.arange(round(len(words) * RATE / 20 / speed)) / RATE
        return (0.2 * np.sin(2 * np.pi * voice.pitch * time)).astype(np.float32)


@pytest.fixture
def tones() -> Tones:
    return Tones()


@pytest.fixture
def said(tones: Tones) -> list[str]:
    """What the engine was asked to say so far."""
    return tones.said


@pytest.fixture
def engine(tones: Tones) -> Engine:
    return Engine("tones", "1", "none", VOICES, tones.speak)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test speaks into the user's own folders, nor finds voices there."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
