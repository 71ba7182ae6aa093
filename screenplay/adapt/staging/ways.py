"""Narration as it goes its way: shown, read aloud by somebody, or kept as a note."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from screenplay.adapt.beats import Beat, Noted, Shown, Told
from screenplay.adapt.plan import Note, Show, Tell, Way
from screenplay.english import words
from screenplay.text import plain

PERSONAL = words("he she they we i")


def sent(beats: tuple[Beat, ...], way: Way, speaker: str | None) -> tuple[Beat, ...]:
    """`beats` as they go `way`; what the `speaker` does, where one is given, is told by the speaker."""
    return tuple(
        going(beat, Tell(speaker) if speaker and _is_own(beat) else way) if isinstance(beat, Shown) else beat
        for beat in beats
    )


def _is_own(shown: Shown) -> bool:
    """Whether what a tag tells is of its speaker: its subject was taken from the tag, or is a pronoun."""
    bare = plain(shown.raw)
    return bare.split(maxsplit=1)[0].lower() in PERSONAL or not plain(shown.text).lower().startswith(bare.lower())


def going(shown: Shown, way: Way) -> Beat:
    """The same words as the beat that they are when they go `way`."""
    match way:
        case Show(heard=heard):
            return replace(shown, heard=heard)
        case Tell(by=by, inward=inward):
            return Told(shown.text, shown.span, by, inward)
        case Note(by=by):
            return Noted(shown.text, shown.span, by)
        case other:
            assert_never(other)
