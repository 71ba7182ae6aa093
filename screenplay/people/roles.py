"""People who have a name and are told of by something else just before or just after it.

Croome says something; "The butler waited". A writer does so while the name is new. Where "the butler" begins a
paragraph, does not come in there, and nobody of that trade was told of before, it is the one person there whom it may
mean, if the narration has named them a few times only and given them no trade. "The widow" may be the only woman there
of whom nothing is known, too.

A voice cries out, and the Beaver pushes through the crowd: it was his.
"""

from __future__ import annotations

import re
from itertools import chain, islice

from screenplay.english import words
from screenplay.people.descriptions import Description
from screenplay.people.nouns import GENERIC, noun_gender
from screenplay.people.persons import SHORT_CAST
from screenplay.people.presence import MEMORY, YOUNG, Someone, Walk, is_human
from screenplay.people.strangers import Key

SOON, BEHIND = 2, 6
"""So many paragraphs after a voice is heard, and among so many names, comes the one whose it is."""
LEAD = 12
WAS = re.compile(r"\b(?:that|it|this)\s+(?:was|is)\s+$", re.I)
JUST = 2
"""So many paragraphs before, they speak by name."""
BEREFT = words("widow widower bride bridegroom")
"""Kin in their form, but nobody's: as good as a trade."""
NEW = 5
"""So often at most the narration has named somebody whose trade is not told yet."""


def newly_named(description: Description, walk: Walk) -> Someone | None:
    """Whom the first "the butler" means; None where it may be somebody else."""
    if not _is_first(description, walk):
        return None
    gender = noun_gender(description.head) or walk.pronouns.get(description.at)
    there = {who for who in walk.present(description) if is_human(who)}
    there = {who for who in there if gender is None or walk.gender(who) in (None, gender)}
    far = MEMORY if len(walk.people) <= SHORT_CAST else 0
    before = {*there, *(who for _, who in walk.told_before(description, far))}
    grown = {who for who in before if isinstance(who, Key) and who.head in GENERIC and who.head not in YOUNG}
    strangers = {who for who in grown if walk.gender(who) == gender}
    if gender and len(strangers) == 1 and not strangers & set(chain.from_iterable(walk.trades.values())):
        return next(iter(strangers))
    if len(there) != 1 or not description.opens or description.comes:
        return None
    (who,) = there
    return who if isinstance(who, int) and _is_new(who, description, walk) else None


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
    talked_of = walk.talked_of.get(description.head, description.at) < description.at  # as one who is not there
    return trade and plain and description.the and description.acts and not (talked_of or walk.latest[description.head])


def _is_new(who: int, description: Description, walk: Walk) -> bool:
    """Whether little is known of `who`, who has just spoken."""
    told = [name.seen for name in walk.names_before(description, MEMORY) if name.person == who and not name.seen.quoted]
    spoke = any(seen.beats or seen.speaks for seen in told if description.paragraph - seen.paragraph <= JUST)
    known = any(who in bearers for bearers in walk.trades.values())
    gendered = walk.people[who].gender or noun_gender(description.head)
    return bool(spoke and gendered and len(told) <= NEW and not known)
