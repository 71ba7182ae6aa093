"""Words that are a title and a name at once: Earl, Duke, Major, Judge. How they are used in a text tells which.

A title alone has an article or a possessive ("the Duke said"), or is an address; a first name has none ("Duke said").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from screenplay.book import Book
from screenplay.english import words
from screenplay.people.names.sightings import Form, Sighting

NAMES_TOO = words("earl duke prince king baron count major marshall marshal judge bishop deacon page pope squire queen")
FEWEST = 2
"""So often the bare word must act in the narration."""
RARELY = 2
"""It must stand alone more than so many times as often as with an article."""
DETERMINED = re.compile(
    r"\b(?:the|an?|this|that|these|some|any|no|every|his|her|my|your|our|their|its|\w+['’]s)\s+(?:[a-zà-ÿ-]+\s+)?$",
    re.I,
)


def with_title_names(sightings: Iterable[Sighting], book: Book) -> tuple[Sighting, ...]:
    """`sightings`, where the titles that are somebody's first name in `book` are read as names."""
    sightings = tuple(sightings)
    names = _first_names(sightings, book.source)
    return tuple(replace(seen, form=_as_name(seen.form, names)) for seen in sightings) if names else sightings


def _first_names(sightings: Sequence[Sighting], source: str) -> frozenset[str]:
    acting: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    articled: Counter[str] = Counter()
    for seen in sightings:
        title = seen.form.title
        if title not in NAMES_TOO or seen.form.words or seen.call:
            continue
        if DETERMINED.search(source[max(0, seen.span.start - 30) : seen.span.start]):
            articled[title] += 1
        else:
            alone[title] += 1
            acting[title] += seen.acts or seen.speaks
    for title in acting:
        articled[title] += len(re.findall(rf"\bthe {title}\b", source))
    return frozenset(title for title in acting if acting[title] >= FEWEST and alone[title] > RARELY * articled[title])


def _as_name(form: Form, names: frozenset[str]) -> Form:
    return Form("", (form.title.capitalize(), *form.words)) if form.title in names else form
