"""Flite, where the system has it: a small concatenative engine with four English voices of its own."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np

from screenplay.errors import ScreenplayError
from screenplay.findings import Gender
from screenplay.stage.audio.sound import RATE, Samples, resampled, trimmed
from screenplay.stage.audio.voice import Engine, Voice

KNOWN: tuple[tuple[str, Gender, str, int], ...] = (
    ("slt", "f", "American", 170),
    ("rms", "m", "American", 98),
    ("awb", "m", "Scottish", 126),
    ("kal16", "m", "American", 106),
)
VOICES = tuple(Voice("flite", name, gender, accent, pitch, 165) for name, gender, accent, pitch in KNOWN)


def engine() -> Engine | None:
    if shutil.which("flite") is None:
        return None
    told = subprocess.run(["flite", "-lv"], capture_output=True, text=True, check=False).stdout.split()
    own = tuple(voice for voice in VOICES if voice.name in told)
    return Engine("flite", "2", "Flite, BSD-like (Carnegie Mellon University)", own, speak) if own else None


def speak(voice: Voice, words: str, speed: float) -> Samples:
    """The samples of `words`, trimmed."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "said.wav"
        stretch = f"duration_stretch={1 / speed:.3f}"
        told = subprocess.run(
            ["flite", "-voice", voice.name, "--setf", stretch, "-t", words, "-o", str(place)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if told.returncode or not place.exists():
            raise ScreenplayError(f"flite cannot say {words[:60]!r} {told.stderr.strip()}".strip())
        with wave.open(str(place)) as file:
            rate, data = file.getframerate(), file.readframes(file.getnframes())
    heard = np.frombuffer(data, np.int16).astype(np.float32) / np.float32(32768)
    return trimmed(resampled(heard, RATE / rate))
