"""Each paragraph read once for all that speaks of place and time; the decisions are made elsewhere from this."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from screenplay.book import Book, Break
from screenplay.english import words
from screenplay.findings import Annotations, Cast, Token
from screenplay.scenes import clues, leaps
from screenplay.scenes import sentences as grammar
from screenplay.scenes.furniture import SAID, THINGS, standing
from screenplay.scenes.leaps import Leap
from screenplay.scenes.passages import Passage, passages, tokens_of
from screenplay.scenes.places import Owner, is_riverbed
from screenplay.scenes.relations import sightings
from screenplay.scenes.sentences import Sentence
from screenplay.scenes.sighting import Sighting

Furniture = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one passage tells, which is a paragraph or a part of one.

    `told` holds the wording of its sentences; `doers` the people who do something, as (sentence, word); `things` its
    nouns; `furniture` things that belong to a certain place, with what they count for here. `riding` counts the parts
    of a car and `drives` the times that someone drives; `indoors` and `outdoors` weigh the clues to the setting;
    `names` are people's, in small letters, and `in_space` whether the story plays among the stars: the same for all
    passages. `number` counts the passages, `paragraph` the paragraphs of the book.
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
    in_space: bool = False

    @property
    def opens_with_speech(self) -> bool:
        return _opens_with_speech(self.sentences)


def readings(book: Book, annotations: Annotations, cast: Cast) -> tuple[Reading, ...]:
    """A Reading for each passage of `book`, in order."""
    names = _name_words(cast)
    owner = _owners(cast)
    read = [_read(number, passage, names, owner) for number, passage in enumerate(passages(book, annotations))]
    in_space = len(clues.SPACE & frozenset[str]().union(*(reading.things for reading in read))) >= clues.SPACED
    return tuple(replace(reading, in_space=in_space) for reading in read)


ENTERS = re.compile(
    r"\b(?:he|she|they|we|i|man|woman|boy|girl|lady|stranger) (?:came|comes|stepped|steps|bursts?|walked|walks) in"
    r"(?= [.,;]| and| with| without|$)"
)
ENTERED = 1.5
"""What it weighs for indoors that somebody came in."""
TO_WINDOW = re.compile(
    r"\b(?:came|went|come|goes|stood|sat|walked|crossed|stands|sits) (?:\w+ )?(?:to|at|by) (?:the|his|her|my|their|our)"
    r" (?:\w+ )?window\b(?! of)"
)
AT_WINDOW = 1.5
"""What it weighs for indoors that somebody is at a window."""
LAIN_ON = 2.0
"""What a thing counts for that somebody lies or sits on."""
HOUSEHOLD = 0.4
"""What it weighs for indoors that there is a door or a cup."""
ASLEEP = 1.5
"""What it counts for a bedroom that somebody sleeps."""
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


def _read(number: int, passage: Passage, names: frozenset[str], owner: Owner) -> Reading:
    found = passage.sentences
    told = tuple(leaps.wording(sentence) for sentence in found)
    inside, outside, furniture, riding, drives = _clues(found, told)
    return Reading(
        number=number,
        paragraph=passage.paragraph,
        start=passage.start,
        words=passage.words,
        sentences=found,
        told=told,
        places=tuple(sighting for sentence in found for sighting in sightings(sentence, names, owner)),
        doers=tuple(_doers(found, names)),
        leap=_leap(found, told),
        said=passage.said,
        things=frozenset(token.lemma.lower() for token in tokens_of(found) if token.pos == "NOUN" and not token.stub),
        furniture=(*furniture, *_said_there(passage.said)),
        riding=riding,
        drives=drives,
        indoors=inside,
        outdoors=outside,
        opens_chapter=passage.opens_chapter,
        interruption=passage.interruption,
        names=names,
    )


def _opens_with_speech(found: tuple[Sentence, ...]) -> bool:
    return bool(found) and found[0].tokens[found[0].first].stub


def _said_there(said: str) -> Iterator[tuple[str, float]]:
    low = said.lower()
    return ((phrase, 1.0) for phrase in SAID if phrase in low)


def _leap(found: tuple[Sentence, ...], told: tuple[str, ...]) -> Leap | None:
    if not found:
        return None
    speech = _opens_with_speech(found)
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


def _sleeps(sentence: Sentence, at: int) -> bool:
    """Whether somebody sleeps, or lies awake, here and now; not one "who had been asleep"."""
    token = sentence.tokens[at]
    if token.lemma.lower() == "sleep" and token.tag in ("VBD", "VBZ"):
        return token.dep != "relcl"
    verb = grammar.verb_above(sentence, at) if token.text.lower() in ("asleep", "awake") else None
    return verb is not None and sentence.tokens[verb].dep != "relcl" and not grammar.is_past_perfect(sentence, verb)


def _is_past(sentence: Sentence, at: int) -> bool:
    """Whether a thing is one of what somebody had learnt or meant to do: "She had been shown how to mend a printer"."""
    verb = grammar.verb_above(sentence, at)
    meant = False
    while verb is not None and _is_infinitive(sentence, verb) and sentence.tokens[verb].head != verb:
        verb, meant = grammar.verb_above(sentence, verb), True
    return meant and verb is not None and grammar.is_past_perfect(sentence, verb)


def _is_infinitive(sentence: Sentence, verb: int) -> bool:
    return sentence.tokens[verb].tag == "VB" and any(token.text.lower() == "to" for _, token in sentence.below(verb))


def _goes_on(sentence: Sentence, at: int) -> bool:
    """ "was driving", "had been driving": it goes on now."""
    return sentence.tokens[at].tag == "VBG" and any(token.dep == "aux" for _, token in sentence.below(at))


def _clues(found: tuple[Sentence, ...], told: tuple[str, ...]) -> tuple[float, float, Furniture, int, int]:
    """The weight of what speaks for indoors and for outdoors, the furniture met, and the parts of a vehicle."""
    inside = outside = 0.0
    furniture: list[tuple[str, float]] = []
    riding = drives = 0
    for sentence, wording in zip(found, told, strict=True):
        seen = grammar.lows(sentence)
        weight = 0.3 if seen & clues.IMAGES else 1.0
        openly = 0.3 if seen & clues.WINDOWS else weight
        riding += len(seen & clues.RIDING) + sum(pair in wording for pair in clues.RIDING_PAIRS)
        inside += ENTERED * (ENTERS.search(wording) is not None) + AT_WINDOW * (TO_WINDOW.search(wording) is not None)
        for at, token in sentence.words():
            low, lemma = token.text.lower(), token.lemma.lower()
            drives += lemma == "drive" and (token.tag in ("VBD", "VBZ", "VBP") or _goes_on(sentence, at))
            if token.pos == "VERB" and lemma in clues.WEATHER:
                outside += openly
            if _sleeps(sentence, at):
                furniture.append(("asleep", ASLEEP))
            if is_riverbed(sentence, at):
                outside += weight
                continue
            if token.pos != "NOUN" and not (token.dep in ("pobj", "dobj", "nsubj") and token.text.islower()):
                continue
            inside += weight * (low in clues.INDOOR_THINGS or lemma in clues.INDOOR_THINGS)
            inside += weight * HOUSEHOLD * (lemma in clues.HOUSEHOLD)
            outside += openly * (low in clues.OUTDOOR_THINGS or lemma in clues.OUTDOOR_THINGS)
            lain_on = _is_lain_on(sentence, token)
            thing = low if low in THINGS else lemma
            seen_out = bool(seen & clues.WINDOWS) and (low in clues.OUTDOOR_THINGS or lemma in clues.OUTDOOR_THINGS)
            here = weight == 1.0 and not seen_out and not _is_past(sentence, at)
            if thing in THINGS and (lain_on or here):
                furniture.append((thing, LAIN_ON if lain_on else 1.0))
        if weight == 1.0:
            furniture.extend((thing, 1.0) for thing in standing(wording))
    return inside, outside, tuple(furniture), riding, drives
