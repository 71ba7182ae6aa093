"""Wordings of names gathered into persons: "Elizabeth", "Lizzy", "Miss Eliza Bennet" one, "Mrs. Bennet" another.

Full names come first and make persons; first names, titles with a surname, surnames and short forms then join the
person that they fit best. Two wordings that keep standing in one sentence are two people.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from screenplay.findings import Gender
from screenplay.people import titles
from screenplay.people.evidence import Evidence, Together, gender_guessed, gender_told
from screenplay.people.first_names import FIRST_NAMES, SHORT_FORMS, same_first_name
from screenplay.people.first_names import gender_of as usual_gender
from screenplay.people.sightings import Form

APART = 0.12
"""Two names of one person stand together in 12 % of the rarer one's sentences at most (measured: in 97 of 100 cases)."""
APART_IF_DOUBTFUL = 0.03
"""The limit where something else already speaks for two people."""
OFTEN = 5


@dataclass(frozen=True, slots=True)
class Person:
    """Forms taken for one person's. `firsts` and `lasts` are the first names and surnames found in them;
    `told` is the gender that the text tells, `gender` the one taken.
    """

    forms: tuple[Form, ...]
    firsts: tuple[str, ...]
    lasts: tuple[str, ...]
    gender: Gender | None
    weight: float
    told: Gender | None = None

    @property
    def titles(self) -> frozenset[str]:
        return frozenset(form.title for form in self.forms) - {"", "the"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What joining looks at."""

    evidence: Mapping[Form, Evidence]
    together: Together
    surnames: frozenset[str]

    def apartness(self, person: Person, form: Form) -> float:
        """The share of the sentences with `form` (or with `person`, if fewer) that name both."""
        pairs = sum(self.together.pairs.get(frozenset((form, own)), 0) for own in person.forms)
        fewest = min(self.together.single.get(form, 0), sum(self.together.single.get(own, 0) for own in person.forms))
        return max(pairs / fewest if pairs > 1 else 0.0, self._named_by(person, form))

    def _named_by(self, person: Person, form: Form) -> float:
        """The share of one's speeches that name the other: people seldom name themselves."""
        spoken = sum(self.together.spoken.get(frozenset((form, own)), 0) for own in person.forms)
        ours = sum(self.together.speaking.get(own, 0) for own in person.forms)
        theirs = self.together.speaking.get(form, 0)
        fewest = min(max(ours, 1), max(theirs, 1)) if ours and theirs else max(ours, theirs)
        return spoken / fewest if spoken > 1 else 0.0

    def fits(self, person: Person, form: Form, limit: float = APART) -> bool:
        gender = gender_guessed(form, self.evidence[form])
        if gender and person.gender and gender != person.gender:
            return False
        ranked = person.titles & titles.EITHER and form.title in titles.WOMEN | titles.MEN
        womanly = person.titles & titles.WOMEN and form.title in titles.EITHER
        return not (ranked and form.title in titles.WOMEN) and not womanly and self.apartness(person, form) <= limit

    def fitness(self, person: Person, form: Form) -> float:
        return math.sqrt(person.weight) * math.exp(-self.apartness(person, form) / APART_IF_DOUBTFUL)

    def best(self, candidates: Iterable[Person], form: Form) -> Person | None:
        return max(candidates, key=lambda person: self.fitness(person, form), default=None)

    def in_order(self, forms: Iterable[Form]) -> list[Form]:
        """`forms`, the most frequent first."""
        return sorted(forms, key=lambda form: (-self.evidence[form].total, form))


People = list[Person]


def facts_of(evidence: Mapping[Form, Evidence], together: Together) -> Facts:
    forms = {form: found for form, found in evidence.items() if not _is_family(form, evidence)}
    return Facts(forms, together, _surnames(forms))


def gather_people(facts: Facts) -> tuple[Person, ...]:
    """Persons with all their forms, the most important first."""
    people: People = []
    for join in (_join_full, _join_firsts, _join_titled, _join_surnames, _join_initials, _join_short, _join_articles):
        join(people, facts)
    return tuple(sorted(people, key=lambda person: (-person.weight, person.forms)))


def _is_family(form: Form, evidence: Mapping[Form, Evidence]) -> bool:
    """"the Bennets", "the Miss Steeles"."""
    if len(form.words) != 1 or not form.words[0].endswith("s") or form.title not in ("the", "miss"):
        return False
    singles = {form.words[0][:-1], form.words[0].removesuffix("es")} - {form.words[0]}
    return any(own.words[-1:] == (single,) for own in evidence for single in singles if own.title != "the")


def _surnames(evidence: Mapping[Form, Evidence]) -> frozenset[str]:
    """Words that stand at the end of a full name, or after a title that goes with surnames."""
    full = {form.words[-1] for form in evidence if len(form.words) > 1 and form.title != "the"}
    titled = {
        form.words[0]
        for form in evidence
        if len(form.words) == 1 and form.title not in titles.WITH_FIRST_NAME | {"", "the", "lady", "miss", "lord"}
        and not (form.words[0].lower() in FIRST_NAMES and Form("", form.words) in evidence)
    }
    firsts = {form.words[0] for form in evidence if len(form.words) > 1 and form.title != "the"}
    return frozenset(full | (titled - firsts))


def _added(word: str | None, words: tuple[str, ...]) -> tuple[str, ...]:
    return words if word is None or word in words else (*words, word)


def _put(
    people: People, person: Person | None, form: Form, facts: Facts, first: str | None = None, last: str | None = None
) -> None:
    """Add `form` to `person`, or make a person of it where there is none."""
    evidence = facts.evidence[form]
    gender = gender_guessed(form, evidence)
    if person is None:
        people.append(
            Person((form,), _added(first, ()), _added(last, ()), gender, evidence.weight, gender_told(form, evidence) and gender)
        )
        return
    people[people.index(person)] = replace(
        person,
        forms=(*person.forms, form),
        firsts=_added(first, person.firsts),
        lasts=_added(last, person.lasts),
        gender=titles.gender_of(form.title) or person.gender or gender,
        weight=person.weight + evidence.weight,
        told=person.told or (gender_told(form, evidence) and gender),
    )


def merged(person: Person, other: Person) -> Person:
    """One person with the forms of both."""
    return Person(
        (*person.forms, *other.forms),
        tuple(dict.fromkeys(person.firsts + other.firsts)),
        tuple(dict.fromkeys(person.lasts + other.lasts)),
        person.gender or other.gender,
        person.weight + other.weight,
        person.told or other.told,
    )


def _merge(people: People, person: Person, other: Person) -> None:
    people[people.index(person)] = merged(person, other)
    people.remove(other)


def _join_full(people: People, facts: Facts) -> None:
    for form in facts.in_order(form for form in facts.evidence if len(form.words) > 1 and form.title != "the"):
        first, last = form.words[0], form.words[-1]
        if form.title in titles.MARRIED and usual_gender(first) == "m":
            _put(people, None, form, facts, last=last)
            continue
        namesakes = [
            person for person in people
            if last in person.lasts and any(same_first_name(first, own) for own in person.firsts) and facts.fits(person, form)
        ]
        _put(people, facts.best(namesakes, form), form, facts, first, last)


def _join_firsts(people: People, facts: Facts) -> None:
    for form in facts.in_order(form for form in facts.evidence if form.title == "" and len(form.words) == 1):
        word = form.words[0]
        bearers = [person for person in people if word in person.firsts]
        if not bearers and word in facts.surnames:
            continue
        limit = APART if len(bearers) > 1 else 2 * APART
        _put(people, facts.best((person for person in bearers if facts.fits(person, form, limit)), form), form, facts, word)


def _join_titled(people: People, facts: Facts) -> None:
    forms = [form for form in facts.evidence if form.title not in ("", "the") and len(form.words) == 1]
    for form in sorted(forms, key=lambda form: (-_precedence(form, facts), form)):
        word = form.words[0]
        if word in facts.surnames and form.title not in titles.WITH_FIRST_NAME:
            _put(people, _holder(people, form, facts), form, facts, last=word)
        else:
            bearers = (person for person in people if word in person.firsts and facts.fits(person, form))
            _put(people, facts.best(bearers, form), form, facts, word)


def _precedence(form: Form, facts: Facts) -> float:
    """The more frequent first; daughters before mothers, so that no Mrs. is taken for a Miss."""
    return facts.evidence[form].total * (3 if form.title in titles.UNMARRIED else 1)


def _holder(people: People, form: Form, facts: Facts) -> Person | None:
    """The person that a title and a surname mean."""
    family = [
        person for person in people
        if form.words[-1] in person.lasts and not _is_initial(person) and not _differs(person, form)
    ]
    holders = [person for person in family if facts.fits(person, form, _limit(person, form, family, facts))]
    plain = [person for person in holders if not _told_apart(person, form)]
    return facts.best(plain or holders, form)


def _limit(person: Person, form: Form, family: People, facts: Facts) -> float:
    if _is_doubtful(person, form, family, facts):
        return APART_IF_DOUBTFUL
    return 2 * APART if len(family) == 1 and form.title in titles.UNMARRIED else APART


def _is_doubtful(person: Person, form: Form, family: People, facts: Facts) -> bool:
    """A family with several women has a mother; and Mr. John Knightley is seldom the Mr. Knightley."""
    women = [member for member in family if member.gender == "f"]
    apart = sum(facts.evidence[own].total for own in person.forms if own.title == form.title and len(own.words) > 1)
    total = sum(facts.evidence[own].total for own in person.forms)
    ranks = {form.title} != person.titles and bool(person.titles - {"mr"}) and (form.title == "mr" or "mr" in person.titles)
    told_apart = apart >= OFTEN and apart * 3 > total and form.title not in titles.UNMARRIED
    return (_is_wife(form) and len(women) > 1) or told_apart or ranks


def _is_wife(form: Form) -> bool:
    return form.title in titles.MARRIED or form.title == "lady"


def _told_apart(person: Person, form: Form) -> bool:
    """Whether `person` is called by the same title with the first name: Miss Lydia is not the Miss Bennet."""
    return any(own.title == form.title and own.words[:1] == (first,) for own in person.forms for first in person.firsts)


def _differs(person: Person, form: Form) -> bool:
    """Whether one is a wife and the other unmarried, or one a lord and the other a plain Mr."""
    own = person.titles
    if (form.title == "mr" and own & titles.PEERS) or (form.title in titles.PEERS and "mr" in own):
        return True
    return bool((_is_wife(form) and own & titles.UNMARRIED) or (form.title in titles.UNMARRIED and own & titles.MARRIED))


def _is_initial(person: Person) -> bool:
    return bool(person.firsts) and all(len(first) == 1 for first in person.firsts)


def _join_surnames(people: People, facts: Facts) -> None:
    taken = {form for person in people for form in person.forms}
    for form in facts.in_order(form for form in facts.evidence if form.title == "" and len(form.words) == 1):
        if form in taken:
            continue
        word = form.words[0]
        holders = [person for person in people if word in person.lasts and facts.fits(person, form)]
        men = [person for person in holders if person.gender != "f"]
        _put(people, facts.best(men or holders, form), form, facts, last=word)


def _join_initials(people: People, facts: Facts) -> None:
    """"W. Pruitt" and a Wendell without a surname are one; an initial that nobody has is dropped."""
    for person in [person for person in people if _is_initial(person) and person.lasts]:
        others = [
            other for other in people
            if other.firsts and not _is_initial(other) and (not other.lasts or set(other.lasts) & set(person.lasts))
            and any(first[0] in person.firsts for first in other.firsts)
            and not any(facts.apartness(other, form) > APART for form in person.forms)
        ]
        others = [other for other in others if other.lasts] or others
        if len(others) == 1:
            _merge(people, others[0], person)
        elif not any(form.title or len(form.words) == 1 for form in person.forms):
            people.remove(person)


def _join_short(people: People, facts: Facts) -> None:
    """Short forms to the full names that they come from: to the weightiest person whom they fit."""
    for related in (_is_short_for, _has_same_short, _is_clipped):
        for short in sorted(people, key=lambda person: (-person.weight, person.forms)):
            if short not in people or not short.firsts:
                continue
            fitting = [
                full for full in people
                if full is not short and any(related(one, other) for one in short.firsts for other in full.firsts)
                and _may_be_one(short, full, facts)
            ]
            if fitting:
                full = max(fitting, key=lambda person: person.weight)
                _merge(people, *((full, short) if full.weight >= short.weight else (short, full)))


def _may_be_one(short: Person, full: Person, facts: Facts) -> bool:
    """Whether neither gender nor surnames nor sentences that name both speak against it."""
    if (short.told or full.told) and short.told != full.told and (short.told or full.gender) != (full.told or short.gender):
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
    """Curt and Curtis, Skaggsy and Skaggs: the one is the beginning of the other."""
    shorter, longer = sorted((one.lower(), other.lower()), key=len)
    stem = shorter.removesuffix("y").removesuffix("ie")
    known = shorter in FIRST_NAMES and longer in FIRST_NAMES
    return len(stem) >= 3 and not known and shorter != longer and longer.startswith(stem) and len(longer) - len(stem) < 5


def _join_articles(people: People, facts: Facts) -> None:
    """"the Rabbit" to "the White Rabbit", "the Professor" to the professor who has a name."""
    for form in facts.in_order(form for form in facts.evidence if form.title == "the" or not form.words):
        bearers = [
            person for person in people
            if any(_same_role(form, own) for own in person.forms) and facts.apartness(person, form) <= 2 * APART
        ]
        _put(people, facts.best(bearers, form), form, facts)


def _role(form: Form) -> frozenset[str]:
    return frozenset(word.lower() for word in form.words) if form.title == "the" else frozenset((form.title,))


def _same_role(form: Form, own: Form) -> bool:
    ours, theirs = _role(form), _role(own)
    if own.title and own.title != "the" and own.words:
        return ours == theirs
    return (own.title == "the" or not own.words) and (ours <= theirs or theirs <= ours)
