"""How long a script takes to read aloud."""

from __future__ import annotations

from screenplay.model import Action, Heading, Parenthetical, Screenplay, Speech
from screenplay.text import plain

SPOKEN = 155.0
"""Words of dialogue that an actor speaks in a minute; audiobooks and the stage lie between 150 and 160."""

READ = 175.0
"""Words of action and slug lines that a narrator reads in a minute: quicker, since nothing is acted."""

PAUSE = 0.7
"""Seconds between two speeches or paragraphs."""


def minutes(play: Screenplay) -> float:
    """Estimated minutes of a reading in which one reader reads the action."""
    spoken = read = pauses = 0
    for element in play.elements:
        match element:
            case Speech():
                lines = [line for line in element.lines if not isinstance(line, Parenthetical)]
                spoken += sum(len(plain(line.text).split()) for line in lines)
                pauses += 1
            case Action() | Heading():
                read += len(plain(element.text).split())
                pauses += 1
            case _:
                pass
    return spoken / SPOKEN + read / READ + pauses * PAUSE / 60
