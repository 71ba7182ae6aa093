"""Tables: the prompt book as text for a terminal and for sheets of paper."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from screenplay.stage.casting import State
from screenplay.stage.plan import Plan
from screenplay.stage.prompt_book import PromptBook

SIGNS: dict[State, str] = {"speaks": "S", "present": "p", "mentioned": "m", "": "."}
SIGNS_TOLD = "S speaks, p is there, m is mentioned"

LONGEST_NAME = 24
"""Columns of a role's name in tables; longer ones are cut."""


def columns(rows: Sequence[Sequence[str]], sides: str, width: int = 0) -> list[str]:
    """Rows in columns as wide as they need, set left or right as `sides` says; the first row is the head.

    The last column is turned where a row would be wider than `width`, if that is given.
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    before = sum(widths[:-1]) + 2 * (len(widths) - 1)
    lines: list[str] = []
    for row in rows:
        last = wrap(row[-1], max(20, width - before)) if width else [row[-1]]
        cells = [*row[:-1], last[0] if last else ""]
        line = "  ".join(f"{cell:{side}{wide}}" for cell, side, wide in zip(cells, sides, widths, strict=True))
        lines += [line.rstrip(), *(" " * before + more for more in last[1:])]
    return lines


def cast_list(book: PromptBook) -> list[str]:
    """What each role has to say, and who reads it where that is settled."""
    readers = ["reader"] if book.plan else []
    rows = [["role", "speeches", "words", "lines", "longest", "pages", "scenes", "minutes", *readers]]
    for role in book.cast:
        pages = f"{role.first_page}-{role.last_page}" if role.first_page < role.last_page else str(role.first_page)
        figures = (role.speeches, role.words, role.lines, role.longest, pages, role.scenes, f"{role.minutes:.1f}")
        rows.append([short(role.name), *map(str, figures), *([book.reader_of(role.name)] if book.plan else [])])
    return columns(rows, "<>>>>>>>" + "<" * len(readers))


def scenes(book: PromptBook) -> list[str]:
    """How long each scene takes, and the whole."""
    rows = [["scene", "", "page", "minutes"]]
    rows += [[scene.number, scene.heading[:48], str(scene.page), f"{scene.minutes:.1f}"] for scene in book.times]
    return [*columns([*rows, ["", "all", "", f"{book.minutes:.1f}"]], "><>>")]


def chart(book: PromptBook, width: int) -> list[str]:
    """Roles by scenes, in blocks of so many columns one under the other, and what the signs mean."""
    return [line for block in chart_blocks(book, width) for line in (*block, "")] + [SIGNS_TOLD]


def chart_blocks(book: PromptBook, width: int) -> list[list[str]]:
    """Roles by scenes, in blocks of so many columns; the numbers of the scenes stand upright above theirs.

    Where there are several blocks, each has only the roles that are in its scenes.
    """
    names = max((len(short(name)) for name in book.chart), default=0)
    room = max(1, (width - names - 1) // 2)
    starts = range(0, len(book.times), room)
    return [_chart_block(book, range(s, min(s + room, len(book.times))), names, len(starts) > 1) for s in starts]


def head_of(block: list[str]) -> int:
    """How many lines of a block of the chart have the numbers of scenes."""
    return next((row for row, line in enumerate(block) if not line.startswith(" ")), len(block))


def _chart_block(book: PromptBook, scenes: range, names: int, only_those_there: bool) -> list[str]:
    numbers = [book.times[scene].number for scene in scenes]
    deep = max(map(len, numbers))
    lines = [(" " * names + "".join(f" {n.rjust(deep)[row]}" for n in numbers)).rstrip() for row in range(deep)]
    for role in book.cast:
        states = [book.chart[role.name][scene] for scene in scenes]
        if any(states) or not only_those_there:
            lines.append(f"{short(role.name):{names}}" + "".join(f" {SIGNS[state]}" for state in states))
    return lines


def french(book: PromptBook, width: int) -> list[str]:
    """The French scenes with their pages and who is there; who speaks in capitals as cues have it, others in small."""
    rows = [["", "page", "there (who is silent in small letters)"]]
    for part in book.french:
        there = [name if name in part.speaking else name.lower() for name in part.present]
        rows.append([part.label, page_of(book, part.start, part.end), ", ".join(there) or "nobody"])
    return columns(rows, ">><", width)


def page_of(book: PromptBook, start: int, end: int) -> str:
    """The first page of the elements from `start` up to `end`."""
    return next((str(place[0]) for place in book.reading.places[start:end] if place), "1")


def doubling(plan: Plan, width: int) -> list[str]:
    """Who reads what."""
    total = sum(given.minutes for given in plan.given) or 1
    rows = [["reader", "minutes", "share", "roles"]]
    for given in plan.given:
        names = ", ".join(role.name for role in given.roles) or "nothing"
        rows.append([given.reader.name, f"{given.minutes:.1f}", f"{given.minutes / total:.0%}", names])
    return columns(rows, "<>><", width)


def many(count: int, one: str, several: str) -> str:
    """A count with its noun."""
    return f"{count:,} {one if count == 1 else several}"


def short(name: str) -> str:
    """`name`, cut to the width of a column."""
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


def size(book: PromptBook) -> str:
    """How much there is to read, in a line."""
    narrator = " and a narrator" if book.reading.narrator else ""
    pages = sum(page.number is not None for page in book.reading.pages)
    return (
        f"{many(len(book.reading.roles), 'role', 'roles')}{narrator}, {many(len(book.times), 'scene', 'scenes')}, "
        f"{many(pages, 'page', 'pages')}, about {duration(book.minutes)}"
    )


def duration(minutes: float) -> str:
    """Minutes in words: "2 hours 51 minutes"."""
    hours, rest = divmod(max(1, round(minutes)), 60)
    return (
        f"{many(hours, 'hour', 'hours')} {many(rest, 'minute', 'minutes')}"
        if hours
        else many(rest, "minute", "minutes")
    )


def turned(line: str, width: int) -> list[str]:
    """`line` in lines of at most `width` columns, what goes on hung in by two."""
    indent = line[: len(line) - len(line.lstrip())]
    return wrap(line.strip(), width, initial_indent=indent, subsequent_indent=indent + "  ") or [""]
