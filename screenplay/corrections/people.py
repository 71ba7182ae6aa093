"""The cast as a person wants it: cues, names and wordings given, somebody added, nobodies left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from screenplay.book import Book
from screenplay.corrections.sheet import Corrections, Role
from screenplay.corrections.wordings import key, sightings
from screenplay.findings import Cast, Character, Mention
from screenplay.notes import Note
from screenplay.people.cues import ARTICLE, id_of, unique_cue
from screenplay.text import Span


@dataclass(frozen=True, slots=True)
class People:
    """A cast under way. `given` has the role of each character that the file has, by id, `gone` those left out, and
    `became` whom a character that was merged is now."""

    corrections: Corrections
    cast: Cast
    given: Mapping[str, Role]
    gone: Mapping[str, Role]
    became: Mapping[str, str]

    def who(self, wanted: str, line: int) -> str:
        """The id of the character with the cue (or else the name, or a wording of nobody else) `wanted`.

        Raises ScreenplayError, with `line` of the file, where there is none.
        """
        for names in (self._cues(), self._names(), self._wordings()):
            found = {id for name, id in names if name.casefold() == wanted.strip().casefold()}
            if len(found) == 1:
                return self.now(found.pop())
        left_out = next((role for role in self.gone.values() if role.cue.casefold() == wanted.casefold()), None)
        if left_out:
            message = f"{wanted} is left out at line {left_out.line}"
            raise self.corrections.fault(line, message, "take leave_out away there, or name somebody else here")
        raise self.corrections.fault(line, f"nobody has the cue {wanted!r}", self._instead(wanted))

    def now(self, id: str) -> str:
        """Whom the character `id` is after all mergers."""
        while id in self.became:
            id = self.became[id]
        return id

    def _cues(self) -> Iterator[tuple[str, str]]:
        yield from ((role.cue, id) for id, role in self.given.items() if id not in self.gone)
        yield from ((c.cue, c.id) for c in self.cast.characters if c.id not in self.given)

    def _names(self) -> Iterator[tuple[str, str]]:
        yield from ((character.name, character.id) for character in self.cast.characters)

    def _wordings(self) -> Iterator[tuple[str, str]]:
        for character in self.cast.characters:
            yield from ((wording, character.id) for wording in character.aliases)

    def _instead(self, wanted: str) -> str:
        cues = [cue for cue, _ in self._cues()]
        near = get_close_matches(wanted.upper(), cues, 2)
        new = f'somebody new is told of like this: [[character]] cue = "{wanted.upper()}"'
        return f"did you mean {' or '.join(near)}? {new}" if near else new


def with_roles(found: Cast, book: Book, corrections: Corrections) -> tuple[People, tuple[Note, ...]]:
    """The cast `found` in `book` with the characters of the file: what the file says of them holds, what it leaves
    open stays as found, and whom it does not have stays too."""
    matched = _matched(corrections.roles, found.characters)
    characters = {character.id: character for character in found.characters}
    given: dict[str, Role] = {}
    added: dict[str, set[str]] = {}
    for number, role in enumerate(corrections.roles):
        id = matched.get(number) or _new_id(role.cue, characters)
        old = characters.get(id)
        known = {key(wording) for wording in old.aliases} if old else set[str]()
        added[id] = {key(wording) for wording in role.wordings} - known - {""}
        characters[id] = _with_role(old, role) if old else _made(id, role)
        given[id] = role
    gone = {id: role for id, role in given.items() if role.leave_out}
    kept = [character for id, character in characters.items() if id not in gone]
    cast = Cast(tuple(_apart(kept, given)), _mentions(found, book, given, added, gone))
    people = People(corrections, cast, given, gone, {})
    return people, tuple(_unheard(people, [id for id in given if id not in set(matched.values())]))


def _matched(roles: Sequence[Role], found: Sequence[Character]) -> dict[int, str]:
    """Whom of `found` each role, by its number, tells of: the same name first, then the same cue, then most wordings
    in common, of one of them at least half. Nobody is told of twice."""
    pairs = []
    for number, role in enumerate(roles):
        ours = {key(wording) for wording in role.wordings}
        for place, character in enumerate(found):
            theirs = {key(wording) for wording in (character.name, *character.aliases)}
            name, cue = role.name.casefold() == character.name.casefold(), role.cue == character.cue.upper()
            shared = len(ours & theirs)
            if name or cue or 2 * shared >= min(len(ours), len(theirs)):
                pairs.append((-name, -cue, -shared, number, place))
    chosen: dict[int, str] = {}
    for *_, number, place in sorted(pairs):
        if number not in chosen and found[place].id not in chosen.values():
            chosen[number] = found[place].id
    return chosen


def _new_id(cue: str, taken: Iterable[str]) -> str:
    id, used = id_of(cue), set(taken)
    while id in used:
        id += "-x"
    return id


def _with_role(found: Character, role: Role) -> Character:
    return replace(
        found,
        name=role.name,
        cue=role.cue,
        aliases=_with_wordings(found.aliases, role.wordings),
        gender=role.gender or found.gender,
        narrator=found.narrator if role.narrator is None else role.narrator,
    )


def _with_wordings(aliases: Sequence[str], more: Sequence[str]) -> tuple[str, ...]:
    """`aliases` and those of `more` that are none of them in other letters."""
    known = {key(alias) for alias in aliases}
    return (*aliases, *dict.fromkeys(alias for alias in more if key(alias) not in known))


def _made(id: str, role: Role) -> Character:
    named = not ARTICLE.match(role.name) and role.name[:1].isupper()
    return Character(id, role.name, role.cue, role.wordings, role.gender, bool(role.narrator), named=named)


def _apart(characters: Sequence[Character], given: Mapping[str, Role]) -> Iterator[Character]:
    """`characters`, those whom the file does not have with a cue that none in it has."""
    taken = [character.cue for character in characters if character.id in given]
    for character in characters:
        if character.id not in given:
            character = replace(character, cue=unique_cue((character.cue,), taken))
            taken.append(character.cue)
        yield character


def _mentions(
    found: Cast,
    book: Book,
    given: Mapping[str, Role],
    added: Mapping[str, set[str]],
    gone: Mapping[str, Role],
) -> tuple[Mention, ...]:
    """The mentions of `found`, each wording that a role adds being theirs alone, unless another's role has it too."""
    listed = {id: {key(wording) for wording in role.wordings} for id, role in given.items()}
    owner = {wording: id for id, wordings in added.items() for wording in wordings}
    mentions: dict[Span, Mention] = {}
    for mention in found.mentions:
        words = key(book.source[mention.span.start : mention.span.end])
        if words in owner and words not in listed.get(mention.character, ()):
            mention = replace(mention, character=owner[words])
        mentions[mention.span] = mention
    for seen in sightings(book, owner):
        if not any(other.start < seen.span.end and seen.span.start < other.end for other in mentions):
            mentions[seen.span] = seen
    kept = (mention for mention in mentions.values() if mention.character not in gone)
    return tuple(sorted(kept, key=lambda mention: (mention.span, mention.kind)))


def _unheard(people: People, new: Sequence[str]) -> Iterator[Note]:
    """Notes on characters of the file whom the story neither names nor has found."""
    mentioned = {mention.character for mention in people.cast.mentions}
    speakers = {given.speaker.casefold() for given in people.corrections.lines}
    places = {split.into for split in people.corrections.splits}
    for id in new:
        role = people.given[id]
        if (
            id not in mentioned
            and id not in people.gone
            and role.cue.casefold() not in speakers
            and role.cue not in places
        ):
            yield Note(
                "doubt",
                "correction",
                Span(0, 0),
                f"The story has nobody who is called {' or '.join(map(repr, role.wordings))}.",
                "Put among the aliases what the text calls them, or delete the entry.",
                people.corrections.place(role.line),
            )
