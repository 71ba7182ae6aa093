"""Prompter: a cue spoken by its role's voice, for a rehearsal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from screenplay.stage.audio import loudness
from screenplay.stage.audio.lines import Line
from screenplay.stage.audio.sound import Samples, decibels, silence
from screenplay.stage.audio.studio import Studio, Take
from screenplay.stage.audio.timeline import SENTENCE


def cue(studio: Studio, line: Line, words: int) -> Samples:
    """The last pieces of `line` that have at least so many words, at the loudness of a reading; none for no voice."""
    wanted = len(line.pieces) - 1
    while wanted > 0 and sum(len(piece.shown.split()) for piece in line.pieces[wanted:]) < words:
        wanted -= 1
    role = line.roles[0]
    takes = [studio.take(role, piece) for piece in line.pieces[wanted:] if piece.said]
    if not takes:
        return silence(0)
    own = loudness.together([*take.energies] for take in takes)
    gain = decibels(loudness.TARGET - own) if own > loudness.ABSOLUTE else 1.0
    return loudness.limited(np.concatenate([*_with_pauses(studio, takes)]) * np.float32(gain))


def _with_pauses(studio: Studio, takes: Sequence[Take]) -> Iterator[Samples]:
    for number, take in enumerate(takes):
        if number:
            yield silence(SENTENCE / studio.tempo)
        samples = studio.shelf.get(take.key)
        yield silence(0) if samples is None else samples
