"""Wishes: what readers want and will not have, role by role; limits; and which of it a giving does not keep."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.errors import ScreenplayError
from screenplay.stage.casting import Role
from screenplay.stage.problem import Limit
from screenplay.stage.readers import Company, Measure, Reader
from screenplay.stage.roles import close_to


def check(company: Company, cast: tuple[Role, ...]) -> None:
    """Raises ScreenplayError for wishes that cannot be meant."""
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


def _fine(measure: Measure) -> int:
    """Parts in which a measure is counted: hundredths of minutes."""
    return 100 if measure == "minutes" else 1


def _weight(role: Role, measure: Measure) -> int:
    amounts = {"lines": role.lines, "speeches": role.speeches, "words": role.words, "minutes": role.minutes}
    return round(amounts[measure] * _fine(measure))


def unwanted(company: Company, reader: Reader, role: Role) -> str:
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


def limits(company: Company, cast: tuple[Role, ...]) -> Iterator[Limit]:
    """What the readers have enough of, in numbers."""
    for number, reader in enumerate(company.readers):
        for measure, most in reader.most:
            yield Limit(number, tuple(_weight(role, measure) for role in cast), round(most * _fine(measure)))


def broken(company: Company, reader: Reader, roles: tuple[Role, ...]) -> Iterator[str]:
    """The wishes that are not kept where `reader` reads `roles`, in words."""
    yield from filter(None, (unwanted(company, reader, role) for role in roles))
    for measure, most in reader.most:
        amount = sum(_weight(role, measure) for role in roles) / _fine(measure)
        if amount > most:
            yield f"{reader.name} reads {amount:g} {measure}, not at most {most:g}"
