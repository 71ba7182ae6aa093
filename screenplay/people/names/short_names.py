"""Wordings that are less than a name: initials, short forms, "the Rabbit" for the White Rabbit."""

from __future__ import annotations

from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.people.names.short_forms import SHORT_FORMS, same_first_name
from screenplay.people.names.sightings import Form
from screenplay.people.names.titles import NOUNS
from screenplay.people.persons import APART, SHORT_CAST, Facts, People, Person, merge, put


def is_initial(person: Person) -> bool:
    """Whether nothing but initials is known of the first names."""
    return bool(person.firsts) and all(len(first) == 1 for first in person.firsts)


def join_initials(people: People, facts: Facts) -> None:
    """ "W. Quill" and a Walter without a surname are one; an initial that nobody has is dropped."""
    for person in [person for person in people if is_initial(person) and person.lasts]:
        others = [
            other
            for other in people
            if other.firsts
            and not is_initial(other)
            and (not other.lasts or set(other.lasts) & set(person.lasts))
            and any(first[0] in person.firsts for first in other.firsts)
            and not any(facts.apartness(other, form) > APART for form in person.forms)
        ]
        others = [other for other in others if other.lasts] or others
        if len(others) == 1:
            merge(people, others[0], person)
        elif not any(form.title or len(form.words) == 1 for form in person.forms):
            people.remove(person)


def join_short(people: People, facts: Facts) -> None:
    """Short forms to the full names that they come from: to the weightiest person whom they fit."""
    for related in (_is_short_for, _has_same_short, _is_clipped):
        for short in sorted(people, key=lambda person: (-person.weight, person.forms)):
            if short not in people or not short.firsts:
                continue
            fitting = [
                full
                for full in people
                if full is not short
                and any(related(one, other) for one in short.firsts for other in full.firsts)
                and _may_be_one(short, full, facts)
            ]
            if fitting:
                full = max(fitting, key=lambda person: person.weight)
                merge(people, *((full, short) if full.weight >= short.weight else (short, full)))


def _may_be_one(short: Person, full: Person, facts: Facts) -> bool:
    """Whether neither gender nor surnames nor sentences that name both speak against it."""
    if (
        (short.told or full.told)
        and short.told != full.told
        and (short.told or full.gender) != (full.told or short.gender)
    ):
        return False
    if short.lasts and full.lasts and not set(short.lasts) & set(full.lasts):
        return False
    return not any(facts.apartness(full, form) > APART for form in short.forms)


def _is_short_for(one: str, other: str) -> bool:
    return other.lower() in SHORT_FORMS.get(one.lower(), ())


def _has_same_short(one: str, other: str) -> bool:
    """Lizzy and Eliza, where nobody is called Elizabeth."""
    return one != other and same_first_name(one, other)


def _is_clipped(one: str, other: str) -> bool:
    """Curt and Curtis, Briggsy and Briggs: the one is the beginning of the other."""
    shorter, longer = sorted((one.lower(), other.lower()), key=len)
    stem = shorter.removesuffix("y").removesuffix("ie")
    known = shorter in FIRST_NAMES and longer in FIRST_NAMES
    return (
        len(stem) >= 3 and not known and shorter != longer and longer.startswith(stem) and len(longer) - len(stem) < 5
    )


def join_pet_names(people: People, facts: Facts) -> None:
    """ "Pet" to the only Perpetua: a name that nobody but speakers use, with letters of a longer one in their order."""
    for person in [person for person in people if len(person.firsts) == 1 and not person.lasts]:
        pet = person.firsts[0].lower()
        if pet in FIRST_NAMES or len(pet) < 3 or any(facts.evidence[form].told for form in person.forms):
            continue
        fitting = [
            other
            for other in people
            if any(_are_letters_of(pet, first.lower()) for first in other.firsts) and _may_be_one(person, other, facts)
        ]
        if len(fitting) == 1:
            merge(people, fitting[0], person)


def join_beginnings(people: People, facts: Facts) -> None:
    """ "Phil" to the only Philomena, "Edie" to Edith: what others call somebody, a name in itself, whom the narration
    has no use for."""
    for person in [person for person in people if len(person.firsts) == 1 and not person.lasts]:
        pet = person.firsts[0].lower()
        if len(people) > SHORT_CAST or len(pet) < 3 or any(facts.evidence[form].told for form in person.forms):
            continue
        fitting = [
            other
            for other in people
            if any(first.lower() != pet and first.lower().startswith(_stem(pet)) for first in other.firsts)
            and _may_be_one(person, other, facts)
        ]
        if len(fitting) == 1 and not fitting[0].lasts:
            merge(people, fitting[0], person)


def _stem(pet: str) -> str:
    """What a pet name has of the name that it is made of: "ed" of "edie", "cas" of "cass"."""
    stem = pet.removesuffix("ie").removesuffix("ey").removesuffix("y")
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


def _are_letters_of(pet: str, name: str) -> bool:
    letters = iter(name)
    return len(name) >= len(pet) + 3 and name[:2] == pet[:2] and all(letter in letters for letter in pet)


def join_articles(people: People, facts: Facts) -> None:
    """ "the Rabbit" to "the White Rabbit", "the Professor" to the one who has a name; in a short story also "Vicar"
    to the Reverend Ames."""
    short = len(people) <= SHORT_CAST
    for form in facts.in_order(form for form in facts.evidence if form.title == "the" or not form.words):
        bearers = [
            person
            for person in people
            if (any(_same_role(form, own, short) for own in person.forms) or form.title.capitalize() in person.lasts)
            and facts.apartness(person, form) <= 2 * APART
        ]
        put(people, facts.best(bearers, form), form, facts)


def _role(form: Form) -> frozenset[str]:
    return frozenset(word.lower() for word in form.words) if form.title == "the" else frozenset((form.title,))


def _same_role(form: Form, own: Form, short: bool) -> bool:
    ours, theirs = _role(form), _role(own)
    if own.title and own.title != "the" and own.words:
        return ours == theirs or (short and ours <= NOUNS.get(own.title, frozenset()))
    return (own.title == "the" or not own.words) and (ours <= theirs or theirs <= ours)
