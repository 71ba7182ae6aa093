"""Narration to action paragraphs short enough to be read at a glance."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from screenplay.adapt.cut import capitalised, part_of, spaced
from screenplay.pages.sentences import sentence_ends
from screenplay.text import Run, Text, plain

LINE = 60
"""Characters in a line of action on US Letter."""

LINES = 4
"""Action in longer paragraphs than this is skipped by readers: the trade's rule of thumb."""

LONGEST = LINE * LINES
"""Characters of a paragraph."""

LONG_SENTENCE = LINE * (LINES + 1)
"""Characters: a sentence of more lines is parted where a new clause begins that can stand alone (at ";" sooner)."""
LEAST = 50
"""Characters of the shortest part."""

DEPENDENT = (
    r"(?:who|whom|whose|which|that|than|while|without|although|though|because|if|when|as|where|since|until|unless)"
)
RELATIVE = r"(?:who|whom|whose|which|that|than)"
JOINS_ON = r"(?:and|but|or|so|yet|for)"
SEMICOLON = re.compile(rf";(?=\s+(?:{JOINS_ON}\s+(?!{RELATIVE}\b)|(?!{JOINS_ON}\s)(?!{DEPENDENT}\b)))")
"""Behind "and" a "when" opens a clause that comes before its own main clause."""
COLON = re.compile(
    r":(?=\s+(?:(?:he|she|they|we|I|it|there)\s|(?:an?|the)\s(?:\w+\s){1,3}(?:has|have|is|are|was|were|had)\b))"
)
MARKS = re.compile("[;:]")
PERSON = r"(?:he|she|they|we|I|there)"
JOINED = re.compile(
    rf",(?=\s+(?:and|but|so|for|yet)\s+(?:{PERSON}\s+(?!who|all\b)\w|it\s+(?:is|was|has|had|will|can|does|seems?)\b))"
)
"""Behind a comma a clause with a subject of its own; of nouns no telling where a list of them ends."""
AFTER_ALL = re.compile(
    rf",(?=\s+(?:and|but|so|yet)\s+(?:in|at|on|after|by|with|from|then|now|suddenly|presently|soon|instead|when|as|if"
    rf"|while|once|though)\s(?:[\w'’]+,?\s){{0,7}}?{PERSON}\s+(?!who|all\b)\w)"
)
"""The same where a word of time or place, or a clause, comes before the subject."""
JOINS = (JOINED, AFTER_ALL)
FRONTED = re.compile(rf"\W*{DEPENDENT}\b", re.IGNORECASE)
"""What opens a sentence whose main clause is still to come."""
OPEN = re.compile(r"\b(?:that|whether|if)\b[^,;]*$")
"""A report, whose clauses hang together."""

PARTING = (SEMICOLON, COLON, *JOINS)
"""Where a long sentence is parted, the plainest places first."""


def paragraphs(text: Text, partings: Collection[int] | None = None) -> Iterator[Text]:
    """`text` in paragraphs of at most four lines, as even as its sentences allow; a longer sentence stands alone.

    `partings`: the offsets in the source behind the semicolons and colons at which it may be parted; None: at any.
    """
    words = plain(text)
    barred = frozenset[int]() if partings is None else _barred(text, partings)
    places = [0, *(end for end in _ends(words) if end not in barred or end == len(words))]
    breaks = _breaks(places, len(words) / max(1, -(-len(words) // LONGEST)))
    for start, end in pairwise(breaks):
        yield _closed(part_of(text, start, end), last=end == breaks[-1])


def _barred(text: Text, partings: Collection[int]) -> frozenset[int]:
    """The offsets in `text` behind semicolons and colons of the source that do not part clauses."""
    found, place = set(), 0
    for run in text:
        for mark in MARKS.finditer(run.text) if run.span and len(run.span) == len(run.text) else ():
            if run.span and run.span.start + mark.end() not in partings:
                found.add(place + mark.end())
        place += len(run.text)
    return frozenset(found)


def _breaks(places: Sequence[int], target: float) -> list[int]:
    """Those of `places` at which paragraphs begin and end, chosen so that their lengths stray least from `target`."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for at in range(1, len(places)):
        ways = []
        for before in range(at - 1, -1, -1):
            length = places[at] - places[before]
            if length > LONGEST and before < at - 1:
                break
            ways.append((best[before][0] + (length - target) ** 2, before))
        best.append(min(ways))
    found = [len(places) - 1]
    while found[-1]:
        found.append(best[found[-1]][1])
    return [places[at] for at in reversed(found)]


def _closed(text: Text, last: bool = False) -> Text:
    """A part as a paragraph: with a capital, and with a full stop where it was parted at a clause."""
    text = spaced(text)
    words = plain(text)
    if not last and words[-1:] in ";,:":
        text = (*part_of(text, 0, len(words) - 1), Run("."))
    return capitalised(text)


def _ends(words: str) -> list[int]:
    """Where `words` may be parted: behind sentences, and behind clauses of one that is too long by itself."""
    found: list[int] = []
    for end in [*sentence_ends(words, 0, len(words)), len(words)]:
        start = found[-1] if found else 0
        if not words[start:end].strip() or (end < len(words) and _goes_on(words, start, end)):
            continue
        if end - start > LONGEST:
            found += _clause_ends(words, start, end)
        found.append(end)
    return found


def _goes_on(words: str, start: int, end: int) -> bool:
    """Whether a stop ends no sentence: in brackets, in quotation marks, before a small letter ("Louis XII. of")."""
    return _is_open(words[start:end]) or words[end:].lstrip()[:1].islower()


def _is_open(words: str) -> bool:
    return words.count("(") > words.count(")") or words.count("“") > words.count("”") or words.count('"') % 2 == 1


def _clause_ends(words: str, start: int, end: int, patterns: Sequence[re.Pattern[str]] = PARTING) -> list[int]:
    """The offsets behind the clauses of a long sentence: at semicolons, then at colons and commas in what is long."""
    if not patterns or end - start <= (LONGEST if patterns[0] is SEMICOLON else LONG_SENTENCE):
        return []
    pattern, *others = patterns
    found: list[int] = []
    for match in pattern.finditer(words, start, end):
        place, last = match.end(), found[-1] if found else start
        part = words[last:place]
        hangs = pattern in JOINS and (FRONTED.match(part) or OPEN.search(part))
        if min(len(part), end - place) >= LEAST and not _is_open(words[start:place]) and not hangs:
            found.append(place)
    parts = zip([start, *found], [*found, end], strict=True)
    return sorted([*found, *(place for first, last in parts for place in _clause_ends(words, first, last, others))])
