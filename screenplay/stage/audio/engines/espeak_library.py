"""The door to eSpeak NG's library: words to samples and to phonemes (its C interface is speak_lib.h).

The library keeps state from one utterance to the next, and seeds its noise with the time of day; the same words would
sound a little different later. So it is loaded anew for each, which takes some five milliseconds, and given one seed:
the same words are the same samples whatever was said before.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from screenplay.errors import ScreenplayError
from screenplay.stage.audio.sound import Samples

SYNCHRONOUS, POSITION_IS_CHARACTER, UTF8 = 2, 1, 1  # from speak_lib.h
WORD_RATE, USUAL_RATE, SLOWEST, FASTEST = 1, 150, 80, 450
IPA, TIED = 0x02, 0x80
TIE = "^"
"""Stands between the letters of one phoneme: "t^ʃ"."""

Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


@contextmanager
def library() -> Iterator[Library]:
    """The library of the package espeakng-loader as if nothing had been said yet; unloaded at the end.

    Raises ImportError where the package is not installed.
    """
    import espeakng_loader

    opened = Library(espeakng_loader.get_library_path(), espeakng_loader.get_data_path())
    try:
        yield opened
    finally:
        opened.close()


class Library:
    """eSpeak NG, ready to speak; `rate` of its samples a second."""

    def __init__(self, place: str, data: str) -> None:
        self.calls = ctypes.CDLL(place)
        self.rate = int(self.calls.espeak_Initialize(SYNCHRONOUS, 0, data.encode(), 0))
        if self.rate <= 0:
            raise ScreenplayError("eSpeak NG does not start", "pip install --force-reinstall espeakng-loader")
        self.calls.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self.calls.espeak_Info.restype = ctypes.c_char_p
        self.heard: list[bytes] = []
        self.callback = Callback(self._hear)  # kept, or it would be freed while the library still calls it
        self.calls.espeak_SetSynthCallback(self.callback)

    def close(self) -> None:
        """Unload the library, and its state with it."""
        self.calls.espeak_Terminate()
        if sys.platform == "win32":
            ctypes.windll.kernel32.FreeLibrary(ctypes.c_void_p(self.calls._handle))
        else:
            ctypes.CDLL(None).dlclose(ctypes.c_void_p(self.calls._handle))

    @property
    def version(self) -> str:
        words: bytes = self.calls.espeak_Info(None)
        return words.decode().split()[0]

    def _hear(self, samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int | None) -> int:
        if count > 0:
            self.heard.append(ctypes.string_at(samples, 2 * count))
        return 0

    def speak(self, voice: str, words: str, speed: float) -> Samples:
        """The samples of `words` at the library's own rate."""
        self._take(voice)
        self.calls.espeak_SetParameter(WORD_RATE, round(min(FASTEST, max(SLOWEST, USUAL_RATE * speed))), 0)
        data = words.encode() + b"\0"
        self.calls.espeak_ng_SetRandSeed(ctypes.c_long(1))  # else the breath in a voice is seeded by the clock
        if self.calls.espeak_Synth(data, len(data), 0, POSITION_IS_CHARACTER, 0, UTF8, None, None):
            raise ScreenplayError(f"eSpeak NG cannot say {words[:60]!r}")
        heard = np.frombuffer(b"".join(self.heard), np.int16)
        return heard.astype(np.float32) / np.float32(32768)

    def phonemes(self, voice: str, words: str) -> str:
        """`words`, which have no punctuation, in the letters of the IPA, those of one phoneme with a TIE between."""
        self._take(voice)
        rest = ctypes.c_char_p(words.encode())
        parts = []
        while rest.value:
            found: bytes | None = self.calls.espeak_TextToPhonemes(ctypes.byref(rest), UTF8, IPA | TIED | ord(TIE) << 8)
            parts.append((found or b"").decode())
        return " ".join(" ".join(parts).split())

    def _take(self, voice: str) -> None:
        if self.calls.espeak_SetVoiceByName(voice.encode()):
            raise ScreenplayError(f"eSpeak NG has no voice {voice!r}", "screenplay voices lists those that it has")
