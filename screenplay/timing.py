"""How long a script takes to read aloud: from its words, not from its pages."""

from __future__ import annotations

from dataclasses import dataclass

from screenplay.model import Action, Heading, Parenthetical, Screenplay, Speech
from screenplay.text import plain

SPOKEN = 155.0
"""Words of dialogue that an actor speaks in a minute; audiobooks and the stage lie between 150 and 160."""

READ = 175.0
"""Words of action and slug lines that a narrator reads in a minute: quicker, since nothing is acted."""

PAUSE = 0.7
"""Seconds between two speeches or paragraphs."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Words a minute that are `spoken` as dialogue and `read` as action, and seconds of `pause` after each of them."""

    spoken: float = SPOKEN
    read: float = READ
    pause: float = PAUSE

    def of_speech(self, words: int) -> float:
        """Minutes that a speech of so many words takes, with the pause behind it."""
        return words / self.spoken + self.pause / 60

    def of_action(self, words: int) -> float:
        """Minutes that a paragraph of so many words takes, with the pause behind it."""
        return words / self.read + self.pause / 60


def pace(spoken: float) -> Pace:
    """A Pace of so many spoken words a minute; action and pauses keep their proportion to it."""
    return Pace(spoken, READ * spoken / SPOKEN, PAUSE * SPOKEN / spoken)


def minutes(play: Screenplay, pace: Pace = Pace()) -> float:
    """Estimated minutes of a reading in which one reader reads the action."""
    total = 0.0
    for element in play.elements:
        match element:
            case Speech():
                lines = [line for line in element.lines if not isinstance(line, Parenthetical)]
                total += pace.of_speech(sum(len(plain(line.text).split()) for line in lines))
            case Action() | Heading():
                total += pace.of_action(len(plain(element.text).split()))
            case _:
                pass
    return total
