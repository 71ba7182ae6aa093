"""Problem: the giving of roles to readers in numbers alone, as a solver takes it, and what a solver found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """What a reader reads may not weigh more than `most`; `weights` has what each role weighs."""

    reader: int
    weights: tuple[int, ...]
    most: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Roles and readers by their places.

    `loads`: what each role weighs in a fair share (seconds). `evils`: what it costs to give two roles to one reader.
    `groups`: roles of which no two may meet in one reader, each pair of them in `evils` too. `quick`: how often one
    reader of both would have to change at once. `fixed`: (role, reader) that are settled, `barred` that nobody wants.
    """

    loads: tuple[int, ...]
    readers: int
    evils: dict[tuple[int, int], int]
    groups: tuple[tuple[int, ...], ...] = ()
    quick: tuple[tuple[int, int, int], ...] = ()
    fixed: tuple[tuple[int, int], ...] = ()
    barred: tuple[tuple[int, int], ...] = ()
    limits: tuple[Limit, ...] = ()

    @property
    def alike(self) -> bool:
        """Whether no reader differs from another."""
        return not (self.fixed or self.barred or self.limits)


@dataclass(frozen=True, slots=True)
class Fewest:
    """The fewest readers for whom no two roles collide, wishes apart.

    `count` can do it, and fewer than `least` cannot: where both are one number, it is proved. `clique`: roles all of
    whom collide with one another, as many as were found.
    """

    count: int
    least: int
    clique: tuple[int, ...]

    @property
    def proved(self) -> bool:
        return self.count == self.least


@dataclass(frozen=True, slots=True)
class Share:
    """A giving of roles: for each role its reader. `evil` is what it costs.

    `clean`: no evil and every wish kept. `least`: no giving costs less than this; `fairest`: it is proved that no other
    one of this cost is fairer.
    """

    reader_of: tuple[int, ...]
    clean: bool
    evil: int
    least: int
    fairest: bool


def greedy(problem: Problem) -> tuple[int, ...]:
    """Roles without collisions given to as many readers as it takes, the most entangled first (DSATUR, Brélaz 1979)."""
    near: list[set[int]] = [set() for _ in problem.loads]
    for first, second in problem.evils:
        near[first].add(second)
        near[second].add(first)
    given: dict[int, int] = {}
    while len(given) < len(near):
        role = max(
            (role for role in range(len(near)) if role not in given),
            key=lambda role: (len({given[n] for n in near[role] if n in given}), len(near[role]), -role),
        )
        taken = {given[n] for n in near[role] if n in given}
        given[role] = next(reader for reader in range(len(near)) if reader not in taken)
    return tuple(given[role] for role in range(len(near)))


def fair_share(loads: tuple[int, ...], readers: int) -> int:
    """What each reader would have if roles could be parted, those apart that are more than that by themselves."""
    rest = sorted(loads, reverse=True)
    while readers > 1 and rest and rest[0] * readers > sum(rest):
        rest.pop(0)
        readers -= 1
    return max(1, sum(rest) // readers)
