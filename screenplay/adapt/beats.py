"""Beats: what a paragraph comes to on stage, before it is laid out as speeches and action."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.adapt.speech.voice import PLAIN, Voice
from screenplay.text import Span, Text


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation or a thought, `part` of its paragraph, with its speaker's id, its direction and how it is heard.

    `opens`: it is the first of its paragraph. `continues`: it goes on from the paragraph before. `goes_on`: its
    sentence goes on in the next quotation ("Well," he said, "let us see"). `typed`: it has no marks, as a line of a
    chat has none, and stands as it was typed.
    """

    part: int
    speaker: str | None
    text: Text
    span: Span
    voice: Voice = PLAIN
    opens: bool = False
    goes_on: bool = False
    direction: Text = ()
    typed: bool = False
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A stretch of narration to be shown: `text` a sentence or more, `raw` the same without capital and full stop.

    `heard`: it is a cue for the sound effects; `sung`: it is lines of a song.
    """

    text: Text
    span: Span
    raw: Text = ()
    heard: bool = False
    sung: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A stretch of narration that is read aloud: by a character's actor, or by the narrator where `by` is None.

    `inward`: it is thought, and heard as the character's voice over what is seen.
    """

    text: Text
    span: Span
    by: str | None = None
    inward: bool = False


@dataclass(frozen=True, slots=True)
class Noted:
    """A stretch of narration that is kept as a note: what somebody thinks, for the actor to know."""

    text: Text
    span: Span
    by: str | None = None


Beat = Said | Shown | Told | Noted

Gone = tuple[Span, ...]
"""Words of the narration that are printed nowhere: a tag that became a cue, a conjunction that a cut left hanging."""
