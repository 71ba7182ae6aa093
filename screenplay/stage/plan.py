"""Plan: who reads what, how few could do it, who reads with themselves, and which wishes are not kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from screenplay.errors import ScreenplayError
from screenplay.stage import wishes
from screenplay.stage.casting import Role
from screenplay.stage.collisions import Collision, Pair, collisions, present_in, quick_changes
from screenplay.stage.french_scenes import FrenchScene
from screenplay.stage.problem import Fewest, Problem, Share
from screenplay.stage.readers import Company, Reader, so_many
from screenplay.stage.reading import Reading


@dataclass(frozen=True, slots=True)
class Given:
    """A reader and what they read, in the order of the cast list; `quick` changes from one role to another at once."""

    reader: Reader
    roles: tuple[Role, ...]
    quick: int

    @property
    def minutes(self) -> float:
        return round(sum(role.minutes for role in self.roles), 2)


@dataclass(frozen=True, slots=True)
class Plan:
    """Who reads what.

    `fewest`: how few readers could do it, and `clique` roles that all collide with one another; `share`: how good the
    giving is; all three empty where nothing had to be found. `evils`: collisions inside one reader, the worst first.
    `broken`: wishes that are not kept, in words.
    """

    given: tuple[Given, ...]
    fewest: Fewest | None
    clique: tuple[str, ...]
    share: Share | None
    evils: tuple[Collision, ...]
    broken: tuple[str, ...]


def plan(reading: Reading, french: tuple[FrenchScene, ...], cast: tuple[Role, ...], company: Company) -> Plan:
    """Roles given to the readers of `company`; to the fewest who can do it where it names none.

    Raises ScreenplayError for wishes about roles that are not there, and where the solver is not installed.
    """
    wishes.check(company, cast)
    collide = collisions(reading, french)
    quick = quick_changes(reading, french)
    settled = _settled(company, cast)
    if settled is not None:
        return _plan(company, cast, settled, collide, quick)
    try:
        from screenplay.stage import doubling
    except ImportError as error:
        raise ScreenplayError(
            "giving roles to readers needs the solver OR-tools, which is not installed",
            "install it with: pip install 'screenplay[stage]'",
        ) from error
    groups = _groups(reading, french, cast)
    fewest = doubling.fewest(_problem(cast, company, collide, groups, quick))
    company = company if company.readers else Company(so_many(fewest.count).readers, company.roles)
    problem = _problem(cast, company, collide, groups, quick)
    share = doubling.share(problem, fewest)
    reader_of = _in_order(share.reader_of) if problem.alike else share.reader_of
    return _plan(company, cast, reader_of, collide, quick, fewest, share)


def _settled(company: Company, cast: tuple[Role, ...]) -> tuple[int, ...] | None:
    """Who reads each role, where the readers take all of them already."""
    takers = {name: place for place, reader in enumerate(company.readers) for name in reader.takes}
    return tuple(takers[role.name] for role in cast) if all(role.name in takers for role in cast) else None


def _groups(reading: Reading, french: tuple[FrenchScene, ...], cast: tuple[Role, ...]) -> tuple[tuple[int, ...], ...]:
    """The roles in each French scene by their places in the cast list, each company of three and more once."""
    place = {role.name: number for number, role in enumerate(cast)}
    found = dict.fromkeys(tuple(sorted(place[name] for name in present_in(reading, part))) for part in french)
    large = [group for group in found if len(group) > 2]
    return tuple(group for group in large if not any({*group} < {*other} for other in large))


def _problem(
    cast: tuple[Role, ...],
    company: Company,
    collide: dict[Pair, Collision],
    groups: tuple[tuple[int, ...], ...],
    quick: Counter[Pair],
) -> Problem:
    place = {role.name: number for number, role in enumerate(cast)}

    def pair(names: Pair) -> tuple[int, int]:
        first, second = sorted((place[names[0]], place[names[1]]))
        return first, second

    each = [(role, reader) for reader in range(len(company.readers)) for role in range(len(cast))]
    return Problem(
        tuple(round(role.minutes * 60) for role in cast),
        len(company.readers),
        {pair(names): collision.evil for names, collision in collide.items()},
        groups,
        tuple((*pair(names), count) for names, count in quick.items() if names not in collide),
        tuple((place[name], number) for number, reader in enumerate(company.readers) for name in reader.takes),
        tuple((role, who) for role, who in each if wishes.unwanted(company, company.readers[who], cast[role])),
        tuple(wishes.limits(company, cast)),
    )


def _in_order(reader_of: tuple[int, ...]) -> tuple[int, ...]:
    """Readers who are alike, numbered in the order of their first roles."""
    numbers: dict[int, int] = {}
    return tuple(numbers.setdefault(reader, len(numbers)) for reader in reader_of)


def _plan(
    company: Company,
    cast: tuple[Role, ...],
    reader_of: tuple[int, ...],
    collide: dict[Pair, Collision],
    quick: Counter[Pair],
    fewest: Fewest | None = None,
    share: Share | None = None,
) -> Plan:
    owner = {role.name: reader for role, reader in zip(cast, reader_of, strict=True)}
    inside = Counter({owner[a]: 0 for a, _ in quick})
    for (first, second), count in quick.items():
        inside[owner[first]] += count * (owner[first] == owner[second] and (first, second) not in collide)
    given = tuple(
        Given(reader, tuple(role for role in cast if owner[role.name] == number), inside[number])
        for number, reader in enumerate(company.readers)
    )
    evils = [collision for (a, b), collision in collide.items() if owner[a] == owner[b]]
    clique = tuple(cast[role].name for role in fewest.clique) if fewest else ()
    return Plan(
        given,
        fewest,
        clique,
        share,
        tuple(sorted(evils, key=lambda collision: -collision.evil)),
        tuple(wish for own in given for wish in wishes.broken(company, own.reader, own.roles)),
    )
