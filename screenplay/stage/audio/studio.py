"""Studio: lines spoken by their parts, each piece once, and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from screenplay.stage.audio import loudness
from screenplay.stage.audio.clips import Shelf, key_of
from screenplay.stage.audio.lines import Line, Piece
from screenplay.stage.audio.parts import Part
from screenplay.stage.audio.sound import RATE, Samples, over_the_telephone, resampled, silence, trimmed
from screenplay.stage.audio.voice import Engine, Voice

UNSAYABLE = 1.0
"""Seconds of silence in the place of what no voice can say."""

STEP = 0.25
"""Decibels by which a role is made louder or softer: one line changed leaves its others as they were."""


@dataclass(frozen=True, slots=True)
class Take:
    """A piece as one role says it: where its samples are, how many there are, and how loud it is."""

    role: str
    key: str
    length: int
    energies: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Studio:
    """Voices by their ids, the part of each role, how much faster everything is read, and the shelf for the clips."""

    voices: Mapping[str, tuple[Engine, Voice]]
    parts: Mapping[str, Part]
    tempo: float
    shelf: Shelf

    def take(self, role: str, piece: Piece) -> Take:
        """`piece` spoken by `role`, from the shelf where it is there."""
        key = self._key(role, piece)
        samples = self.shelf.get(key)
        if samples is None:
            samples = self.shelf.put(key, self._spoken(role, piece))
        return Take(role, key, len(samples), tuple(loudness.of_clip(samples)))

    def _key(self, role: str, piece: Piece) -> str:
        part = self.parts[role]
        engine, voice = self.voices[part.voice]
        sound = (round(part.speed * self.tempo, 4), round(part.pitch, 3), piece.manner.far)
        return key_of(engine.name, engine.version, voice.name, *sound, piece.said)

    def _spoken(self, role: str, piece: Piece) -> Samples:
        """The pitch is changed by playing speech that was spoken slower faster, or the other way round."""
        if not piece.said:
            return silence(UNSAYABLE)
        part = self.parts[role]
        engine, voice = self.voices[part.voice]
        higher = 2 ** (part.pitch / 12)
        spoken = trimmed(resampled(engine.speak(voice, piece.said, part.speed * self.tempo / higher), 1 / higher))
        spoken = over_the_telephone(spoken) if piece.manner.far else spoken
        return spoken if len(spoken) > RATE // 50 else silence(UNSAYABLE)


Takes = tuple[tuple[Take, ...], ...]
"""For each piece of a line the takes of all who say it."""


def takes(studio: Studio, lines: Sequence[Line], told: Callable[[int, int], None]) -> tuple[Takes, ...]:
    """Every line spoken; `told` hears how many characters are done, of how many."""
    whole = sum(len(piece.said) for line in lines for piece in line.pieces)
    done, made = 0, []
    for line in lines:
        spoken = []
        for piece in line.pieces:
            spoken.append(tuple(studio.take(role, piece) for role in line.roles))
            done += len(piece.said)
            told(done, whole)
        made.append(tuple(spoken))
    return tuple(made)


def gains(lines: Sequence[Line], made: Sequence[Takes], parts: Mapping[str, Part]) -> dict[str, float]:
    """For each role the decibels that bring all it says to the target, with the volume of its part."""
    heard: dict[str, list[tuple[float, ...]]] = {}
    for line, spoken in zip(lines, made, strict=True):
        for piece, versions in zip(line.pieces, spoken, strict=True):
            for take in versions if piece.said else ():
                heard.setdefault(take.role, []).append(take.energies)
    found = {}
    for role, clips in heard.items():
        own = loudness.together([*clip] for clip in clips)
        level = loudness.TARGET - own if own > loudness.ABSOLUTE else 0.0
        found[role] = round(level / STEP) * STEP + parts[role].volume
    return found
