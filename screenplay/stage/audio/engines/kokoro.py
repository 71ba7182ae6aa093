"""Kokoro-82M (hexgrad), 28 English voices, through ONNX Runtime: a small neural network of the StyleTTS 2 family.

`install` fetches it. Its phonemes come from eSpeak NG, spelled in the letters that the network was trained on (those of
misaki: one capital for each diphthong, American vowels without length).
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from screenplay import files
from screenplay.findings import Gender
from screenplay.stage.audio.engines.convolutions import quickened
from screenplay.stage.audio.engines.ipa import phonemes
from screenplay.stage.audio.sound import Samples, silence, trimmed
from screenplay.stage.audio.voice import Engine, Voice

if TYPE_CHECKING:
    import onnxruntime

MOST = 500
"""Phonemes that the network takes at once: it has 510 places, and a style vector for each length."""

KNOWN: tuple[tuple[str, int], ...] = (
    ("af_heart", 197), ("bf_emma", 180), ("am_michael", 112), ("bm_george", 138), ("af_bella", 192),
    ("am_fenrir", 138), ("bm_fable", 117), ("am_puck", 113), ("bf_isabella", 202), ("af_aoede", 186),
    ("af_kore", 158), ("af_sarah", 192), ("af_nova", 158), ("bm_lewis", 99), ("af_alloy", 142),
    ("am_echo", 105), ("am_eric", 158), ("am_liam", 126), ("am_onyx", 85), ("bf_alice", 211),
    ("bf_lily", 198), ("bm_daniel", 124), ("af_jessica", 209), ("af_river", 180), ("af_sky", 166),
    ("am_adam", 119), ("am_santa", 151), ("af_nicole", 147),
)  # fmt: skip
"""Voices with their median pitch in hertz, measured as for eSpeak; the best first by their maker's grades, and the one
that only whispers last."""

SPEED = 200
LICENCE = "Kokoro-82M, Apache-2.0; phonemes by eSpeak NG, GPL-3.0-or-later"
SPELLINGS = (
    ("e^ɪ", "A"), ("a^ɪ", "I"), ("a^ʊ", "W"), ("ɔ^ɪ", "Y"), ("o^ʊ", "O"), ("ə^ʊ", "Q"), ("t^ʃ", "ʧ"), ("d^ʒ", "ʤ"),
    ("ʔˌn̩", "tᵊn"), ("n̩", "ᵊn"), ("ə^l", "ᵊl"), ("e^ə", "ɛː"), ("ɪ^ə", "iə"), ("ɚ", "əɹ"), ("ɐ", "ə"), ("ʲ", ""),
    ("r", "ɹ"), ("x", "k"), ("ç", "k"), ("ɬ", "l"), ("ʔ", "t"), ("^", ""),
)  # fmt: skip
"""Spellings of eSpeak NG, and those that Kokoro knows for the same sounds."""

LONG_VOWELS = (("oː", "ɔ"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɾ", "T"), ("ː", ""))
"""And those of its American voices besides."""


def voice_of(name: str, pitch: int) -> Voice:
    """The voice of that name: its first letter is the accent, its second the gender."""
    gender: Gender = "f" if name[1] == "f" else "m"
    return Voice("kokoro", name, gender, "American" if name[0] == "a" else "British", pitch, SPEED)


VOICES = tuple(voice_of(*known) for known in KNOWN)


def folder() -> Path:
    """Where the model, its vocabulary and its voices are."""
    return files.data_folder() / "voices" / "kokoro"


def engine() -> Engine | None:
    if not (folder() / "vocab.json").exists() or not all(map(find_spec, ("onnxruntime", "espeakng_loader"))):
        return None
    return Engine("kokoro", "1.0-int8", LICENCE, VOICES, speak)


def spelled(words: str, american: bool) -> str:
    """`words` in the phonemes of Kokoro."""
    made = phonemes("gmw/en-US" if american else "gmw/en", words)
    for old, new in SPELLINGS + (LONG_VOWELS if american else ()):
        made = made.replace(old, new)
    return made


def speak(voice: Voice, words: str, speed: float) -> Samples:
    """The samples of `words`, trimmed."""
    session, known, styles = _session(), _vocabulary(), _styles(voice.name)
    made = [silence(0)]
    for part in _parts(spelled(words, voice.accent == "American")):
        tokens = [known[letter] for letter in part if letter in known]
        if tokens:
            given = {
                "tokens": np.array([[0, *tokens, 0]], np.int64),
                "style": styles[min(len(tokens), len(styles)) - 1].reshape(1, 256),
                "speed": np.array([speed], np.float32),
            }
            made.append(trimmed(np.asarray(session.run(None, given)[0], np.float32).ravel()))
    return np.concatenate(made)


def _parts(spelling: str) -> list[str]:
    """`spelling` in parts that the network takes, cut between words."""
    parts, rest = [], spelling
    while len(rest) > MOST:
        cut = max(rest.rfind(" ", 0, MOST), 1)
        parts.append(rest[:cut])
        rest = rest[cut:].lstrip()
    return [*parts, rest]


@cache
def _session() -> onnxruntime.InferenceSession:
    import onnxruntime

    how = onnxruntime.SessionOptions()
    how.enable_mem_pattern = False  # else each length of line keeps memory of its own: 640 MB instead of 410
    model = quickened((folder() / "model.onnx").read_bytes())
    return onnxruntime.InferenceSession(model, how, providers=["CPUExecutionProvider"])


@cache
def _vocabulary() -> dict[str, int]:
    found: dict[str, int] = json.loads((folder() / "vocab.json").read_text(encoding="utf-8"))["vocab"]
    return found


@cache
def _styles(name: str) -> Samples:
    return np.fromfile(folder() / f"{name}.bin", np.float32).reshape(-1, 256)
