"""Two people of one name whom an epithet tells apart: Big Steve and Little Steve, Old Tom and Young Tom.

An epithet before a name is left out elsewhere: "Poor Emma" is Emma. Where one name has two of them that act, each is a
name of its own, and the bare name tells nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from screenplay.book import Book
from screenplay.english import words
from screenplay.people.names.sightings import Form, Sighting
from screenplay.text import Span

OPPOSED = words("Big Little Old Young Great Fat Tall Short Long Small Elder Younger")
EPITHET = re.compile(r"\b([A-Z][a-z]+)[ \n\t]+$")
FEWEST = 2
"""So often each must act."""


def with_epithets(sightings: Iterable[Sighting], book: Book) -> tuple[Sighting, ...]:
    """`sightings`, where the epithets that tell two people of one name apart belong to the name; in speech the bare
    name of such a pair is left out."""
    sightings = tuple(sightings)
    acting: dict[Form, Counter[str]] = defaultdict(Counter)
    for seen in sightings:
        epithet = _epithet(seen, book.source)
        if epithet and (seen.acts or seen.speaks):
            acting[seen.form][epithet[1]] += 1
    pairs = {form for form, found in acting.items() if sum(times >= FEWEST for times in found.values()) > 1}
    if not pairs:
        return sightings
    apart = (_apart(seen, book.source) if seen.form in pairs else seen for seen in sightings)
    return tuple(seen for seen in apart if seen.form not in pairs or not seen.quoted)


def _epithet(seen: Sighting, source: str) -> re.Match[str] | None:
    """The epithet before a name of one word."""
    if len(seen.form.words) != 1 or seen.form.title:
        return None
    found = EPITHET.search(source, max(0, seen.span.start - 20), seen.span.start)
    return found if found and found[1] in OPPOSED else None


def _apart(seen: Sighting, source: str) -> Sighting:
    found = _epithet(seen, source)
    if found is None:
        return seen
    return replace(seen, form=Form("", (f"{found[1]} {seen.form.words[0]}",)), span=Span(found.start(), seen.span.end))
