"""Slug lines without a time of day."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Script
from screenplay.lint.slugs import place_key, slug_of


def find(script: Script) -> Iterator[Found]:
    """The lamp stands in every scene: whoever lights one, schedules one or imagines one must know DAY or NIGHT.

    A scene that goes back to a place of the three before it, as in a cross-cut, is let pass, and each place is told of
    only once.
    """
    before: list[tuple[str, ...]] = []
    told: set[tuple[str, ...]] = set()
    for line in script.lines("heading"):
        slug = slug_of(line.words)
        key = place_key(slug.place)
        if slug.setting and not slug.time and key and key not in told.union(before[-3:]):
            told.add(key)
            yield whole(line, "No time of day is told.")
        before.append(key)


CHECK = Check(
    code="time",
    about="a slug line without a time of day",
    find=find,
    remedy="Add - DAY, - NIGHT, - LATER or - CONTINUOUS.",
    wrong=("«INT. SHED»\n\nTOM counts.\n", "«EXT. LAMB COTTAGE - KITCHEN»\n\nTOM counts.\n"),
    right=(
        "INT. SHED - NIGHT\n\nTOM counts.\n",
        "INT. SHED - DAY\n\nTOM counts.\n\nEXT. YARD - DAY\n\nA goose.\n\nINT. SHED\n\nTOM counts again.\n",
    ),
)
