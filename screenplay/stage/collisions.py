"""Collisions: which two roles one reader cannot have, how bad it would be, and where it would show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from screenplay.model import Heading, Speech
from screenplay.stage.french_scenes import FrenchScene
from screenplay.stage.reading import Reading

TOGETHER, EXCHANGE, BOTH_SPEAK, MEET = 50, 10, 3, 1
"""How bad it is that one reader must speak with themselves at the same time, answer themselves once, have two roles
that speak in one French scene, and two that are both there in one."""


@dataclass(frozen=True, slots=True)
class Collision:
    """Of two roles, in the order of the cast: the French scenes where both are, and how often they answer each other.

    `together`: how often they speak at the same time; `speaking`: in how many of the French scenes both speak.
    """

    first: str
    second: str
    meet: tuple[int, ...]
    speaking: int
    exchanges: int
    together: int

    @property
    def evil(self) -> int:
        """What it costs to give both to one reader."""
        return (
            TOGETHER * self.together
            + EXCHANGE * self.exchanges
            + BOTH_SPEAK * self.speaking
            + MEET * (len(self.meet) - self.speaking)
        )


Pair = tuple[str, str]


def collisions(reading: Reading, french: tuple[FrenchScene, ...]) -> dict[Pair, Collision]:
    """Every pair of roles that one reader cannot have without reading with themselves.

    The narrator meets whoever is there where action is read, and answers nobody.
    """
    order = {role: place for place, role in enumerate(reading.everybody)}
    exchanges, together = _talk(reading, order)
    meet: dict[Pair, list[int]] = {}
    speaking: Counter[Pair] = Counter()
    for number, part in enumerate(french):
        for pair in combinations(sorted(present_in(reading, part), key=order.__getitem__), 2):
            meet.setdefault(pair, []).append(number)
            speaking[pair] += {*pair} <= {*part.speaking}
    pairs = sorted({*meet, *exchanges, *together}, key=lambda pair: (order[pair[0]], order[pair[1]]))
    return {
        pair: Collision(*pair, tuple(meet.get(pair, ())), speaking[pair], exchanges[pair], together[pair])
        for pair in pairs
    }


def quick_changes(reading: Reading, french: tuple[FrenchScene, ...]) -> Counter[Pair]:
    """How often one role is there in a French scene and the other in the next: a reader of both must change quickly."""
    order = {role: place for place, role in enumerate(reading.everybody)}
    found: Counter[Pair] = Counter()
    for before, after in pairwise(french):
        leaving, coming = ({*present_in(reading, part)} for part in (before, after))
        found.update(
            (a, b) if order[a] < order[b] else (b, a)
            for a in sorted(leaving - coming)
            for b in sorted(coming - leaving)
        )
    return found


def present_in(reading: Reading, part: FrenchScene) -> tuple[str, ...]:
    """Who is in a French scene, the narrator among them where they read in it."""
    reads = reading.narrator and any(reading.narrator in said for said in reading.said[part.start : part.end])
    return ((reading.narrator,) if reads and reading.narrator else ()) + part.present


def _talk(reading: Reading, order: dict[str, int]) -> tuple[Counter[Pair], Counter[Pair]]:
    """How often two roles answer each other, and how often they speak at the same time."""
    exchanges: Counter[Pair] = Counter()
    together: Counter[Pair] = Counter()
    for before, roles, dual in _speeches(reading):
        at_once = [*combinations(roles, 2), *((a, b) for a in before for b in roles if dual)]
        together.update(_ordered(at_once, order))
        exchanges.update(_ordered([(a, b) for a in before for b in roles if not dual], order))
    return exchanges, together


def _ordered(pairs: list[Pair], order: dict[str, int]) -> Iterator[Pair]:
    return ((a, b) if order[a] < order[b] else (b, a) for a, b in pairs if a != b)


def _speeches(reading: Reading) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], bool]]:
    """Each speech: who spoke before it in its scene, who speaks, and whether at the same time."""
    before: tuple[str, ...] = ()
    for element, said in zip(reading.play.elements, reading.said, strict=True):
        match element:
            case Heading():
                before = ()
            case Speech() if said:
                yield before, said, element.dual
                before = said
            case _:
                pass
