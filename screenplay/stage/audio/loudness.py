"""Loudness, by ITU-R BS.1770-4 and EBU R128: K-weighted, gated, in LUFS; and a limiter for the peaks.

The standard tells its two filters as coefficients for 48 kHz. Those for RATE come from the analogue filters behind them
(Brecht De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement", AES 145, 2018).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from screenplay.stage.audio.sound import RATE, Samples

Numbers: TypeAlias = NDArray[np.float64]

TARGET = -16.0
"""LUFS: what EBU R128 s2 and the audiobook shops ask of speech on the net."""

STEP = RATE // 10
"""Samples from one measuring block to the next: blocks of 400 ms overlap by three quarters."""

ABSOLUTE, RELATIVE = -70.0, -10.0
REACH = 4096
"""Samples after which the weighting filters have died away, 100 dB down."""

CEILING = 10 ** (-1.5 / 20)
"""No sample is above -1.5 dB, which leaves a lossy codec its overshoots below -1 dB true peak."""

WINDOW = RATE // 200
"""Samples for which the limiter finds one gain: 5 ms."""


def _biquad(kind: str, hertz: float, quality: float, gain: float = 0.0) -> tuple[Numbers, Numbers]:
    """A shelf or high-pass of second order by the bilinear transform: its numerator and denominator."""
    k = math.tan(math.pi * hertz / RATE)
    head = 1 + k / quality + k * k
    below = np.array([1, 2 * (k * k - 1) / head, (1 - k / quality + k * k) / head])
    if kind == "high-pass":
        return np.array([1.0, -2.0, 1.0]), below
    high = 10 ** (gain / 20)
    band = high**0.4996667741545416
    above = [high + band * k / quality + k * k, 2 * (k * k - high), high - band * k / quality + k * k]
    return np.array(above) / head, below


def _weighting() -> NDArray[np.complex128]:
    """The response of both filters together, at the frequencies of a Fourier transform of 4 * REACH samples."""
    turn = np.exp(-2j * np.pi * np.arange(2 * REACH + 1) / (4 * REACH))
    response = np.ones(len(turn), np.complex128)
    for above, below in (
        _biquad("shelf", 1681.974450955533, 0.7071752369554196, 3.999843853973347),
        _biquad("high-pass", 38.13547087602444, 0.5003270373238773),
    ):
        response *= np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    return response


FILTER = np.fft.irfft(_weighting())[:REACH]
"""The K-weighting as an impulse response."""


class Meter:
    """Measures sound that comes in parts. `steps` holds the K-weighted energy of each tenth of a second."""

    def __init__(self) -> None:
        self.steps: list[float] = []
        self.before = np.zeros(REACH - 1, np.float32)
        self.waiting = np.zeros(0, np.float64)

    def feed(self, samples: Samples) -> None:
        """Take what comes next."""
        if not len(samples):
            return
        heard = np.concatenate([self.before, samples])
        size = 1 << (len(heard) + REACH).bit_length()
        weighted = np.fft.irfft(np.fft.rfft(heard, size) * np.fft.rfft(FILTER, size), size)
        self.before = heard[-(REACH - 1) :]
        self.waiting = np.concatenate([self.waiting, weighted[REACH - 1 :][: len(samples)] ** 2])
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
    middles = (np.arange(count) + 0.5) * WINDOW
    gains = np.interp(np.arange(len(samples)), middles, smooth)
    return np.clip(samples * gains, -CEILING, CEILING).astype(np.float32)
