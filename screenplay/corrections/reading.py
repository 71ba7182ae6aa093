"""STORY.cast.toml to Corrections, with a complaint for everything in it that means nothing."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

from screenplay.corrections.places import blocks, line_of
from screenplay.corrections.sheet import Corrections, Given, Merge, Role, Split
from screenplay.errors import ScreenplayError
from screenplay.findings import Gender

Entry = TypeVar("Entry")

TABLES: Mapping[str, Mapping[str, str]] = {
    "character": {
        "cue": "text",
        "name": "text",
        "aliases": "texts",
        "gender": "gender",
        "narrator": "truth",
        "leave_out": "truth",
    },
    "merge": {"cues": "texts"},
    "split": {"cue": "text", "into": "text", "chapters": "chapters", "from": "text", "to": "text", "lines": "texts"},
    "line": {"words": "text", "speaker": "text", "before": "text", "behind": "text", "nth": "count"},
}
"""The tables, and what their keys hold."""
NEEDED = {"character": ("cue",), "merge": ("cues",), "split": ("cue", "into"), "line": ("words", "speaker")}
GENDERS: Mapping[str, Gender | None] = {"f": "f", "m": "m", "?": None}
KINDS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "text": (lambda value: isinstance(value, str), 'a text in quotes, such as "Mara"'),
    "texts": (
        lambda value: isinstance(value, list) and all(isinstance(one, str) for one in value),
        'a list of texts, such as ["Mara", "Mrs. Quill"]',
    ),
    "chapters": (
        lambda value: isinstance(value, list) and all(type(one) in (str, int) for one in value),
        'a list of headings or numbers, such as ["The Storm", 7]',
    ),
    "gender": (lambda value: value in GENDERS, '"f", "m" or "?"'),
    "truth": (lambda value: isinstance(value, bool), "true or false"),
    "count": (lambda value: type(value) is int and value > 0, "a number from 1 on"),
}
"""What a key may hold: whether a value is such, and in words."""
IMPOSSIBLE = re.compile(r"[()\[\]\n^#@]|^\W*$")
"""Not in a cue: Fountain would read brackets and these marks as something else."""
SYNTAX = (
    "texts stand in quotes, lists in brackets; a text that holds quotation marks can stand in 'single quotes'; what a "
    "line says after # is a comment"
)


def read(source: str, name: str) -> Corrections:
    """The corrections in `source`, the text of the file `name`. Raises ScreenplayError with line and remedy."""
    document = _document(source, name)
    empty = Corrections(name)
    for table in document:
        if table not in TABLES:
            line = line_of(source, table, 0)
            raise empty.fault(line, f"there is no [[{table}]] in this file", _instead(table, TABLES))

    def entries(table: str, make: Callable[[int, dict[str, Any]], Entry]) -> tuple[Entry, ...]:
        return tuple(make(line, entry) for line, entry in _entries(source, empty, table, document.get(table, [])))

    found = Corrections(
        name, entries("character", _role), entries("merge", _merge), entries("split", _split), entries("line", _given)
    )
    _check(found)
    return found


def _document(source: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        told = re.fullmatch(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", str(error))
        line = int(told[2]) if told and told[2] else source.count("\n") + 1
        raise ScreenplayError(f"{name}, line {line}: this is no TOML ({told[1] if told else error})", SYNTAX) from error


def _entries(source: str, empty: Corrections, table: str, found: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        line = line_of(source, table, 0)
        raise empty.fault(line, f"{table} is no list of entries", f"begin every entry with [[{table}]], two brackets")
    heads = [block.header + 1 for block in blocks(source) if block.table == table]
    for number, entry in enumerate(found):
        line = heads[number] if number < len(heads) else line_of(source, table, number)
        for key, value in entry.items():
            wrong = _wrong(table, key, value)
            if wrong:
                raise empty.fault(line_of(source, table, number, key), *wrong)
        for key in NEEDED[table]:
            if not entry.get(key):
                raise empty.fault(line, f"this [[{table}]] has no {key}", f"add {key} to it, or delete it")
        yield line, entry


def _wrong(table: str, key: str, value: Any) -> tuple[str, str] | None:
    """Message and hint for a key that means nothing in `table`, or a value that it cannot hold."""
    if key not in TABLES[table]:
        return f"[[{table}]] has no key {key!r}", _instead(key, TABLES[table])
    fits, wanted = KINDS[TABLES[table][key]]
    return None if fits(value) else (f"{key} in [[{table}]] cannot be {value!r}", f"it holds {wanted}")


def _instead(word: str, known: Mapping[str, object]) -> str:
    near = get_close_matches(word, known, 1)
    return f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"


def _role(line: int, entry: dict[str, Any]) -> Role:
    cue = " ".join(entry["cue"].split()).upper()
    return Role(
        line,
        cue,
        entry.get("name") or cue.title(),
        tuple(entry.get("aliases", ())),
        GENDERS[entry.get("gender", "?")],
        entry.get("narrator"),
        entry.get("leave_out", False),
    )


def _merge(line: int, entry: dict[str, Any]) -> Merge:
    return Merge(line, tuple(entry["cues"]))


def _split(line: int, entry: dict[str, Any]) -> Split:
    return Split(
        line,
        entry["cue"],
        " ".join(entry["into"].split()).upper(),
        tuple(entry.get("chapters", ())),
        entry.get("from", ""),
        entry.get("to", ""),
        tuple(entry.get("lines", ())),
    )


def _given(line: int, entry: dict[str, Any]) -> Given:
    return Given(
        line, entry["words"], entry["speaker"], entry.get("before", ""), entry.get("behind", ""), entry.get("nth")
    )


def _check(found: Corrections) -> None:
    """Complain of entries that contradict themselves or one another."""
    seen: dict[str, int] = {}
    for line, cue in [*((r.line, r.cue) for r in found.roles), *((s.line, s.into) for s in found.splits)]:
        if IMPOSSIBLE.search(cue):
            raise found.fault(line, f"{cue!r} is no cue", "a cue is a name in plain letters, such as MARA or OLD TOM")
    for role in found.roles:
        if role.cue in seen:
            message = f"line {seen[role.cue]} has a character with the cue {role.cue} too"
            raise found.fault(role.line, message, "give one of them another cue")
        seen[role.cue] = role.line
    for merge in found.merges:
        if len({cue.casefold() for cue in merge.cues}) < 2 or len({c.casefold() for c in merge.cues}) < len(merge.cues):
            raise found.fault(
                merge.line, "a merge names two different people", 'for example cues = ["MARA", "THE NURSE"]'
            )
    for split in found.splits:
        if not (split.chapters or split.start or split.end or split.lines):
            hint = "add chapters = [...], from = and to =, or lines = [...]"
            raise found.fault(split.line, f"this split does not say where {split.cue} is {split.into}", hint)
