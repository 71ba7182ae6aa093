"""People who are heard before they are seen: a voice says something, and then "He was a young man with a birdcage"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from screenplay.people.arrivals import SOMEBODY_SPOKE
from screenplay.people.descriptions import VOICE, Description
from screenplay.people.nouns import GROUPS
from screenplay.people.presence import MEMORY, Walk, is_human
from screenplay.people.strangers import Key

JUST = 60
"""So many characters before "He was a young man" somebody spoke whom nobody had seen."""


def come_up(description: Description, seen: Mapping[Key, Sequence[Description]], source: str) -> Description:
    """`description`, as of one who comes up, where "He was a young man" tells of somebody just heard."""
    if description.pronoun is None or not description.new:
        return description
    start = description.pronoun.span.start
    heard = any(
        key.head == VOICE and len(them) == 1 and 0 <= description.paragraph - them[0].paragraph <= 1
        for key, them in seen.items()
    )
    heard = heard or SOMEBODY_SPOKE.search(source, max(0, start - JUST), start) is not None
    return replace(description, pronoun=None, acts=True, enters=True) if heard else description


def heard_before(description: Description, found: Key, seen: dict[Key, list[Description]]) -> list[Description]:
    """The voice, heard a moment ago and never again, of somebody new who now comes up; taken from whom it was."""
    if not description.new or not description.acts or description.group or not is_human(found):
        return []
    voices = [key for key in seen if key.head == VOICE and len(seen[key]) == 1]
    heard = [key for key in voices if 0 <= description.paragraph - seen[key][0].paragraph <= 1]
    return seen.pop(heard[0]) if len(heard) == 1 else []


def machine(description: Description, walk: Walk) -> Key | None:
    """Which ship or gate was told of last: "the voice from the ceiling" is its, where nobody else was heard unseen."""
    told = (who for _, who in walk.told_before(description, MEMORY) if isinstance(who, Key) and not is_human(who))
    return next((who for who in told if not who.head.endswith("s") and who.head not in GROUPS), None)
