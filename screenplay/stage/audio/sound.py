"""Sound: mono samples between -1 and 1, RATE of them a second, and what is done to them."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

RATE = 24_000
"""Samples a second, as Kokoro makes them: speech has little above 12 kHz."""

Samples: TypeAlias = NDArray[np.float32]

AUDIBLE = 0.003
"""What a sample exceeds in speech rather than in the hiss before it: -50 dB."""

EDGE = round(0.02 * RATE)
"""Samples that are kept before and behind speech, faded."""

MARGIN = 0.05
"""Of its length that a sound is padded with before its spectrum is taken."""


def silence(seconds: float) -> Samples:
    """So many `seconds` without a sound; none where there are less than nought."""
    return np.zeros(max(0, round(seconds * RATE)), np.float32)


def trimmed(samples: Samples) -> Samples:
    """`samples` without the silence before and behind, its edges faded; all of it where nothing is audible."""
    loud = np.flatnonzero(np.abs(samples) > AUDIBLE)
    if not loud.size:
        return samples[:0]
    kept = samples[max(0, loud[0] - EDGE) : loud[-1] + EDGE].copy()
    ramp = np.linspace(0, 1, min(EDGE, len(kept) // 2), dtype=np.float32)
    if len(ramp):
        kept[: len(ramp)] *= ramp
        kept[-len(ramp) :] *= ramp[::-1]
    return kept


def resampled(samples: Samples, factor: float) -> Samples:
    """`samples` with `factor` times as many of them, band-limited: its spectrum cut or made longer.

    Played at the same rate it lasts `factor` times as long and sounds as much deeper.
    """
    count = round(len(samples) * factor)
    if count == len(samples) or not count:
        return samples[:count]
    padded = np.pad(samples, (0, round(MARGIN * len(samples)) + EDGE))  # what rings past the end must not come round
    size = max(1, round(len(padded) * factor))
    spectrum = np.fft.rfft(padded)[: size // 2 + 1]
    return np.asarray(np.fft.irfft(spectrum, size)[:count] * factor, dtype=np.float32)


def filtered(samples: Samples, response: NDArray[np.float64]) -> Samples:
    """`samples` through a filter without delay, its gains at even steps of frequency up to RATE / 2 in `response`."""
    taps = np.roll(np.fft.irfft(response), len(response) - 1) * np.hanning(2 * len(response) - 2)
    size = len(samples) + len(taps)
    sums = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(taps, size), size)
    return np.asarray(sums[len(response) - 1 :][: len(samples)], dtype=np.float32)


def over_the_telephone(samples: Samples) -> Samples:
    """`samples` as a telephone carries them: 300 to 3400 Hz (ITU-T G.712), a little driven."""
    hertz = np.linspace(0, RATE / 2, 257)
    response = 1 / (1 + (300 / np.maximum(hertz, 1)) ** 8) / (1 + (hertz / 3400) ** 16)
    heard = filtered(samples, response)
    peak = float(np.abs(heard).max(initial=0.0))
    return np.tanh(2 * heard / peak) * np.float32(0.6 * peak) if peak else heard


def decibels(amount: float) -> float:
    """The factor for so many decibels."""
    return float(10 ** (amount / 20))
