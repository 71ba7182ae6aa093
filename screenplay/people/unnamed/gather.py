"""People without a name gathered: which descriptions mean one person, and which mean somebody who has a name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice

from screenplay.book import Book
from screenplay.english import words
from screenplay.findings import Annotations, Gender
from screenplay.people.company import company
from screenplay.people.kin import SIBLINGS, is_elder, kinship_of
from screenplay.people.mentions import Named
from screenplay.people.names.titles import NOUNS
from screenplay.people.nouns import BEREFT, FATHERS, MOTHERS, kinship, noun_gender
from screenplay.people.persons import SHORT_CAST, Person
from screenplay.people.unnamed.descriptions import ONE, RANKED, Description, find_descriptions
from screenplay.people.unnamed.epithets import join_epithets
from screenplay.people.unnamed.introductions import join_introduced
from screenplay.people.unnamed.phrases import known_by_phrase, told_by
from screenplay.people.unnamed.presence import (
    AGED,
    CHILDREN,
    MEMORY,
    NARRATOR,
    YOUTHFUL,
    Someone,
    Walk,
    age_told,
    is_human,
    stretches,
)
from screenplay.people.unnamed.relatives import is_guess, owner_of, relate, relative
from screenplay.people.unnamed.roles import newly_named, whose_voice
from screenplay.people.unnamed.strangers import (
    Described,
    Key,
    Unnamed,
    gender_of_noun,
    gender_of_nouns,
    genders_of_pronouns,
    genders_told,
)
from screenplay.people.unnamed.unseen import (
    come_up,
    heard_before,
    machine,
    talked_of,
    was_named_so,
    was_talked_of,
    who_is_told_of,
)

AGES = AGED | YOUTHFUL
PERSONAL: Mapping[str, Gender] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
STOP = re.compile(r"[.!?;:\"“”'‘’—–]")
OTHER, VOICE, CALLER = "other", "voice", "caller"
VOICES = words("voice phone telephone mobile receiver handset radio intercom speaker loudspeaker tannoy")
"""What is heard of somebody who is not there."""
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
    walk.talked_of = talked_of(book)
    walk.untold = _first_pronouns(annotations, walk.stretches)
    walk.pronouns = genders_of_pronouns(descriptions, names, annotations, walk.stretches)
    walk.ages.update((place, "old") for place, person in enumerate(people) if is_elder(person))
    for description in descriptions:
        _learn(description, walk)
    seen, described = _met(descriptions, walk, book.source)
    named_there = {name.seen.paragraph for name in names if name.seen.acts or name.seen.speaks}
    genders = genders_told(seen, described, names, annotations)
    unnamed = tuple(
        Unnamed(key, tuple(them), gender_of_noun(key) or gender_of_nouns(them) or genders.get(key))
        for key, them in seen.items()
    )
    nameless, joined = join_introduced(unnamed, described, walk, book.source)
    speaking = tuple(one for one in nameless if _may_speak(one.seen, named_there))
    apart = _side_by_side(seen, walk, book.source)
    return join_epithets(speaking, joined, people, company(book, names), NARRATOR if teller is None else teller, apart)


def _met(
    descriptions: Sequence[Description], walk: Walk, source: str
) -> tuple[dict[Key, list[Description]], list[Described]]:
    """Whom each description means, in order: one without a name, or one who has a name."""
    seen: dict[Key, list[Description]] = defaultdict(list)
    described: list[Described] = []
    for number, description in enumerate(come_up(one, seen, walk, source) for one in descriptions):
        again = walk.at.get(description.again) if description.again is not None else None
        found = _resolve(description, walk) if again is None else again
        if isinstance(found, Key) and found.head in VOICES:
            voice = whose_voice(description, walk, source)
            voice = _shown(descriptions[number + 1 :], description, walk) if voice is None else voice
            found = found if voice is None else voice
        if found is not None:
            walk.meet(description, found)
            walk.phrases += [] if description.group else [(description.head, told_by(description), found)]
            relate(description, found, walk)
        if isinstance(found, Key):
            heard = heard_before(description, found, seen)
            seen[found] += [*heard, description]
        elif found is not None and found >= 0:
            described.append(Described(description, found))
    return seen, described


def _shown(after: Sequence[Description], description: Description, walk: Walk) -> Someone | None:
    """Whose voice it is by the next words: "says the phone. It's the vet."."""
    here = next((one for one in islice(after, 2) if one.paragraph == description.paragraph and one.shown), None)
    return _resolve(here, walk) if here is not None else None


def _side_by_side(seen: Mapping[Key, Sequence[Description]], walk: Walk, source: str) -> frozenset[tuple[Key, int]]:
    """Who without a name acts in a sentence that goes on to somebody with one: "The girl looked at Priya"."""
    return frozenset(
        (key, name.person)
        for key, them in seen.items()
        for one in them
        if one.acts
        for name in islice(walk.names_from(one.span.end), 2)
        if not name.seen.quoted and name.seen.paragraph == one.paragraph
        if not STOP.search(source, one.span.end, name.seen.span.start)
    )


def _ranks(people: Sequence[Person]) -> dict[str, set[int]]:
    """Whom "the general" may mean: those who bear the title, or whose only name is that ("Nanny")."""
    roles: dict[str, set[int]] = defaultdict(set)
    for place, person in enumerate(people):
        for title in person.titles:
            for noun in NOUNS.get(title, frozenset()):
                if noun == title or (len(people) <= SHORT_CAST and noun_gender(noun) in (None, person.gender)):
                    roles[noun].add(place)
        for form in person.forms:
            noun = (form.words or (form.title,))[-1].lower()
            if len(form.words) < 2 and form.title in ("", "the", noun) and noun not in FATHERS | MOTHERS:
                roles[noun].add(place)
    return roles


def _tellers_kin(people: Sequence[Person], teller: int | None) -> dict[tuple[Someone, str], Someone]:
    """Whom "my mother" means in a story told by an "I": whoever is called Mum in it."""
    kin: dict[tuple[Someone, str], Someone] = {}
    for place, person in enumerate(people):
        relation = kinship_of(person)
        if teller is not None and relation is not None and place != teller:
            kin.setdefault((teller, relation), place)
    return kin


def _may_speak(descriptions: Sequence[Description], named_there: set[int]) -> bool:
    return any(
        description.speaks
        or description.enters
        or (description.beside and _is_known(description) and description.paragraph not in named_there)
        for description in descriptions
    )


def _is_known(description: Description) -> bool:
    """Whether a noun is nobody's mother or brother: a widow is as good as a trade."""
    return not description.kin or description.head in BEREFT


def _learn(description: Description, walk: Walk) -> None:
    """Remember who is called "the clerk" beside their name, and who is whose brother."""
    person = walk.name_at(description.named) if description.named else None
    if person is None:
        return
    if description.kin:
        owner = None if is_guess(description, walk) else owner_of(description, walk)
        if owner is not None and owner != person:
            walk.kin.setdefault((owner, kinship(description.head)), person)
            back = SIBLINGS.get(walk.gender(owner)) if description.head in ("sister", "brother") else None
            if back and isinstance(owner, int):
                walk.kin.setdefault((person, back), owner)
    elif not description.group and not description.generic:
        walk.roles[description.head].add(person)


def _resolve(description: Description, walk: Walk) -> Someone | None:
    if _covered(description, walk):
        return None
    person = walk.name_at(description.named) if description.named else None
    if person is not None:
        key = _key(description, walk) if description.marks & (ORDINALS | RANKED) else None
        walk.known.update({key: person} if key else {})
        return person
    if description.kin and description.owner is not None:
        return relative(description, walk)
    if description.kin and description.the and not description.group and not description.marks:
        known_kin = {who for (_, relation), who in walk.kin.items() if relation == kinship(description.head)}
        if len(known_kin) == 1:
            return known_kin.pop()
    if description.pronoun is not None:
        return who_is_told_of(description, walk)
    if description.owner is None and not description.new:
        bearer = _bearer(description, walk)
        known = _of_that_age(description, walk) if bearer is None else bearer
        known = _of_that_trade(description, walk) if known is None else known
        if known is not None:
            return known
    if description.head == VOICE and description.the and not walk.latest[VOICE]:
        speaking = machine(description, walk)
        if speaking is not None:
            return speaking
    called = _called_just_now(description, walk)
    known = known_by_phrase(description, walk) if called is None else called
    if known is not None:
        return known
    key = _key(description, walk)
    if key is None:
        return None if description.head == ONE else _one_present(description, walk)
    if description.head == CALLER and description.the and not walk.latest[CALLER] and walk.latest[VOICE]:
        return walk.latest[VOICE][-1][1]
    only = _only_one(key, description, walk)
    if only is not None:
        return only
    walk.latest[description.head].append((description.paragraph, key))
    return walk.known.get(key, key)


def _called_just_now(description: Description, walk: Walk) -> int | None:
    """Whom the speech before calls, in a short story, where "the boy" does something for the first time at once."""
    first = description.the and description.acts and description.opens and not walk.latest[description.head]
    plain = description.generic and not (description.marks or description.where or description.group)
    if not (first and plain) or len(walk.people) > SHORT_CAST:
        return None
    near = (name for name in walk.names_before(description, 1) if name.seen.call)
    called = next(near, None)
    gender = noun_gender(description.head)
    if called is None or walk.people[called.person].gender not in (None, gender or walk.gender(called.person)):
        return None
    if description.head in CHILDREN:
        walk.roles[description.head].add(called.person)
    return called.person


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


def _of_that_trade(description: Description, walk: Walk) -> Someone | None:
    """Who was named, and then told of as "the butler" for the first time, once it is known who that is."""
    own = walk.trades[description.head]
    if len(own) == 1 and not description.marks and description.the and not walk.latest[description.head]:
        return next(iter(own))
    return newly_named(description, walk)


def _one_present(description: Description, walk: Walk) -> Someone | None:
    """The only person present whom the noun's gender and age fit, those apart who have just spoken."""
    fitting = _fitting(description, walk)
    if len(fitting) > 1 and description.speaks:
        fitting -= walk.spoke_before(description)
    nearest = next(walk.names_before(description, 0), None)
    if nearest and nearest.seen.acts and not description.acts:  # "Mara nudged the woman": another than Mara
        fitting -= {nearest.person}
    return next(iter(fitting)) if len(fitting) == 1 else None


def _only_one(key: Key, description: Description, walk: Walk) -> Someone | None:
    """The only one of the gender of "the girl" who was told of in this stretch, where nobody so called was."""
    gender = noun_gender(key.head)
    fresh = description.the and description.acts and not description.group and key.head not in CHILDREN
    fresh = fresh and not description.where
    if key.scene is None or gender is None or not fresh:
        return None
    if _is_told_of_first(gender, description, walk) or was_talked_of(description, walk):
        return None
    named = (name.person for name in walk.names_before(description, MEMORY) if not name.seen.quoted)
    before: set[Someone] = {*named, *(who for _, who in walk.told_before(description, MEMORY))}
    fitting = [who for who in before if walk.gender(who) == gender]
    fitting = [who for who in fitting if isinstance(who, int)] or fitting
    return fitting[0] if len(fitting) == 1 and not walk.latest[description.head] else None


def _is_told_of_first(gender: Gender, description: Description, walk: Walk) -> bool:
    """Whether a "she" is told of before anybody whom it may mean: "the woman" is she, and another than who came up
    since."""
    stretch = walk.stretches[description.paragraph]
    first = walk.untold.get((stretch, gender))
    met = (start for at, start, who in walk.met if walk.stretches[at] == stretch and walk.gender(who) in (gender, None))
    named = (
        name.seen.span.start
        for name in walk.names
        if walk.stretches[name.seen.paragraph] == stretch and walk.people[name.person].gender in (gender, None)
    )
    return first is not None and first < min((*met, *named), default=description.at)


def _first_pronouns(annotations: Annotations, stretches: Sequence[int]) -> dict[tuple[int, Gender], int]:
    """Where the narration of each stretch has its first "he" and its first "she"."""
    found: dict[tuple[int, Gender], int] = {}
    for stretch, tokens in zip(stretches, annotations.paragraphs, strict=True):
        for token in tokens:
            gender = PERSONAL.get(token.text.lower())
            if gender is not None and not token.stub:
                found.setdefault((stretch, gender), token.span.start)
    return found


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
    return sure or frozenset(who for who in there if walk.gender(who) is None and is_human(who))


def _one_of_several(description: Description, walk: Walk) -> Key | None:
    """The eldest of the daughters who were told of last; the other of the two, where the one just came up."""
    several = next(
        (kind for paragraph, kind in reversed(walk.several) if description.paragraph - paragraph <= MEMORY), None
    )
    named = any(isinstance(who, int) for who in walk.present(description))
    if several is None or (named and OTHER in description.marks):
        return None
    return _or_the_other(Key(several, tuple(sorted(description.marks))), walk)


def _or_the_other(key: Key, walk: Walk) -> Key:
    """ "The short one" is "the other", where that is how the one beside the tall one came up."""
    other = Key(key.head, (OTHER,))
    met = {who for _, _, who in walk.met}
    return other if key.marks and key not in met and other in met else key


def _key(description: Description, walk: Walk) -> Key | None:
    """Which unnamed person is meant; None where it is likely somebody who has a name."""
    if description.head == ONE:
        return _one_of_several(description, walk)
    marks = description.marks | ({description.where} if description.where and not description.new else set())
    if not description.new and not (description.picked and description.generic):
        for paragraph, key in reversed(walk.latest[description.head][-6:]):
            if description.generic and description.paragraph - paragraph > MEMORY:
                break
            adds = not description.generic and not marks & ORDINALS
            ageless = bool(marks) and marks <= AGES and not set(key.marks) & AGES
            if marks <= set(key.marks) or ageless or (set(key.marks) <= marks and (key.marks or adds)):
                return key
        known = description.generic and not description.group and not description.where
        known = known and marks <= AGES | RANKED  # "the thin man" is told from those who have names
        if known and not was_named_so(description, walk) and _fitting(description, walk):
            return None
    scene = walk.stretches[description.paragraph] if description.generic and not marks else None
    key = Key(description.head, tuple(sorted(marks)), scene=scene)
    if description.new and description.acts and description.where and walk.met_elsewhere(key, description.where):
        return Key(description.head, tuple(sorted({*marks, description.where})))  # another "woman in a green dress"
    return _or_the_other(key, walk) if description.the else key
