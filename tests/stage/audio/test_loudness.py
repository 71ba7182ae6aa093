"""Loudness against what BS.1770-4 says of a tone, and the limiter against its ceiling."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.stage.audio.loudness import CEILING, Meter, limited
from screenplay.stage.audio.sound import RATE, Samples, over_the_telephone, resampled, trimmed


def tone(hertz: float, seconds: float = 5, amplitude: float = 1.0) -> Samples:
    return (amplitude * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


def loudness(samples: Samples, part: int = 30_011) -> float:
    meter = Meter()
    for start in range(0, len(samples), part):
        meter.feed(samples[start : start + part])
    return meter.loudness()


def test_the_standards_tone_has_the_standards_loudness() -> None:
    """BS.1770-4: 0 dB of 997 Hz in one channel is -3.01 LKFS; the others are what its coefficients give."""
    assert loudness(tone(997)) == pytest.approx(-3.01, abs=0.02)
    assert loudness(tone(997, amplitude=0.1)) == pytest.approx(-23.01, abs=0.02)


def test_low_tones_count_less_and_high_ones_more() -> None:
    assert loudness(tone(30)) == pytest.approx(-12.0, abs=0.05)
    assert loudness(tone(5000)) == pytest.approx(0.31, abs=0.02)


def test_silence_is_not_counted() -> None:
    speech = tone(997, 4)
    assert loudness(np.concatenate([speech, np.zeros(20 * RATE, np.float32), speech])) == pytest.approx(-3.0, abs=0.3)
    assert loudness(np.zeros(RATE, np.float32)) == -np.inf


def test_parts_measure_as_the_whole() -> None:
    speech = np.concatenate([tone(300, 1, 0.5), tone(2000, 2, 0.1), tone(700, 1, 0.8)])
    assert loudness(speech, 999) == pytest.approx(loudness(speech, 10**9), abs=1e-6)


@given(st.integers(1, 9000), st.floats(0.5, 8), st.integers(0, 2**31))
def test_the_limiter_keeps_below_its_ceiling(count: int, amount: float, seed: int) -> None:
    noise = (np.random.default_rng(seed).standard_normal(count) * amount).astype(np.float32)
    kept = limited(noise)
    assert len(kept) == count
    assert np.abs(kept).max() <= CEILING + 1e-6


def test_the_limiter_leaves_quiet_sound_alone() -> None:
    quiet = tone(440, 1, 0.5)
    assert limited(quiet) is quiet


def test_resampling_keeps_a_tone() -> None:
    longer = resampled(tone(500, 1), 1.5)
    assert len(longer) == round(1.5 * RATE)
    spectrum = np.abs(np.fft.rfft(longer[RATE // 4 : RATE // 4 + RATE]))
    assert abs(int(spectrum.argmax()) - 333) <= 1


def test_a_telephone_carries_the_middle() -> None:
    def left(hertz: float) -> float:
        return float(np.std(over_the_telephone(tone(hertz, 1))) / np.std(tone(hertz, 1)))

    assert left(1000) > 0.5
    together = tone(100, 1) + tone(1000, 1) + tone(8000, 1)
    heard = np.abs(np.fft.rfft(over_the_telephone(together)))
    assert heard[100] < 0.05 * heard[1000]
    assert heard[8000] < 0.05 * heard[1000]


def test_trimming_takes_silence_only() -> None:
    speech = np.concatenate([np.zeros(RATE, np.float32), tone(200, 1), np.zeros(RATE, np.float32)])
    assert len(trimmed(speech)) == pytest.approx(RATE * 1.04, abs=RATE * 0.01)
    assert not len(trimmed(np.zeros(RATE, np.float32)))
