"""Loudness, by ITU-R BS.1770-4 and EBU R128: K-weighted, gated, in LUFS; and a limiter for the peaks.

The standard tells its two filters as coefficients for 48 kHz (tables 1 and 2). Here they are a response in frequency,
so that sound at RATE is weighted as the standard weights it, without filters found anew for that rate.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from screenplay.stage.audio.sound import RATE, Samples

Numbers: TypeAlias = NDArray[np.float64]

SHELF = (1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585)
HIGH_PASS = (1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)
"""Numerators and denominators."""

TARGET = -16.0
"""LUFS: what EBU R128 s2 and the audiobook shops ask of speech on the net."""

STEP = RATE // 10
"""Samples from one measuring block to the next: blocks of 400 ms overlap by three quarters."""

ABSOLUTE, RELATIVE = -70.0, -10.0
REACH = 2048
"""Samples after which the weighting filters have died away, 100 dB down."""

SPAN = 1 << 15
"""Samples that are transformed at once."""

AHEAD = 256
"""Samples for which it swings before its peak, since it is the response at 48 kHz cut off at RATE / 2."""

CEILING = 10 ** (-1.5 / 20)
"""No sample is above -1.5 dB, which leaves a lossy codec its overshoots below -1 dB true peak."""

WINDOW = RATE // 200
"""Samples for which the limiter finds one gain: 5 ms."""


def _weighting() -> NDArray[np.complex128]:
    """The response of both filters together, at the frequencies of a Fourier transform of 4 * REACH samples."""
    turn = np.exp(-2j * np.pi * np.arange(2 * REACH + 1) / (4 * REACH) * RATE / 48_000)
    response = np.ones(len(turn), np.complex128)
    for above, below in (SHELF, HIGH_PASS):
        response *= np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    return response


FILTER = np.roll(np.fft.irfft(_weighting()), AHEAD)[:REACH]
"""The K-weighting as an impulse response, AHEAD samples late."""

SPECTRUM = np.fft.rfft(FILTER, SPAN)


class Meter:
    """Measures sound that comes in parts. `steps` holds the K-weighted energy of each tenth of a second."""

    def __init__(self) -> None:
        self.steps: list[float] = []
        self.before = np.zeros(REACH - 1, np.float32)
        self.waiting = np.zeros(0, np.float64)

    def feed(self, samples: Samples) -> None:
        """Take what comes next."""
        for start in range(0, len(samples), SPAN - REACH):
            part = samples[start : start + SPAN - REACH]
            heard = np.concatenate([self.before, part])
            weighted = np.fft.irfft(np.fft.rfft(heard, SPAN) * SPECTRUM, SPAN)[REACH - 1 :][: len(part)]
            self.before = heard[-(REACH - 1) :]
            self._count(weighted**2)

    def _count(self, energies: Numbers) -> None:
        self.waiting = np.concatenate([self.waiting, energies])
        whole = len(self.waiting) // STEP
        self.steps += self.waiting[: whole * STEP].reshape(whole, STEP).mean(axis=1).tolist()
        self.waiting = self.waiting[whole * STEP :]

    def loudness(self) -> float:
        """In LUFS; minus infinity where nothing was heard."""
        return gated(self.steps)


def gated(steps: Sequence[float]) -> float:
    """The loudness of energies a tenth of a second each, in blocks of four, gated at -70 and 10 below what is left."""
    energies = np.array(steps if len(steps) >= 4 else [*steps, *[0.0] * (4 - len(steps))])
    blocks = np.convolve(energies, np.full(4, 0.25), "valid")
    loud = blocks[_lufs(blocks) > ABSOLUTE]
    if not loud.size:
        return -math.inf
    kept = loud[_lufs(loud) > float(_lufs(np.asarray(loud.mean()))) + RELATIVE]
    return float(_lufs(np.asarray(kept.mean())))


def _lufs(energy: Numbers) -> Numbers:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(energy, 1e-12)))


def of_clip(samples: Samples) -> list[float]:
    """The energies of a clip, a tenth of a second each."""
    meter = Meter()
    meter.feed(np.pad(samples, (0, -len(samples) % STEP)))
    return meter.steps


def together(clips: Iterable[list[float]]) -> float:
    """The loudness of clips that are spoken one after another."""
    return gated([step for clip in clips for step in clip])


def limited(samples: Samples) -> Samples:
    """`samples` with no one above CEILING, turned down smoothly around those that would be."""
    if not len(samples) or float(np.abs(samples).max()) <= CEILING:
        return samples
    count = -(-len(samples) // WINDOW)
    peaks = np.abs(np.pad(samples, (0, count * WINDOW - len(samples)))).reshape(count, WINDOW).max(axis=1)
    wanted = np.minimum(1.0, CEILING / np.maximum(peaks, 1e-9))
    held = np.pad(wanted, 4, mode="edge")
    lowest = np.lib.stride_tricks.sliding_window_view(held, 5).min(axis=1)
    smooth = np.convolve(lowest, np.hanning(7)[1:-1] / np.hanning(7)[1:-1].sum(), "valid")
    edges = np.concatenate([smooth[:1], (smooth[:-1] + smooth[1:]) / 2, smooth[-1:]])
    along = (np.arange(WINDOW) + 0.5) / WINDOW
    gains = (edges[:-1, None] + (edges[1:] - edges[:-1])[:, None] * along).ravel()[: len(samples)]
    return np.asarray(np.clip(samples * gains, -CEILING, CEILING), np.float32)
