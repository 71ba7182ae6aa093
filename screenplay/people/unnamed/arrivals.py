"""Whether somebody without a name may be the one who comes up by a name: of one gender, and never beside them."""

from __future__ import annotations

import re

from screenplay.people.mentions import Named
from screenplay.people.unnamed.presence import Walk
from screenplay.people.unnamed.strangers import Unnamed

SOMEBODY_SPOKE = re.compile(
    r"\b(?:some(?:body|one)|an? (?:\w+ )?voice)\s+(?:\w+ly\s+)?"
    r"(?:call|shout|cri|said|say|ask|yell|repli|answer|whisper)",
    re.I,
)


def is_single(person: Unnamed) -> bool:
    return person.key.owner is None and not any(description.group for description in person.seen)


def may_be(person: Unnamed, place: int, walk: Walk) -> bool:
    return person.gender is None or walk.people[place].gender in (None, person.gender)


def is_beside(person: Unnamed, place: int, walk: Walk) -> bool:
    """Whether somebody acts by that name, beside a speech, in a paragraph that tells of `person`."""
    where = {one.paragraph for one in person.seen}
    acting = (name for name in walk.names if name.seen.beats or name.seen.speaks)
    return any(name.person == place and name.seen.paragraph in where for name in acting)


def somebody_spoke_since(person: Unnamed, name: Named, source: str) -> bool:
    """Whether another, whom nobody sees, spoke between `person` and the call: "somebody called from inside"."""
    start = name.seen.span.start
    last = max((one.span.end for one in person.seen if one.span.end <= start), default=start)
    return SOMEBODY_SPOKE.search(source, last, start) is not None
