"""Playback: the door to the machine's loudspeaker, through the player that its system brings along.

Nothing here waits: a player is started and goes on beside the program. Where there is no player, or it fails since
there is no loudspeaker, that is told once, and nothing else depends on it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np

from screenplay.stage.audio.sound import RATE, Samples

PLAYERS = (
    ("afplay",), ("pw-play",), ("paplay",), ("aplay", "-q"), ("play", "-q"),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet"),
)  # fmt: skip
"""Of macOS, PipeWire, PulseAudio, ALSA, SoX and FFmpeg, each with what keeps it quiet; a file is named behind them."""


class Loudspeaker:
    """Plays one sound at a time, a new one in the place of the one before. `silent`: why it cannot, or nothing."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="screenplay-")
        self.player = None if sys.platform == "win32" else _player()
        self.running: subprocess.Popen[bytes] | None = None
        there = self.player or sys.platform == "win32"
        self.silent = "" if there else "no program that plays sound is there (aplay, paplay, ffplay, play)"

    def play(self, samples: Samples) -> None:
        """Begin to play."""
        self.stop()
        if self.silent:
            return
        place = Path(self.folder.name) / "cue.wav"
        with wave.open(str(place), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((np.clip(samples, -1, 1) * 32767).round().astype("<i2").tobytes())
        self._begin(place)

    def _begin(self, place: Path) -> None:
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(str(place), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            except RuntimeError as error:
                self.silent = str(error)
            return
        try:
            self.running = subprocess.Popen(
                [*(self.player or ()), str(place)],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        except OSError as error:
            self.silent = f"{(self.player or ('?',))[0]}: {error.strerror}"

    def stop(self) -> None:
        """Break off what is being played; notes whether what was played before failed."""
        if self.running is None:
            return
        if self.running.poll() is None:
            self.running.terminate()
        elif self.running.returncode:
            self.silent = f"{(self.player or ('?',))[0]} cannot play sound on this machine"
        self.running.wait()
        self.running = None

    def close(self) -> None:
        """Break off, and clear away."""
        self.stop()
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(None, winsound.SND_PURGE)
        self.folder.cleanup()


def _player() -> tuple[str, ...] | None:
    """The first player that is installed."""
    return next((player for player in PLAYERS if shutil.which(player[0])), None)
