"""Some scenes of a screenplay, as a smaller screenplay: "3-7", "12A", "2,5-6", "-4", "9-"."""

from __future__ import annotations

from collections.abc import Sequence

from screenplay.errors import ScreenplayError
from screenplay.model import Heading, Screenplay
from screenplay.model import scenes as scenes_of


def scenes(play: Screenplay, wanted: str) -> Screenplay:
    """`play` with its title page and the scenes that `wanted` names, in the order of the script.

    A scene goes by the number printed beside its heading, or else by its place, counted from 1. Raises ScreenplayError
    for a number that no scene has.
    """
    places = scenes_of(play.elements)
    labels = _labels(play, places)
    chosen: set[int] = set()
    for part in wanted.split(","):
        first, last = _ends(part.strip(), labels)
        chosen |= set(range(first, last + 1))
    kept = (play.elements[place] for scene in sorted(chosen) for place in places[scene])
    return Screenplay(play.title_page, tuple(kept))


def _labels(play: Screenplay, places: Sequence[range]) -> list[str]:
    """What each scene goes by."""
    headings = (element for own in places if isinstance(element := play.elements[own.start], Heading))
    return [(heading.number or str(count)).strip(" .").upper() for count, heading in enumerate(headings, 1)]


def _ends(part: str, labels: list[str]) -> tuple[int, int]:
    """The first and last scene of a part of the wish, by their places among the scenes."""
    if part.strip(" .").upper() in labels:  # a number may have a dash of its own: "I-2"
        only = _place(part, labels)
        return only, only
    first, dash, last = part.partition("-")
    begin = _place(first, labels) if first.strip() or not dash else 0
    end = _place(last, labels, from_end=True) if last.strip() else len(labels) - 1 if dash else begin
    if not labels or begin > end:
        raise ScreenplayError(f"there are no scenes {part!r}", _known(labels))
    return begin, end


def _place(number: str, labels: list[str], *, from_end: bool = False) -> int:
    label = number.strip(" .").upper()
    if not label or label not in labels:
        raise ScreenplayError(f"there is no scene {number.strip()!r}", _known(labels))
    return len(labels) - 1 - labels[::-1].index(label) if from_end else labels.index(label)


def _known(labels: list[str]) -> str:
    if not labels:
        return "this script has no scene headings"
    return f"its scenes go from {labels[0]} to {labels[-1]}; write for example --scenes {labels[0]}-{labels[-1]}"
