"""Each paragraph read once for all that speaks of place and time; the decisions are made elsewhere from this."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from screenplay.book import Book, Break, Paragraph, Quote
from screenplay.english import words
from screenplay.findings import Annotations, Cast, Token, Tokens
from screenplay.scenes import clues, leaps
from screenplay.scenes import sentences as grammar
from screenplay.scenes.leaps import Leap
from screenplay.scenes.places import Owner, is_riverbed
from screenplay.scenes.relations import sightings
from screenplay.scenes.sentences import Sentence
from screenplay.scenes.sighting import Sighting
from screenplay.text import plain


@dataclass(frozen=True, slots=True)
class Reading:
    """What one paragraph tells.

    `told` holds the wording of its sentences; `doers` the people who do something, as (sentence, word); `things` its
    nouns; `furniture` things of a certain room ("KITCHEN:sink"). `riding` counts the parts of a car and `drives` the
    times that someone drives; `indoors` and `outdoors` weigh the clues to the setting; `names` are people's, in small
    letters, the same for all paragraphs.
    """

    number: int
    start: int
    words: int
    sentences: tuple[Sentence, ...]
    told: tuple[str, ...]
    places: tuple[Sighting, ...]
    doers: tuple[tuple[int, str], ...]
    leap: Leap | None
    said: str
    things: frozenset[str]
    furniture: tuple[str, ...]
    riding: int
    drives: int
    indoors: float
    outdoors: float
    opens_chapter: bool
    interruption: Break | None
    names: frozenset[str]

    @property
    def opens_with_speech(self) -> bool:
        return bool(self.sentences) and self.sentences[0].tokens[0].stub


def readings(book: Book, annotations: Annotations, cast: Cast) -> tuple[Reading, ...]:
    """A Reading for each paragraph of `book`, in order."""
    names = _name_words(cast)
    owner = _owners(cast)
    return tuple(
        _read(number, paragraph, tokens, names, owner, opens, interruption)
        for number, ((paragraph, opens, interruption), tokens) in enumerate(
            zip(_placed(book), annotations.paragraphs, strict=True)
        )
    )


def _placed(book: Book) -> Iterator[tuple[Paragraph, bool, Break | None]]:
    """Each paragraph with what stands before it: whether it opens a chapter, and the break that divides it off."""
    for chapter in book.chapters:
        opens, interruption = True, None
        for block in chapter.blocks:
            if isinstance(block, Paragraph):
                yield block, opens, interruption
                opens, interruption = False, None
            elif isinstance(block, Break) and block.kind != "lost line":
                interruption = block


ENTERS = re.compile(
    r"\b(?:he|she|they|we|i|man|woman|boy|girl|lady|stranger) (?:came|comes|stepped|steps|bursts?|walked|walks) in"
    r"(?= [.,;]| and| with| without|$)"
)
ENTERED = 1.5
"""What it weighs for indoors that somebody came in."""
LYING = words("be lie sit sleep wake kneel climb lean stand fall")
SHORT = 7
"""Words and marks of a first sentence behind which the second may tell that time has passed."""
PARTICLES = words("van von de del der di da du la le")


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


def _read(
    number: int,
    paragraph: Paragraph,
    tokens: Tokens,
    names: frozenset[str],
    owner: Owner,
    opens_chapter: bool,
    interruption: Break | None,
) -> Reading:
    found = tuple(grammar.sentences(tokens))
    told = tuple(leaps.wording(sentence) for sentence in found)
    said = " ".join(plain(part.text) for part in paragraph.parts if isinstance(part, Quote))
    inside, outside, furniture, riding, drives = _clues(found, told)
    return Reading(
        number=number,
        start=paragraph.span.start,
        words=len(tokens),
        sentences=found,
        told=told,
        places=tuple(sighting for sentence in found for sighting in sightings(sentence, names, owner)),
        doers=tuple(_doers(found, names)),
        leap=_leap(found, told),
        said=said,
        things=frozenset(token.lemma.lower() for token in tokens if token.pos == "NOUN" and not token.stub),
        furniture=(*furniture, *_said_there(said)),
        riding=riding,
        drives=drives,
        indoors=inside,
        outdoors=outside,
        opens_chapter=opens_chapter,
        interruption=interruption,
        names=names,
    )


def _said_there(said: str) -> Iterator[str]:
    low = said.lower()
    return (f"{room}:said" for phrase, room in clues.SAID if phrase in low)


def _leap(found: tuple[Sentence, ...], told: tuple[str, ...]) -> Leap | None:
    if not found:
        return None
    speech = found[0].tokens[0].stub
    first = next((words for words in told if words), "") if speech else told[0]
    at_once = leaps.leap(first, speech)
    short = len(told) > 1 and len(first.split()) <= SHORT and not speech
    return at_once or (leaps.leap(told[1], opens_with_speech=False) if short else None)


def _doers(found: tuple[Sentence, ...], names: frozenset[str]) -> Iterator[tuple[int, str]]:
    for sentence in found:
        for _, token in sentence.words():
            if token.dep == "nsubj" and grammar.is_person(token, names):
                yield sentence.number, token.text


def _is_lain_on(sentence: Sentence, token: Token) -> bool:
    """Whether somebody lies, sits or sleeps on a thing, or its edge: then it is not far off, in a shop or a picture."""
    by = sentence.tokens[token.head]
    part = sentence.tokens[by.head]
    if by.text.lower() == "of" and part.lemma.lower() in ("edge", "side", "end", "arm"):
        token, by = part, sentence.tokens[part.head]
    lower = token.dep == "pobj" and by.text.lower() in ("on", "in", "into", "onto")
    return lower and sentence.tokens[by.head].lemma in LYING


def _clues(found: tuple[Sentence, ...], told: tuple[str, ...]) -> tuple[float, float, tuple[str, ...], int, int]:
    """The weight of what speaks for indoors and for outdoors, the furniture met, and the parts of a vehicle."""
    inside = outside = 0.0
    furniture: Counter[str] = Counter()
    riding = drives = 0
    for sentence, wording in zip(found, told, strict=True):
        seen = grammar.lows(sentence)
        weight = 0.3 if seen & clues.IMAGES else 1.0
        openly = 0.3 if seen & clues.WINDOWS else weight
        riding += len(seen & clues.RIDING) + sum(pair in wording for pair in clues.RIDING_PAIRS)
        inside += ENTERED * (ENTERS.search(wording) is not None)
        for at, token in sentence.words():
            low, lemma = token.text.lower(), token.lemma.lower()
            drives += lemma == "drive" and token.tag in ("VBD", "VBZ", "VBP")
            if token.pos == "VERB" and lemma in clues.WEATHER:
                outside += openly
            if is_riverbed(sentence, at):
                outside += weight
                continue
            if token.pos != "NOUN" and not (token.dep in ("pobj", "dobj", "nsubj") and token.text.islower()):
                continue
            inside += weight * (low in clues.INDOOR_THINGS or lemma in clues.INDOOR_THINGS)
            outside += openly * (low in clues.OUTDOOR_THINGS or lemma in clues.OUTDOOR_THINGS)
            lain_on = _is_lain_on(sentence, token)
            if (weight == 1.0 or lain_on) and (room := clues.FURNISHED.get(low) or clues.FURNISHED.get(lemma)):
                furniture[f"{room}:{lemma}"] += 1
                furniture[f"{room}:on {lemma}"] += lain_on
    return inside, outside, tuple(furniture.elements()), riding, drives
