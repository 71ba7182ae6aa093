"""Scenes with nothing in them, and scenes that repeat the slug line before them."""

from __future__ import annotations

from collections.abc import Iterator

from screenplay.lint.check import Check, Found, whole
from screenplay.lint.script import Line, Script
from screenplay.lint.slugs import slug_of


def find(script: Script) -> Iterator[Found]:
    """A slug line opens a scene. With nothing under it there is no scene; after the same one there is no new one.

    A line without INT. or EXT., as stands between a slug line and what a shot shows, is let pass.
    """
    above: Line | None = None
    empty = False
    for item in script.items:
        if not isinstance(item, Line) or item.kind != "heading":
            empty = empty and isinstance(item, Line) and item.kind == "transition"
            continue
        if not slug_of(item.words).setting:
            empty = False
            continue
        if above and empty:
            yield whole(above, "Nothing happens in this scene.", "Tell what there is to see, or take the line out.")
        elif above and _same(above, item):
            yield whole(item, "The slug line is the same as the one before it.")
        above, empty = item, True
    if above and empty:
        yield whole(above, "Nothing happens in this scene.", "Tell what there is to see, or take the line out.")


def _same(one: Line, two: Line) -> bool:
    return " ".join(one.words.upper().split()) == " ".join(two.words.upper().split())


CHECK = Check(
    code="scene",
    about="an empty scene, or a slug line twice in a row",
    find=find,
    remedy="Join the two scenes, or say LATER or CONTINUOUS.",
    wrong=(
        "«INT. SHED - DAY»\n\nEXT. YARD - DAY\n\nA goose.\n",
        "INT. SHED - DAY\n\nTOM counts.\n\n«INT. SHED - DAY»\n\nTOM still counts.\n",
    ),
    right=("INT. SHED - DAY\n\nTOM counts.\n\nINT. SHED - LATER\n\nTOM still counts.\n",),
)
