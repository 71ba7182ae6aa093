"""What the rules look at: turns with their surroundings, read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenplay.attribution.address import Address, address
from screenplay.attribution.references import Readings, Reference, read, sentences
from screenplay.attribution.telephone import Call, calls
from screenplay.attribution.turns import Turn
from screenplay.book import Book, Narration, Paragraph
from screenplay.findings import Annotations, Cast, Character, Tag

SCENE_LEAD = 6


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
    addresses: tuple[Address, ...]
    beats: tuple[tuple[Beat, ...], ...]
    tagged: tuple[tuple[Reference, Tag] | None, ...]
    narrated: Mapping[str, tuple[int, ...]]
    """The paragraphs of narration that mention each character, in order, one entry a mention."""
    busiest: tuple[str, ...]
    """All characters, those first whom the narration mentions most."""
    named: tuple[tuple[str, ...], ...]
    """Whom each turn's tag names, or where it has none its beats."""
    scene_of: tuple[int, ...]
    """For each turn, the number of its scene: how many scene breaks lie before it."""
    scenes: tuple[tuple[int, int], ...]
    """For each turn, the first paragraph of its scene's dialogue and the one behind the last."""
    calls: tuple[Call, ...]
    speakers: tuple[str, ...] = ()
    """Who speaks each turn, as far as a reading before found it; empty in the first."""


def context(
    book: Book, annotations: Annotations, cast: Cast, turns: Sequence[Turn], speakers: Sequence[str] = ()
) -> Context:
    """Read the surroundings of `turns`. `speakers`, where given, are those that a reading before found for them."""
    spoken = {turn.last: speaker for turn, speaker in zip(turns, speakers, strict=False)}
    paragraphs, readings = book.paragraphs(), read(annotations, cast, spoken)
    narrated, scenes, scene = _narrated(paragraphs, readings), [], 0
    for turn in turns:
        scene += turn.link == "scene break"
        scenes.append(scene)
    beats = tuple(tuple(_beats(paragraphs, readings, turn)) for turn in turns)
    tagged = tuple(_tagged(readings, turn) for turn in turns)
    return Context(
        book,
        paragraphs,
        readings,
        {character.id: character for character in cast.characters},
        tuple(turns),
        tuple(_address(book.source, paragraphs, readings, turn) for turn in turns),
        beats,
        tagged,
        narrated,
        tuple(sorted((c.id for c in cast.characters), key=lambda id: (-len(narrated.get(id, ())), id))),
        tuple(tuple(_named(own, tag)) for own, tag in zip(beats, tagged, strict=True)),
        tuple(scenes),
        _scene_ranges(turns, scenes),
        calls(paragraphs, readings),
        tuple(speakers),
    )


def _scene_ranges(turns: Sequence[Turn], scenes: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Narration before a scene's first turn counts for it, as far as SCENE_LEAD paragraphs."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for turn, scene in zip(turns, scenes, strict=True):
        first.setdefault(scene, max(turn.first - SCENE_LEAD, last.get(scene - 1, 0)))
        last[scene] = turn.last + 1
    return tuple((first[scene], last[scene]) for scene in scenes)


def _named(beats: Sequence[Beat], tagged: tuple[Reference, Tag] | None) -> Iterator[str]:
    subjects = [tagged[0]] if tagged else [beat.subject for beat in beats if beat.subject and beat.side != "away"]
    for subject in subjects:
        if subject.kind in ("name", "narrator") and subject.character:
            yield subject.character


def _address(source: str, paragraphs: Sequence[Paragraph], readings: Readings, turn: Turn) -> Address:
    parts = [paragraphs[number].parts[at] for number, at in turn.lines]
    mentions = [m for number in sorted({n for n, _ in turn.lines}) for m in readings.mentions.get(number, ())]
    return address(source, [part.inner for part in parts if not isinstance(part, Narration)], mentions)


def _tagged(readings: Readings, turn: Turn) -> tuple[Reference, Tag] | None:
    """The turn's tag that tells most about its speaker: a name before a pronoun, else the first."""
    found = [
        (reference, tag)
        for tag in turn.tags
        if tag.speaker and (reference := readings.reference(tag.paragraph, *tag.speaker))
    ]
    return min(found, key=lambda pair: pair[0].kind not in ("name", "narrator"), default=None)


def _beats(paragraphs: Sequence[Paragraph], readings: Readings, turn: Turn) -> list[Beat]:
    found: list[Beat] = []
    own = set(turn.lines)
    for number in sorted({number for number, _ in turn.lines}):
        for at, part in enumerate(paragraphs[number].parts):
            if isinstance(part, Narration):
                trails = at + 1 == len(paragraphs[number].parts)
                found += _beats_of(readings, turn, (number, at), own, trails)
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


def _narrated(paragraphs: Sequence[Paragraph], readings: Readings) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, paragraph in enumerate(paragraphs):
        for mention in readings.mentions.get(number, ()):
            if mention.part < len(paragraph.parts) and isinstance(paragraph.parts[mention.part], Narration):
                found.setdefault(mention.character, []).append(number)
    return {character: tuple(numbers) for character, numbers in found.items()}
