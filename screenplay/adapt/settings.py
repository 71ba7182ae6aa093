"""What kind of script is wanted: the choices of a writer, and the tables that a medium fills in for the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Medium = Literal["screen", "reading", "radio"]
Thoughts = Literal["action", "voiceover", "note"]
Narrating = Literal["action", "voiceover"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the writer asks for. None leaves a choice to the medium.

    `thoughts`: where narrated thought goes ("She wondered whether ..."); action: it stays with the narration.
    `narrator`: where the narration of an "I" goes that is not told beside a speech. `name`: what the "I" is called in
    action, which is then told of them. `source_notes`: a note under each slug line says where in the story it is from.
    """

    medium: Medium = "screen"
    thoughts: Thoughts | None = None
    narrator: Narrating | None = None
    name: str | None = None
    source_notes: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """How one script is set.

    `spoken`: narration is read by somebody instead of shown. `present`: it is told in the present tense. `dealt`: what
    belongs to one character is read by that character's actor. `sounds`: what is heard is a cue for the effects.
    `entrances`: capitals at the first appearance.
    """

    spoken: bool
    present: bool
    dealt: bool
    sounds: bool
    entrances: bool
    thoughts: Thoughts
    narrator: Narrating


MEDIA: dict[Medium, Choices] = {
    "screen": Choices(
        spoken=False, present=True, dealt=False, sounds=False, entrances=True, thoughts="action", narrator="action"
    ),
    "reading": Choices(
        spoken=True, present=False, dealt=True, sounds=False, entrances=False, thoughts="voiceover",
        narrator="voiceover",
    ),
    "radio": Choices(
        spoken=True, present=False, dealt=False, sounds=True, entrances=False, thoughts="action", narrator="voiceover"
    ),
}  # fmt: skip
"""A reader's theatre says the author's narration, and says it as it was written; radio has nothing but what is heard.
On the screen narrated thought stays action: what the actor plays is told at a reading, and no word is moved."""


def choices(settings: Settings) -> Choices:
    """The medium's choices with the writer's own in their place."""
    made = MEDIA[settings.medium]
    return replace(made, thoughts=settings.thoughts or made.thoughts, narrator=settings.narrator or made.narrator)
