"""How everybody is called in the text, and which wording makes the best name and the best cue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from screenplay.book import Book
from screenplay.findings import Gender
from screenplay.people.cues import without_article
from screenplay.people.kin import kinship_of
from screenplay.people.mentions import Named
from screenplay.people.names.sightings import Form, Sighting
from screenplay.people.nouns import BEREFT, GENERIC, is_person_noun, noun_gender
from screenplay.people.persons import Person
from screenplay.people.unnamed.strangers import Described, Unnamed
from screenplay.people.unnamed.surroundings import is_noun
from screenplay.text import Span

LONG = 3
"""A cue has so many words at most, where it can."""


@dataclass(frozen=True, slots=True)
class Found:
    """A character before cue and id are given: wordings from the best for a cue to the worst."""

    name: str
    wordings: tuple[str, ...]
    cues: tuple[str, ...]
    gender: Gender | None
    weight: float
    first: int
    person: int | None = None
    unnamed: Unnamed | None = None
    narrator: bool = False


@dataclass(slots=True)
class Wordings:
    """What somebody is called, and how much each wording counts; `described`: what they are called without a name;
    `trades`: the nouns of that; `narrated`: whether the narration uses the name."""

    first: int
    surfaces: Counter[str] = field(default_factory=Counter)
    forms: dict[str, Form] = field(default_factory=dict)
    described: dict[str, None] = field(default_factory=dict)
    genders: set[Gender] = field(default_factory=set)
    trades: Counter[str] = field(default_factory=Counter)
    narrated: bool = False
    times: int = 0

    def add_name(self, words: str, seen: Sighting) -> None:
        self.narrated |= not seen.quoted
        self.surfaces[words] += 1 if seen.quoted else 3 + 3 * seen.speaks
        self.forms.setdefault(words, seen.form)

    def add_description(self, words: str, one: Described, kin: bool) -> None:
        """`kin`: the only names that somebody has are Mum and the like; then "my mother" is as good a name."""
        self.described[words] = None
        self.times += 1
        trade = not one.seen.generic and (not one.seen.kin or one.seen.head in BEREFT)
        if trade and is_person_noun(one.seen.head):
            self.trades[one.seen.head] += 1
        gender = noun_gender(one.seen.head)
        self.genders |= {gender} if gender else set()
        if kin and one.seen.kin:
            relation = one.seen.head.capitalize()
            self.surfaces[relation] += 3 + 3 * one.seen.speaks
            self.forms.setdefault(relation, Form("", (relation,)))


def found_named(
    people: Sequence[Person],
    names: Sequence[Named],
    described: Sequence[Described],
    book: Book,
    narrator: int | None,
) -> list[Found]:
    """Those of `people` who are named in the text."""
    wordings: dict[int, Wordings] = {}
    for name in names:
        own = wordings.setdefault(name.person, Wordings(name.seen.span.start))
        own.add_name(_surface(book, name.seen), name.seen)
    for one in described:
        if one.person in wordings:
            kin = kinship_of(people[one.person]) is not None
            wordings[one.person].add_description(_words(book, one.seen.span), one, kin)
    return [
        _found(place, person, wordings[place], place == narrator)
        for place, person in enumerate(people)
        if place in wordings
    ]


def _words(book: Book, span: Span) -> str:
    return " ".join(book.source[span.start : span.end].split())


def _surface(book: Book, seen: Sighting) -> str:
    words = _words(book, seen.span)
    return words.title() if words.isupper() and len(words) > 3 else words


def _found(place: int, person: Person, wordings: Wordings, narrator: bool) -> Found:
    surfaces, forms = wordings.surfaces, wordings.forms
    ordered = sorted(surfaces, key=lambda words: (-surfaces[words], len(words), words))
    fullest = max(ordered, key=lambda words: (_fullness(forms[words]), -ordered.index(words)))
    named_twice = person.lasts and person.firsts and len(person.firsts[0]) > 1 and len(ordered) > 1
    if _fullness(forms[fullest]) < 2 and named_twice:
        fullest = f"{person.firsts[0]} {person.lasts[0]}"
    short = [words for words in ordered if len(words.split()) <= LONG] or ordered
    told = next(iter(wordings.genders)) if len(wordings.genders) == 1 else None
    return Found(
        fullest,
        tuple(dict.fromkeys((*ordered, *wordings.described))),
        (*_trade(person, wordings), *short[:4], fullest),
        person.gender or told,
        person.weight + wordings.times + (1e6 if narrator else 0),
        wordings.first,
        person=place,
        narrator=narrator,
    )


def _trade(person: Person, wordings: Wordings) -> tuple[str, ...]:
    """What the narration calls somebody, where only speakers use the name: "vicar", whom his wife calls Edmund."""
    trades = wordings.trades.most_common(1)
    return () if wordings.narrated or person.titles or not trades else (trades[0][0],)


def _fullness(form: Form) -> int:
    """How many words of a name that are no initials."""
    return sum(len(word) > 1 for word in form.words)


def found_unnamed(unnamed: Sequence[Unnamed], people: Sequence[Person], teller: int | None, book: Book) -> list[Found]:
    """Those without a name; `teller` is the narrator's place, whose mother is Mother."""
    relatives = Counter(one.key.head for one in unnamed if one.key.owner is not None)
    return [_unnamed(one, people, one.key.owner == teller or relatives[one.key.head] == 1, book) for one in unnamed]


def _unnamed(one: Unnamed, people: Sequence[Person], only: bool, book: Book) -> Found:
    """`only`: nobody else is the same relative to somebody."""
    surfaces = Counter(_words(book, seen.span) for seen in one.seen)
    name, cues = _relative(one, people, only) if one.key.owner is not None else _described(one, tuple(surfaces))
    return Found(
        name,
        (name, *surfaces),
        cues,
        one.gender,
        len(one.seen) + 3.0 * one.speaks,
        one.seen[0].span.start,
        unnamed=one,
    )


def _relative(one: Unnamed, people: Sequence[Person], only: bool) -> tuple[str, tuple[str, ...]]:
    owner = one.key.owner
    if owner is None or (isinstance(owner, int) and owner < 0):
        return one.key.head, (one.key.head,)
    only = only and not any(seen.owner is not None and is_noun(seen.owner) for seen in one.seen)
    whose = _short_name(people[owner]) if isinstance(owner, int) else " ".join((*owner.marks[:1], owner.head))
    name = f"{whose}'s {one.key.head}"
    return (one.key.head if only else name), (one.key.head, name) if only else (name,)


def _described(one: Unnamed, surfaces: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The shortest wording with all that tells this one from others; the cue has one of its adjectives, if there are
    many.
    """
    plain = [without_article(words) for words in surfaces]
    plain = [words for words in plain if one.key.head in words.lower()] or plain
    if plain == ["one"]:  # "one of the students"
        return one.key.head, (one.key.head,)
    told = [words for words in plain if all(mark.lower() in words.lower() for mark in one.key.marks)] or plain
    name = min(told, key=lambda words: (len(words), words))
    phrase = next((mark for mark in one.key.marks if " " in mark), None)
    bare = name if phrase is None else name.removesuffix(phrase).strip()
    pieces = bare.split()
    head = next((place for place, word in enumerate(pieces) if word.lower() == one.key.head), len(pieces) - 1)
    if one.key.head not in GENERIC and one.key.head in plain and "-" in name:
        return name, (one.key.head, bare, name)
    if len(pieces) > LONG:
        return name, (" ".join(pieces[max(0, head - 1) : head + 1]), one.key.head)
    return name, (bare, name, min(plain, key=lambda words: (len(words), words)))


def _short_name(person: Person) -> str:
    form = person.forms[0]
    best = next((form for form in person.forms if form.title == ""), form)
    return person.firsts[0] if person.firsts else " ".join((*(t.capitalize() for t in [best.title] if t), *best.words))
