"""A place as a slug line names it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from screenplay.findings import Setting, Token
from screenplay.scenes.places.lexicon import PUBLIC, Sort
from screenplay.scenes.places.motion import BESIDE


@dataclass(frozen=True, slots=True)
class Place:
    """`name` as a slug line has it without its general part, `head` the word that it is known by, `whole` the general
    part ("LAMB COTTAGE"), `own`: the name tells it from others of its sort."""

    name: str
    head: str
    sort: Sort | None
    setting: Setting | None
    whole: str | None = None
    own: bool = False
    definite: bool = True

    @property
    def full(self) -> str:
        return f"{self.whole} - {self.name}" if self.whole and self.whole not in self.name else self.name


RIVERBANK = Place("RIVERBANK", "riverbank", "open", "EXT")
WOODS = Place("WOODS", "wood", "open", "EXT")
RIVERBED = Place("RIVERBED", "riverbed", "open", "EXT")

Owner = Callable[[Token], str | None]
"""Whose a possessive word is, as a cue ("TAMSIN"), if that is known."""


def beside(place: Place, by: str) -> Place:
    """The place outside a building, where people stand by or behind it."""
    if by in ("under", "beneath") and place.sort == "open" and place.head.split()[-1] in ("bridge", "pier", "flyover"):
        return replace(place, name=f"UNDER {article(place)}{place.name}")
    if (by not in BESIDE and by not in ("outside of",)) or (
        place.sort not in ("building", "vehicle") and place.head not in PUBLIC
    ):
        return place
    if place.sort == "vehicle":
        return replace(place, name="", setting="EXT")
    side = "BEHIND" if by == "behind" else "OUTSIDE"
    return replace(place, name=f"{side} {article(place)}{place.name}", setting="EXT")


def article(place: Place) -> str:
    """ "THE " before a name that needs it ("OUTSIDE THE HOTEL", "OUTSIDE BRATT'S CLUB")."""
    return "" if place.own else "THE "
