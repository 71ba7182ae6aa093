"""People without a name who are given one: "This is Pim", "My name's Osk", or the name that acts when they are gone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from screenplay.people.mentions import Named
from screenplay.people.narrator import INTRODUCES
from screenplay.people.persons import Person
from screenplay.people.presence import Walk
from screenplay.people.self_named import I_AM
from screenplay.people.strangers import Described, Unnamed
from screenplay.text import Span

INTRODUCTION = 12
"""So many paragraphs after the last description of somebody, their name may be given."""
TURNS = 4
"""So many paragraphs after somebody spoke, it may be they who say their name."""
LEAD = 40
PRESENTS = re.compile(r"(?:^|[^\w])(?:this is|that['’]s|that is|meet|here['’]s|here is)\s+$", re.I)
NAMES = re.compile(r"\b(?P<whose>his|her|he|she)\s+(?:name\s+(?:was|is)|(?:was|is)\s+(?:called|named))\s+$", re.I)
"""The narrator gives the name of whom they told of last."""
GIVES = re.compile(r"(?:^|[.!?,:;\"“‘—–-])\s*(?:this is|I'm|I am)\s+$", re.I)
KNOWN = 3
"""So often a person must be told of by name, to be the one who comes without it."""


def introduces(source: str, name: Span) -> bool:
    """Whether somebody gives the name at `name`, inside a speech, as their own: "my name is Mara", "this is Mara"."""
    lead = source[max(0, name.start - LEAD) : name.start].replace("’", "'")
    return INTRODUCES.search(lead) is not None or GIVES.search(lead) is not None


def join_introduced(
    unnamed: tuple[Unnamed, ...], described: Iterable[Described], walk: Walk, source: str
) -> tuple[tuple[Unnamed, ...], tuple[Described, ...]]:
    """`unnamed` less those who have a name after all, and `described` with what tells of these."""
    arrivals = _arrivals(walk.names)
    given = {**_given_by_narrator(unnamed, walk, source), **_given_in_speech(unnamed, walk, source)}
    kept: list[Unnamed] = []
    joined = list(described)
    for person in unnamed:
        place = given.get(unnamed.index(person), _name_given(person, arrivals, walk.people))
        place = _known_by_conduct(person, walk) if place is None else place
        if place is None:
            kept.append(person)
        else:
            joined += [Described(description, place) for description in person.seen]
    return tuple(kept), tuple(sorted(joined, key=lambda one: one.seen.span))


def _may_be(person: Unnamed, place: int, people: Sequence[Person]) -> bool:
    return person.gender is None or people[place].gender in (None, person.gender)


def _is_single(person: Unnamed) -> bool:
    return person.key.owner is None and not any(description.group for description in person.seen)


def _given_by_narrator(unnamed: Sequence[Unnamed], walk: Walk, source: str) -> dict[int, int]:
    """Who was told of last, in this paragraph or the one before, when the narration says "her name was Mara"."""
    given: dict[int, int] = {}
    for name in walk.names:
        start = name.seen.span.start
        told = None if name.seen.quoted else NAMES.search(source, max(0, start - LEAD), start)
        if told:
            gender = "f" if told["whose"].lower() in ("her", "she") else "m"
            near = [
                (one.span.start, number)
                for number, person in enumerate(unnamed)
                for one in person.seen
                if one.span.start < start and name.seen.paragraph - one.paragraph <= 1
                if person.gender in (None, gender) and _is_single(person) and _may_be(person, name.person, walk.people)
            ]
            if near:
                given.setdefault(max(near)[1], name.person)
    return given


def _given_in_speech(unnamed: Sequence[Unnamed], walk: Walk, source: str) -> dict[int, int]:
    """Who is presented, or presents themselves, by a name that stands there for the first time."""
    given: dict[int, int] = {}
    met: set[int] = set()
    for name in walk.names:
        new, start = name.person not in met, name.seen.span.start
        met.add(name.person)
        if new and name.seen.quoted:
            lead = source[max(0, start - LEAD) : start].replace("’", "'")
            itself = INTRODUCES.search(lead) is not None or I_AM.search(lead) is not None
            if itself or PRESENTS.search(lead):
                fitting = _introduced(unnamed, name, walk, itself)
                if fitting is None:
                    fitting = _just_spoke(unnamed, name, walk) if itself else _on_the_line(unnamed, name)
                if fitting is not None:
                    given.setdefault(fitting, name.person)
    return given


def _introduced(unnamed: Sequence[Unnamed], name: Named, walk: Walk, itself: bool) -> int | None:
    """The one without a name who came into this stretch last; for "my name is", the one who speaks there."""
    last: tuple[int, int] | None = None
    for number, person in enumerate(unnamed):
        before = [one for one in person.seen if 0 <= name.seen.paragraph - one.paragraph <= INTRODUCTION]
        before = [one for one in before if walk.stretches[one.paragraph] == walk.stretches[name.seen.paragraph]]
        speaks = any(one.paragraph == name.seen.paragraph and (one.speaks or one.beside) for one in before)
        comes = before[:1] == list(person.seen[:1])
        if before and _is_single(person) and _may_be(person, name.person, walk.people) and speaks == itself:
            last = max(last or (-1, 0), (before[0].span.start, number)) if itself or comes else last
    return last[1] if last else None


def _just_spoke(unnamed: Sequence[Unnamed], name: Named, walk: Walk) -> int | None:
    """The only one without a name who speaks just before a line in which nobody else acts and somebody says who they
    are."""
    here = name.seen.paragraph
    if any(other.seen.paragraph == here and not other.seen.quoted for other in walk.names):
        return None
    fitting = [
        number
        for number, person in enumerate(unnamed)
        if _is_single(person) and _may_be(person, name.person, walk.people)
        if any(0 < here - one.paragraph <= TURNS and one.speaks for one in person.seen)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _on_the_line(unnamed: Sequence[Unnamed], name: Named) -> int | None:
    """The voice that says "This is Sister Agnes"."""
    speaking = (
        number
        for number, person in enumerate(unnamed)
        if person.key.head == "voice" and _is_single(person)
        if any(one.paragraph == name.seen.paragraph and one.speaks for one in person.seen)
    )
    return next(speaking, None)


def _arrivals(names: Sequence[Named]) -> list[tuple[Named, list[int]]]:
    """The first act of everybody with where they are named the second time."""
    mentions: dict[int, list[int]] = defaultdict(list)
    first: dict[int, Named] = {}
    for name in names:
        mentions[name.person].append(name.seen.span.start)
        if (name.seen.beats or name.seen.speaks) and name.person not in first:
            first[name.person] = name
    return sorted(
        ((name, mentions[name.person][1:2]) for name in first.values() if name.seen.form.title == ""),
        key=lambda arrival: arrival[0].seen.span,
    )


def _name_given(person: Unnamed, arrivals: Sequence[tuple[Named, list[int]]], people: Sequence[Person]) -> int | None:
    """The first to act after `person` was last told of, where that is soon and they had been named once at most."""
    last = person.seen[-1]
    if not _is_single(person) or len(person.seen) < 2:
        return None
    start = last.span.start
    new = (name for name, again in arrivals if name.seen.span.start > start and (not again or again[0] > start))
    name = next(new, None)
    if name is None or name.seen.paragraph - last.paragraph > INTRODUCTION:
        return None
    return name.person if _may_be(person, name.person, people) else None


def _known_by_conduct(person: Unnamed, walk: Walk) -> int | None:
    """Who "the woman who got out" is: she calls by name a man whom one woman only has met, and she is not here.

    She must be told of as "the", and in one stretch of the story only.
    """
    first, here = person.seen[0], {walk.stretches[one.paragraph] for one in person.seen}
    if person.gender is None or not _is_single(person) or not first.generic or not first.picked or len(here) > 1:
        return None
    where = {one.paragraph + step for one in person.seen for step in (0, 1)}
    called = {name.person for name in walk.names if name.seen.call and name.seen.paragraph in where}
    found = {
        other
        for other, one in enumerate(walk.people)
        if one.gender == person.gender and other not in called and _has_met(other, called, first.paragraph, walk)
    }
    return next(iter(found)) if len(found) == 1 else None


def _has_met(other: int, called: set[int], paragraph: int, walk: Walk) -> bool:
    """Whether `other` is told of before with one of `called`, and in the stretch of `paragraph` not at all."""
    here = walk.stretches[paragraph]
    told = [walk.stretches[name.seen.paragraph] for name in walk.names if name.person == other and not name.seen.quoted]
    theirs = {walk.stretches[name.seen.paragraph] for name in walk.names if name.person in called}
    before = {stretch for stretch in told if stretch < here}
    return len(told) >= KNOWN and here not in told and bool(before & theirs)
