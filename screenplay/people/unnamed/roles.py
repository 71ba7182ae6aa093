"""People who have a name and are told of by something else just before or just after it.

Croome says something; "The butler waited". A writer does so while the name is new. Where "the butler" begins a
paragraph, does not come in there, and nobody of that trade was told of before, it is the one person there whom it may
mean, if the narration has named them a few times only and given them no trade. "The widow" may be the only woman there
of whom nothing is known, too.

A voice cries out, and the Beaver pushes through the crowd: it was his.
"""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import chain, islice

from screenplay.english import words
from screenplay.findings import Gender
from screenplay.people.names.titles import MARRIED, MASTERS, UNMARRIED
from screenplay.people.nouns import BEREFT, GENERIC, is_person_noun, noun_gender
from screenplay.people.persons import SHORT_CAST
from screenplay.people.unnamed.descriptions import Description
from screenplay.people.unnamed.presence import LATELY, MEMORY, YOUNG, Someone, Walk, is_human
from screenplay.people.unnamed.strangers import Key

SOON, BEHIND = 2, 6
"""So many paragraphs after a voice is heard, and among so many names, comes the one whose it is."""
LEAD = 12
WAS = re.compile(r"\b(?:that|it|this)\s+(?:was|is)\s+$", re.I)
JUST = 2
"""So many paragraphs before, they speak by name."""
SERVING = words(
    "butler footman valet servant maid housemaid waiter waitress steward stewardess barman barmaid bartender driver"
    " conductor porter attendant usher clerk receptionist guard policeman constable nurse postman messenger chauffeur"
    " cook"
)
"""Where somebody is called, one of these may be there to serve."""
FORMAL = MARRIED | MASTERS | UNMARRIED
NEW = 5
"""So often at most the narration has named somebody whose trade is not told yet."""


def newly_named(description: Description, walk: Walk) -> Someone | None:
    """Whom the first "the butler" means; None where it may be somebody else."""
    if not _is_first(description, walk):
        return None
    gender = noun_gender(description.head) or walk.pronouns.get(description.at)
    there = {who for who in walk.present(description) if is_human(who)}
    there = {who for who in there if gender is None or walk.gender(who) in (None, gender)}
    titled = _titled(description, there, walk)
    if titled is not None:
        return titled
    arrived = _arrived(description, there, walk)
    if arrived is not None:
        return arrived
    strangers = _strangers(description, there, gender, walk)
    if gender and len(strangers) == 1 and not strangers & set(chain.from_iterable(walk.trades.values())):
        return next(iter(strangers))
    talked_of = walk.talked_of.get(description.head, description.at) < description.at  # as one who is not there
    if len(there) != 1 or not description.opens or description.comes or talked_of:
        return None
    (who,) = there
    return who if isinstance(who, int) and _is_new(who, description, walk) else None


def _titled(description: Description, there: Set[Someone], walk: Walk) -> int | None:
    """Mr. Orde, whom somebody called just before, where "the caretaker" answers; in a short story, and not where
    somebody of that trade may serve any of them."""
    if len(walk.people) > SHORT_CAST or not description.speaks or not _serves_nobody(description.head):
        return None
    called = {
        name.person
        for name in walk.names_before(description, SOON + 1)
        if name.seen.call and name.seen.paragraph < description.paragraph
    }
    known = set(chain.from_iterable(walk.trades.values()))
    fitting = [who for who in called & there - known if isinstance(who, int) and walk.people[who].titles & FORMAL]
    return fitting[0] if len(fitting) == 1 else None


def _arrived(description: Description, there: Set[Someone], walk: Walk) -> int | None:
    """Mr. Vane, named for the first time just before, in a short story, who then is "the chairman" that speaks."""
    if len(walk.people) > SHORT_CAST or not description.speaks or not _serves_nobody(description.head):
        return None
    first = {name.person: name.seen for name in reversed(walk.names) if not name.seen.quoted}
    known = set(chain.from_iterable(walk.trades.values()))
    new = [who for who in there - known if isinstance(who, int) and who in first and walk.people[who].titles]
    new = [who for who in new if 0 <= description.paragraph - first[who].paragraph <= JUST and first[who].acts]
    return new[0] if len(new) == 1 else None


def _serves_nobody(noun: str) -> bool:
    """Whether it is a person's trade, and not one for whoever is there."""
    return is_person_noun(noun) and noun not in SERVING


def _strangers(description: Description, there: Set[Someone], gender: Gender | None, walk: Walk) -> frozenset[Someone]:
    """Those of that gender who came in as "a man"; in a short story also long before, if they serve nobody. Not who
    came in before somebody spoke of one of that trade: they had a word for him."""
    far = MEMORY if len(walk.people) <= SHORT_CAST and _serves_nobody(description.head) else 0
    talked_of = walk.talked_of.get(description.head, description.at)
    before = {who: start for start, who in walk.told_before(description, max(far, LATELY))}  # the first that is told
    grown = (who for who in before if isinstance(who, Key) and who.head in GENERIC and who.head not in YOUNG)
    fitting = frozenset(who for who in grown if walk.gender(who) == gender and (far or who in there))
    return frozenset(who for who in fitting if talked_of >= description.at or before[who] > talked_of)


def whose_voice(description: Description, walk: Walk, source: str) -> Someone | None:
    """Who it turns out to be whose voice was heard first; None where nobody comes up at once who was not there."""
    end, there = description.span.end, walk.present(description)
    for name in islice(walk.names_from(end), BEHIND):
        apart = name.seen.paragraph - description.paragraph
        shown = WAS.search(source, max(end, name.seen.span.start - LEAD), name.seen.span.start) is not None
        comes = apart == 0 and name.seen.acts
        if apart > SOON or name.seen.quoted or not (shown or comes):
            continue
        gender = walk.people[name.person].gender
        return name.person if shown or (name.person not in there and gender) else None
    return None


def _is_first(description: Description, walk: Walk) -> bool:
    """Whether a trade, and nothing else, tells for the first time of one who acts."""
    trade = not description.generic and not description.group and (not description.kin or description.head in BEREFT)
    plain = not description.marks and not description.where and not description.named and description.owner is None
    return trade and plain and description.the and description.acts and not walk.latest[description.head]


def _is_new(who: int, description: Description, walk: Walk) -> bool:
    """Whether little is known of `who`, who has just spoken."""
    told = [name.seen for name in walk.names_before(description, MEMORY) if name.person == who and not name.seen.quoted]
    spoke = any(seen.beats or seen.speaks for seen in told if description.paragraph - seen.paragraph <= JUST)
    known = any(who in bearers for bearers in walk.trades.values())
    gendered = walk.people[who].gender or noun_gender(description.head)
    return bool(spoke and gendered and len(told) <= NEW and not known)
