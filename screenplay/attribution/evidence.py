"""A piece of evidence: one observation that speaks for or against one character's having spoken one turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from screenplay.attribution.context import Context
from screenplay.text import Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """`sign` names the observation; weights.py says what it is worth, times `value`. `words` are those that show it."""

    character: str
    sign: str
    value: float = 1.0
    words: Span | None = None


Rule = Callable[[Context, int, Sequence[str]], Iterator[Evidence]]
"""(context, the turn's number, the ids of the characters who may have spoken it) to evidence on any of them."""
