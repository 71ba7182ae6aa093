"""Piper: any voice of it that a user puts into a folder, through ONNX Runtime.

A voice is NAME.onnx, a VITS network, with NAME.onnx.json, which tells its sample rate, the eSpeak voice of its phonemes
and their numbers.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from screenplay import files
from screenplay.stage.audio.engines.ipa import phonemes
from screenplay.stage.audio.sound import RATE, Samples, resampled, trimmed
from screenplay.stage.audio.voice import Engine, Voice

if TYPE_CHECKING:
    import onnxruntime

BEGIN, END, BETWEEN = "^", "$", "_"
"""Phonemes of Piper that stand at both ends and between all others."""

STILL = (0.0, 1.0, 0.0)
"""Noise, length and noise of length: without noise the same words are the same samples."""

FILES = {"en-us": "gmw/en-US", "en": "gmw/en", "en-gb": "gmw/en", "en-gb-x-rp": "gmw/en-GB-x-rp"}
ACCENTS = {"en-us": "American", "en-gb": "British", "en": "British", "en-gb-x-rp": "Received Pronunciation"}


def folder() -> Path:
    """Where the voices are put."""
    return files.data_folder() / "voices" / "piper"


def engine() -> Engine | None:
    if not all(map(find_spec, ("onnxruntime", "espeakng_loader"))):
        return None
    names = sorted(path.name.removesuffix(".onnx.json") for path in folder().glob("*.onnx.json"))
    voices = tuple(_voice(name) for name in names if (folder() / f"{name}.onnx").exists())
    return Engine("piper", "1", "Piper's voices have licences of their own", voices, speak) if voices else None


def _voice(name: str) -> Voice:
    language = _told(name).get("espeak", {}).get("voice", "en-us")
    return Voice("piper", name, None, ACCENTS.get(language, language), 0, 165)


def speak(voice: Voice, words: str, speed: float) -> Samples:
    """The samples of `words`, trimmed."""
    told = _told(voice.name)
    known = told["phoneme_id_map"]
    made = phonemes(FILES.get(told["espeak"]["voice"], "gmw/en-US"), words).replace("^", "")
    letters = [letter for letter in unicodedata.normalize("NFD", made) if letter in known]
    numbers = [*known[BEGIN], *known[BETWEEN], *(n for x in letters for n in (*known[x], *known[BETWEEN])), *known[END]]
    given: dict[str, Any] = {
        "input": np.array([numbers], np.int64),
        "input_lengths": np.array([len(numbers)], np.int64),
        "scales": np.array([STILL[0], STILL[1] / speed, STILL[2]], np.float32),
    }
    if told.get("num_speakers", 1) > 1:
        given["sid"] = np.array([0], np.int64)
    heard = np.asarray(_session(voice.name).run(None, given)[0], np.float32).ravel()
    return trimmed(resampled(heard, RATE / told["audio"]["sample_rate"]))


@cache
def _session(name: str) -> onnxruntime.InferenceSession:
    import onnxruntime

    return onnxruntime.InferenceSession(str(folder() / f"{name}.onnx"), providers=["CPUExecutionProvider"])


@cache
def _told(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder() / f"{name}.onnx.json").read_text(encoding="utf-8"))
    return found
