"""Names read as the text uses them: a title that is somebody's first name, an epithet that tells two people of one name
apart, a name that stands before speech as in a script.

Earl, Duke, Major and Judge are titles and names at once. A title alone has an article or a possessive ("the Duke
said"), or is an address; a first name has none ("Duke said"). An epithet before a name is left out elsewhere: "Poor
Emma" is Emma. Where one name has two of them that act, Big Steve and Little Steve, each is a name of its own, and the
bare name tells nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from screenplay.attribution.cue_tags import cues
from screenplay.book import Book
from screenplay.english import words
from screenplay.people.names.sightings import Form, Sighting, form_of
from screenplay.text import Span

NAMES_TOO = words("earl duke prince king baron count major marshall marshal judge bishop deacon page pope squire queen")
FEWEST = 2
"""So often a bare title, and each who has an epithet, must act in the narration."""
RARELY = 2
"""It must stand alone more than so many times as often as with an article."""
DETERMINED = re.compile(
    r"\b(?:the|an?|this|that|these|some|any|no|every|his|her|my|your|our|their|its|\w+['’]s)\s+(?:[a-zà-ÿ-]+\s+)?$",
    re.I,
)
OPPOSED = words("Big Little Old Young Great Fat Tall Short Long Small Elder Younger")
EPITHET = re.compile(r"\b([A-Z][a-z]+)[ \n\t]+$")


def as_used(sightings: Iterable[Sighting], cues: Sequence[Sighting], book: Book) -> tuple[Sighting, ...]:
    """`sightings` as `book` uses them, with the `cues` that it has."""
    return _with_cues(_with_epithets(_with_title_names(sightings, book), book), cues)


def cue_sightings(book: Book) -> tuple[Sighting, ...]:
    """The names of the cues of `book`, where they stand."""
    return tuple(
        Sighting(form, cue.span, cue.paragraph, part=0, quoted=False, head=False, speaks=True, acts=True, beats=True)
        for cue in cues(book)
        if (form := form_of(cue.name)) is not None
    )


def _with_cues(sightings: Sequence[Sighting], cues: Sequence[Sighting]) -> tuple[Sighting, ...]:
    """`sightings` with `cues` in the place of what was seen there, in order."""
    there = {(cue.paragraph, cue.part) for cue in cues}
    others = (seen for seen in sightings if (seen.paragraph, seen.part) not in there)
    return tuple(sorted((*others, *cues), key=lambda seen: seen.span)) if cues else tuple(sightings)


def _with_title_names(sightings: Iterable[Sighting], book: Book) -> tuple[Sighting, ...]:
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


def _with_epithets(sightings: Iterable[Sighting], book: Book) -> tuple[Sighting, ...]:
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
