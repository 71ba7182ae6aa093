"""What a reading knows of everybody: where the narration tells of them, and with whom they talk."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from screenplay.attribution.reading import Reading
from screenplay.book import Narration
from screenplay.findings import Cast, Character, Mention
from screenplay.people.unnamed.presence import stretches

LEAST = 0.01
"""Chances of two speaking one after the other that are not followed up."""
BESIDE = 2
"""A turn so many paragraphs behind another may answer it."""
Two = frozenset[str]


@dataclass(frozen=True, slots=True)
class Talk:
    """Who talks with whom, as chances add up: how many turns each has (`turns`), how often two speak one after the
    other (`next_to`), with one turn between (`across`), and how many turns are the one's or the other's and not clear
    whose (`instead`). `voices`: how many speak in a stretch between breaks in which each does, at most."""

    turns: Mapping[str, float]
    next_to: Mapping[Two, float]
    across: Mapping[Two, float]
    instead: Mapping[Two, float]
    voices: Mapping[str, int]

    def partners(self, who: str, without: Two) -> dict[str, float]:
        """The share that each has in the turns beside those of `who`, except those `without`."""
        beside = {other: times for two, times in self.next_to.items() if who in two for other in two - {who}}
        every = sum(beside.values())
        return {other: times / every for other, times in sorted(beside.items()) if other not in without}


@dataclass(frozen=True, slots=True)
class Known:
    """`told`: the mentions in the narration of each, in order; `heard`: the first paragraph that has them in a speech;
    `sentences`: those of the narration that have them, by paragraph and number; `acts`: how often they are the subject
    of one; `speaks`: the turns that a tag or a beat gives them;
    `stretches`: for each paragraph, which it stands in between chapters and breaks."""

    source: str
    characters: Mapping[str, Character]
    told: Mapping[str, Sequence[Mention]]
    heard: Mapping[str, int]
    sentences: Mapping[str, Set[tuple[int, int]]]
    acts: Mapping[str, int]
    speaks: Mapping[str, int]
    talk: Talk
    stretches: Sequence[int]

    def paragraphs(self, who: str) -> list[int]:
        """The paragraphs whose narration tells of `who`, one a mention."""
        return [mention.paragraph for mention in self.told.get(who, ())]

    def first(self, who: str) -> int | None:
        """The paragraph that first has `who`, in the narration if that ever does."""
        told = self.told.get(who)
        return told[0].paragraph if told else self.heard.get(who)


def known(reading: Reading, cast: Cast) -> Known:
    context = reading.context
    told: dict[str, list[Mention]] = defaultdict(list)
    heard: dict[str, int] = {}
    for mention in cast.mentions:
        if isinstance(context.paragraphs[mention.paragraph].parts[mention.part], Narration):
            told[mention.character].append(mention)
        else:
            heard.setdefault(mention.character, mention.paragraph)
    return Known(
        context.book.source,
        {character.id: character for character in cast.characters if not character.group},
        told,
        heard,
        {who: frozenset(_sentences(reading, mentions)) for who, mentions in told.items()},
        {who: sum(_acts(reading, mention) for mention in mentions) for who, mentions in told.items()},
        Counter(who for named in context.named for who in dict.fromkeys(named)),
        _talk(reading),
        stretches(context.book),
    )


def _sentences(reading: Reading, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for mention in mentions:
        tokens = reading.context.readings.paragraphs[mention.paragraph]
        yield from ((mention.paragraph, token.sentence) for token in tokens if mention.span.covers(token.span))


def _acts(reading: Reading, mention: Mention) -> bool:
    tokens = reading.context.readings.paragraphs[mention.paragraph]
    return any(mention.span.covers(token.span) and token.dep in ("nsubj", "nsubjpass") for token in tokens)


def _talk(reading: Reading) -> Talk:
    turns: dict[str, float] = defaultdict(float)
    next_to: dict[Two, float] = defaultdict(float)
    across: dict[Two, float] = defaultdict(float)
    instead: dict[Two, float] = defaultdict(float)
    for number, chances in enumerate(reading.chances):
        for who, chance in chances.items():
            turns[who] += chance
        if len(chances) > 1:
            *_, second, first = sorted(chances, key=lambda who: (chances[who], who))
            instead[frozenset((first, second))] += chances[second]
        if _answers(reading, number + 1):
            _add(next_to, chances, reading.chances[number + 1])
            if _answers(reading, number + 2):
                _add(across, chances, reading.chances[number + 2])
    return Talk(turns, next_to, across, instead, _voices(reading))


def _answers(reading: Reading, number: int) -> bool:
    """Whether turn `number` follows the one before it in one talk."""
    turns, scene_of = reading.context.turns, reading.context.scene_of
    return number < len(turns) and turns[number].distance <= BESIDE and scene_of[number] == scene_of[number - 1]


def _add(found: dict[Two, float], chances: Mapping[str, float], others: Mapping[str, float]) -> None:
    """Add to `found` how likely each two speak these two turns, in whichever order."""
    for who, chance in chances.items():
        for other, more in others.items():
            if who != other and chance * more > LEAST:
                found[frozenset((who, other))] += chance * more


def _voices(reading: Reading) -> dict[str, int]:
    speaking: dict[int, set[str]] = defaultdict(set)
    for scene, speaker in zip(reading.context.scene_of, reading.speakers(), strict=True):
        speaking[scene].add(speaker)
    found: dict[str, int] = {}
    for there in speaking.values():
        for who in there:
            found[who] = max(found.get(who, 0), len(there))
    return found
