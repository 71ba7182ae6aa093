"""The cast is given: where its people are mentioned, which of them tells the story, and genders that are missing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from screenplay.book import Book, Narration
from screenplay.findings import Annotations, Cast, Character, Gender, Mention
from screenplay.people.cues import ARTICLE
from screenplay.people.mentions import Named
from screenplay.people.names.evidence import Evidence, gather, gender_guessed, gender_of_rank
from screenplay.people.names.short_forms import SHORT_FORMS
from screenplay.people.names.sightings import Form, Sighting, form_of, is_call
from screenplay.people.names.titles import ALONE, RANKS, WITH_FIRST_NAME, title_of
from screenplay.people.narrator import find_narrator, is_first_person, narrator_gender
from screenplay.people.nouns import GENERIC, KIN, is_person_noun
from screenplay.people.persons import Person
from screenplay.people.shared import Use, meant
from screenplay.people.subjects import acts, speaks
from screenplay.people.unnamed.gather import gather_unnamed
from screenplay.people.unnamed.presence import NARRATOR
from screenplay.people.unnamed.strangers import Described
from screenplay.text import Span

WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
ENDING = re.compile(r"['’](?:s|S|d|ll|m|re|ve)$")
NOUNS_TOO = ("general", "major", "chief", "private", "cardinal", "page", "nurse")
"""Written small these are more often something else."""
OFTEN = 3
"""So often at least, and once in ten times, must "the man" speak to be somebody of the cast wherever he is."""
NO_NAMES = frozenset(("the", "and", "who", "with"))
BEHIND_NOUN = frozenset(("with", "of", "in", "on", "at", "from", "by", "who", "opposite"))
"""What tells more of a noun begins with one of these."""
BETWEEN = re.compile(r"\.?[\s\-]{1,3}")


@dataclass(frozen=True, slots=True)
class Alias:
    """Words to look for, in lower case. `holders`: who is called so; `others`: whose first name it is, where somebody
    else is called so. `described`: they may be written small ("the clerk"). `title`: it is no more than a title."""

    words: tuple[str, ...]
    holders: tuple[int, ...]
    described: bool
    others: tuple[int, ...] = ()
    title: bool = False

    @property
    def head(self) -> int:
        """The place of the noun: "man" in "man with the black beard"."""
        ends = (at for at, word in enumerate(self.words) if at and word in BEHIND_NOUN)
        return next(ends, len(self.words)) - 1


@dataclass(frozen=True, slots=True)
class Hit:
    """An alias where it stands; `small`: written small, as a description is."""

    alias: Alias
    seen: Sighting
    small: bool


def find_given(book: Book, annotations: Annotations, given: tuple[Character, ...]) -> Cast:
    """`given` with narrator and missing genders filled in, and all mentions of their aliases and descriptions."""
    hits = _resolved(tuple(_sure(tuple(_hits(book, annotations, _index(given))))))
    names = tuple(name for name, _ in hits)
    evidence = gather((name.seen for name in names), annotations)
    seen = [
        tuple(dict.fromkeys(name.seen.form for name in names if name.person == place)) for place in range(len(given))
    ]
    told = is_first_person(annotations)
    people = tuple(_person(one, forms, evidence) for one, forms in zip(given, seen, strict=True))
    narrator = None
    if told and not any(one.narrator for one in given):
        narrator = find_narrator(book, annotations, names, people)
    spoken_to = narrator_gender(book, annotations) if told else None
    characters = tuple(
        replace(
            one,
            narrator=one.narrator or place == narrator,
            gender=people[place].gender or (spoken_to if one.narrator or place == narrator else None),
        )
        for place, one in enumerate(given)
    )
    teller = next((place for place, one in enumerate(characters) if one.narrator), NARRATOR) if told else None
    _, described = gather_unnamed(book, annotations, names, people, teller)
    return Cast(characters, _mentions(given, hits, described), given=True)


def _mentions(
    given: Sequence[Character], hits: Sequence[tuple[Named, bool]], described: Sequence[Described]
) -> tuple[Mention, ...]:
    ends = {name.seen.span.end for name, _ in hits}
    mentions = [
        Mention(
            name.seen.span,
            given[name.person].id,
            "description" if small else "name",
            name.seen.paragraph,
            name.seen.part,
        )
        for name, small in hits
    ]
    mentions += [
        Mention(one.seen.span, given[one.person].id, "description", one.seen.paragraph, one.seen.part)
        for one in described
        if one.seen.span.end not in ends
    ]
    return tuple(sorted(mentions, key=lambda mention: (mention.span, mention.kind)))


def _person(one: Character, seen: tuple[Form, ...], evidence: Mapping[Form, Evidence]) -> Person:
    """A given character with titles, first names and surnames as their aliases tell them."""
    names = [
        form
        for form in (form_of(alias) for alias in (one.name, *one.aliases))
        if form is not None and form.title != "the"
    ]
    full = [form for form in names if len(form.words) > 1]
    lasts = [form.words[-1] for form in full]
    lasts += [form.words[-1] for form in names if form.title and form.title not in WITH_FIRST_NAME and form.words]
    firsts = [form.words[0] for form in full] + [
        form.words[0] for form in names if not form.title and form.words[0] not in lasts
    ]
    person = Person((*seen, *names), tuple(dict.fromkeys(firsts)), tuple(dict.fromkeys(lasts)), one.gender, 0.0)
    return person if one.gender else replace(person, gender=_gender(replace(person, forms=seen), evidence))


def _gender(person: Person, evidence: Mapping[Form, Evidence]) -> Gender | None:
    guesses = Counter[Gender]()
    for form in person.forms:
        guess = gender_guessed(form, evidence[form])
        if guess is not None:
            guesses[guess] += evidence[form].total
    by_rank = gender_of_rank(person.forms, evidence) if person.titles & RANKS else None
    return max(sorted(guesses), key=lambda gender: guesses[gender], default=by_rank)


def _words(alias: str) -> tuple[str, ...]:
    return tuple(word.replace("’", "'").lower() for word in WORD.findall(alias))


def _index(given: Sequence[Character]) -> dict[str, list[Alias]]:
    """Aliases by their first word, the longest first; single words of a full name too, where nobody is called so."""
    exact: dict[tuple[str, ...], dict[int, bool]] = defaultdict(dict)
    parts: dict[tuple[str, ...], dict[int, bool]] = defaultdict(dict)
    firsts: dict[tuple[str, ...], dict[int, bool]] = defaultdict(dict)
    for place, one in enumerate(given):
        for alias in (one.name, *one.aliases):
            words = _words(alias)
            bare = _words(ARTICLE.sub("", alias))
            described = len(bare) < len(words) or (bool(bare) and is_person_noun(bare[-1]) and not title_of(bare[0]))
            if bare:
                exact[bare][place] = described
            if len(bare) > 1 and not described:
                for word in bare:
                    if title_of(word) is None and len(word) > 2 and word not in NO_NAMES:
                        parts[(word,)][place] = False
                firsts[bare[:1]][place] = False
    _shorten(exact, given)
    titles = {words: found for words, found in _titles(given).items() if words not in exact}
    chosen = titles | {words: found for words, found in parts.items() if words not in exact} | exact
    index: dict[str, list[Alias]] = defaultdict(list)
    for words in sorted(chosen, key=lambda words: (-len(words), words)):
        others = tuple(who for who in firsts.get(words, ()) if who not in chosen[words])
        described = any(chosen[words].values())
        index[words[0]].append(Alias(words, tuple(chosen[words]), described, others, words in titles))
    return index


def _titles(given: Sequence[Character]) -> dict[tuple[str, ...], dict[int, bool]]:
    """Titles that stand for a person without their name too ("the Inspector", "Mademoiselle")."""
    found: dict[tuple[str, ...], dict[int, bool]] = defaultdict(dict)
    for place, one in enumerate(given):
        for alias in (one.name, *one.aliases):
            words = alias.split()
            title = title_of(words[0]) if len(words) > 1 else None
            if title and title in ALONE and title not in KIN:
                found[title,][place] = title not in NOUNS_TOO
    return found


def _shorten(exact: dict[tuple[str, ...], dict[int, bool]], given: Sequence[Character]) -> None:
    """Add "Jim Vane" for James Vane and "Mrs. Hart" for Mrs. Ada Hart, where nobody is called so."""
    known = frozenset(exact)
    for place, one in enumerate(given):
        words = _words(one.name)
        if len(words) == 2 and not title_of(words[0]):
            for short in (short for short, full in SHORT_FORMS.items() if words[0] in full):
                if (short, words[1]) not in known:
                    exact[short, words[1]][place] = False
        if len(words) == 3 and title_of(words[0]) and (words[0], words[2]) not in known:
            exact[words[0], words[2]][place] = False


def _hits(book: Book, annotations: Annotations, index: Mapping[str, list[Alias]]) -> Iterator[Hit]:
    sentences = 0
    for number, (paragraph, tokens) in enumerate(zip(book.paragraphs(), annotations.paragraphs, strict=True)):
        places = {token.span.start: place for place, token in enumerate(tokens) if not token.stub}
        for at, part in enumerate(paragraph.parts):
            span = part.span if isinstance(part, Narration) else part.inner
            text = book.source[span.start : span.end]
            quoted = not isinstance(part, Narration)
            for alias, start, end, noun in _matches(text, index):
                place = None if quoted else places.get(span.start + noun)
                yield Hit(
                    alias,
                    Sighting(
                        form_of(text[start:end]) or Form("", (text[start:end],)),
                        Span(span.start + start, span.start + end),
                        number,
                        at,
                        quoted,
                        False,
                        call=quoted and is_call(text, start, end),
                        speaks=place is not None and speaks(tokens, place),
                        acts=place is not None and acts(tokens, place),
                        sentence=sentences + tokens[place].sentence if place is not None else -1,
                    ),
                    text[start].islower(),
                )
        sentences += tokens[-1].sentence + 1 if tokens else 0


def _sure(hits: Sequence[Hit]) -> Iterator[Hit]:
    """`hits` without a common noun that mostly means others: "the man", where a man of the cast has no other name, and
    "a voice". These count where they speak, and everywhere only where they often do."""
    common: dict[tuple[str, ...], list[Hit]] = defaultdict(list)
    for hit in hits:
        noun = hit.alias.words[hit.alias.head]
        plain = hit.alias.head == len(hit.alias.words) - 1
        if hit.small and ((plain and noun in GENERIC) or not is_person_noun(noun)):
            common[hit.alias.words].append(hit)
    seldom = {
        words for words, found in common.items() if sum(hit.seen.speaks for hit in found) < max(OFTEN, len(found) // 10)
    }
    return (hit for hit in hits if not (hit.small and hit.alias.words in seldom) or hit.seen.speaks)


def _matches(text: str, index: Mapping[str, list[Alias]]) -> Iterator[tuple[Alias, int, int, int]]:
    """Each alias found in `text`, with its start and end and the start of its noun; none overlap."""
    words = [(match.start(), match.end(), match.group()) for match in WORD.finditer(text)]
    place = 0
    while place < len(words):
        low = words[place][2].replace("’", "'").lower()
        length = 0
        for alias in (*index.get(low, ()), *(index.get(ENDING.sub("", low), ()) if "'" in low else ())):
            if _stands(alias, words, place, text):
                length = len(alias.words)
                last = words[place + length - 1]
                yield alias, words[place][0], last[0] + len(ENDING.sub("", last[2])), words[place + alias.head][0]
                break
        place += length or 1


def _stands(alias: Alias, words: list[tuple[int, int, str]], place: int, text: str) -> bool:
    here = words[place : place + len(alias.words)]
    if len(here) < len(alias.words):
        return False
    lows = [word.replace("’", "'").lower() for _, _, word in here]
    if tuple(lows) != alias.words and (*lows[:-1], ENDING.sub("", lows[-1])) != alias.words:
        return False
    if any(not BETWEEN.fullmatch(text[one[1] : other[0]]) for one, other in pairwise(here)):
        return False
    if alias.described:
        return here[0][2][0].isupper() or (place > 0 and bool(ARTICLE.match(words[place - 1][2] + " ")))
    return all(word[0].isupper() or len(here) > 2 for _, _, word in here)


def _resolved(hits: Sequence[Hit]) -> tuple[tuple[Named, bool], ...]:
    """Each hit with whom it means, and whether it is written small."""
    people = meant([_use(hit) for hit in hits])
    return tuple((Named(hit.seen, person), hit.small) for hit, person in zip(hits, people, strict=True))


def _use(hit: Hit) -> Use:
    return Use(hit.alias.holders, hit.alias.others, hit.seen.paragraph, not hit.seen.quoted, hit.alias.title)
