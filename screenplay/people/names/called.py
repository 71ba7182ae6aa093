"""People under a name that others only call them by: Gerald is Mr. Vane, Mrs. Prosser is Gwen.

A short story has few people. Where somebody is called by a first name that the narration never uses, and one person
there has no first name, it is theirs; and a title with a surname is theirs who has no surname. Who spoke last before
the call is the likeliest to be called.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from screenplay.book import Book, Quote
from screenplay.people.mentions import Named
from screenplay.people.names.first_names import FIRST_NAMES
from screenplay.people.names.first_names import gender_of as usual_gender
from screenplay.people.names.short_forms import SHORT_FORMS
from screenplay.people.names.titles import MARRIED, MASTERS, UNMARRIED
from screenplay.people.persons import SHORT_CAST, Person, merged
from screenplay.people.unnamed.presence import NARRATOR, is_human, stretches
from screenplay.people.unnamed.strangers import Described, Unnamed

NEAR = 12
"""So many paragraphs around a call whoever is called acts."""
LATELY = 8
"""So many paragraphs before a call somebody without a name was told of who may be meant."""
UNNAMED = -2
FORMAL = MARRIED | MASTERS | UNMARRIED


@dataclass(frozen=True, slots=True)
class _Scene:
    """What is known of the paragraphs: who acts and who speaks in which (persons by their place), the turns, the
    stretches, where those without a name are told of, and whether somebody tells the story who has no name yet."""

    acting: Set[tuple[int, int]]
    speaking: Set[tuple[int, int]]
    turns: Sequence[int]
    stretches: Sequence[int]
    unnamed: Sequence[Unnamed]
    told: bool

    def is_near(self, person: int, paragraph: int) -> bool:
        return any(
            who == person and abs(at - paragraph) <= NEAR and self.stretches[at] == self.stretches[paragraph]
            for who, at in self.acting
        )

    def spoke_before(self, person: int, paragraph: int) -> bool:
        """Whether `person` is told to speak in the last turn before `paragraph`."""
        before = [turn for turn in self.turns if turn < paragraph]
        return bool(before) and (person, before[-1]) in self.speaking

    def answer(self, paragraph: int) -> frozenset[int]:
        """Who is told to speak in the turn after `paragraph`, UNNAMED for those without a name."""
        after = next((turn for turn in self.turns if turn > paragraph), -1)
        unnamed = any(seen.paragraph == after and seen.speaks for one in self.unnamed for seen in one.seen)
        return frozenset((*(who for who, at in self.speaking if at == after), *((UNNAMED,) if unnamed else ())))

    def strangers(self, paragraph: int) -> Iterable[Unnamed]:
        """Those without a name who were told of just before `paragraph`."""
        return (
            one
            for one in self.unnamed
            if any(0 <= paragraph - seen.paragraph <= LATELY and not seen.group for seen in one.seen)
        )


def join_called(
    people: Sequence[Person],
    names: Sequence[Named],
    unnamed: Sequence[Unnamed],
    described: Sequence[Described],
    book: Book,
    teller: int | None,
) -> tuple[Person, ...]:
    """`people`, with those joined whom the narration and the speakers of a short story call by two names; not the
    narrator, for whom the narration has no name, nor whom a description means."""
    if len(people) > SHORT_CAST:
        return tuple(people)
    scene = _scene(names, unnamed, described, book, teller == NARRATOR)
    kept: list[Person | None] = list(people)
    known = {teller, *(one.person for one in described)}
    for place, person in enumerate(people):
        own = [name for name in names if name.person == place]
        calls = [name for name in own if name.seen.call]
        if place in known or 2 * len(calls) < len(own) or not all(name.seen.quoted for name in own):
            continue
        meant = {_meant(person, name, people, scene) for name in calls if _is_name(person)} - {None}
        bearer = meant.pop() if len(meant) == 1 else None
        other = kept[bearer] if bearer is not None and bearer != place else None
        if bearer is not None and other is not None:
            kept[bearer], kept[place] = merged(other, person), None
    return tuple(person for person in kept if person is not None)


def _scene(
    names: Sequence[Named], unnamed: Sequence[Unnamed], described: Sequence[Described], book: Book, told: bool
) -> _Scene:
    narrated = [name for name in names if not name.seen.quoted]
    acting = {(name.person, name.seen.paragraph) for name in narrated if name.seen.acts or name.seen.speaks}
    speaking = {(name.person, name.seen.paragraph) for name in narrated if name.seen.beats or name.seen.speaks}
    acting |= {(one.person, one.seen.paragraph) for one in described if one.seen.acts}
    speaking |= {(one.person, one.seen.paragraph) for one in described if one.seen.speaks or one.seen.beside}
    turns = [
        number
        for number, paragraph in enumerate(book.paragraphs())
        if any(isinstance(part, Quote) for part in paragraph.parts)
    ]
    return _Scene(acting, speaking, turns, stretches(book), unnamed, told)


def _is_name(person: Person) -> bool:
    """Whether it is a first name, or a title with a surname, and nothing else."""
    return all(len(form.words) == 1 for form in person.forms) and (_is_first(person) or _is_formal(person))


def _is_first(person: Person) -> bool:
    return all(form.title == "" and form.words[0].lower() in FIRST_NAMES for form in person.forms)


def _is_formal(person: Person) -> bool:
    return all(form.title in FORMAL for form in person.forms)


def _meant(called: Person, name: Named, people: Sequence[Person], scene: _Scene) -> int | None:
    """Whom the call at `name` means: who spoke last, or the only one there who lacks such a name."""
    at = name.seen.paragraph
    gender = called.gender or usual_gender(called.forms[0].words[0])
    fitting = [
        place
        for place, person in enumerate(people)
        if place != name.person and _lacks(person, called) and person.gender in (gender, None)
        and scene.is_near(place, at) and (place, at) not in scene.speaking
    ]  # fmt: skip
    sure = [place for place in fitting if people[place].gender == gender]
    fitting = sure if len(sure) == 1 else fitting
    answers = scene.answer(at)
    if answers:
        return next((place for place in fitting if place in answers), None)
    last = [place for place in fitting if scene.spoke_before(place, at)]
    if len(last) == 1 or scene.told:
        return last[0] if len(last) == 1 else None
    rivals = [one for one in scene.strangers(at) if one.gender in (gender, None) and is_human(one.key)]
    return fitting[0] if len(fitting) == 1 and not rivals else None


def _lacks(person: Person, called: Person) -> bool:
    """Whether `person` may be called so besides the name that is known."""
    named = any(first.lower() in FIRST_NAMES or first.lower() in SHORT_FORMS for first in person.firsts)
    if _is_first(called):
        return not named and bool(person.titles & FORMAL or person.firsts or person.lasts)
    return named and not person.titles & FORMAL and (not person.lasts or set(person.lasts) == set(called.lasts))
