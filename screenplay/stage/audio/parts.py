"""Parts: which role speaks with which voice.

Roles are cast in the order of what they have to say, each with the voice that is farthest from those before it, of its
gender where that is known. A role that has a part keeps it, so that a script may change without its voices changing.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screenplay.findings import Gender
from screenplay.stage.audio.voice import Engine, Voice

CHILD = re.compile(r"\b(?:BOY|GIRL|CHILD|KID|LITTLE|BABY|TODDLER|SCHOOL(?:BOY|GIRL)|INFANT)\b")
YOUNG = re.compile(r"\b(?:YOUNG|TEEN\w*|LAD|LASS|MISS)\b")
OLD = re.compile(r"\b(?:OLD|ELDERLY|AGED|GRAND(?:MA|PA|MOTHER|FATHER|DAD|MUM)|GRANNY|GRAMPS|ANCIENT)\b")

APART = 2.0
"""Semitones that another accent, or another throat at one pitch, are worth."""

ORDER = 0.25
"""What each place farther down in its engine's list, best first, takes from a voice."""

AGAIN = 4.0
"""Semitones by which a voice is moved that a second role must share."""


@dataclass(frozen=True, slots=True)
class Part:
    """How a role is spoken: a voice by its id, `speed` times as fast, `pitch` semitones and `volume` decibels up."""

    voice: str
    speed: float = 1.0
    pitch: float = 0.0
    volume: float = 0.0


def cast(
    roles: Sequence[str],
    genders: Mapping[str, Gender],
    engine: Engine,
    known: Mapping[str, Part],
    narrator: str | None,
) -> dict[str, Part]:
    """A part for each of `roles`, which stand in the order of what they have to say; those `known` keep theirs.

    The narrator is cast first, with the engine's best voice that no known part has.
    """
    first = [narrator] if narrator and narrator in roles else []
    order = [*first, *(role for role in roles if role != narrator)]
    parts = {role: known[role] for role in order if role in known}
    for role in order:
        if role not in parts:
            parts[role] = _fitting(role, genders.get(role), engine, parts)
    return {role: parts[role] for role in order}


def _fitting(role: str, gender: Gender | None, engine: Engine, parts: Mapping[str, Part]) -> Part:
    pitch, speed = _age(role)
    fits = [voice for voice in engine.voices if gender in (None, voice.gender)] or [*engine.voices]
    taken = [part.voice for part in parts.values()]
    fewest = min(taken.count(voice.id) for voice in fits)
    free = [voice for voice in fits if taken.count(voice.id) == fewest]
    voice = max(free, key=lambda voice: _worth(voice, engine, parts))
    moved = (-AGAIN if fewest % 2 else AGAIN) * ((fewest + 1) // 2) / 2 if fewest else 0.0
    return Part(voice.id, speed, pitch + moved)


def _worth(voice: Voice, engine: Engine, parts: Mapping[str, Part]) -> float:
    """How well `voice` stands out from those that are taken, the better for its place in the list."""
    heard = {other.id: other for other in engine.voices}
    others = [(heard[part.voice], part.pitch) for part in parts.values() if part.voice in heard]
    nearest = min((_distance(voice, *other) for other in others), default=0.0)
    return min(nearest, 12.0) - ORDER * engine.voices.index(voice)


def _distance(voice: Voice, other: Voice, moved: float) -> float:
    """How differently two voices sound, in semitones."""
    pitch = abs(12 * math.log2(voice.pitch / other.pitch) - moved)
    throat = voice.name.rpartition("-")[2] != other.name.rpartition("-")[2]
    return pitch + APART * throat + APART / 2 * (voice.accent != other.accent)


def _age(role: str) -> tuple[float, float]:
    """The pitch in semitones, and the speed, that an age asks for."""
    if CHILD.search(role):
        return 4.0, 1.0
    if OLD.search(role):
        return -1.0, 0.88
    return (1.0, 1.04) if YOUNG.search(role) else (0.0, 1.0)
