"""What the rules look at: turns with their surroundings, read once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Literal

from screenplay.attribution.address import Address, address
from screenplay.attribution.departures import departures
from screenplay.attribution.habits import Habits, habits
from screenplay.attribution.kinship import kinship
from screenplay.attribution.leads import follows, lead_in
from screenplay.attribution.pace import briskness
from screenplay.attribution.pointed import known_by_voice
from screenplay.attribution.references import Readings, Reference, read, sentences
from screenplay.attribution.telephone import REACH, Call, Ring, calls, first_words, rings
from screenplay.attribution.turns import Turn, scene_starts
from screenplay.attribution.wordings import Wordings, wordings
from screenplay.book import Book, Narration, Paragraph
from screenplay.findings import Annotations, Cast, Character, Tag

Situation = Literal["named", "pronoun", "bare"]
"""What a turn itself tells of its speaker: a name, a pronoun or description, nothing."""
NEARBY, WITHIN_EARSHOT = 12, 6
"""Turns on each side that count as near for tags and beats; and for who speaks."""
FAR = 40
"""Parts of one paragraph from a speech beyond which what is done there tells nothing of who says it."""


@dataclass(frozen=True, slots=True)
class Beat:
    """A sentence of narration in a turn's paragraph: its subject and where it stands. `joined`: only a comma or colon
    parts it from the quotation; `tagged`: it holds a speech tag; `trails`: no quotation follows in the paragraph."""

    subject: Reference | None
    paragraph: int
    side: str
    joined: bool = False
    tagged: bool = False
    trails: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """Everything the rules may look at. Lists go by turn."""

    book: Book
    paragraphs: tuple[Paragraph, ...]
    readings: Readings
    characters: Mapping[str, Character]
    turns: tuple[Turn, ...]
    texts: tuple[str, ...]
    addresses: tuple[Address, ...]
    beats: tuple[tuple[Beat, ...], ...]
    tagged: tuple[tuple[Reference, Tag] | None, ...]
    leads: tuple[Reference | None, ...]
    """Who is announced as a turn's speaker, where it has no tag."""
    narrated: Mapping[str, tuple[int, ...]]
    """The paragraphs of narration that mention each character, in order, one entry a mention."""
    present: Mapping[str, tuple[int, ...]]
    """The same with the paragraphs in whose speeches a character is called or gives their name."""
    busiest: tuple[str, ...]
    """All characters, those first whom the narration mentions most."""
    named: tuple[tuple[str, ...], ...]
    """Whom each turn's tag names, or where it has none its beats."""
    speaking: frozenset[str]
    """Everyone whom a tag or beat of the book names as a speaker, or whom a speech calls; and the narrator."""
    scene_of: tuple[int, ...]
    """For each turn, the number of its scene: how many scene breaks lie before it."""
    scenes: tuple[tuple[int, int], ...]
    """For each turn, the first paragraph of its scene and the one behind the last."""
    situations: tuple[Situation, ...]
    nearby: tuple[Mapping[str, int], ...]
    """For each turn, how many turns around it, in its scene, name each character as their speaker."""
    calls: tuple[Call, ...]
    kin: Mapping[str, frozenset[tuple[str, str]]]
    """Whose kin a character is told to be."""
    left: Mapping[str, tuple[int, ...]]
    """The paragraphs in which each character leaves."""
    bare: tuple[bool, ...]
    """Whether a turn's paragraphs are nothing but speech."""
    given: bool = False
    """Whether the cast is a list to keep to."""
    brisk: float = 0.0
    """How brisk the talk is (pace.py)."""
    speakers: tuple[str, ...] = ()
    """Who speaks each turn, as far as a reading before found it; empty in the first."""
    voices: tuple[int, ...] = ()
    """How many of them speak around each turn."""
    habits: Habits | None = None
    """How they speak, from then on."""
    wordings: Wordings | None = None
    """How they speak of each other, from then on."""


def context(
    book: Book, annotations: Annotations, cast: Cast, turns: Sequence[Turn], speakers: Sequence[str] = ()
) -> Context:
    """Read the surroundings of `turns`. `speakers`, where given, are those that a reading before found for them."""
    paragraphs, spoken = book.paragraphs(), {turn.last: who for turn, who in zip(turns, speakers, strict=False)}
    readings, texts = read(book.source, annotations, cast, spoken), _texts(book.source, paragraphs, turns)
    told, characters = rings(paragraphs, readings), {one.id: one for one in cast.characters}
    addresses = _addresses(book.source, paragraphs, readings, turns, texts, told)
    beats, tagged, leads = _told(paragraphs, readings, turns, _over_line(told))
    named = tuple(tuple(_named(*found)) for found in zip(beats, tagged, leads, strict=True))
    narrated = _narrated(paragraphs, readings, tagged)
    scene_of, scenes = _scene_numbers(turns), _scene_ranges(book, turns, len(paragraphs))
    found = Context(
        book=book,
        paragraphs=paragraphs,
        readings=readings,
        characters=characters,
        turns=tuple(turns),
        texts=texts,
        addresses=addresses,
        beats=beats,
        tagged=tagged,
        leads=leads,
        narrated=narrated,
        present=_present(narrated, turns, addresses),
        busiest=tuple(sorted((c.id for c in cast.characters), key=lambda id: (-len(narrated.get(id, ())), id))),
        named=named,
        speaking=frozenset(_speaking(named, addresses, readings.narrator)),
        scene_of=scene_of,
        scenes=scenes,
        situations=tuple(_situation(*found) for found in zip(beats, tagged, leads, strict=True)),
        nearby=tuple(_nearby(named, scene_of, number) for number in range(len(turns))),
        calls=calls(told, turns, scenes, addresses, named),
        kin=kinship(paragraphs, readings, characters),
        left=departures(paragraphs, readings),
        bare=tuple(not own and not tag for own, tag in zip(beats, tagged, strict=True)),
        given=cast.given,
        brisk=briskness(texts),
    )
    return _knowing(found, speakers) if speakers else found


def _knowing(found: Context, speakers: Sequence[str]) -> Context:
    return replace(
        found,
        speakers=tuple(speakers),
        voices=tuple(_voices(speakers, found.scene_of, number) for number in range(len(speakers))),
        habits=habits(found.texts, speakers),
        wordings=wordings(found.book.source, found.addresses, found.texts, speakers),
    )


def _situation(beats: Sequence[Beat], tagged: tuple[Reference, Tag] | None, lead: Reference | None) -> Situation:
    kinds = [beat.subject.kind for beat in beats if beat.subject]
    if tagged or lead:
        kinds = [tagged[0].kind] if tagged else []
        kinds += [lead.kind] if lead else []
    if "name" in kinds or "narrator" in kinds:
        return "named"
    return "pronoun" if "pronoun" in kinds or "description" in kinds else "bare"


def _nearby(named: Sequence[Sequence[str]], scene_of: Sequence[int], number: int) -> dict[str, int]:
    around: dict[str, int] = {}
    for at in range(max(0, number - NEARBY), min(len(named), number + NEARBY + 1)):
        if at != number and scene_of[at] == scene_of[number]:
            for character in named[at]:
                around[character] = around.get(character, 0) + 1
    return around


def _speaking(named: Sequence[Sequence[str]], addresses: Sequence[Address], narrator: str | None) -> Iterator[str]:
    for names, found in zip(named, addresses, strict=True):
        yield from names
        yield from (who for who, _ in (*found.hailed, *found.called, *found.own))
    if narrator:
        yield narrator


def _voices(speakers: Sequence[str], scene_of: Sequence[int], number: int) -> int:
    around = range(max(0, number - WITHIN_EARSHOT), min(len(speakers), number + WITHIN_EARSHOT + 1))
    return len({speakers[at] for at in around if at != number and scene_of[at] == scene_of[number]})


def _present(
    narrated: Mapping[str, tuple[int, ...]], turns: Sequence[Turn], addresses: Sequence[Address]
) -> dict[str, tuple[int, ...]]:
    found = {character: list(numbers) for character, numbers in narrated.items()}
    for turn, address_of in zip(turns, addresses, strict=True):
        for character, _ in (*address_of.hailed, *address_of.called, *address_of.own):
            found.setdefault(character, []).append(turn.first)
    return {character: tuple(sorted(numbers)) for character, numbers in found.items()}


def _scene_numbers(turns: Sequence[Turn]) -> tuple[int, ...]:
    return tuple(accumulate(int(turn.link == "scene break") for turn in turns))


def _scene_ranges(book: Book, turns: Sequence[Turn], paragraphs: int) -> tuple[tuple[int, int], ...]:
    starts = (*scene_starts(book), paragraphs)
    places = (bisect_right(starts, turn.first) for turn in turns)
    return tuple((starts[place - 1] if place else 0, starts[place]) for place in places)


def _named(beats: Sequence[Beat], tagged: tuple[Reference, Tag] | None, lead: Reference | None) -> Iterator[str]:
    subjects = [beat.subject for beat in beats if beat.subject and beat.side != "away"]
    if tagged or lead:
        subjects = [tagged[0]] if tagged else [lead] if lead else []
    for subject in subjects:
        if subject.kind in ("name", "narrator") and subject.character:
            yield subject.character


def _texts(source: str, paragraphs: Sequence[Paragraph], turns: Sequence[Turn]) -> tuple[str, ...]:
    """What is said in each turn."""
    parts = ([paragraphs[number].parts[at] for number, at in turn.lines] for turn in turns)
    inner = ([part.inner for part in those if not isinstance(part, Narration)] for those in parts)
    return tuple(" ".join(source[span.start : span.end] for span in spans) for spans in inner)


def _addresses(
    source: str,
    paragraphs: Sequence[Paragraph],
    readings: Readings,
    turns: Sequence[Turn],
    texts: Sequence[str],
    told: Sequence[Ring],
) -> tuple[Address, ...]:
    found, asked, opening = [], "", first_words(told, turns)
    for number, (turn, text) in enumerate(zip(turns, texts, strict=True)):
        parts = [paragraphs[number].parts[at] for number, at in turn.lines]
        mentions = [m for number in sorted({n for n, _ in turn.lines}) for m in readings.mentions.get(number, ())]
        spans = [part.inner for part in parts if not isinstance(part, Narration)]
        found.append(address(source, spans, mentions, asked, opening.get(number)))
        asked = text if turn.asks else ""
    return tuple(found)


def _over_line(told: Sequence[Ring]) -> frozenset[int]:
    """The paragraphs in which a call may be going on."""
    return frozenset(at for call in told for at in range(call.first, min(call.last, call.first + REACH) + 1))


def _told(
    paragraphs: Sequence[Paragraph], readings: Readings, turns: Sequence[Turn], over_line: Set[int]
) -> tuple[tuple[tuple[Beat, ...], ...], tuple[tuple[Reference, Tag] | None, ...], tuple[Reference | None, ...]]:
    """The beats of each turn, its tag, and who is announced where it has none."""
    tagged = tuple(_tagged(readings, turn) for turn in turns)
    return (
        tuple(tuple(_beats(paragraphs, readings, turn)) for turn in turns),
        tagged,
        tuple(_lead(paragraphs, readings, turn, tag, over_line) for turn, tag in zip(turns, tagged, strict=True)),
    )


def _tagged(readings: Readings, turn: Turn) -> tuple[Reference, Tag] | None:
    """The turn's tag that tells most about its speaker: a name before a pronoun, else the first; none that the parse
    gives a thing to: "A few moments passed, and he went on:"."""
    found = [
        (reference, tag)
        for tag in turn.tags
        if tag.speaker and (reference := readings.reference(tag.paragraph, *tag.speaker)) and not reference.thing
    ]
    return min(found, key=lambda pair: pair[0].kind not in ("name", "narrator"), default=None)


def _lead(
    paragraphs: Sequence[Paragraph],
    readings: Readings,
    turn: Turn,
    tagged: tuple[Reference, Tag] | None,
    over_line: Set[int],
) -> Reference | None:
    """Who is announced; in a paragraph `over_line`, where "It was a woman" tells whose the voice is, also behind it."""
    if tagged:
        return None
    first, last = turn.lines[0], turn.lines[-1]
    told = lead_in(paragraphs, readings, *first) or follows(paragraphs, readings, *last)
    heard = turn.lines if turn.first in over_line else ()
    return told or next(filter(None, (known_by_voice(paragraphs, readings, *line) for line in heard)), None)


def _beats(paragraphs: Sequence[Paragraph], readings: Readings, turn: Turn) -> list[Beat]:
    found: list[Beat] = []
    own = set(turn.lines)
    for number in sorted({number for number, _ in turn.lines}):
        parts = paragraphs[number].parts
        lines = [at for where, at in turn.lines if where == number]
        for at in range(max(0, min(lines) - FAR), min(len(parts), max(lines) + FAR + 1)):
            if isinstance(parts[at], Narration):
                found += _beats_of(readings, turn, (number, at), own, at + 1 == len(parts))
    return found


def _beats_of(
    readings: Readings, turn: Turn, place: tuple[int, int], own: set[tuple[int, int]], trails: bool
) -> list[Beat]:
    number, at = place
    tokens = readings.paragraphs[number]
    places = sentences(tokens, at)
    found = []
    for i, places_of in enumerate(places):
        after, before = (number, at - 1) in own and i == 0, (number, at + 1) in own and i == len(places) - 1
        side = "after" if after else "before" if before else "away"
        last = tokens[places_of[-1]].text
        span = tokens[places_of[0]].span
        tagged = any(tag.span.start <= span.start < tag.span.end and tag.part == at for tag in turn.tags)
        joined = before and last in (",", ":", "—", "--")
        found.append(Beat(readings.subject(number, places_of), number, side, joined, tagged, trails))
    return found


def _narrated(
    paragraphs: Sequence[Paragraph], readings: Readings, tagged: Sequence[tuple[Reference, Tag] | None]
) -> dict[str, tuple[int, ...]]:
    """The paragraphs that mention each character outside speeches, tags whose wording is no mention included."""
    found: dict[str, list[int]] = {}
    for number, paragraph in enumerate(paragraphs):
        for mention in readings.mentions.get(number, ()):
            if isinstance(paragraph.parts[mention.part], Narration):
                found.setdefault(mention.character, []).append(number)
    for reference, tag in filter(None, tagged):
        if reference.character and not readings.at(tag.paragraph, reference.span):
            found.setdefault(reference.character, []).append(tag.paragraph)
    return {character: tuple(sorted(numbers)) for character, numbers in found.items()}
