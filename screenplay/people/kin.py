"""Who is meant by "her mother" or "his brother", as surnames and titles tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from screenplay.english import words
from screenplay.findings import Annotations, Gender
from screenplay.people.names.titles import MARRIED, MASTERS, UNMARRIED
from screenplay.people.nouns import FATHERS, MOTHERS, PARENTS, SAME, kinship, noun_gender
from screenplay.people.persons import Person, merged

ELDERS = words("grandmother grandfather great-aunt great-uncle great-grandmother great-grandfather")
TITLED = words("aunt uncle grandmother grandfather")
"""A title of these before a name tells a relative; "Father" and "Sister" may be the clergy's."""
SIBLINGS: Mapping[Gender | None, str] = {"f": "sister", "m": "brother"}
MAIN = 5
"""Of several aunts the one who matters so many times as much as the next is meant."""
PEERS = words("sister brother husband wife friend companion cousin partner")
"""Kin of an age: where one person of the right gender is present, these mean that one."""


def kinship_of(person: Person) -> str | None:
    """The relative that somebody is who has no other name than that: "Mum", "Gran"."""
    called = {(form.words or (form.title,))[0].lower() for form in person.forms if len(form.words) < 2}
    relations = {relation for relation, same in SAME if called and called <= same}
    return relations.pop() if relations and len(called) == len(person.forms) else None


def tellers_relations(annotations: Annotations) -> frozenset[str]:
    """The relatives of whom an "I" tells: "my mother", "my gran"."""
    return frozenset(
        kinship(tokens[token.head].text.lower())
        for tokens in annotations.paragraphs
        for token in tokens
        if token.text.lower() in ("my", "our") and token.dep == "poss"
    )


def join_kin(people: Sequence[Person], relations: frozenset[str]) -> tuple[Person, ...]:
    """`people`, where the narrator's Mum and Mother are one; of grandmothers there may be two."""
    found: dict[str, int] = {}
    kept: list[Person | None] = list(people)
    for place, person in enumerate(people):
        relation = kinship_of(person)
        if relation in ("mother", "father") and relation in relations:
            first = kept[found.setdefault(relation, place)]
            if first is not None and found[relation] != place:
                kept[found[relation]], kept[place] = merged(first, person), None
    return tuple(person for person in kept if person is not None)


def is_elder(person: Person) -> bool:
    """Whether somebody is called Grandmother or the like."""
    return any(kinship((form.title, *form.words)[-1].lower()) in ELDERS for form in person.forms)


def relative_by_name(owner: int, head: str, people: Sequence[Person]) -> int | None:
    """The wife, husband, father, mother, aunt, uncle, only sister or only brother that surname and titles tell.

    `owner` is the place of whose relative it is, less than 0 for a narrator without a name.
    """
    if head in TITLED:
        titled = [place for place, person in enumerate(people) if head in set(map(kinship, person.titles))]
        bearers = titled or [place for place, person in enumerate(people) if head in _called(person)]
        bearers.sort(key=lambda place: -people[place].weight)
        sure = len(bearers) == 1 or (bearers and people[bearers[0]].weight > MAIN * people[bearers[1]].weight)
        return bearers[0] if sure and bearers[0] != owner else None
    return _of_family(owner, head, people) if owner >= 0 else None


def _called(person: Person) -> frozenset[str]:
    """Which relative somebody is called: a grandmother, who is Nan or Nan Quill."""
    called = (form.words[0].lower() for form in person.forms if form.words and form.title == "")
    return frozenset(kinship(word) for word in called if word in PARENTS)


def _of_family(owner: int, head: str, people: Sequence[Person]) -> int | None:
    own = people[owner]
    family = [place for place, person in enumerate(people) if place != owner and set(person.lasts) & set(own.lasts)]
    wives = [place for place in family if _is_called(people[place], MARRIED)]
    husbands = [place for place in family if _is_called(people[place], MASTERS | {"sir"})]
    child = bool(own.firsts) and not own.titles & MARRIED
    if head == "wife" or (head in MOTHERS and child):
        fitting = wives
    elif head == "husband":
        fitting = [] if own.titles & UNMARRIED else husbands
    elif head in FATHERS and child:
        fitting = husbands
    elif head in ("sister", "brother"):
        gender = noun_gender(head)
        fitting = [place for place in family if people[place].firsts and people[place].gender == gender]
    else:
        fitting = []
    if not family and not own.lasts and head in ("mother", "father"):
        fitting = _of_the_couple(head, people)
    return fitting[0] if len(fitting) == 1 else None


def _of_the_couple(head: str, people: Sequence[Person]) -> list[int]:
    """The wives, or husbands, of all couples: where there is one, they are a child's parents who has no surname."""
    wives = [person for person in people if _is_called(person, MARRIED)]
    husbands = [person for person in people if _is_called(person, MASTERS | {"sir"})]
    shared = {last for wife in wives for last in wife.lasts} & {last for one in husbands for last in one.lasts}
    among = wives if head == "mother" else husbands
    return [people.index(person) for person in among if set(person.lasts) & shared]


def _is_called(person: Person, among: frozenset[str]) -> bool:
    """Whether somebody is called by one of these titles and the surname, as the first of a family is."""
    return any(form.title in among and len(form.words) == 1 and form.words[0] in person.lasts for form in person.forms)
