"""People without a name gathered: which descriptions mean one person, and which mean somebody who has a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from screenplay.book import Book
from screenplay.english import words
from screenplay.findings import Annotations, Gender
from screenplay.people.company import company
from screenplay.people.descriptions import Description, find_descriptions
from screenplay.people.epithets import join_epithets
from screenplay.people.introductions import join_introduced
from screenplay.people.kin import PEERS, SIBLINGS, is_elder, kinship_of, relative_by_name
from screenplay.people.mentions import Named
from screenplay.people.nouns import FATHERS, MOTHERS, kinship, noun_gender
from screenplay.people.persons import Person
from screenplay.people.presence import (
    AGED,
    CHILDREN,
    LATELY,
    NARRATOR,
    YOUTHFUL,
    Someone,
    Walk,
    age_told,
    stretches,
)
from screenplay.people.strangers import Described, Key, Unnamed, gender_of_noun, genders_told
from screenplay.people.titles import EITHER

MEMORY = 40
"""So many paragraphs after "a tall woman", "the woman" may still mean her."""
ROYAL = words("king queen duchess duke count countess baron baroness prince princess marquis")
OWNERS: Mapping[str, Gender] = {"his": "m", "her": "f"}
TELLERS = words("my our")
AGES = AGED | YOUTHFUL
ORDINALS = words("first second third fourth other another next last elder younger eldest youngest older")
"""These tell one from another of a kind."""


def gather_unnamed(
    book: Book,
    annotations: Annotations,
    names: Sequence[Named],
    people: Sequence[Person],
    teller: int | None = None,
) -> tuple[tuple[Unnamed, ...], tuple[Described, ...]]:
    """Those who have no name but speak, and the descriptions that mean somebody who has one.

    `teller` is the narrator's place among `people`, NARRATOR for one without a name, None where nobody tells the story.
    """
    descriptions = find_descriptions(book, annotations)
    starts = [name.seen.span.start for name in names]
    walk = Walk(people, names, stretches(book), teller, starts, _ranks(people), _tellers_kin(people, teller))
    walk.ages.update((place, "old") for place, person in enumerate(people) if is_elder(person))
    for description in descriptions:
        _learn(description, walk)
    seen: dict[Key, list[Description]] = defaultdict(list)
    described: list[Described] = []
    for description in descriptions:
        found = _resolve(description, walk)
        if found is not None:
            walk.meet(description, found)
        if isinstance(found, Key):
            seen[found].append(description)
        elif found is not None and found >= 0:
            described.append(Described(description, found))
    named_there = {name.seen.paragraph for name in names if name.seen.acts or name.seen.speaks}
    genders = genders_told(seen, described, names, annotations)
    unnamed = tuple(Unnamed(key, tuple(them), gender_of_noun(key) or genders.get(key)) for key, them in seen.items())
    nameless, joined = join_introduced(unnamed, described, walk, book.source)
    speaking = tuple(one for one in nameless if _may_speak(one.seen, named_there))
    return join_epithets(speaking, joined, people, company(book, names), NARRATOR if teller is None else teller)


def _ranks(people: Sequence[Person]) -> dict[str, set[int]]:
    """Whom "the general" may mean: those who bear the title, or whose only name is that ("Nanny")."""
    roles: dict[str, set[int]] = defaultdict(set)
    for place, person in enumerate(people):
        for title in person.titles & (EITHER | ROYAL):
            roles[title].add(place)
        for form in person.forms:
            noun = (form.words or (form.title,))[-1].lower()
            if len(form.words) < 2 and form.title in ("", "the", noun) and noun not in FATHERS | MOTHERS:
                roles[noun].add(place)
    return roles


def _tellers_kin(people: Sequence[Person], teller: int | None) -> dict[tuple[int, str], int]:
    """Whom "my mother" means in a story told by an "I": whoever is called Mum in it."""
    kin: dict[tuple[int, str], int] = {}
    for place, person in enumerate(people):
        relation = kinship_of(person)
        if teller is not None and relation is not None and place != teller:
            kin.setdefault((teller, relation), place)
    return kin


def _may_speak(descriptions: Sequence[Description], named_there: set[int]) -> bool:
    return any(
        description.speaks
        or description.enters
        or (description.beside and not description.kin and description.paragraph not in named_there)
        for description in descriptions
    )


def _learn(description: Description, walk: Walk) -> None:
    """Remember who is called "the clerk" beside their name, and who is whose brother."""
    person = walk.name_at(description.named) if description.named else None
    if person is None:
        return
    if description.kin:
        owner = _owner(description, walk)
        if owner is not None and owner != person:
            walk.kin.setdefault((owner, kinship(description.head)), person)
            back = SIBLINGS.get(walk.gender(owner)) if description.head in ("sister", "brother") else None
            if back:
                walk.kin.setdefault((person, back), owner)
    elif not description.group and not description.generic:
        walk.roles[description.head].add(person)


def _owner(description: Description, walk: Walk) -> int | None:
    """Whose: a name, the teller's, or the person of the pronoun's gender who was named last."""
    token = description.owner
    if token is None:
        return None
    if token.pos == "PROPN":
        return walk.name_at(token)
    if token.text.lower() in TELLERS:
        return walk.teller
    return _last_named(OWNERS.get(token.text.lower()), description, walk)


def _last_named(gender: Gender | None, description: Description, walk: Walk) -> int | None:
    for name in walk.names_before(description, LATELY) if gender else ():
        if not name.seen.quoted and walk.people[name.person].gender == gender:
            return name.person
    return None


def _resolve(description: Description, walk: Walk) -> Someone | None:
    if _covered(description, walk):
        return None
    person = walk.name_at(description.named) if description.named else None
    if person is not None:
        return person
    if description.kin and description.owner is not None:
        return _relative(description, walk)
    if description.owner is None and not description.new:
        bearer = _bearer(description, walk)
        known = _of_that_age(description, walk) if bearer is None else bearer
        if known is not None:
            return known
    key = _key(description, walk)
    if key is None:
        return _one_present(description, walk)
    walk.latest[description.head].append((description.paragraph, key))
    return key


def _covered(description: Description, walk: Walk) -> bool:
    """Whether the noun is part of a name: "the White Rabbit"."""
    before = next(walk.names_before(description, 0), None)
    return before is not None and before.seen.span.end > description.at


def _bearer(description: Description, walk: Walk) -> int | None:
    """Who is called by this noun: the only one, or the one named last."""
    bearers = walk.roles.get(description.head, set())
    if len(bearers) < 2:
        return next(iter(bearers), None)
    return next((name.person for name in walk.names_before(description, MEMORY) if name.person in bearers), None)


def _of_that_age(description: Description, walk: Walk) -> Someone | None:
    """The only one present who is known to be as old, or as young, as the description says."""
    age = age_told(description)
    if age is None or not description.generic:
        return None
    known = frozenset(who for who in _fitting(description, walk) if walk.ages.get(who) == age)
    return next(iter(known)) if len(known) == 1 else None


def _one_present(description: Description, walk: Walk) -> Someone | None:
    """The only person present whom the noun's gender and age fit, those apart who have just spoken."""
    fitting = _fitting(description, walk)
    if len(fitting) > 1 and description.speaks:
        fitting -= _spoke_before(description, walk)
    return next(iter(fitting)) if len(fitting) == 1 else None


def _fitting(description: Description, walk: Walk) -> frozenset[Someone]:
    gender, age = noun_gender(description.head), age_told(description)
    there = frozenset(who for who in walk.present(description) if age is None or walk.ages.get(who, age) == age)
    known = frozenset(who for who in there if age is not None and walk.ages.get(who) == age)
    there = known if known or description.head in CHILDREN else there
    if description.marks & YOUTHFUL:
        there = frozenset(who for who in there if walk.ages.get(who) != "old")
    if gender is None:
        return there
    sure = frozenset(who for who in there if walk.gender(who) == gender)
    return sure or frozenset(who for who in there if walk.gender(who) is None)


def _spoke_before(description: Description, walk: Walk) -> frozenset[Someone]:
    """Who speaks in the paragraph before, or is addressed in the description's own."""
    return frozenset(
        name.person
        for name in walk.names_before(description, 1)
        if (name.seen.speaks and name.seen.paragraph < description.paragraph)
        or (name.seen.call and name.seen.paragraph == description.paragraph)
    )


def _relative(description: Description, walk: Walk) -> Someone | None:
    owner, relation = _owner(description, walk), kinship(description.head)
    if owner is None:
        return relative_by_name(NARRATOR, relation, walk.people)
    known = walk.kin.get((owner, relation))
    if known is None:
        known = relative_by_name(owner, relation, walk.people)
    if known is None:
        known = _of_sibling(owner, relation, walk)
    if known is None and description.head in PEERS:
        gender = noun_gender(description.head)
        fitting = {
            who
            for who in walk.present(description) - {owner}
            if isinstance(who, int) and gender in (None, walk.gender(who)) and walk.people[who].firsts
        }
        if fitting:
            return fitting.pop() if len(fitting) == 1 else None
    return Key(relation, (), owner) if known is None else known


def _of_sibling(owner: int, relation: str, walk: Walk) -> int | None:
    """The elder relative of somebody without a surname: that of a known sister or brother."""
    if relation in PEERS:
        return None
    siblings = (walk.kin.get((owner, sibling)) for sibling in SIBLINGS.values())
    known = (
        walk.kin.get((sibling, relation), relative_by_name(sibling, relation, walk.people))
        for sibling in siblings
        if sibling is not None
    )
    return next((who for who in known if who is not None), None)


def _key(description: Description, walk: Walk) -> Key | None:
    """Which unnamed person is meant; None where it is likely somebody who has a name."""
    marks = description.marks | ({description.where} if description.where and not description.new else set())
    if not description.new and not (description.picked and description.generic):
        for paragraph, key in reversed(walk.latest[description.head][-6:]):
            if description.generic and description.paragraph - paragraph > MEMORY:
                break
            adds = not description.generic and not marks & ORDINALS
            ageless = bool(marks) and marks <= AGES and not set(key.marks) & AGES
            if marks <= set(key.marks) or ageless or (set(key.marks) <= marks and (key.marks or adds)):
                return key
        if description.generic and not description.group and not description.where and _fitting(description, walk):
            return None
    scene = walk.stretches[description.paragraph] if description.generic and not marks else None
    return Key(description.head, tuple(sorted(marks)), scene=scene)
