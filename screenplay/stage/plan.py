"""Plan: who reads what, how few could do it, who reads with themselves, and which wishes are not kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.errors import ScreenplayError
from screenplay.stage.casting import Role
from screenplay.stage.collisions import Collision, Pair, collisions, present_in, quick_changes
from screenplay.stage.french_scenes import FrenchScene
from screenplay.stage.problem import Fewest, Limit, Problem, Share
from screenplay.stage.readers import Company, Measure, Reader, so_many
from screenplay.stage.reading import Reading
from screenplay.stage.roles import close_to


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
    _check(company, cast)
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


def _check(company: Company, cast: tuple[Role, ...]) -> None:
    """Complain about wishes that cannot be meant."""
    names = tuple(role.name for role in cast)
    takers: dict[str, str] = {}
    told = [(r, name) for r in company.readers for name in (*r.takes, *r.refuses)]
    for owner, name in [*((reader.name, name) for reader, name in told), *(("[role]", name) for name in company.roles)]:
        if name not in names:
            raise missing(name, names, f"{owner}: ")
    for reader in company.readers:
        for name in reader.takes:
            if takers.setdefault(name, reader.name) != reader.name:
                raise ScreenplayError(
                    f"{takers[name]} and {reader.name} both take {name}", "let one of them take it, or neither"
                )


def missing(name: str, roles: tuple[str, ...], where: str = "") -> ScreenplayError:
    """The complaint that no role is called `name`, with those that may be meant."""
    near = close_to(name, roles) or roles[:6]
    return ScreenplayError(f"{where}there is no role {name!r}", f"did you mean {' or '.join(near)}?")


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

    wishes = [(role, reader) for reader in range(len(company.readers)) for role in range(len(cast))]
    return Problem(
        tuple(round(role.minutes * 60) for role in cast),
        len(company.readers),
        {pair(names): collision.evil for names, collision in collide.items()},
        groups,
        tuple((*pair(names), count) for names, count in quick.items() if names not in collide),
        tuple((place[name], number) for number, reader in enumerate(company.readers) for name in reader.takes),
        tuple((role, reader) for role, reader in wishes if _unwanted(company, company.readers[reader], cast[role])),
        tuple(
            Limit(number, tuple(_weight(role, measure) for role in cast), round(most * _fine(measure)))
            for number, reader in enumerate(company.readers)
            for measure, most in reader.most
        ),
    )


def _fine(measure: Measure) -> int:
    """Parts in which a measure is counted: hundredths of minutes."""
    return 100 if measure == "minutes" else 1


def _weight(role: Role, measure: Measure) -> int:
    amounts = {"lines": role.lines, "speeches": role.speeches, "words": role.words, "minutes": role.minutes}
    return round(amounts[measure] * _fine(measure))


def _unwanted(company: Company, reader: Reader, role: Role) -> str:
    """Why `reader` should not read `role`, nothing where they may."""
    if role.name in reader.takes:
        return ""
    wish = company.roles.get(role.name)
    gender = (wish.gender if wish else None) or role.gender
    accent = wish.accent if wish else ""
    if role.name in reader.refuses:
        return f"{reader.name} reads {role.name}, which they refuse"
    if reader.parts and gender and gender != reader.parts:
        return f"{reader.name} reads {role.name}, a {'woman' if gender == 'f' else 'man'}'s part"
    if accent and accent not in reader.accents:
        return f"{reader.name} reads {role.name} without the accent ({accent.title()})"
    return ""


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
        tuple(_broken(company, given)),
    )


def _broken(company: Company, given: tuple[Given, ...]) -> Iterator[str]:
    for own in given:
        yield from filter(None, (_unwanted(company, own.reader, role) for role in own.roles))
        for measure, most in own.reader.most:
            amount = sum(_weight(role, measure) for role in own.roles) / _fine(measure)
            if amount > most:
                yield f"{own.reader.name} reads {amount:g} {measure}, not at most {most:g}"
