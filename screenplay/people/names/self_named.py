"""One who is known by an epithet and says who they are: "I am Odile Brandt," said the Visitor."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from screenplay.people.mentions import Named
from screenplay.people.names.alternation import is_epithet
from screenplay.people.persons import Person, merged

LEAD = 40
I_AM = re.compile(
    r"(?:^|[.!?,;:…—–\"“”‘-]\s*|\b(?:for|because|that|and|but|yes|well)\s+)"
    r"(?:I(?:\s+am|['’ ]m)|my\s+name(?:\s+is|['’ ]s)|it\s+is\s+I|call\s+me)\s*,?\s+(?:the\s+|an?\s+)?$",
    re.I,
)
GOES_BY = re.compile(
    r"\b(?:calls?\s+me|known\s+as|(?:every(?:one|body)|people|they|friends)\s+(?:just\s+)?says?)\s*,?\s+$", re.I
)
KNOWN_AS = re.compile(
    r"(?:\b(?:known\s+(?:to\s+[^.;:]{1,60}\s+)?as|nicknamed|(?:every(?:one|body)|people|(?:his|her)\s+\w+)\s+call(?:s|ed)"
    r"(?:\s+(?:him|her))?|(?:like|want|hate)[sd]?\s+(?:to\s+be|being)\s+called)"
    r"|^,\s+whom\s+[^;:!?]{1,60}\s+call(?:s|ed))\s+$",
    re.I,
)
SHORT = re.compile(r",?\s+for\s+short\b", re.I)
OWNS = re.compile(r"['’]s?\b")


def join_self_named(people: Sequence[Person], names: Sequence[Named], source: str) -> tuple[Person, ...]:
    """`people`, with those who are called by an epithet joined to whom they say that they are."""
    speaking: dict[int, set[int]] = defaultdict(set)
    for name in names:
        if name.seen.speaks:
            speaking[name.seen.paragraph].add(name.person)
    kept: list[Person | None] = list(people)
    for name, other_name in (*pairwise(names), *zip(names, names[2:], strict=False)):
        if _goes_by(name, other_name, source) or _is_known_as(name, other_name, source):
            own, other = kept[name.person], kept[other_name.person]
            if own is not None and other is not None and own.gender in (None, other.gender or own.gender):
                kept[other_name.person], kept[name.person] = merged(other, own), None
    for name in names:
        speakers = speaking[name.seen.paragraph] - {name.person}
        if len(speakers) == 1 and _says_who_it_is(name, source):
            (speaker,) = speakers
            own, other = kept[speaker], kept[name.person]
            if own is not None and other is not None and _may_be_one(own, other):
                kept[name.person], kept[speaker] = merged(other, own), None
    return tuple(person for person in kept if person is not None)


def _goes_by(name: Named, other: Named, source: str) -> bool:
    """Whether somebody says who they are and then what they are called: "I'm Ruth. Everyone calls me Roo."."""
    here = name.seen.quoted and other.seen.quoted and name.seen.paragraph == other.seen.paragraph
    if not here or name.person == other.person or not _says_who_it_is(name, source):
        return False
    lead = source[max(0, other.seen.span.start - LEAD) : other.seen.span.start]
    return GOES_BY.search(lead) is not None or SHORT.match(source, other.seen.span.end) is not None


def _is_known_as(name: Named, other: Named, source: str) -> bool:
    """Whether the narration tells what somebody is called: "Daniel Orr, who was known to everybody as Kit"."""
    told = not name.seen.quoted and not other.seen.quoted and name.seen.sentence == other.seen.sentence
    between = source[name.seen.span.end : other.seen.span.start]
    return told and name.person != other.person and KNOWN_AS.search(between) is not None


def _says_who_it_is(name: Named, source: str) -> bool:
    start, end = name.seen.span.start, name.seen.span.end
    lead = source[max(0, start - LEAD) : start]
    return name.seen.quoted and bool(I_AM.search(lead)) and not OWNS.match(source, end)


def _may_be_one(own: Person, other: Person) -> bool:
    return is_epithet(own) and (own.gender is None or other.gender in (None, own.gender))
