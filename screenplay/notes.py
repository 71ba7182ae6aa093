"""Notes: what a person should look at, each with its place in the source and a hint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from screenplay.text import Span

Severity = Literal["info", "doubt", "warning"]
"""info: done, and worth knowing; doubt: a guess that may be wrong; warning: something is likely amiss in the source."""


@dataclass(frozen=True, slots=True)
class Note:
    """`code` is the kind of note in a word or two ("lost line", "speaker"); `hint` says what to do about it.

    `place` names the place ("story.cast.toml, line 12") of what is not about the story itself.
    """

    severity: Severity
    code: str
    span: Span
    message: str
    hint: str = ""
    place: str = ""
