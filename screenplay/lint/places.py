"""Where words stand in the file that a script was read from, as editors count: lines and columns from 1."""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from screenplay.text import Run, Span, Text, offsets

REACH = 20_000
"""Characters beyond the last words found in which the next are looked for."""
ENOUGH = 40
"""Characters of a run that are looked for."""


@dataclass(frozen=True, slots=True)
class Places:
    """The places of `source`, whose line ends are "\\n". `line_starts` are the offsets at which its lines begin."""

    source: str
    line_starts: tuple[int, ...]

    def span(self, text: Text, start: int, end: int) -> Span:
        """Where the characters `start` to `end` of the printed words of `text` stand."""
        first = min(self._offset(text, start), len(self.source))
        last = self._offset(text, end - 1) + 1 if end > start else first
        return Span(first, max(first, min(last, len(self.source))))

    def line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def _offset(self, text: Text, at: int) -> int:
        """The offset of the character `at` of the printed words; one that no file has stands behind what is before."""
        last = 0
        for run in text:
            if run.style.printed:
                if run.span and at < len(run.text):
                    return next(offset for place, offset in enumerate(offsets(run, self.source)) if place == at)
                at -= len(run.text)
                last = run.span.end if run.span else last
                if at < 0:
                    return last
        return last


def places_of(source: str) -> Places:
    """`source` with the offsets, in code points, at which its lines begin."""
    starts = [0]
    while end := source.find("\n", starts[-1]) + 1:
        starts.append(end)
    return Places(source, tuple(starts))


@dataclass(slots=True)
class Finder:
    """Gives the runs of a script their places, where its format tells none (FDX, JSON): called in order of the script.

    Words are looked for from `reached` on, as the file may spell them; what is not found stands where the words before
    it do.
    """

    source: str
    reached: int = 0

    def __call__(self, text: Text) -> Text:
        return tuple(run if run.span else self._placed(run) for run in text)

    def _placed(self, run: Run) -> Run:
        start = run.text.strip()[:ENOUGH]
        indent = len(run.text) - len(run.text.lstrip())
        for spelling in dict.fromkeys((start, escape(start), json.dumps(start)[1:-1])) if start else ():
            found = self.source.find(spelling, self.reached, self.reached + REACH)
            if found >= 0:
                self.reached = found + len(spelling)
                place = max(0, found - indent)
                return replace(run, span=Span(place, place + len(run.text)))
        return replace(run, span=Span(self.reached, self.reached)) if start else run
