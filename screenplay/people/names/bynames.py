"""Names that somebody is only called by: "Chief", "Mumsy", "Jake".

Such a name stands in speech, set off as an address is, and never acts in the narration. It belongs to whoever is
present each time and is not the speaker. Who speaks is told by who acts beside the line, and by whom the lines before
and after address.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from screenplay.findings import Annotations, Gender
from screenplay.people.mentions import Named
from screenplay.people.names import titles
from screenplay.people.names.evidence import PRONOUNS
from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.people.names.first_names import gender_of as usual_gender
from screenplay.people.nouns import PARENTS
from screenplay.people.persons import APART, SHORT_CAST, Facts, Person, merged

FEWEST = 2
"""So many addresses are needed to tell."""
SHARE = 0.7
"""What one person must have of all votes."""
SCENE, LONG_SCENE = 6, 18


def join_bynames(
    people: Sequence[Person],
    names: Sequence[Named],
    annotations: Annotations,
    facts: Facts,
    narrator: int | None = None,
) -> tuple[Person, ...]:
    """`people`, with those who are only called by a name joined to the one they must be; `narrator`, who has no other,
    is joined to nobody."""
    acting, called = _acting(names), _called(names)
    joined: dict[int, int] = {}
    for place, person in enumerate(people):
        calls = [name for name in names if name.person == place and name.seen.call]
        if place != narrator and len(calls) >= FEWEST and _is_only_called(place, person, names):
            meant = _meant(place, calls, acting, called, people, annotations)
            if meant is None and len(people) > SHORT_CAST:
                meant = _without_first_name(place, calls, acting, people)
            if meant is not None and _may_be(people[meant], person, facts):
                joined[place] = meant
    kept = list(people)
    for place, meant in joined.items():
        if meant not in joined:
            kept[meant] = merged(kept[meant], people[place])
    return tuple(person for place, person in enumerate(kept) if place not in joined or joined[place] in joined)


def _is_only_called(place: int, person: Person, names: Sequence[Named]) -> bool:
    """Whether the name is one for speech: hardly told of, and no kinship or first name that tells somebody else."""
    if any(form.title in PARENTS or (form.words and form.words[0].lower() in PARENTS) for form in person.forms):
        return False
    own = [name.seen for name in names if name.person == place]
    told = sum(not seen.quoted for seen in own)
    acts = sum(seen.beats or seen.speaks for seen in own)
    return told == 0 if _is_known(person) else told * 2 <= len(own) and acts <= 1


def _is_known(person: Person) -> bool:
    return any(form.title == "" and form.words[0].lower() in FIRST_NAMES for form in person.forms)


def _acting(names: Sequence[Named]) -> dict[int, set[int]]:
    """Who acts in the narration of each paragraph."""
    acting: dict[int, set[int]] = defaultdict(set)
    for name in names:
        if name.seen.acts or name.seen.speaks:
            acting[name.seen.paragraph].add(name.person)
    return acting


def _called(names: Sequence[Named]) -> dict[int, set[int]]:
    """Who is addressed in each paragraph."""
    called: dict[int, set[int]] = defaultdict(set)
    for name in names:
        if name.seen.call:
            called[name.seen.paragraph].add(name.person)
    return called


def _meant(
    place: int,
    calls: Sequence[Named],
    acting: dict[int, set[int]],
    called: dict[int, set[int]],
    people: Sequence[Person],
    annotations: Annotations,
) -> int | None:
    """Who is present at all of `calls` without speaking there."""
    votes: Counter[int] = Counter()
    for call in calls:
        at = call.seen.paragraph
        present = {person for step in range(-SCENE, SCENE + 1) for person in acting.get(at + step, ())} - {place}
        speakers = acting.get(at, set()) | called.get(at - 1, set()) | called.get(at + 1, set())
        gender = _acting_gender(annotations, at)
        others = {one for one in present - speakers if gender is None or people[one].gender != gender}
        for one in others:
            votes[one] += 1 if len(others) == 1 else 0
    best = max(votes, key=lambda one: (votes[one], -one), default=None)
    needed = max(FEWEST + _is_known(people[place]), SHARE * votes.total())
    return best if best is not None and votes[best] >= needed else None


def _without_first_name(
    place: int, calls: Sequence[Named], acting: dict[int, set[int]], people: Sequence[Person]
) -> int | None:
    """The only Mr. or Mrs. of that gender whose first name is not told, if they act near half of `calls`."""
    gender = people[place].gender
    fitting = [
        other
        for other, person in enumerate(people)
        if person.titles & (titles.MARRIED | titles.MASTERS) and not person.firsts and person.gender == gender
    ]
    if gender is None or len(fitting) != 1:
        return None
    there = [
        any(fitting[0] in acting.get(call.seen.paragraph + step, ()) for step in range(-LONG_SCENE, LONG_SCENE + 1))
        for call in calls
    ]
    return fitting[0] if 2 * sum(there) >= len(there) else None


def _acting_gender(annotations: Annotations, paragraph: int) -> Gender | None:
    """The gender of a pronoun that acts beside the speech."""
    told = {
        PRONOUNS[token.text.lower(), token.tag]
        for token in annotations.paragraphs[paragraph]
        if token.dep == "nsubj" and (token.text.lower(), token.tag) in PRONOUNS
    }
    return next(iter(told)) if len(told) == 1 else None


def _may_be(person: Person, called: Person, facts: Facts) -> bool:
    """Whether nothing speaks against it. Pronouns after a name that is hardly told of tell nothing of its gender."""
    genders = {
        titles.gender_of(form.title) or usual_gender(form.words[0] if form.words else "") for form in called.forms
    }
    if person.gender and genders - {None, person.gender}:
        return False
    if person.gender == "f" and any(form.title in titles.RANKS for form in called.forms):
        return False
    if called.lasts and person.lasts and not set(called.lasts) & set(person.lasts):
        return False
    return not any(facts.apartness(person, form) > APART for form in called.forms)
