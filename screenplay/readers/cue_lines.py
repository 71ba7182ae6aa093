"""Speech that nothing marks but the speaker's name at the head of its line, as in a script, a transcript or a chat.

Dev: where are you
MARA (laughing): Guess.
**Dev:** the launderette
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from screenplay.english import words
from screenplay.readers.marks import Pair, Pairing
from screenplay.text import Span

LABEL = re.compile(
    r"^[ \t]*(?P<start>)[*_]{0,3}(?P<name>[A-Z][\w.'’-]*(?: [A-Z\d][\w.'’-]*){0,2})[*_]{0,3}"
    r"(?: ?\([^()\n]{1,60}\))?[*_]{0,3}:[*_]{0,3}[ \t]+(?=\S)",
    re.MULTILINE,
)
OPENING = ('"', "“", "‘", "'", "«", "„")
NO_SPEAKERS = words(
    """
    chapter part book scene act note notes n.b nb ps p.s warning warnings rating title author summary fandom pairing
    disclaimer date time place subject from to re cc monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december day night item step rule lesson
    """
)
SPEAKERS = 2
"""So many names must stand at the head of lines, ..."""
LINES = 2
"""... each so often: one alone is a list or a letter head. Where the names are set off by emphasis one is enough."""


@lru_cache(maxsize=4)
def speakers(source: str) -> frozenset[str]:
    """The names that stand before speech in `source`, as written; none where it is not set so."""
    found = [match for match in LABEL.finditer(source) if not _is_heading(match["name"])]
    lines = Counter(match["name"] for match in found)
    often = {name for name, count in lines.items() if count >= LINES}
    set_off = {match["name"] for match in found if match.group().lstrip()[0] in "*_"}
    return frozenset(lines) if often and len(often | set_off) >= SPEAKERS else frozenset()


def _is_heading(name: str) -> bool:
    return name.split()[0].lower().rstrip(".") in NO_SPEAKERS


@dataclass(frozen=True, slots=True)
class Head:
    """A name at the head of a line, and where the speech behind it begins."""

    name: Span
    end: int


@lru_cache(maxsize=4)
def heads(source: str) -> Mapping[int, Head]:
    """The lines of `source` with such a name at their head, by where they begin, blanks passed over."""
    names = speakers(source)
    found = (match for match in LABEL.finditer(source) if match["name"] in names)
    return {match.start("start"): Head(Span(*match.span("name")), match.end()) for match in found}


def pairing(source: str, span: Span) -> Pairing | None:
    """The speech of the paragraph at `span`, whose marks are without width; None where it has marks, or no name."""
    head = heads(source).get(span.start)
    if head is None or source.startswith(OPENING, head.end):
        return None
    return Pairing((_pair(source, head.end, span.end),))


def _pair(source: str, start: int, end: int) -> Pair:
    last = start + len(source[start:end].rstrip())
    return Pair(Span(start, start), Span(last, last))
