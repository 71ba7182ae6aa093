"""Names that stand before speech as in a script: each is somebody's who speaks."""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.attribution.cue_tags import cues
from screenplay.book import Book
from screenplay.people.names.sightings import Sighting, form_of


def cue_sightings(book: Book) -> tuple[Sighting, ...]:
    """The names of the cues of `book`, where they stand."""
    return tuple(
        Sighting(form, cue.span, cue.paragraph, part=0, quoted=False, head=False, speaks=True, acts=True, beats=True)
        for cue in cues(book)
        if (form := form_of(cue.name)) is not None
    )


def with_cues(sightings: Sequence[Sighting], cues: Sequence[Sighting]) -> tuple[Sighting, ...]:
    """`sightings` with `cues` in the place of what was seen there, in order."""
    there = {(cue.paragraph, cue.part) for cue in cues}
    others = (seen for seen in sightings if (seen.paragraph, seen.part) not in there)
    return tuple(sorted((*others, *cues), key=lambda seen: seen.span)) if cues else tuple(sightings)
