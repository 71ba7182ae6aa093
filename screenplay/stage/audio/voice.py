"""Voice and engine: the one interface behind which everything that speaks stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from screenplay.findings import Gender
from screenplay.stage.audio.sound import Samples


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of an engine. `pitch`: in hertz, the middle of its speech; `speed`: words a minute that it speaks."""

    engine: str
    name: str
    gender: Gender | None
    accent: str
    pitch: int
    speed: int

    @property
    def id(self) -> str:
        """What a voices.toml calls it: "espeak:en-gb+f2"."""
        return f"{self.engine}:{self.name}"


@dataclass(frozen=True, slots=True)
class Engine:
    """What speaks. `version` changes whenever the same words may sound different; `licence` in words.

    `speak(voice, words, speed)` gives the samples of `words`, spoken `speed` times as fast as usual. It raises
    ScreenplayError where the engine fails.
    """

    name: str
    version: str
    licence: str
    voices: tuple[Voice, ...]
    speak: Callable[[Voice, str, float], Samples]
