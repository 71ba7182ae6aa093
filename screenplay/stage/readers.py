"""Readers: who reads, and what they wish. A readers.toml looks like this, every line but the names optional:

[[reader]]
name = "Ada"
takes = ["HANA"]            # these roles for certain; "NARRATOR" is one too
refuses = ["BERTIL"]        # never these
parts = "women"             # or "men": roles whose gender is known must be of it
accents = ["Scottish"]      # roles that want an accent go to who has it
lines = 200                 # not more printed lines than that; also: speeches, words, minutes

[role."MRS. PYE"]
gender = "f"                # where the script does not tell
accent = "Scottish"
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import Any, Literal

from screenplay.errors import ScreenplayError
from screenplay.findings import Gender

Measure = Literal["lines", "speeches", "words", "minutes"]
MEASURES: tuple[Measure, ...] = ("lines", "speeches", "words", "minutes")
PARTS: dict[str, Gender | None] = {
    "women": "f", "female": "f", "f": "f", "men": "m", "male": "m", "m": "m", "any": None, "both": None,
}  # fmt: skip
KEYS = ("name", "takes", "refuses", "parts", "accents", *MEASURES)


@dataclass(frozen=True, slots=True)
class Reader:
    """One who reads, and what they wish: `parts` of one gender only, at most so much of each measure in `most`."""

    name: str
    takes: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    parts: Gender | None = None
    accents: tuple[str, ...] = ()
    most: tuple[tuple[Measure, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What a readers.toml tells of a role."""

    gender: Gender | None = None
    accent: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """The readers, and what is told of roles."""

    readers: tuple[Reader, ...]
    roles: dict[str, Wish] = field(default_factory=dict)


def so_many(count: int) -> Company:
    """So many readers without names or wishes."""
    return Company(tuple(Reader(f"Reader {number}") for number in range(1, count + 1)))


def parse(source: str, name: str) -> Company:
    """The company that the TOML in `source` tells of. Raises ScreenplayError, which names the file `name`."""
    try:
        told = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ScreenplayError(
            f"{name}: this is no TOML ({error})", 'begin each reader with [[reader]] and name = "..."'
        ) from error
    entries = told.get("reader")
    if not isinstance(entries, list) or not entries:
        raise ScreenplayError(f"{name}: it names no readers", 'begin each with [[reader]] and name = "..."')
    readers = tuple(_reader(entry, name) for entry in entries)
    names = [reader.name for reader in readers]
    twice = next((n for n in names if names.count(n) > 1), None)
    if twice:
        raise ScreenplayError(f"{name}: two readers are called {twice!r}", "give each a name of their own")
    roles = told.get("role", {})
    return Company(readers, {_role(key): _wish(value, key, name) for key, value in _table(roles, name).items()})


def _reader(entry: Any, file: str) -> Reader:
    known = _table(entry, file)
    called = known.get("name")
    if not isinstance(called, str) or not called.strip():
        raise ScreenplayError(f"{file}: a reader has no name", 'write name = "..." below its [[reader]]')
    unknown = [key for key in known if key not in KEYS]
    if unknown:
        raise ScreenplayError(f"{file}: {called}: there is no wish {unknown[0]!r}", f"there are {', '.join(KEYS[1:])}")
    parts = known.get("parts", "any")
    if parts not in PARTS:
        raise ScreenplayError(f"{file}: {called}: parts = {parts!r} is not known", 'write "women", "men" or "any"')
    most = tuple((m, _number(known[m], called, m, file)) for m in MEASURES if m in known)
    lists = (_list(known.get(key, []), called, key, file) for key in ("takes", "refuses", "accents"))
    takes, refuses, accents = lists
    return Reader(
        called.strip(), tuple(map(_role, takes)), tuple(map(_role, refuses)), PARTS[parts],
        tuple(accent.casefold() for accent in accents), most,
    )  # fmt: skip


def _wish(value: Any, role: str, file: str) -> Wish:
    known = _table(value, file)
    gender, accent = known.get("gender"), known.get("accent", "")
    if gender not in (None, *PARTS) or not isinstance(accent, str):
        raise ScreenplayError(
            f"{file}: role {role}: this is not understood", 'write gender = "f" or "m", accent = "..."'
        )
    return Wish(PARTS[gender] if gender else None, accent.casefold())


def _role(name: str) -> str:
    return " ".join(name.upper().split())


def _table(value: Any, file: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ScreenplayError(f"{file}: {value!r} stands where a table should", "see the example in the README")
    return value


def _list(value: Any, reader: str, key: str, file: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise ScreenplayError(f"{file}: {reader}: {key} is not a list of names", f'write {key} = ["...", "..."]')
    return tuple(value)


def _number(value: Any, reader: str, key: str, file: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value <= 0:
        raise ScreenplayError(f"{file}: {reader}: {key} = {value!r} is no limit", f"write for example {key} = 200")
    return float(value)
