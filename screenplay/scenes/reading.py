"""Each paragraph read once for all that speaks of place and time; the decisions are made elsewhere from this."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from screenplay.book import Book, Break
from screenplay.english import MONTHS, WEEKDAYS, words
from screenplay.findings import Annotations, Cast, Token
from screenplay.scenes import clues
from screenplay.scenes import sentences as grammar
from screenplay.scenes.breaks import leaps
from screenplay.scenes.breaks.leaps import Leap
from screenplay.scenes.daytime.times import Moment, moments, spoken
from screenplay.scenes.passages import Passage, passages
from screenplay.scenes.places.named import Owner
from screenplay.scenes.places.relations import sightings
from screenplay.scenes.places.scenery import Furniture, look_around, said_there
from screenplay.scenes.places.sighting import Sighting
from screenplay.scenes.sentences import Sentence
from screenplay.scenes.things.ages import is_modern

DATES = WEEKDAYS | MONTHS


@dataclass(frozen=True, slots=True)
class Reading:
    """What one passage tells, which is a paragraph or a part of one.

    `told` holds the wording of its sentences; `doers` the people who do something, as (sentence, word); `things`
    its nouns; `furniture` things that belong to a certain place, with what they count for here. `riding` counts the
    parts of a car and `drives` the times that someone drives; `indoors` and `outdoors` weigh the clues to the
    setting; `names` are people's, in small letters, `in_space` whether the story plays among the stars and `modern`
    whether it may have motors and telephones: the same for all passages. `moments` are the times of day told of,
    each with its sentence, `heard` those that are spoken of; `said_words` are the words of `said` and `actors` the
    names among the `doers`, both in small letters. `number` counts the passages, `paragraph` the paragraphs of the
    book.
    """

    number: int
    paragraph: int
    start: int
    words: int
    sentences: tuple[Sentence, ...]
    told: tuple[str, ...]
    places: tuple[Sighting, ...]
    doers: tuple[tuple[int, str], ...]
    leap: Leap | None
    said: str
    things: frozenset[str]
    furniture: Furniture
    riding: int
    drives: int
    indoors: float
    outdoors: float
    opens_chapter: bool
    interruption: Break | None
    names: frozenset[str]
    moments: tuple[tuple[int, Moment], ...] = ()
    heard: tuple[Moment, ...] = ()
    said_words: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    in_space: bool = False
    modern: bool = True

    @property
    def opens_with_speech(self) -> bool:
        return _opens_with_speech(self.sentences)


def things_of(stretch: Sequence[Reading]) -> frozenset[str]:
    """The nouns of all passages in `stretch`."""
    return frozenset[str]().union(*(reading.things for reading in stretch))


def readings(book: Book, annotations: Annotations, cast: Cast) -> tuple[Reading, ...]:
    """A Reading for each passage of `book`, in order."""
    names = _name_words(cast)
    owner = _owners(cast)
    read = [_read(number, passage, names, owner) for number, passage in enumerate(passages(book, annotations))]
    things = things_of(read)
    in_space, modern = len(clues.SPACE & things) >= clues.SPACED, is_modern(things)
    return tuple(replace(reading, in_space=in_space, modern=modern) for reading in read)


SHORT = 7
"""Words and marks of a first sentence behind which the second may tell that time has passed."""
BEHIND = words("after by past beyond")
PARTICLES = words("van von de del der di da du la le")


WORD = re.compile("[a-z]+")


def _name_words(cast: Cast) -> frozenset[str]:
    """The words of people's names, so that Wood is no wood."""
    return frozenset(
        word.lower()
        for character in cast.characters
        if character.named
        for alias in character.aliases
        for word in alias.split()
        if word[:1].isupper() or word in PARTICLES
    )


def _owners(cast: Cast) -> Owner:
    cues = {mention.span: mention.character for mention in cast.mentions if mention.kind == "pronoun"}
    named = {character.id: character.cue for character in cast.characters if character.named and not character.narrator}
    return lambda token: named.get(cues.get(token.span, ""))


def _read(number: int, passage: Passage, names: frozenset[str], owner: Owner) -> Reading:
    found = passage.sentences
    told = tuple(leaps.wording(sentence) for sentence in found)
    around = look_around(found, told)
    doers = tuple(_doers(found, names))
    return Reading(
        number=number,
        paragraph=passage.paragraph,
        start=passage.start,
        words=passage.words,
        sentences=found,
        told=told,
        places=tuple(sighting for sentence in found for sighting in sightings(sentence, names, owner)),
        doers=doers,
        leap=_leap(found, told, names),
        said=passage.said,
        things=frozenset(
            token.lemma.lower()
            for sentence in found
            for _, token in sentence.words()
            if token.pos == "NOUN" and not _is_likened(sentence, token)
        ),
        furniture=(*around.furniture, *said_there(passage.said)),
        riding=around.riding,
        drives=around.drives,
        indoors=around.indoors,
        outdoors=around.outdoors,
        opens_chapter=passage.opens_chapter,
        interruption=passage.interruption,
        names=names,
        moments=tuple((number, moment) for number, words in enumerate(told) for moment in moments(words)),
        heard=tuple(spoken(passage.said)),
        said_words=frozenset(WORD.findall(passage.said.lower())),
        actors=frozenset(word.lower() for _, word in doers if word[:1].isupper()) - grammar.PRONOUNS,
    )


def _is_likened(sentence: Sentence, token: Token) -> bool:
    """Whether something is only compared with a thing: "held like a candle"."""
    return token.dep == "pobj" and sentence.tokens[token.head].text.lower() == "like"


def _opens_with_speech(found: tuple[Sentence, ...]) -> bool:
    return bool(found) and found[0].tokens[found[0].first].stub


def _leap(found: tuple[Sentence, ...], told: tuple[str, ...], names: frozenset[str]) -> Leap | None:
    if not found:
        return None
    speech = _opens_with_speech(found)
    told = tuple(_but_names(words, names) for words in told)
    first = next((words for words in told if words), "") if speech else told[0]
    at_once = leaps.leap(first, speech)
    if not speech and _is_behind_a_stop(found[0], names):
        return "hours"
    short = len(told) > 1 and len(first.split()) <= SHORT and not speech
    return at_once or (leaps.leap(told[1], opens_with_speech=False) if short else None)


def _but_names(told: str, names: frozenset[str]) -> str:
    """May and Sunday in capitals where they are people."""
    return " ".join(word.capitalize() if word in DATES and word in names else word for word in told.split(" "))


def _is_behind_a_stop(sentence: Sentence, names: frozenset[str]) -> bool:
    """Whether a sentence opens with a place that travellers have come past: "After Dijon one dined"."""
    first, second = sentence.tokens[sentence.first], sentence.tokens[min(sentence.first + 1, sentence.last - 1)]
    return first.text.lower() in BEHIND and second.pos == "PROPN" and second.text.lower() not in names | DATES


def _doers(found: tuple[Sentence, ...], names: frozenset[str]) -> Iterator[tuple[int, str]]:
    for sentence in found:
        for _, token in sentence.words():
            if token.dep == "nsubj" and grammar.is_person(token, names):
                yield sentence.number, token.text
