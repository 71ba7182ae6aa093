"""A check: one function with what it is called, what it advises, and the examples that are its tests and its docs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from screenplay.lint.script import Line, Script


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found: the characters `start` to `end` of the printed words of `line`, and what is amiss there.

    `remedy` takes the place of the check's own where this case needs another.
    """

    line: Line
    start: int
    end: int
    message: str
    remedy: str = ""


Find = Callable[[Script], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Check:
    """`code` names the check for --only and --ignore, `about` tells in a phrase what it finds, `find` finds it.

    The docstring of `find` says why it matters and what is let pass. `wrong` and `right` are scraps of script in
    Fountain: in a wrong one the check finds what stands between « and », in a right one nothing.
    """

    code: str
    about: str
    find: Find
    remedy: str
    wrong: tuple[str, ...]
    right: tuple[str, ...]


def whole(line: Line, message: str, remedy: str = "") -> Found:
    """A finding on all words of `line`, blanks at its ends left out."""
    words = line.words
    return Found(line, len(words) - len(words.lstrip()), len(words.rstrip()), message, remedy)
