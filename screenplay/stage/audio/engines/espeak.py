"""eSpeak NG, the embedded engine: formant synthesis, small and very quick; it comes with the extra [stage]."""

from __future__ import annotations

from importlib.util import find_spec

from screenplay.findings import Gender
from screenplay.stage.audio.sound import RATE, Samples, resampled, trimmed
from screenplay.stage.audio.voice import Engine, Voice

ACCENTS = {
    "american": ("American", "gmw/en-US"),
    "british": ("British", "gmw/en"),
    "scottish": ("Scottish", "gmw/en-GB-scotland"),
    "rp": ("Received Pronunciation", "gmw/en-GB-x-rp"),
}

VARIANTS: tuple[tuple[str, Gender, int], ...] = (
    ("f2", "f", 195), ("m3", "m", 106), ("f4", "f", 179), ("m1", "m", 94), ("f3", "f", 212), ("m7", "m", 108),
    ("linda", "f", 230), ("rob", "m", 120), ("f5", "f", 206), ("m8", "m", 86), ("steph", "f", 185), ("m5", "m", 104),
    ("f1", "f", 179), ("announcer", "m", 74), ("Annie", "f", 248), ("Michael", "m", 111), ("m2", "m", 100),
    ("m6", "m", 102), ("m4", "m", 95),
)  # fmt: skip
"""Voice variants with their gender and the median pitch in hertz of a sentence, measured by autocorrelation."""

SPEED = 170
"""Words a minute, measured on plain prose."""

PAIRS = tuple(
    (VARIANTS[number], [*ACCENTS][(number + turn) % len(ACCENTS)])
    for turn in range(len(ACCENTS))
    for number in range(len(VARIANTS))
)
"""Every variant in every accent, so that neighbours in the list differ in both."""

VOICES = tuple(
    Voice("espeak", f"{short}-{variant.lower()}", gender, ACCENTS[short][0], pitch, SPEED)
    for (variant, gender, pitch), short in PAIRS
)
FILES = {f"{short}-{variant.lower()}": f"{ACCENTS[short][1]}+{variant}" for (variant, _, _), short in PAIRS}


def engine() -> Engine | None:
    if find_spec("espeakng_loader") is None:
        return None
    from screenplay.stage.audio.engines.espeak_library import library

    with library() as opened:
        return Engine("espeak", opened.version, "eSpeak NG, GPL-3.0-or-later", VOICES, speak)


def speak(voice: Voice, words: str, speed: float) -> Samples:
    """The samples of `words`, trimmed."""
    from screenplay.stage.audio.engines.espeak_library import library

    with library() as opened:
        spoken = opened.speak(FILES[voice.name], words, speed)
    return trimmed(resampled(spoken, RATE / opened.rate))
