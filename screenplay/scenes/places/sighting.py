"""A place met in the narration, and how people stand to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from screenplay.scenes.places.named import Place

Relation = Literal[
    "arrives", "within", "beside", "leaves", "fronted", "holds", "shown", "told", "mentioned", "part", "likened"
]
"""arrives: someone gets there; within: someone is there; beside: someone is just outside; leaves: someone goes out of
it; fronted: the sentence opens with it ("In the kitchen, ..."); holds: something is in it; shown: the sentence opens
with what it is like ("The kitchen had a ..."); told: the sentence is about it; mentioned: it is only named; part: it
tells whose part something is ("the kitchen table"); likened: something is compared with it."""
RELATIONS: tuple[Relation, ...] = get_args(Relation)
HERE: tuple[Relation, ...] = ("arrives", "within", "fronted")
"""How a place stands to those who are at it."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place met in the narration. `verb` is what is done there, `mover` the word for who does it, as written."""

    place: Place
    relation: Relation
    sentence: int
    token: int
    verb: str = ""
    mover: str = ""
    now: bool = True
