"""One without a name who is named as the story goes on: the curate cries out, and "Mr. Hale held up his palms".

Whoever acts by a name that the narration has not used before has either just come, or was there all the time, told of
by what they are. They were there where one person fits who has no name, and the two never stand side by side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence, Set

from screenplay.people.mentions import Named
from screenplay.people.unnamed.descriptions import Description
from screenplay.people.unnamed.presence import Walk, is_human
from screenplay.people.unnamed.strangers import Described, Unnamed

INTRODUCTION = 12
"""So many paragraphs after the last description of somebody, their name may be given."""
FAR = 1_000

SOMEBODY_SPOKE = re.compile(
    r"\b(?:some(?:body|one)|an? (?:\w+ )?voice)\s+(?:\w+ly\s+)?"
    r"(?:call|shout|cri|said|say|ask|yell|repli|answer|whisper)",
    re.I,
)


def given_later(
    unnamed: Sequence[Unnamed], walk: Walk, taken: Set[int], described: Sequence[Described]
) -> dict[int, int]:
    """Who acts by a new name when one without a name is gone; of two who are gone, the last told of. Not who has been
    `taken` for another, nor whom the narration told of before as what they are: "my mother", who is Mama."""
    arrivals = _arrivals(walk.names)
    known = [(one.person, one.seen.span.start) for one in described]
    last: dict[int, tuple[int, int]] = {}
    for number, person in enumerate(unnamed):
        place = _name_given(person, arrivals, walk)
        if place is None or place in taken or any(who == place and at < person.seen[0].span.start for who, at in known):
            continue
        if not _has_rivals(person, unnamed, place, walk):
            last[place] = max(last.get(place, (-1, 0)), (person.seen[-1].span.start, number))
    return {number: place for place, (_, number) in last.items()}


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


def _has_rivals(person: Unnamed, unnamed: Sequence[Unnamed], place: int, walk: Walk) -> bool:
    """Whether others speak around the last that is told of `person` who may bear the name as well."""
    here = person.seen[-1].paragraph
    others = (one for one in unnamed if one is not person and is_single(one) and is_human(one.key))
    fitting = (one for one in others if may_be(one, place, walk))
    return any(abs(seen.paragraph - here) <= INTRODUCTION and seen.speaks for one in fitting for seen in one.seen)


def _arrivals(names: Sequence[Named]) -> list[tuple[Named, list[int]]]:
    """The first act of everybody beside a speech, with where they are named the second time."""
    mentions: dict[int, list[int]] = defaultdict(list)
    first: dict[int, Named] = {}
    for name in names:
        mentions[name.person].append(name.seen.span.start)
        if (name.seen.beats or name.seen.speaks) and name.person not in first:
            first[name.person] = name
    return sorted(
        ((name, mentions[name.person][1:2]) for name in first.values()), key=lambda arrival: arrival[0].seen.span
    )


def _name_given(person: Unnamed, arrivals: Sequence[tuple[Named, list[int]]], walk: Walk) -> int | None:
    """The first to act after `person` was last told of, where that is soon and they had been named once at most, and
    not by the narrator before `person` came."""
    last = person.seen[-1]
    if not is_single(person) or len(person.seen) < 2 or not _is_human(person):
        return None
    start = last.span.start
    new = (
        name
        for name, again in arrivals
        if name.seen.form.title == "" and name.seen.span.start > start and (not again or again[0] > start)
    )
    name = next(new, None)
    if name is None or name.seen.paragraph - last.paragraph > INTRODUCTION or _is_answered(last, name):
        return None
    told = any(one.person == name.person and not one.seen.quoted for one in walk.names_before(person.seen[0], FAR))
    told = told or is_beside(person, name.person, walk)
    return name.person if may_be(person, name.person, walk) and not told else None


def _is_answered(last: Description, name: Named) -> bool:
    """Whether the one who bears the new name says something right after the other spoke: they are two."""
    return name.seen.speaks and name.seen.paragraph == last.paragraph + 1 and (last.speaks or last.beside)


def _is_human(person: Unnamed) -> bool:
    return person.gender is not None or is_human(person.key)
