"""find_people: names, people without a name and the narrator put together into a Cast."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from screenplay.book import Book
from screenplay.findings import Annotations, Cast, Character, Gender, Mention
from screenplay.people.bynames import join_bynames
from screenplay.people.clusters import facts_of, gather_people
from screenplay.people.cues import id_of, unique_cue, without_article
from screenplay.people.descriptions import find_descriptions
from screenplay.people.evidence import Evidence, gather, is_person, together
from screenplay.people.first_names import FIRST_NAMES
from screenplay.people.given import find_given
from screenplay.people.mentions import Named, resolve_names
from screenplay.people.narrator import find_narrator, is_first_person, narrator_gender
from screenplay.people.nouns import PARENTS, PLACE_WORDS
from screenplay.people.persons import Person
from screenplay.people.sightings import Form, Sighting, find_sightings
from screenplay.people.strangers import Described, Unnamed
from screenplay.people.title_names import with_title_names
from screenplay.people.unnamed import gather_unnamed


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


def find_people(book: Book, annotations: Annotations, given: tuple[Character, ...] | None = None) -> Cast:
    """The characters of `book`, the most important first, and every mention of them by name or description.

    With `given`, these characters are kept as they are, a missing gender and the narrator apart, and no other is added.
    """
    if given is not None:
        return find_given(book, annotations, given)
    sightings = with_title_names(find_sightings(book, annotations), book)
    evidence = gather(sightings, annotations)
    facts = facts_of(_people_forms(evidence), together(sightings))
    people = _kept(gather_people(facts), evidence)
    people = join_bynames(people, resolve_names(sightings, people), annotations, facts)
    names = resolve_names(sightings, people)
    unnamed, described = gather_unnamed(find_descriptions(book, annotations), names, people, annotations)
    told = is_first_person(annotations)
    narrator = find_narrator(book, annotations, names, people) if told else None
    found = [
        *_named(people, names, described, evidence, book, narrator),
        *_without_names(unnamed, people, book),
        *([_narrator()] if told and narrator is None else []),
    ]
    if told:
        gender = narrator_gender(book, annotations)
        found = [replace(one, gender=one.gender or gender) if one.narrator else one for one in found]
    found.sort(key=lambda one: (-one.weight, one.first, one.name))
    characters = _characters(found)
    return Cast(tuple(characters), _mentions(found, characters, names, described))


def _people_forms(evidence: Mapping[Form, Evidence]) -> dict[Form, Evidence]:
    """The forms that name people, bare first names and surnames of those included."""
    sure = {form for form, found in evidence.items() if is_person(form, found)}
    words = {
        word
        for form in sure
        if form.title != "the" and (form.title or len(form.words) > 1)
        for word in form.words
        if word.lower() not in PLACE_WORDS
    }
    initials = {form for form in evidence if len(form.words) > 1 and len(form.words[0]) == 1}
    return {
        form: found
        for form, found in evidence.items()
        if form in sure or form in initials or (form.title == "" and len(form.words) == 1 and form.words[0] in words)
    }


def _kept(people: Sequence[Person], evidence: Mapping[Form, Evidence]) -> tuple[Person, ...]:
    """Those who speak, are spoken to, or do something and have a person's name: not what is named in passing."""
    return tuple(person for person in people if _matters(person, evidence))


def _matters(person: Person, evidence: Mapping[Form, Evidence]) -> bool:
    own = [evidence[form] for form in person.forms]
    if all((form.words or (form.title,))[0].lower() in PARENTS for form in person.forms):
        return any(one.told for one in own)
    if any(one.speaks or one.calls or one.beats for one in own):
        return True
    known = bool(person.titles) or any(first.lower() in FIRST_NAMES for first in person.firsts)
    acts, total = sum(one.acts for one in own), sum(one.total for one in own)
    return acts > 0 if known else acts > 1 and acts * 5 >= total


def _surface(book: Book, seen: Sighting) -> str:
    words = " ".join(book.source[seen.span.start : seen.span.end].split())
    return words.title() if words.isupper() and len(words) > 3 else words


def _named(
    people: Sequence[Person],
    names: Sequence[Named],
    described: Sequence[Described],
    evidence: Mapping[Form, Evidence],
    book: Book,
    narrator: int | None,
) -> list[Found]:
    surfaces: dict[int, Counter[str]] = defaultdict(Counter)
    forms: dict[int, dict[str, Form]] = defaultdict(dict)
    first: dict[int, int] = {}
    for name in names:
        words = _surface(book, name.seen)
        surfaces[name.person][words] += 1 if name.seen.quoted else 3 + 3 * name.seen.speaks
        forms[name.person].setdefault(words, name.seen.form)
        first.setdefault(name.person, name.seen.span.start)
    aliases: dict[int, dict[str, None]] = defaultdict(dict)
    for one in described:
        aliases[one.person][" ".join(book.source[one.seen.span.start : one.seen.span.end].split())] = None
    return [
        _found(place, person, surfaces[place], forms[place], tuple(aliases[place]), first[place], place == narrator)
        for place, person in enumerate(people)
        if place in first
    ]


def _found(
    place: int,
    person: Person,
    surfaces: Counter[str],
    forms: Mapping[str, Form],
    described: tuple[str, ...],
    first: int,
    narrator: bool,
) -> Found:
    ordered = sorted(surfaces, key=lambda words: (-surfaces[words], len(words), words))
    fullest = max(ordered, key=lambda words: (_fullness(forms[words]), -ordered.index(words)))
    if (
        _fullness(forms[fullest]) < 2
        and person.lasts
        and person.firsts
        and len(person.firsts[0]) > 1
        and len(ordered) > 1
    ):
        fullest = f"{person.firsts[0]} {person.lasts[0]}"
    return Found(
        fullest,
        tuple(dict.fromkeys((*ordered, *described))),
        (*ordered[:1], *ordered[1:4], fullest),
        person.gender,
        person.weight + (1e6 if narrator else 0),
        first,
        person=place,
        narrator=narrator,
    )


def _fullness(form: Form) -> int:
    """How many words of a name that are no initials."""
    return sum(len(word) > 1 for word in form.words)


def _without_names(unnamed: Sequence[Unnamed], people: Sequence[Person], book: Book) -> list[Found]:
    return [_found_unnamed(one, people, book) for one in unnamed]


def _found_unnamed(one: Unnamed, people: Sequence[Person], book: Book) -> Found:
    surfaces = Counter(" ".join(book.source[seen.span.start : seen.span.end].split()) for seen in one.seen)
    plain = Counter[str]()
    for words, count in surfaces.items():
        plain[without_article(words)] += count
    told = [words for words in plain if all(mark.lower() in words.lower() for mark in one.key.marks)] or list(plain)
    name = min(told, key=lambda words: (len(words), words))
    if one.key.owner is not None:
        name = f"{_short_name(people[one.key.owner])}'s {one.key.head}"
    short = min((words for words in plain), key=lambda words: (len(words), words))
    phrase = next((mark for mark in one.key.marks if " " in mark), None)
    cues = (name,) if phrase is None else (name.removesuffix(phrase).strip(), name)
    return Found(
        name,
        (name, *surfaces),
        (*cues, short),
        one.gender,
        len(one.seen) + 3.0 * one.speaks,
        one.seen[0].span.start,
        unnamed=one,
    )


def _short_name(person: Person) -> str:
    form = person.forms[0]
    best = next((form for form in person.forms if form.title == ""), form)
    return person.firsts[0] if person.firsts else " ".join((*(t.capitalize() for t in [best.title] if t), *best.words))


def _narrator() -> Found:
    return Found("Narrator", ("Narrator",), ("Narrator",), None, 1e6, 0, narrator=True)


def _characters(found: Sequence[Found]) -> list[Character]:
    characters: list[Character] = []
    cues: list[str] = []
    ids: set[str] = set()
    for one in found:
        cue = unique_cue(one.cues, cues)
        cues.append(cue)
        key = id_of(cue)
        while key in ids:
            key += "-x"
        ids.add(key)
        characters.append(
            Character(
                key,
                one.name,
                cue,
                tuple(dict.fromkeys((one.name, *one.wordings))),
                one.gender,
                one.narrator,
                group=one.unnamed is not None and one.unnamed.seen[0].group,
                named=one.unnamed is None,
            )
        )
    return characters


def _mentions(
    found: Sequence[Found], characters: Sequence[Character], names: Sequence[Named], described: Sequence[Described]
) -> tuple[Mention, ...]:
    ids = {one.person: character.id for one, character in zip(found, characters, strict=True) if one.person is not None}
    mentions = [
        Mention(name.seen.span, ids[name.person], "name", name.seen.paragraph, name.seen.part)
        for name in names
        if name.person in ids
    ]
    mentions += [
        Mention(one.seen.span, ids[one.person], "description", one.seen.paragraph, one.seen.part)
        for one in described
        if one.person in ids
    ]
    mentions += [
        Mention(seen.span, character.id, "description", seen.paragraph, seen.part)
        for one, character in zip(found, characters, strict=True)
        if one.unnamed is not None
        for seen in one.unnamed.seen
    ]
    return tuple(sorted(mentions, key=lambda mention: (mention.span, mention.kind)))
