"""Which person each name in the text means. A name that several people share goes to the one last told of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from screenplay.people.names.sightings import Form, Sighting
from screenplay.people.persons import Person

NEAR = 8
"""So many paragraphs back a fuller name still tells who a shared name means."""

AGAIN = 5


@dataclass(frozen=True, slots=True)
class Named:
    """A sighting and the person it means, counted by their place in the list of people."""

    seen: Sighting
    person: int


def resolve_names(sightings: Iterable[Sighting], people: Sequence[Person]) -> tuple[Named, ...]:
    """The sightings that name one of `people`, in order, each with whom it means."""
    sightings = tuple(sightings)
    owner = {form: place for place, person in enumerate(people) for form in person.forms}
    sharers = _sharers(people, owner, _by_surname(sightings, people, owner))
    last: dict[int, int] = {}
    named: list[Named] = []
    for seen in sightings:
        form = _known(seen.form, owner)
        if form is None:
            continue
        person = owner[form]
        rivals = sharers.get(form, ())
        if rivals:
            person = _nearest(person, rivals, last, seen.paragraph)
        if person == owner[form]:
            last[person] = seen.paragraph
        named.append(Named(seen, person))
    return tuple(named)


def _known(form: Form, owner: Mapping[Form, int]) -> Form | None:
    """`form` or, for a name that stands with an article once or without its article, the form that somebody owns."""
    if form in owner:
        return form
    other = Form("" if form.title == "the" else "the", form.words)
    return other if form.title in ("the", "") and other in owner else None


def _by_surname(sightings: Iterable[Sighting], people: Sequence[Person], owner: Mapping[Form, int]) -> frozenset[int]:
    """Those whom the narration calls by the bare surname again and again: it does not call them by the first name."""
    told = Counter(owner[seen.form] for seen in sightings if not seen.quoted and seen.form in owner and _is_bare(seen))
    bare = Counter(
        owner[seen.form]
        for seen in sightings
        if not seen.quoted
        and seen.form in owner
        and _is_bare(seen)
        and seen.form.words[0] in people[owner[seen.form]].lasts
    )
    return frozenset(place for place, times in bare.items() if times > AGAIN and 2 * times > told[place])


def _is_bare(seen: Sighting) -> bool:
    return seen.form.title == "" and len(seen.form.words) == 1


def _sharers(
    people: Sequence[Person], owner: Mapping[Form, int], by_surname: frozenset[int]
) -> dict[Form, tuple[int, ...]]:
    """For each form of one word, the others who bear that word as first name or surname."""
    bearers: dict[str, set[int]] = defaultdict(set)
    for place, person in enumerate(people):
        for word in person.firsts if place not in by_surname else ():
            if any(form.words[:1] == (word,) and len(form.words) > 1 for form in person.forms):
                bearers[word].add(place)
        for word in person.lasts:
            bearers[word].add(place)
    shared = {
        form: tuple(
            sorted(
                who for who in bearers[form.words[0]] - {place} if _may_share(form.words[0], people[who], people[place])
            )
        )
        for form, place in owner.items()
        if form.title == "" and len(form.words) == 1
    }
    return {form: others for form, others in shared.items() if others}


def _may_share(word: str, other: Person, person: Person) -> bool:
    """Whether `other` may be meant by `word` as `person` is: a man's surname alone seldom means a woman."""
    return not (word in person.lasts and word in other.lasts and person.gender == "m" and other.gender == "f")


def _nearest(person: int, rivals: tuple[int, ...], last: Mapping[int, int], paragraph: int) -> int:
    """The owner of a shared name, unless only a rival has been called by a name of their own lately."""
    if paragraph - last.get(person, -NEAR * 4) <= NEAR * 3:
        return person
    recent = [rival for rival in rivals if paragraph - last.get(rival, -NEAR) < NEAR]
    return max(recent, key=lambda rival: last[rival], default=person)
