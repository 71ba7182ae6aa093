"""Whom a wording means that more than one of a given cast may have: "Charles", where there are two.

An author calls people by the wording that sets them apart. Who has a wording of their own that is used all the time
needs no other; so a shared one mostly means whoever is there as well, but is else seldom named.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NEAR, FAR = 15, 80
"""Paragraphs from where a wording stands within which who has it is named otherwise, or is not."""
THERE = 1 / 3
"""In such a part of the places, of those where the likeliest one is near, another must be near to be meant at all."""
CLEARLY = 2
"""So many times as often must the others be named otherwise."""
OFTEN = 0.5
"""Who is named otherwise so often, for each time that the wording stands, has no need of it."""


@dataclass(frozen=True, slots=True)
class Use:
    """A wording where it stands: who is called so, who has it for a first name only, the paragraph, and whether it
    is the narration's. `title`: it is no more than a title, and means whoever was last named."""

    holders: tuple[int, ...]
    others: tuple[int, ...]
    paragraph: int
    narrated: bool
    title: bool = False


@dataclass(frozen=True, slots=True)
class _Otherwise:
    """Where each is named by what nobody else has: the paragraphs, and how often in the narration."""

    paragraphs: Mapping[int, Sequence[int]]
    narrated: Mapping[int, int]

    def near(self, who: int, paragraph: int, distance: int) -> bool:
        seen = self.paragraphs.get(who, ())
        at = bisect_left(seen, paragraph - distance)
        return at < len(seen) and seen[at] <= paragraph + distance


def meant(uses: Sequence[Use]) -> tuple[int, ...]:
    """For each of `uses`, which are in the order of the text, whom it means."""
    otherwise = _otherwise(uses)
    shared: dict[tuple[tuple[int, ...], tuple[int, ...]], list[Use]] = {}
    for use in uses:
        if len(use.holders) + len(use.others) > 1 and not use.title:
            shared.setdefault((use.holders, use.others), []).append(use)
    mostly = {names: _mostly(found, otherwise) for names, found in shared.items()}
    last: dict[int, int] = {}
    people = []
    for number, use in enumerate(uses):
        people.append(_here(use, mostly.get((use.holders, use.others)), otherwise, last))
        if len(use.holders) == 1 and not use.others:
            last[use.holders[0]] = number
    return tuple(people)


def _otherwise(uses: Sequence[Use]) -> _Otherwise:
    paragraphs: dict[int, list[int]] = {}
    narrated: Counter[int] = Counter()
    for use in uses:
        if len(use.holders) == 1 and not use.others:
            paragraphs.setdefault(use.holders[0], []).append(use.paragraph)
            narrated[use.holders[0]] += use.narrated
    return _Otherwise(paragraphs, narrated)


def _mostly(uses: Sequence[Use], otherwise: _Otherwise) -> int | None:
    """Whom a wording means where nothing around tells more; None where it may well be any of several."""
    holders, others = uses[0].holders, uses[0].others
    near = {
        who: sum(otherwise.near(who, use.paragraph, FAR) for use in uses) / len(uses) for who in (*holders, *others)
    }
    if len(holders) == 1:
        named = otherwise.narrated[holders[0]]
        if named < OFTEN * sum(use.narrated for use in uses):
            return holders[0]
        fitting = [who for who in others if near[who] >= THERE and otherwise.narrated[who] < named]
        return max(fitting, key=lambda who: (near[who], -who), default=holders[0])
    fitting = [who for who in holders if near[who] >= THERE * max(near.values())]
    counts = sorted((otherwise.narrated[who], who) for who in fitting)
    return counts[0][1] if len(counts) == 1 or CLEARLY * counts[0][0] <= counts[1][0] else None


def _here(use: Use, mostly: int | None, otherwise: _Otherwise, last: Mapping[int, int]) -> int:
    """Whom a wording means where it stands: the one it mostly means, unless only another is there; without such a one,
    who was last named otherwise."""
    if mostly is None:
        return max(use.holders, key=lambda who: (last.get(who, -1), -who))
    if otherwise.near(mostly, use.paragraph, FAR):
        return mostly
    here = [who for who in (*use.holders, *use.others) if otherwise.near(who, use.paragraph, NEAR)]
    return here[0] if len(here) == 1 else mostly
