"""One without a name who is named as the story goes on: the curate cries out, and "Mr. Hale held up his palms".

Whoever acts by a name that the narration has not used before has either just come, or was there all the time, told of
by what they are. They were there where one person fits who has no name, and the two never stand side by side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from screenplay.people.mentions import Named
from screenplay.people.names.titles import MARRIED, MASTERS
from screenplay.people.persons import SHORT_CAST
from screenplay.people.unnamed.presence import Walk, age_told, is_human
from screenplay.people.unnamed.strangers import Unnamed

INTRODUCTION = 12
"""So many paragraphs after the last description of somebody, their name may be given."""
FAR = 1_000
SHORTLY = 12
"""So many paragraphs before a new name acts whoever it is was told of, who goes on being told of without it, too."""

SOMEBODY_SPOKE = re.compile(
    r"\b(?:some(?:body|one)|an? (?:\w+ )?voice)\s+(?:\w+ly\s+)?"
    r"(?:call|shout|cri|said|say|ask|yell|repli|answer|whisper)",
    re.I,
)


def given_later(unnamed: Sequence[Unnamed], walk: Walk, taken: Set[int]) -> dict[int, int]:
    """Who acts by a new name when one without a name is gone; of two who are gone, the last told of. Not who has been
    `taken` for another."""
    arrivals = _arrivals(walk.names)
    last: dict[int, tuple[int, int]] = {}
    for number, person in enumerate(unnamed):
        place = _name_given(person, arrivals, walk)
        if place is not None and place not in taken and not _has_rivals(person, unnamed, place, walk):
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


def _arrivals(names: Sequence[Named], talked_of: bool = False) -> list[tuple[Named, list[int]]]:
    """The first act of everybody with where they are named the second time: beside a speech, or of those whom somebody
    talked of anywhere, where `talked_of`."""
    mentions: dict[int, list[int]] = defaultdict(list)
    first: dict[int, Named] = {}
    spoken: set[int] = set()
    for name in names:
        spoken |= {name.person} if name.seen.quoted else set()
        mentions[name.person].append(name.seen.span.start)
        acts = name.seen.beats or name.seen.speaks or (talked_of and name.seen.acts and name.person in spoken)
        if acts and name.person not in first:
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
    if name is None or name.seen.paragraph - last.paragraph > INTRODUCTION:
        return None
    told = any(one.person == name.person and not one.seen.quoted for one in walk.names_before(person.seen[0], FAR))
    told = told or is_beside(person, name.person, walk)
    return name.person if may_be(person, name.person, walk) and not told else None


def _is_human(person: Unnamed) -> bool:
    return person.gender is not None or is_human(person.key)


def given_between(
    unnamed: Sequence[Unnamed], walk: Walk, taken: Mapping[int, int], met: Set[int], source: str
) -> dict[int, int]:
    """In a short story, who acts by a name that is new to the narration, by the only one there who has none; not who
    has been `taken` for another or, as those in `met`, is told of without a name already."""
    given: dict[int, int] = {}
    for name, _ in _arrivals(walk.names, talked_of=True) if len(walk.people) <= SHORT_CAST else ():
        if name.person in met or name.person in taken.values() or not _is_new(name, walk) or _is_called(name, walk):
            continue
        free = (n for n in range(len(unnamed)) if n not in taken)
        fitting = [n for n in free if _may_be_named(unnamed[n], name, walk)]
        fitting = [n for n in fitting if not somebody_spoke_since(unnamed[n], name, source)]
        lately = [n for n in fitting if _spoke_lately(unnamed[n], name)]
        fitting = lately if len(lately) == 1 else fitting
        if len(fitting) == 1 and fitting[0] not in given:
            given[fitting[0]] = name.person
    return given


def _is_new(name: Named, walk: Walk) -> bool:
    """Whether the narration did not use the name before; where it stands in a tag, nobody was called by it in this
    stretch of the story either, and nobody else acts there of whom it might be the fuller name."""
    before = [other.seen for other in walk.names if other.person == name.person and other.seen.span < name.seen.span]
    here = walk.stretches[name.seen.paragraph]
    if not name.seen.speaks:
        return all(seen.quoted for seen in before)
    gender = walk.people[name.person].gender
    others = (
        other
        for other in walk.names
        if other.person != name.person and other.seen.acts and walk.stretches[other.seen.paragraph] == here
    )
    rivals = any(walk.people[other.person].gender in (None, gender) for other in others)
    return not rivals and all(
        seen.quoted and not (seen.call and walk.stretches[seen.paragraph] == here) for seen in before
    )


def _is_called(name: Named, walk: Walk) -> bool:
    """Whether somebody else was called just before: it is whoever is called who answers."""
    calls = (one for one in walk.names if one.seen.call and 0 < name.seen.paragraph - one.seen.paragraph <= 1)
    return any(one.person != name.person for one in calls)


def _spoke_lately(person: Unnamed, name: Named) -> bool:
    speaking = (one.paragraph for one in person.seen if one.speaks or one.enters or one.beside)
    return any(0 <= name.seen.paragraph - at <= SHORTLY for at in speaking)


def _may_be_named(person: Unnamed, name: Named, walk: Walk) -> bool:
    """Whether `person` speaks, was told of just before `name`, and never stands in one paragraph with it."""
    here = name.seen.paragraph
    if name.seen.speaks and any(one.paragraph == here - 1 and (one.speaks or one.beside) for one in person.seen):
        return False  # one answers the other
    before = [one for one in person.seen if 0 <= here - one.paragraph <= SHORTLY]
    before = [one for one in before if walk.stretches[one.paragraph] == walk.stretches[here]]
    enters = len(person.seen) > 1 or (person.seen[0].new and person.seen[0].enters)
    speaks = enters and any(one.speaks or one.enters or one.beside for one in person.seen)
    if name.seen.form.title in MARRIED | MASTERS and any(age_told(one) == "young" for one in person.seen):
        return False
    acts = any(one.acts or one.speaks or one.new for one in before)
    called = [one.seen.span for one in walk.names if one.person == name.person and one.seen.call]
    if any(called[0] < one.span < name.seen.span for one in person.seen if called):
        return False
    where = {one.paragraph for one in person.seen}
    beside = any(other.person == name.person and other.seen.paragraph in where for other in walk.names)
    human = is_single(person) and _is_human(person)
    return speaks and acts and not beside and human and may_be(person, name.person, walk)
