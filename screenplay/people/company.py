"""How two wordings keep company: whether they act side by side as two people do, or take each other's place as two
wordings of one person do.

Where two people talk, the one speaks in the paragraph after the other's; a writer who varies the name of one of them
uses the two wordings in every second paragraph, and hardly ever in one sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from screenplay.book import Book, Quote
from screenplay.people.mentions import Named

SCENE = 6
"""So many paragraphs away somebody acts in the same scene."""


@dataclass(frozen=True, slots=True)
class Appearances:
    """The paragraphs in which a wording acts, those in which it does so beside a quotation, and its sentences."""

    acting: Sequence[int]
    speaking: Sequence[int]
    sentences: Set[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """Counted over the paragraphs in which the first of two wordings acts.

    `near`: the other acts in the same scene; `beside`: in the same paragraph, or in one sentence, or in the next
    conversation turn; `across`: in the next turn but one; `called`: the turn before or after addresses the other;
    `calls`: the own turn does.
    """

    total: int
    near: int
    beside: int
    across: int
    called: int
    calls: int

    @property
    def one_place(self) -> int:
        """How often the two wordings take each other's place in a conversation."""
        return self.across + self.called - self.calls


@dataclass(frozen=True, slots=True)
class Company:
    """`appearances`, `calls` (the paragraphs that address somebody) and `firsts` (the first that tells of them) by the
    place of a person; `turns` the paragraphs with a quotation, in order."""

    appearances: Mapping[int, Appearances]
    calls: Mapping[int, Set[int]]
    firsts: Mapping[int, int]
    turns: Sequence[int]

    def first(self, person: int) -> int:
        """The paragraph that tells first of `person`; one beyond all others where none does."""
        return self.firsts.get(person, BEYOND)

    def standing(self, one: Appearances, other: int) -> Standing:
        """How `one` stands to the person at the place `other`."""
        theirs, called = self.appearances.get(other, NOWHERE), self.calls.get(other, frozenset())
        acting, speaking = frozenset(theirs.acting), frozenset(theirs.speaking)
        return Standing(
            len(one.acting),
            sum(_acts_near(theirs.acting, at) for at in one.acting),
            sum(at in acting for at in one.acting)
            + len(one.sentences & theirs.sentences)
            + sum(bool(self._turns_away(at, 1) & speaking) for at in one.speaking),
            sum(bool(self._turns_away(at, 2) & speaking) for at in one.speaking),
            sum(at - 1 in called or at + 1 in called for at in one.speaking),
            sum(at in called for at in one.speaking),
        )

    def _turns_away(self, paragraph: int, steps: int) -> Set[int]:
        """The turns so many before and after the one in `paragraph`."""
        place = bisect_left(self.turns, paragraph)
        around = (place - steps, place + steps)
        return {self.turns[at] for at in around if 0 <= at < len(self.turns)}


NOWHERE = Appearances((), ())
BEYOND = 10**9


def company(book: Book, names: Iterable[Named]) -> Company:
    """The company that those keep whom `names` mean."""
    acting: dict[int, list[int]] = defaultdict(list)
    speaking: dict[int, list[int]] = defaultdict(list)
    sentences: dict[int, set[int]] = defaultdict(set)
    calls: dict[int, set[int]] = defaultdict(set)
    firsts: dict[int, int] = {}
    for name in names:
        seen, person = name.seen, name.person
        if seen.call:
            calls[person].add(seen.paragraph)
        if seen.quoted:
            continue
        sentences[person].add(seen.sentence)
        firsts.setdefault(person, seen.paragraph)
        if seen.acts or seen.speaks:
            acting[person].append(seen.paragraph)
        if seen.beats or seen.speaks:
            speaking[person].append(seen.paragraph)
    return Company(
        {
            person: Appearances(_once(acting[person]), _once(speaking[person]), frozenset(them))
            for person, them in sentences.items()
        },
        calls,
        firsts,
        [
            number
            for number, paragraph in enumerate(book.paragraphs())
            if any(isinstance(part, Quote) for part in paragraph.parts)
        ],
    )


def _once(places: Sequence[int]) -> tuple[int, ...]:
    return (*places[:1], *(after for before, after in pairwise(places) if after != before))


def _acts_near(acting: Sequence[int], at: int) -> bool:
    """Whether one of `acting` is near `at`, the paragraph itself apart."""
    first, last = bisect_left(acting, at - SCENE), bisect_right(acting, at + SCENE)
    return last - first > (bisect_right(acting, at) > bisect_left(acting, at))
