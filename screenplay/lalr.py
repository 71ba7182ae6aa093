"""LALR parsing by ready-made tables: what a short command runs in place of lark, whose grammars the tables come from.

To load lark and have it build a parser takes longer than to read a long script. So the tables that lark makes of
`grammars/<name>.lark` lie beside it as `<name>.tables.json`, with a check sum of the grammar that they were made of.
The grammar stays the one source: where the sums differ, grammar.tables() makes the tables anew.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zlib import crc32

PACKAGED = Path(__file__).parent / "grammars"
CHECKOUT = Path(__file__).parent.parent / "grammars"
"""A wheel carries the grammars inside the package; an editable install finds them in the checkout."""

END = "$END"
"""Stands for the end of the text, where a state says what to do next."""

Label = tuple[str, int, int]
"""The name of a terminal and the half-open range it stands for."""


@dataclass(frozen=True, slots=True)
class Branch:
    """What a rule of the grammar, by its `name`, has found: labels of terminals, and the branches of other rules."""

    name: str
    parts: list[Branch | Label]


Rule = tuple[str, int, str]
"""What a rule is called in the table, how many symbols it takes together, and the name of its branch ("": none)."""

Scan = Callable[[str, int], re.Match[str] | None]


@dataclass(frozen=True, slots=True)
class Tables:
    """What to do in each state, of which the first is the start and `end` the end.

    `rows` lead from a symbol to the next state or, below zero, to ~ the rule to apply. `scans`: for each state the
    pattern of all terminals that may follow, the first in order that matches being meant.
    """

    rows: list[dict[str, int]]
    scans: list[Scan]
    rules: list[Rule]
    end: int


def source(name: str) -> str:
    """The text of `grammars/<name>.lark`."""
    return _file(f"{name}.lark").read_text(encoding="utf-8")


def _file(name: str) -> Path:
    return (PACKAGED if PACKAGED.is_dir() else CHECKOUT) / name


def stored(name: str) -> Path:
    """Where the tables of a grammar lie."""
    return _file(f"{name}.tables.json")


@cache
def load(name: str) -> Tables:
    """The tables of a grammar: the stored ones, or new ones where the grammar has changed since they were made."""
    made = json.loads(stored(name).read_bytes())
    if made["made_of"] != crc32(source(name).encode()):
        from screenplay.grammar import tables

        made = tables(name)
    patterns = made["terminals"]
    scans = [re.compile("|".join(f"(?P<{kind}>{patterns[kind]})" for kind in kinds)).match for kinds in made["accepts"]]
    rules = [(called, size, branch) for called, size, branch in made["rules"]]
    return Tables(made["rows"], [scans[place] for place in made["scans"]], rules, made["end"])


def parse(name: str, text: str) -> list[Branch | Label]:
    """What the start rule of the grammar finds in `text`. Terminals and rules whose name begins with _ leave no trace.

    Raises ValueError where nothing of the grammar fits, which a total grammar never lets happen.
    """
    tables = load(name)
    rows, scans = tables.rows, tables.scans
    place = 0
    states = [0]
    found: list[list[Branch | Label]] = []
    while place < len(text):
        match = scans[states[-1]](text, place)
        if match is None or match.lastgroup is None:
            raise ValueError(f"the grammar {name} does not say what stands at {place}")
        kind, end = match.lastgroup, match.end()
        while (step := rows[states[-1]][kind]) < 0:
            _reduce(tables, ~step, states, found)
        states.append(step)
        found.append([] if kind[0] == "_" else [(kind, place, end)])
        place = end
    while states[-1] != tables.end:
        _reduce(tables, ~rows[states[-1]][END], states, found)
    return found[0]


def _reduce(tables: Tables, rule: int, states: list[int], found: list[list[Branch | Label]]) -> None:
    """Take the last symbols together by `rule`, and go to the state to which that leads."""
    called, size, branch = tables.rules[rule]
    if size == 1 and not branch:  # the most of them, and only another name
        states.pop()
    else:
        parts: list[Branch | Label] = []
        if size:
            parts = found[-size]
            for more in found[len(found) - size + 1 :]:
                parts += more
            del states[-size:], found[-size:]
        found.append([Branch(branch, parts)] if branch else parts)
    states.append(tables.rows[states[-1]][called])
