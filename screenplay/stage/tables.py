"""Tables: the prompt book as text for a terminal and for sheets of paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from screenplay.stage.casting import State
from screenplay.stage.collisions import Collision
from screenplay.stage.plan import Plan
from screenplay.stage.prompt_book import PromptBook

SIGNS: dict[State, str] = {"speaks": "S", "present": "p", "mentioned": "m", "": "."}
SIGNS_TOLD = "S speaks, p is there, m is mentioned"

LONGEST_NAME = 24
"""Columns of a role's name in tables; longer ones are cut."""

LISTED = 8
"""Collisions that are told one by one."""


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


def doubling(book: PromptBook, plan: Plan, width: int) -> list[str]:
    """Who reads what."""
    total = sum(given.minutes for given in plan.given) or 1
    rows = [["reader", "minutes", "share", "roles"]]
    for given in plan.given:
        names = ", ".join(role.name for role in given.roles) or "nothing"
        rows.append([given.reader.name, f"{given.minutes:.1f}", f"{given.minutes / total:.0%}", names])
    return columns(rows, "<>><", width)


def verdict(book: PromptBook, plan: Plan) -> Iterator[str]:
    """How good the giving is, with its reasons."""
    if plan.fewest and plan.fewest.proved:
        yield f"At least {_many(plan.fewest.least, 'reader is', 'readers are')} needed (proved): {_why(book, plan)}"
    elif plan.fewest:
        few = plan.fewest
        yield f"{few.count} readers can do it and fewer than {few.least} cannot; between them nothing is proved."
    if plan.evils or plan.broken:
        yield from _evils(book, plan)
    else:
        yield "No reader has two roles that meet" + (", and every wish is kept." if _wishes(plan) else ".")
    if plan.share and not plan.share.fairest:
        yield "A fairer share may exist: the search for one was ended before a proof."
    quick = sum(given.quick for given in plan.given)
    if quick:
        changes = _many(quick, "quick change", "quick changes")
        yield f"{changes}: a reader has one role in a French scene, another in the next."


def _why(book: PromptBook, plan: Plan) -> str:
    """Why fewer cannot do it: the roles that all meet, and where if it is in one place."""
    if len(plan.clique) < (plan.fewest.least if plan.fewest else 0):
        return "so the solver found; no one place is to blame."
    names = f"{', '.join(plan.clique[:-1])} and {plan.clique[-1]}" if len(plan.clique) > 1 else plan.clique[0]
    roles = {*plan.clique} - {book.reading.narrator}
    for part in book.french:
        if roles <= {*part.present}:
            return f"{names} are all in {part.label}, page {page_of(book, part.start, part.end)}."
    return f"each two of {names} meet somewhere."


def _evils(book: PromptBook, plan: Plan) -> Iterator[str]:
    count = len(plan.given)
    least = "the least evil (proved)" if plan.share and plan.share.least == plan.share.evil else "the least evil found"
    if plan.share and not plan.share.clean:
        readers = _many(count, "reader", "readers")
        wish = " or a wish is broken" if _wishes(plan) else ""
        yield f"{readers} cannot do it unless somebody reads two roles that meet{wish}; {least}:"
    yield from (f"  {wish}." for wish in plan.broken)
    loud = [evil for evil in plan.evils if _is_heard(evil, book)]
    yield from (f"  {told(book, evil)}" for evil in loud[:LISTED])
    if len(loud) > LISTED:
        yield f"  {_many(len(loud) - LISTED, 'more pair of roles collides', 'more pairs of roles collide')} less."
    silent = len(plan.evils) - len(loud)
    if silent:
        pairs = _many(silent, "pair of roles meets", "pairs of roles meet")
        yield f"  {pairs} while at least one of the two is silent."


def _is_heard(evil: Collision, book: PromptBook) -> bool:
    return bool(evil.speaking or evil.exchanges or evil.together or book.reading.narrator == evil.first)


def told(book: PromptBook, evil: Collision) -> str:
    """A collision in a line: who, where, and how bad."""
    places = [
        f"{book.french[n].label} (page {page_of(book, book.french[n].start, book.french[n].end)})" for n in evil.meet
    ]
    where = ", ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")
    how = [f"meet in {where}"] if where else []
    how += [f"answer each other {_many(evil.exchanges, 'time', 'times')}"] if evil.exchanges else []
    how += [f"speak at once {_many(evil.together, 'time', 'times')}"] if evil.together else []
    return f"{book.reader_of(evil.first)}: {evil.first} and {evil.second} {', '.join(how)}."


def _wishes(plan: Plan) -> bool:
    return any(
        g.reader.takes or g.reader.refuses or g.reader.parts or g.reader.accents or g.reader.most for g in plan.given
    )


def _many(count: int, one: str, several: str) -> str:
    return f"{count:,} {one if count == 1 else several}"


def short(name: str) -> str:
    """`name`, cut to the width of a column."""
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


def everything(book: PromptBook, width: int = 100) -> str:
    """The whole prompt book, for a terminal so many columns wide."""
    head = f"{book.title}: {size(book)}" if book.title else size(book)
    parts = [[head], cast_list(book), scenes(book), chart(book, width), french(book, width)]
    parts += [doubling(book, book.plan, width), [*verdict(book, book.plan)]] if book.plan else []
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def size(book: PromptBook) -> str:
    """How much there is to read, in a line."""
    narrator = " and a narrator" if book.reading.narrator else ""
    pages = sum(page.number is not None for page in book.reading.pages)
    return (
        f"{_many(len(book.reading.roles), 'role', 'roles')}{narrator}, {_many(len(book.times), 'scene', 'scenes')}, "
        f"{_many(pages, 'page', 'pages')}, about {duration(book.minutes)}"
    )


def duration(minutes: float) -> str:
    """Minutes in words: "2 hours 51 minutes"."""
    hours, rest = divmod(max(1, round(minutes)), 60)
    return (
        f"{_many(hours, 'hour', 'hours')} {_many(rest, 'minute', 'minutes')}"
        if hours
        else _many(rest, "minute", "minutes")
    )


def turned(line: str, width: int) -> list[str]:
    """`line` in lines of at most `width` columns, what goes on hung in by two."""
    indent = line[: len(line) - len(line.lstrip())]
    return wrap(line.strip(), width, initial_indent=indent, subsequent_indent=indent + "  ") or [""]
