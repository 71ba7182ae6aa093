"""One place under two names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Script
from screenplay.lint.slugs import place_key, slug_of


def find(script: Script) -> Iterator[Found]:
    """Whoever finds the places of a script sorts the slug lines: MARA'S KITCHEN and MARAS KITCHEN become two sets.

    Told of a spelling that differs from a more frequent one only in articles, marks, plurals or the order of its words.
    """
    places = [(line, " ".join(slug_of(line.words).place.upper().split())) for line in script.lines("heading")]
    counts = Counter(place for _, place in places)
    usual: dict[tuple[str, ...], str] = {}
    for place in counts:
        key = place_key(place)
        if key not in usual or counts[place] > counts[usual[key]]:
            usual[key] = place
    for line, place in places:
        if not place_key(place):
            continue
        likely = usual[place_key(place)]
        if likely != place and likely.replace("’", "'") != place.replace("’", "'"):
            yield whole(line, f"{place} seems to be {likely} under another name.", f"Use {likely} throughout.")


CHECK = Check(
    code="same-place",
    about="one place under two names",
    find=find,
    remedy="Use one name for one place throughout.",
    wrong=(
        "INT. TOM'S SHED - DAY\n\nTOM.\n\n«INT. TOMS SHED - NIGHT»\n\nTOM.\n",
        "INT. SHED - LOFT - DAY\n\nTOM.\n\n«INT. LOFT - SHED - NIGHT»\n\nTOM.\n",
        "INT. SHED - DAY\n\nTOM.\n\n«INT. THE SHED - NIGHT»\n\nTOM.\n",
    ),
    right=("INT. SHED - DAY\n\nTOM.\n\nEXT. SHED - DAY\n\nTOM.\n\nINT. SHED - LOFT - DAY\n\nTOM.\n",),
)
