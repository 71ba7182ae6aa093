"""The places that are known by what is met in them, as the tables beside this module list them.

An entry begins with the slug line of the place and what is to be said of it, parted by ";", and goes on with its
things, indented:

    INT. PUB; like BAR; everyday; called bar, saloon, tavern, inn
      pint! landlord dartboard! bottles? ~drink?
      "last orders"! "what are you drinking"

"like" is the first of its family: what is met in all of them tells them from all others. "everyday" are places in
which stories mostly play; the others want more to speak for them. What is "modern" is in no story of the carriage age
(see `ages`). "called" are the words that a text may have for much the same place. "CHURCHYARD if vicar, curate" is
a finer name that the place goes by where one of these is met in it.

A thing marked "!" is hardly met elsewhere, and may be enough alone; of the others two are enough, or four of those
marked "?", which are met in many places. "~" stands before what is done ("~drink"); a hyphen joins words that stand
together ("shallow-end"); what is in quotation marks is said there. One thing stands for several ("pint", not
"pints").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from screenplay.findings import Setting

SAID = '"'
"""Stands before what is said, to part it from what is met."""
MARKS = {"!": 1.5, "": 1.0, "?": 0.5}
THING = re.compile(r'(?P<said>"[^"]+)"(?P<how>[!?]?)|(?P<met>[^\s"]+?)(?P<much>[!?]?)(?=\s|$)')
SETTINGS: dict[str, Setting] = {"INT.": "INT", "EXT.": "EXT"}


@dataclass(frozen=True, slots=True)
class Known:
    """A place of the tables; `things` have their marks, what is said stands behind SAID. See the head of the module."""

    name: str
    setting: Setting
    family: str
    everyday: bool
    modern: bool
    called: frozenset[str]
    finer: str | None
    telling: frozenset[str]
    things: tuple[tuple[str, float], ...]


def _entries(table: str) -> Iterator[Known]:
    """The places of one table."""
    for entry in re.split(r"\n(?=\S)", table.strip()):
        head, _, things = entry.partition("\n")
        yield _known(head, tuple(_things(things)))


def _known(head: str, things: tuple[tuple[str, float], ...]) -> Known:
    slug, *told = (part.strip() for part in head.split(";"))
    setting, _, name = slug.partition(" ")
    said = {how: what for how, _, what in (part.partition(" ") for part in told if " if " not in part)}
    finer, _, telling = next((part for part in told if " if " in part), "").partition(" if ")
    return Known(
        name=name,
        setting=SETTINGS[setting],
        family=said.get("like", name),
        everyday="everyday" in said,
        modern="modern" in said,
        called=_listed(said.get("called", "")),
        finer=finer or None,
        telling=_listed(telling),
        things=things,
    )


def _listed(words: str) -> frozenset[str]:
    return frozenset(word.strip() for word in words.split(",") if word.strip())


def _things(listed: str) -> Iterator[tuple[str, float]]:
    for match in THING.finditer(listed):
        if match["said"]:
            yield match["said"], MARKS[match["how"]]
        else:
            yield match["met"].replace("-", " "), MARKS[match["much"]]


TABLES = ("homes", "work", "shops", "public", "leisure", "vehicles", "outdoors")
CATALOGUE: dict[str, Known] = {
    known.name: known
    for table in TABLES
    for known in _entries(Path(__file__).with_name(f"{table}.txt").read_text(encoding="utf-8"))
}
"""The places by their names."""
