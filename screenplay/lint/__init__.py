"""Lint: what a script supervisor would mark in a script, each finding with its place and a remedy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenplay.errors import ScreenplayError
from screenplay.lint.check import Check, Found
from screenplay.lint.checks import CHECKS
from screenplay.lint.places import Places, places_of
from screenplay.lint.script import script_of
from screenplay.model import Screenplay
from screenplay.notes import Note

READING = "reading"
"""The code of what the reader of the script's format stumbled over."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`line` and `column` count from 1, as editors do; `start` and `end` are code points of the source.

    `scene` is the scene's printed number, else its place counted from 1; "" above the first heading.
    """

    code: str
    line: int
    column: int
    start: int
    end: int
    scene: str
    message: str
    remedy: str


def lint(
    play: Screenplay, source: str, notes: Sequence[Note] = (), checks: Sequence[Check] = CHECKS
) -> tuple[Finding, ...]:
    """What `checks` find in `play`, which was read from `source` with these notes, in the order of the script."""
    source = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    script, places = script_of(play, source), places_of(source)
    numbers = {line.scene: line.number or str(line.scene) for line in script.lines("heading")}
    findings = [
        _finding(check, found, places, numbers.get(found.line.scene, ""))
        for check in checks
        for found in check.find(script)
    ]
    findings += (_noted(note, places) for note in notes)
    return tuple(sorted(findings, key=lambda finding: (finding.start, finding.end, finding.code)))


def _finding(check: Check, found: Found, places: Places, scene: str) -> Finding:
    span = places.span(found.line.text, found.start, found.end)
    line, column = places.line_and_column(span.start)
    remedy = found.remedy or check.remedy
    return Finding(check.code, line, column, span.start, span.end, scene, found.message, remedy)


def _noted(note: Note, places: Places) -> Finding:
    line, column = places.line_and_column(note.span.start)
    return Finding(READING, line, column, note.span.start, note.span.end, "", note.message, note.hint)


def chosen(only: Sequence[str], ignored: Sequence[str]) -> tuple[frozenset[str], tuple[Check, ...]]:
    """The codes and the checks that are left of all, `only` some of them, others `ignored`.

    Raises ScreenplayError for a code that there is not.
    """
    known = [*(check.code for check in CHECKS), READING]
    for code in (*only, *ignored):
        if code not in known:
            raise ScreenplayError(f"there is no check {code!r}", f"the checks are {', '.join(known)}")
    codes = frozenset(only or known) - frozenset(ignored)
    return codes, tuple(check for check in CHECKS if check.code in codes)
