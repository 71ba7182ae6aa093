"""What a reader knows at each description: who was named or described lately, who is young, who has which role."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from screenplay.book import Book, Break, Paragraph
from screenplay.english import words
from screenplay.findings import Gender, Token
from screenplay.people.kin import ELDERS
from screenplay.people.mentions import Named
from screenplay.people.nouns import is_person_noun
from screenplay.people.persons import Person
from screenplay.people.unnamed.descriptions import Description
from screenplay.people.unnamed.strangers import Key, gender_of_noun

LATELY = 6
"""So many paragraphs back somebody counts as present."""
MEMORY = 40
"""So many paragraphs after "a tall woman", "the woman" may still mean her."""
YOUNG = words("boy girl kid child lad lass laddie lassie toddler baby infant teenager youth schoolboy schoolgirl")
CHILDREN = words("boy kid child toddler baby infant schoolboy schoolgirl")
"""Grown people are not called so, as they are called "the girl" or "the lad"."""
AGED = words("old elderly aged ancient")
YOUTHFUL = words("young younger youthful")

Age = Literal["young", "old"]
Someone = Key | int
"""A person without a name, or the place of one who has a name."""
NARRATOR = -1
"""The place of a narrator whom nobody calls by a name."""


def stretches(book: Book) -> tuple[int, ...]:
    """For each paragraph, in which stretch between chapters and scene breaks it stands."""
    found: list[int] = []
    number = 0
    for chapter in book.chapters:
        number += 1
        for block in chapter.blocks:
            number += isinstance(block, Break) and block.kind != "lost line"
            if isinstance(block, Paragraph):
                found.append(number)
    return tuple(found)


@dataclass(slots=True)
class Walk:
    """What has been read so far. `teller`: whose "my" is, None where nobody tells the story; `latest`: for each noun,
    where and as whom it was used last; `met`: in which paragraph and where a description meant whom; `several`: in
    which paragraph several of a kind were told of; `parents`: who has a child, and of what kind; `known`: who the
    eldest is; `trades`: who was told of as "the clerk"; `talked_of`: where a word first stands in somebody's speech;
    `pronouns`: the gender that a description's pronouns tell, by where its noun starts; `untold`: where a stretch has
    its first "he" or "she"; `at`: whom the noun that starts there means; `genders`: what pronouns have told of those
    without a name; `phrases`: who came up under which noun with what (phrases.py).
    """

    people: Sequence[Person]
    names: Sequence[Named]
    stretches: Sequence[int]
    teller: int | None
    starts: list[int]
    roles: dict[str, set[int]]
    kin: dict[tuple[Someone, str], Someone]
    wheres: dict[Key, set[str]] = field(default_factory=lambda: defaultdict(set))
    latest: dict[str, list[tuple[int, Key]]] = field(default_factory=lambda: defaultdict(list))
    met: list[tuple[int, int, Someone]] = field(default_factory=list)
    several: list[tuple[int, str]] = field(default_factory=list)
    parents: list[tuple[Someone, str]] = field(default_factory=list)
    known: dict[Key, int] = field(default_factory=dict)
    trades: dict[str, set[Someone]] = field(default_factory=lambda: defaultdict(set))
    ages: dict[Someone, Age] = field(default_factory=dict)
    talked_of: Mapping[str, int] = field(default_factory=dict)
    pronouns: Mapping[int, Gender] = field(default_factory=dict)
    untold: Mapping[tuple[int, Gender], int] = field(default_factory=dict)
    at: dict[int, Someone] = field(default_factory=dict)
    genders: dict[Someone, Gender] = field(default_factory=dict)
    phrases: list[tuple[str, frozenset[str], Someone]] = field(default_factory=list)

    def meet(self, description: Description, who: Someone) -> None:
        """Note whom `description` means."""
        self.met.append((description.paragraph, description.span.start, who))
        self.at[description.at] = who
        if description.at in self.pronouns:
            self.genders.setdefault(who, self.pronouns[description.at])
        if description.child:
            self.parents.append((who, description.child))
        if description.plural:
            self.several.append((description.paragraph, description.kind))
        if isinstance(who, Key) and description.where:
            self.wheres[who].add(description.where)
        if not description.generic and not description.kin:
            self.trades[description.head].add(who)
        age = age_told(description)
        if age is not None and (description.new or description.kin):
            self.ages.setdefault(who, age)

    def met_elsewhere(self, key: Key, where: str) -> bool:
        """Whether somebody was met under `key`, but never told of as being `where`: "a woman in a green dress"."""
        return any(met == key for _, met in self.latest[key.head]) and where not in self.wheres[key]

    def gender(self, who: Someone) -> Gender | None:
        if isinstance(who, Key):
            return gender_of_noun(who) or self.genders.get(who)
        return self.people[who].gender if who >= 0 else None

    def name_at(self, token: Token) -> int | None:
        """The person whose name `token` is part of."""
        place = bisect_right(self.starts, token.span.start) - 1
        if place >= 0 and self.names[place].seen.span.end >= token.span.end:
            return self.names[place].person
        return None

    def names_before(self, description: Description, paragraphs: int) -> Iterator[Named]:
        """The names before `description`, the nearest first, from so many paragraphs of the same stretch."""
        place = bisect_right(self.starts, description.span.start) - 1
        while place >= 0:
            name = self.names[place]
            if description.paragraph - name.seen.paragraph > paragraphs or self.is_elsewhere(name, description):
                return
            yield name
            place -= 1

    def names_from(self, place: int) -> Iterator[Named]:
        """The names from `place` in the source on."""
        yield from self.names[bisect_right(self.starts, place) :]

    def is_elsewhere(self, name: Named, description: Description) -> bool:
        return self.stretches[name.seen.paragraph] != self.stretches[description.paragraph]

    def present(self, description: Description) -> frozenset[Someone]:
        """Who was named in the narration, addressed, or described just before `description`."""
        near = self.names_before(description, LATELY)
        there: set[Someone] = {name.person for name in near if not name.seen.quoted or name.seen.call}
        return frozenset((*there, *(who for _, who in self.told_before(description, LATELY))))

    def spoke_before(self, description: Description) -> frozenset[Someone]:
        """Who speaks in the paragraph before, or is addressed in the description's own."""
        return frozenset(
            name.person
            for name in self.names_before(description, 1)
            if (name.seen.speaks and name.seen.paragraph < description.paragraph)
            or (name.seen.call and name.seen.paragraph == description.paragraph)
        )

    def told_before(self, description: Description, paragraphs: int) -> Iterator[tuple[int, Someone]]:
        """Where descriptions meant whom, the nearest to `description` first, in so many paragraphs of its stretch."""
        for paragraph, start, who in reversed(self.met):
            if description.paragraph - paragraph > paragraphs:
                return
            if self.stretches[paragraph] == self.stretches[description.paragraph]:
                yield start, who


def is_human(who: Someone) -> bool:
    """Whether it is somebody, and no gate that speaks."""
    return isinstance(who, int) or is_person_noun(who.head)


def age_told(description: Description) -> Age | None:
    """How old a description makes somebody."""
    if description.head in YOUNG:
        return None if description.marks & AGED else "young"
    return "old" if description.head in ELDERS or description.marks & AGED else None
