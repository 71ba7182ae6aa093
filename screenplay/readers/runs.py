"""Runs as readers of scripts make them: joined, trimmed, out of their parentheses, a cue parted from its extensions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from screenplay.text import Run, Span, Text, plain


def merged(runs: Iterable[Run]) -> Text:
    """`runs` with neighbours of one style made one, and none without words. Notes and boneyards stay apart."""
    whole: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if whole and run.style.printed and run.style == whole[-1].style:
            run = Run(whole[-1].text + run.text, run.style, _joined(whole.pop().span, run.span))
        whole.append(run)
    return tuple(whole)


def trimmed(runs: Text, *, indent: bool = False) -> Text:
    """`runs` without printed white space at the end and, unless `indent`, at the start."""
    shorter = list(runs)
    if not indent:
        _strip(shorter, range(len(shorter)), str.lstrip)
    _strip(shorter, reversed(range(len(shorter))), str.rstrip)
    return tuple(run for run in shorter if run.text)


def _strip(runs: list[Run], order: Iterable[int], strip: Callable[[str], str]) -> None:
    for place in order:
        if runs[place].style.printed:
            words = strip(runs[place].text)
            if words != runs[place].text:
                runs[place] = replace(runs[place], text=words)
            if words:
                return


def _joined(first: Span | None, second: Span | None) -> Span | None:
    return Span(first.start, second.end) if first and second else first or second


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
            over = max(0, len(run.text) - length)
            span = Span(run.span.start, run.span.end - over) if run.span else None
            run = replace(run, text=run.text[:length], span=span)
            length -= len(run.text)
        kept.append(run)
    return merged(kept)


def unwrapped(text: Text) -> Text:
    """`text` without its first and its last printed character, which are parentheses."""
    runs = list(text)
    printed = [place for place, run in enumerate(runs) if run.style.printed]
    runs[printed[0]] = replace(runs[printed[0]], text=runs[printed[0]].text[1:])
    runs[printed[-1]] = replace(runs[printed[-1]], text=runs[printed[-1]].text[:-1])
    return trimmed(merged(runs))
