"""A cue as it is printed, "MRS. PYE (V.O.)", to the name and what follows it in parentheses."""

from __future__ import annotations

from dataclasses import replace

from screenplay.readers.emphasis import merged, trimmed
from screenplay.text import Text, plain


def parted(cue: Text) -> tuple[Text, tuple[str, ...]]:
    """The name, with all the notes of `cue`, and the extensions at its end, each without its parentheses."""
    name, extensions = _extensions(plain(cue).rstrip())
    return trimmed(_first(cue, len(name))), extensions


def _extensions(cue: str) -> tuple[str, tuple[str, ...]]:
    found: list[str] = []
    while cue.endswith(")"):
        name, opening, extension = cue[:-1].rpartition("(")
        if not opening or ")" in extension:
            break
        found.append(extension.strip())
        cue = name.rstrip()
    return cue, tuple(reversed(found))


def _first(text: Text, length: int) -> Text:
    """`text` up to `length` printed characters, with all its notes."""
    kept = []
    for run in text:
        if run.style.printed:
            run = replace(run, text=run.text[:length])
            length -= len(run.text)
        kept.append(run)
    return merged(kept)
