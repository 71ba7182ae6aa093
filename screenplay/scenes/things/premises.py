"""The premises that a scene may play on, as `premises.txt` lists them: a hospital, a school, a train.

An entry begins with the name and what is to be said of it, parted by ";", and goes on with what is met there, indented:

    HOTEL; known by HOTEL ROOM, LOBBY; rooms bar, kitchen; names bedroom as ROOM
      chambermaid! lobby luggage

"known by" are places of the catalogue: what is hardly met elsewhere than in these is met on the premises. "rooms" are
words for rooms found there, besides those of any large house; "names" what a room goes by there where only its things
tell which it is. What is "modern" is in no story of the carriage age (see `ages`). A thing marked "!" is hardly met
elsewhere, here or there; a hyphen joins what stands together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from screenplay.scenes.things.catalogue import CATALOGUE, MARKS, SAID

STRONG, PLAIN = 2.0, 1.0
"""What a thing counts for premises, where it is marked and where it is not."""
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Premises:
    """Premises with the `rooms` found there, those that go by another name there, and the weights of what is `met`."""

    name: str
    modern: bool
    rooms: frozenset[str]
    names: dict[str, str]
    met: dict[str, float]


def plain(told: str) -> str:
    """The words of `told` in small letters, a blank between them."""
    return " ".join(WORD.findall(told.lower()))


def _entries(table: str) -> Iterator[Premises]:
    for entry in re.split(r"\n(?=\S)", table.strip()):
        head, _, things = entry.partition("\n")
        name, *told = (part.strip() for part in head.split(";"))
        said = dict(_field(part) for part in told)
        listed = {plain(thing): STRONG if thing.endswith("!") else PLAIN for thing in things.split()}
        yield Premises(
            name=name,
            modern="modern" in said,
            rooms=frozenset(said.get("rooms", ())),
            names=dict(_named(room) for room in said.get("names", ())),
            met=_met_in(said.get("known by", ())) | listed,
        )


def _field(part: str) -> tuple[str, list[str]]:
    how = "known by" if part.startswith("known by") else part.split()[0]
    return how, [each.strip() for each in part.removeprefix(how).split(",")]


def _named(room: str) -> tuple[str, str]:
    head, _, name = room.partition(" as ")
    return head, name


def _met_in(rooms: list[str] | tuple[()]) -> dict[str, float]:
    """What is hardly met elsewhere than in `rooms` of the catalogue."""
    sure = (thing for room in rooms for thing, mark in CATALOGUE[room].things if mark == MARKS["!"])
    return {plain(thing): STRONG for thing in sure if thing[0] not in (SAID, "~")}


PREMISES: dict[str, Premises] = {
    premises.name: premises for premises in _entries(Path(__file__).with_suffix(".txt").read_text(encoding="utf-8"))
}
"""The premises by their names."""
