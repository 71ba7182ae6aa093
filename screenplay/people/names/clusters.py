"""Wordings of names gathered into persons: "Elizabeth", "Lizzy", "Miss Eliza Bennet" one, "Mrs. Bennet" another.

Full names come first and make persons; first names, titles with a surname, surnames and short forms then join the
person that they fit best. Two wordings that keep standing in one sentence are two people.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from screenplay.english import words
from screenplay.people.names import titles
from screenplay.people.names.evidence import Evidence, Together
from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.people.names.first_names import gender_of as usual_gender
from screenplay.people.names.short_forms import same_first_name
from screenplay.people.names.short_names import (
    is_initial,
    join_articles,
    join_beginnings,
    join_initials,
    join_pet_names,
    join_short,
)
from screenplay.people.names.sightings import Form
from screenplay.people.nouns import PARENTS
from screenplay.people.persons import APART, APART_IF_DOUBTFUL, OFTEN, Facts, People, Person, put

FOR_EITHER = words("lady miss lord")
"""After one of these alone may stand a first name or a surname; after two of them stands a surname."""
WIVES = titles.MARRIED | {"lady"}
FEW = 2
MUCH = 10
SELDOM = 0.1
"""In such a share of the cases a title and a first name, where the title and the surname are the rule, tell nothing."""


def facts_of(evidence: Mapping[Form, Evidence], together: Together) -> Facts:
    """What is known of the forms, those left out that name a family, or stand for a form with an article."""
    forms = {
        form: found
        for form, found in evidence.items()
        if not (_is_family(form, evidence) or _is_epithet(form, evidence) or _are_two(form, evidence))
    }
    return Facts(forms, together, _surnames(forms), _shared_surnames(forms))


def gather_people(facts: Facts) -> tuple[Person, ...]:
    """Persons with all their forms, the most important first."""
    people: People = []
    names = (_join_full, _join_firsts, _join_titled, _join_surnames)
    for join in (*names, join_initials, join_short, join_pet_names, join_beginnings, join_articles):
        join(people, facts)
    return tuple(sorted(people, key=lambda person: (-person.weight, person.forms)))


def _is_family(form: Form, evidence: Mapping[Form, Evidence]) -> bool:
    """ "the Bennets", "the Miss Quills"."""
    if len(form.words) != 1 or not form.words[0].endswith("s") or form.title not in ("the", "miss"):
        return False
    singles = {form.words[0][:-1], form.words[0].removesuffix("es")} - {form.words[0]}
    return any(own.words[-1:] == (single,) for own in evidence for single in singles if own.title != "the")


def _is_epithet(form: Form, evidence: Mapping[Form, Evidence]) -> bool:
    """ "Invisible Man", where "the Invisible Man" is the rule."""
    article = evidence.get(Form("the", form.words))
    return form.title == "" and article is not None and article.total > evidence[form].total


def _are_two(form: Form, evidence: Mapping[Form, Evidence]) -> bool:
    """ "Ada Otto", once, where there are an Ada and an Otto: a comma is missing."""
    if form.title or len(form.words) != 2 or evidence[form].total > 1 or evidence[form].told:
        return False
    surname = any(
        own.words[-1:] == form.words[1:]
        and (len(own.words) > 1 or own.title not in titles.WITH_FIRST_NAME | {"", "the"})
        for own in evidence
        if own != form
    )
    return not surname and all(word.lower() in FIRST_NAMES and Form("", (word,)) in evidence for word in form.words)


def _surnames(evidence: Mapping[Form, Evidence]) -> frozenset[str]:
    """Words that stand at the end of a full name, or after a title that goes with surnames."""
    full = {form.words[-1] for form in evidence if len(form.words) > 1 and form.title != "the"}
    titled = {
        form.words[0]
        for form in evidence
        if len(form.words) == 1
        and form.title not in titles.WITH_FIRST_NAME | {"", "the"} | FOR_EITHER
        and not (form.words[0].lower() in FIRST_NAMES and Form("", form.words) in evidence)
    }
    noble = Counter(form.words[0] for form in evidence if len(form.words) == 1 and form.title in FOR_EITHER)
    titled |= {word for word, many in noble.items() if many > 1 and word.lower() not in FIRST_NAMES}
    firsts = {form.words[0] for form in evidence if len(form.words) > 1 and form.title != "the"}
    return frozenset(full | (titled - firsts))


def _shared_surnames(evidence: Mapping[Form, Evidence]) -> frozenset[str]:
    """Surnames that are sure to be some: after a title, or with more than one first name."""
    firsts: dict[str, set[str]] = defaultdict(set)
    for form in evidence:
        if form.title != "the" and len(form.words) > 1:
            firsts[form.words[-1]].add(form.words[0])
        elif form.title not in titles.WITH_FIRST_NAME | {"", "the"} and form.words:
            firsts[form.words[0]].update(("", form.title))
    return frozenset(last for last, found in firsts.items() if len(found) > 1)


def _join_full(people: People, facts: Facts) -> None:
    full = [form for form in facts.evidence if len(form.words) > 1 and form.title != "the"]
    for form in sorted(facts.in_order(full), key=lambda form: _is_long_surname(form, full, facts)):
        first, last = form.words[0], form.words[-1]
        if _is_long_surname(form, full, facts):
            bearers = (p for p in people if any(own.words[1:] == form.words for own in p.forms))
            put(people, facts.best((p for p in bearers if facts.fits(p, form)), form), form, facts, last=last)
            continue
        if form.title in titles.MARRIED and usual_gender(first) == "m":
            put(people, None, form, facts, last=last)
            continue
        if first.lower() in PARENTS:
            put(people, facts.best((p for p in people if last in p.lasts), form), form, facts, first, last)
            continue
        namesakes = [
            person
            for person in people
            if last in person.lasts
            and any(same_first_name(first, own) for own in person.firsts)
            and facts.fits(person, form)
        ]
        wife = None if namesakes else facts.best(_maiden_names(people, form, facts), form)
        if wife is not None:
            put(people, wife, form, facts, first)
        else:
            put(people, facts.best(namesakes, form), form, facts, first, last)


def _maiden_names(people: People, form: Form, facts: Facts) -> list[Person]:
    """The woman, much oftener told of, who has the first name of a rare `form` with the surname of a man: his wife."""
    first, last = form.words[0], form.words[-1]
    bare = facts.evidence.get(Form("", (first,)))
    if form.title or usual_gender(first) != "f" or bare is None or bare.total < MUCH * facts.evidence[form].total:
        return []
    married = any(last in person.lasts and person.gender == "m" for person in people)
    bearers = [person for person in people if first in person.firsts and person.lasts]
    return [person for person in bearers if married and facts.fits(person, form)] if len(bearers) == 1 else []


def _is_long_surname(form: Form, full: Sequence[Form], facts: Facts) -> bool:
    """Whether the words after a title are somebody's surname of several words: "Madame Ruiz Vega"."""
    first_name = Form("", form.words[:1]) in facts.evidence
    return bool(form.title) and not first_name and any(own.words[1:] == form.words for own in full)


def _join_firsts(people: People, facts: Facts) -> None:
    for form in facts.in_order(form for form in facts.evidence if form.title == "" and len(form.words) == 1):
        word = form.words[0]
        bearers = [person for person in people if word in person.firsts]
        bearers = _by_first_name(bearers, facts)
        bearers = [person for person in bearers if facts.surnamed & set(person.lasts)] or bearers
        if not bearers and word in facts.surnames:
            continue
        limit = APART if len(bearers) > 1 else 2 * APART
        put(
            people,
            facts.best((person for person in bearers if facts.fits(person, form, limit)), form),
            form,
            facts,
            word,
        )


def _by_first_name(bearers: People, facts: Facts) -> People:
    """Those of the namesakes who may be called by the bare first name: not one whom the narration calls by the bare
    surname, where another is told of by the full name more often."""
    others = [person for person in bearers if not _goes_by_surname(person, facts)]
    most = max((facts.total(person) for person in others), default=0)
    return others if all(facts.total(person) < most for person in bearers if person not in others) else bearers


def _goes_by_surname(person: Person, facts: Facts) -> bool:
    bare = [facts.evidence[own].told for last in person.lasts if (own := Form("", (last,))) in facts.evidence]
    return sum(bare) > max(OFTEN, facts.told(person))


def _join_titled(people: People, facts: Facts) -> None:
    forms = [form for form in facts.evidence if form.title not in ("", "the") and len(form.words) == 1]
    for form in sorted(forms, key=lambda form: (-_precedence(form, facts), form)):
        word = form.words[0]
        if word in facts.surnames and form.title not in titles.WITH_FIRST_NAME:
            put(people, _holder(people, form, facts), form, facts, last=word)
        else:
            bearers = [person for person in people if word in person.firsts and facts.fits(person, form)]
            titled = [person for person in bearers if form.title in person.titles]
            put(people, facts.best(titled or bearers, form), form, facts, word)


def _precedence(form: Form, facts: Facts) -> float:
    """The more frequent first; daughters before mothers, so that no Mrs. is taken for a Miss."""
    return facts.evidence[form].total * (6 if form.title in titles.UNMARRIED else 1)


def _holder(people: People, form: Form, facts: Facts) -> Person | None:
    """The person that a title and a surname mean."""
    family = [
        person
        for person in people
        if form.words[-1] in person.lasts
        and not is_initial(person)
        and not _differs(person, form, facts)
        and not (form.title in titles.MARRIED and any(facts.evidence[own].young for own in person.forms))
        and not (form.title in titles.MARRIED and _is_named_after_husband(person, people))
        and (facts.told(person) or form.title in person.titles or facts.evidence[form].told < OFTEN)
    ]
    holders = [
        person
        for person in family
        if facts.fits(person, form, _limit(person, form, family, facts))
        and not (form.title in titles.MARRIED and facts.seldom_but_together(person, form))
    ]
    holders = [person for person in holders if not _ranks_differ(form, person)] or holders
    ranked = [person for person in holders if form.title in titles.RANKS and form.title in person.titles]
    sure = [person for person in holders if not _is_doubtful(person, form, family, facts)]
    plain = [person for person in sure if not _times_apart(person, form, facts)]
    seldom = [person for person in sure if not _told_apart(person, form, facts)]
    return facts.best(ranked or plain or seldom or sure or holders, form)


def _is_named_after_husband(person: Person, people: People) -> bool:
    """ "Mrs. Otto Quill", where there is an Otto Quill: another than the Mrs. Quill."""
    husbands = {(first, last) for man in people if man.gender == "m" for first in man.firsts for last in man.lasts}
    return any(
        own.title in titles.MARRIED and (own.words[0], own.words[-1]) in husbands
        for own in person.forms
        if len(own.words) > 1
    )


def _limit(person: Person, form: Form, family: People, facts: Facts) -> float:
    """How often `person` may stand in one sentence with `form` and still be meant by it."""
    sister = form.title in titles.UNMARRIED and _told_apart(person, form, facts)
    if sister or _is_doubtful(person, form, family, facts):
        return APART_IF_DOUBTFUL
    return 2 * APART if len(family) == 1 and form.title in titles.UNMARRIED else APART


def _is_doubtful(person: Person, form: Form, family: People, facts: Facts) -> bool:
    """A family with several women has a mother; and Mr. John Knightley is seldom the Mr. Knightley."""
    women = [member for member in family if member.gender == "f"]
    men = [member for member in family if member.gender == "m"]
    apart = sum(facts.evidence[own].total for own in person.forms if own.title == form.title and len(own.words) > 1)
    total = sum(facts.evidence[own].total for own in person.forms)
    ranks = _ranks_differ(form, person)
    told_apart = apart >= OFTEN and apart * 3 > total and form.title not in titles.UNMARRIED
    parent = (_is_wife(form) and len(women) > 1) or (form.title == "mr" and len(men) > 1)
    return parent or told_apart or ranks


def _ranks_differ(form: Form, person: Person) -> bool:
    """Whether a rank stands against a plain Mr., or against another rank."""
    if form.title in person.titles:
        return False
    own = person.titles - titles.MASTERS
    plain, plainly = form.title in titles.MASTERS, bool(person.titles & titles.MASTERS)
    soldiers = form.title in titles.SOLDIERS and (plainly or bool(own & titles.SOLDIERS))
    return soldiers or (bool(own) and (plain or plainly))


def _is_wife(form: Form) -> bool:
    return form.title in WIVES


def _told_apart(person: Person, form: Form, facts: Facts) -> bool:
    """Whether `person` is often called by the same title with the first name: Miss Lydia is not the Miss Bennet."""
    return _times_apart(person, form, facts) > SELDOM * facts.evidence[form].total


def _times_apart(person: Person, form: Form, facts: Facts) -> int:
    firsts = {(first,) for first in person.firsts}
    return sum(facts.evidence[own].total for own in person.forms if own.title == form.title and own.words[:1] in firsts)


def _differs(person: Person, form: Form, facts: Facts) -> bool:
    """Whether one is a wife and the other unmarried, one a lord and the other a plain Mr., or each of another rank."""
    own = person.titles
    if form.title in titles.SOLDIERS and facts.evidence[form].total >= OFTEN:
        others = titles.SOLDIERS - {form.title} | titles.MASTERS
        return sum(facts.evidence[their].total for their in person.forms if their.title in others) >= FEW
    if (form.title == "mr" and own & titles.PEERS) or (form.title in titles.PEERS and "mr" in own):
        return True
    return bool((_is_wife(form) and own & titles.UNMARRIED) or (form.title in titles.UNMARRIED and own & WIVES))


def _join_surnames(people: People, facts: Facts) -> None:
    taken = {form for person in people for form in person.forms}
    for form in facts.in_order(form for form in facts.evidence if form.title == "" and len(form.words) == 1):
        if form in taken:
            continue
        word = form.words[0]
        holders = [person for person in people if word in person.lasts and facts.fits(person, form)]
        men = [person for person in holders if person.gender != "f"]
        put(people, facts.best(_by_surname(men or holders, word, facts), form), form, facts, last=word)


def _by_surname(family: People, last: str, facts: Facts) -> People:
    """Whoever of a family is told of with the surname most: not the one whom the story calls Frank."""
    told = [sum(facts.evidence[own].total for own in person.forms if last in own.words) for person in family]
    often = max(told, default=0) >= OFTEN
    return [person for person, times in zip(family, told, strict=True) if times == max(told)] if often else family
