"""Scenes: the stretches of a script from one heading to the next, as its readers call them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenplay import model
from screenplay.model import Action, Element, Heading, Lyric, Speech
from screenplay.text import plain

BEFORE = "0"
"""The number of what stands before the first heading."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The elements from `start` up to `end`; `number` as printed, else counted from 1; `heading` without it."""

    number: str
    heading: str
    start: int
    end: int


def scenes_of(elements: Sequence[Element]) -> tuple[Scene, ...]:
    """The scenes, with what stands before the first heading as one more where anything is said or shown there."""
    headed = model.scenes(elements)
    before = elements[: headed[0].start] if headed else elements
    opening = any(isinstance(element, (Speech, Action, Lyric)) for element in before)
    first = (Scene(BEFORE if headed else "1", "", 0, len(before)),) if opening else ()
    return first + tuple(
        Scene(heading.number or str(count), " ".join(plain(heading.text).split()), places.start, places.stop)
        for count, places in enumerate(headed, 1)
        if isinstance(heading := elements[places.start], Heading)
    )
