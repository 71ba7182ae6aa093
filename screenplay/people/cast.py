"""find_people: names, people without a name and the narrator put together into a Cast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from screenplay.book import Book
from screenplay.findings import Annotations, Cast, Character, Gender, Mention
from screenplay.people.company import company
from screenplay.people.cues import id_of, unique_cue
from screenplay.people.given import find_given
from screenplay.people.kin import join_kin, kinship_of, tellers_relations
from screenplay.people.mentions import Named, resolve_names
from screenplay.people.names.alternation import join_alternating
from screenplay.people.names.as_used import as_used, cue_sightings
from screenplay.people.names.bynames import join_bynames
from screenplay.people.names.called import join_called
from screenplay.people.names.clusters import facts_of, gather_people
from screenplay.people.names.evidence import ACTING, PRIOR, Evidence, gather, gender_of_rank, is_person, together
from screenplay.people.names.first_names import FIRST_NAMES, gender_of
from screenplay.people.names.self_named import join_self_named
from screenplay.people.names.sightings import Form, Sighting, find_sightings
from screenplay.people.names.titles import COURTESY, RANKS
from screenplay.people.names.titles import gender_of as titled
from screenplay.people.names.two_names import join_two_names
from screenplay.people.narrator import UNCALLED, announced_name, find_narrator, is_first_person, narrator_gender
from screenplay.people.nouns import PARENTS, PLACE_WORDS
from screenplay.people.persons import SHORT_CAST, Person
from screenplay.people.unnamed.gather import gather_unnamed
from screenplay.people.unnamed.introductions import introduces, is_named
from screenplay.people.unnamed.presence import NARRATOR
from screenplay.people.unnamed.strangers import Described
from screenplay.people.wordings import Found, found_named, found_unnamed


def find_people(book: Book, annotations: Annotations, given: tuple[Character, ...] | None = None) -> Cast:
    """The characters of `book`, the most important first, and every mention of them by name or description.

    With `given`, these characters are kept as they are, a missing gender and the narrator apart, and no other is added.
    """
    if given is not None:
        return find_given(book, annotations, given)
    told = is_first_person(annotations)
    cues = cue_sightings(book)
    sightings = as_used(find_sightings(book, annotations), cues, book)
    evidence = gather(sightings, annotations)
    introduced = {seen.form for seen in sightings if _is_introduced(seen, book.source)}
    introduced |= {seen.form for seen in cues}
    facts = facts_of(_people_forms(evidence, introduced), together(sightings))
    own = tellers_relations(annotations) if told else frozenset()
    people = join_kin(_kept(gather_people(facts), evidence, own, introduced), own)
    people = tuple(_of_rank(person, evidence) for person in people)
    names = resolve_names(sightings, people)
    narrator = find_narrator(book, annotations, names, people) if told else None
    people = join_bynames(people, names, annotations, facts, narrator)
    people = join_two_names(people, resolve_names(sightings, people))
    people = join_self_named(people, resolve_names(sightings, people), book.source)
    people = join_alternating(people, company(book, resolve_names(sightings, people)))
    people = _joined_by_calls(people, book, annotations, sightings, told)
    names = resolve_names(sightings, people)
    narrator = find_narrator(book, annotations, names, people) if told else None
    teller = narrator if narrator is not None or not told else NARRATOR
    unnamed, described = gather_unnamed(book, annotations, names, people, teller)
    found = [
        *found_named(people, names, described, book, narrator),
        *found_unnamed(unnamed, people, teller, book),
        *([_narrator(announced_name(book) or UNCALLED)] if told and narrator is None else []),
    ]
    if told:
        gender = narrator_gender(book, annotations)
        found = [replace(one, gender=one.gender or gender) if one.narrator else one for one in found]
    found.sort(key=lambda one: (-one.weight, one.first, one.name))
    characters = _characters(found)
    return Cast(tuple(characters), _mentions(found, characters, names, described))


def _is_introduced(seen: Sighting, source: str) -> bool:
    """Whether somebody gives the name that is seen as theirs, or the narration gives it to somebody."""
    return introduces(source, seen.span) if seen.quoted else is_named(source, seen.span)


def _joined_by_calls(
    people: tuple[Person, ...], book: Book, annotations: Annotations, sightings: Sequence[Sighting], told: bool
) -> tuple[Person, ...]:
    """`people` of a short story, with those joined who have one name for the narration and another for the others."""
    if len(people) > SHORT_CAST:
        return people
    names = resolve_names(sightings, people)
    narrator = find_narrator(book, annotations, names, people) if told else None
    teller = narrator if narrator is not None or not told else NARRATOR
    return join_called(people, names, *gather_unnamed(book, annotations, names, people, teller), book, teller)


def _people_forms(evidence: Mapping[Form, Evidence], introduced: Set[Form]) -> dict[Form, Evidence]:
    """The forms that name people, bare first names and surnames of those included; `introduced`: who say their name."""
    sure = {form for form, found in evidence.items() if is_person(form, found) or form in introduced}
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


def _kept(
    people: Sequence[Person], evidence: Mapping[Form, Evidence], kin: frozenset[str], introduced: Set[Form]
) -> tuple[Person, ...]:
    """Those who speak, are spoken to, or do something and have a person's name: not what is named in passing.

    `kin`: the narrator's relatives, who are kept, as are those who say who they are.
    """
    kept = [
        kinship_of(person) in kin or bool(introduced & set(person.forms)) or _matters(person, evidence)
        for person in people
    ]
    short = sum(kept) <= SHORT_CAST
    return tuple(
        person for person, sure in zip(people, kept, strict=True) if sure or (short and _acts_once(person, evidence))
    )


def _of_rank(person: Person, evidence: Mapping[Form, Evidence]) -> Person:
    """`person` with a gender, where a rank is all that tells of it, or where more pronouns tell another than the name:
    Denny, who is Denise, is she."""
    if person.gender is None and person.titles & RANKS:
        return replace(person, gender=gender_of_rank(person.forms, evidence))
    she, he = (sum(getattr(evidence[form], pronoun) for form in person.forms) for pronoun in ("she", "he"))
    told: Gender | None = "f" if she >= max(PRIOR, 2 * he) else "m" if he >= max(PRIOR, 2 * she) else None
    named = {gender_of(form.words[0]) for form in person.forms if form.words and form.title != "the"}
    doubtful = len(named - {None}) == 2 and not any(titled(title) for title in person.titles)
    return replace(person, gender=told or person.gender) if doubtful else person


def _matters(person: Person, evidence: Mapping[Form, Evidence]) -> bool:
    own = [evidence[form] for form in person.forms]
    if all(form.title in COURTESY and not form.words for form in person.forms):
        return any(one.speaks or one.beats for one in own)
    if all((form.words or (form.title,))[0].lower() in PARENTS for form in person.forms):
        return any(one.told for one in own)
    if any(one.speaks or one.calls or one.beats for one in own):
        return True
    known = bool(person.titles) or any(first.lower() in FIRST_NAMES for first in person.firsts)
    acts, total = sum(one.acts for one in own), sum(one.total for one in own)
    return acts > 0 if known else acts > 1 and acts * 5 >= total


def _acts_once(person: Person, evidence: Mapping[Form, Evidence]) -> bool:
    """Whether pronouns go on telling of one who acts, or others speak of them: enough where few have names.

    A word that the parse takes for a common one is none: "Music".
    """
    own = [evidence[form] for form in person.forms]
    pronouns = sum(one.he + one.she for one in own)
    named = any(one.proper for one in own) and any(one.acts for one in own)
    return named and (pronouns >= ACTING or any(one.quoted > one.placed for one in own))


def _narrator(name: str) -> Found:
    return Found(name, (name,), (name,), gender_of(name.split()[0]), 1e6, 0, narrator=True)


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
