"""Where things stand in a TOML file: tomllib tells what a file says, but not on which line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

HEADER = re.compile(r"\s*\[\[?\s*([\w.\-]+)\s*\]\]?\s*(?:#.*)?$")
MULTILINE = ('"""', "'''")


@dataclass(frozen=True, slots=True)
class Block:
    """A table of the file, by the numbers of its lines, from 0: its header's, and the one behind its last key."""

    table: str
    header: int
    end: int


def blocks(source: str) -> tuple[Block, ...]:
    """The tables of `source` in order. What stands behind the last key (blanks, comments) belongs to none."""
    lines = source.split("\n")
    headers = [(number, found[1]) for number, line in _code(lines) if (found := HEADER.match(line))]
    ends = [*(number for number, _ in headers), len(lines)][1:]
    return tuple(
        Block(name, number, _end(lines, number, end)) for (number, name), end in zip(headers, ends, strict=True)
    )


def _end(lines: list[str], header: int, end: int) -> int:
    while end > header + 1 and lines[end - 1].strip()[:1] in ("", "#"):
        end -= 1
    return end


def _code(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The lines that no text of several lines holds."""
    mark = ""
    for number, line in enumerate(lines):
        if not mark:
            yield number, line
        for quotes in MULTILINE:
            if mark in ("", quotes) and line.count(quotes) % 2:
                mark = "" if mark else quotes
                break


def line_of(source: str, table: str, number: int, key: str = "") -> int:
    """The line, from 1, of the `number`-th table (from 0) with the name `table`: of `key` in it, or else of its header.

    Where it has no header of its own (`line = [{...}]`), that of its name.
    """
    own = [block for block in blocks(source) if block.table == table]
    lines = source.split("\n")
    if number < len(own):
        found = own[number]
        inside = (at + 1 for at in range(found.header, found.end) if re.match(rf"\s*{re.escape(key)}\s*=", lines[at]))
        return next(inside, found.header + 1)
    return next((at for at, line in enumerate(lines, 1) if line.lstrip().startswith(table)), 1)
