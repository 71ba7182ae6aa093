"""How a script marks a speech that is not simply spoken on stage."""

from __future__ import annotations

from dataclasses import dataclass

VOICE_OVER = "V.O."
OFF_SCREEN = "O.S."
FILTERED = "FILTERED"
ON_SCREEN = "ON SCREEN"


@dataclass(frozen=True, slots=True)
class Voice:
    """`cue` stands in the place of the speaker's own; `sung`: set as verse; `dual`: said over the speech before."""

    extension: str = ""
    cue: str = ""
    sung: bool = False
    dual: bool = False


PLAIN = Voice()
