"""An annotated novel with one of its two casts, ready to be read by attribution."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenplay.attribution.context import Context
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import Turn, turns_of
from screenplay.findings import Cast
from screenplay.people import find_people
from screenplay.training.identities import identities
from screenplay.training.novels import Annotated
from screenplay.training.spans import Found, find


@dataclass(frozen=True, slots=True)
class Source:
    """`given`: the cast is the annotation's; else it is the one that the program finds."""

    novel: Annotated
    given: bool
    cast: Cast
    turns: tuple[Turn, ...]
    found: Found

    @property
    def said(self) -> Iterator[tuple[str, int]]:
        """Each quotation of the annotation that was found: its speaker's id there, and the turn it stands in."""
        for one, turn in zip(self.novel.said, self.found.turns, strict=True):
            if turn is not None:
                yield one.speaker, turn


def source(novel: Annotated, given: bool) -> Source:
    """`novel` as it is read, but no two of its cast are joined to one role: what joins them (attribution/roles) was
    learnt from some of the same stories, and joins fewer in others."""
    book, annotations = novel.book, novel.annotations
    cast = find_people(book, annotations, novel.characters if given else None)
    turns = turns_of(book, annotations, read_tags(book, annotations))
    return Source(novel, given, cast, turns, find(book, turns, novel.said))


MOSTLY = 0.6
"""Who says such a share of the lines that tags and beats give somebody is that one."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the annotation tells of the turns, in ids of the cast. `speakers`: who says a turn; several, where one who
    says it stands in the cast under several cues. `others`: turns that people of the annotation say who are nobody of
    the cast. `known`: all of the cast who are somebody of the annotation."""

    speakers: Mapping[int, frozenset[str]]
    others: frozenset[int]
    known: frozenset[str]

    def may_speak(self, turn: int, candidates: Sequence[str]) -> tuple[bool, ...]:
        """Which of `candidates` the annotation allows to speak `turn`; all, where it allows none."""
        if turn in self.speakers:
            allowed = [character in self.speakers[turn] for character in candidates]
        else:
            allowed = [turn not in self.others or character not in self.known for character in candidates]
        return tuple(one or not any(allowed) for one in allowed)


def told(source: Source, context: Context) -> Told:
    """What the annotation of `source` tells of its turns."""
    same: Mapping[str, str] = {character.id: character.id for character in source.cast.characters}
    if not source.given:
        same = identities(source.cast.characters, source.novel.characters, _together(source, context))
        same = {**_second_cues(source, context), **same}
    whose: dict[str, set[str]] = {}
    for ours, theirs in same.items():
        whose.setdefault(theirs, set()).add(ours)
    voices: dict[int, Counter[str]] = {}
    for speaker, turn in source.said:
        voices.setdefault(turn, Counter())[speaker] += 1
    most = {turn: min(counts, key=lambda who: (-counts[who], who)) for turn, counts in voices.items()}
    speakers = {turn: frozenset(whose[who]) for turn, who in most.items() if who in whose}
    return Told(speakers, frozenset(most) - frozenset(speakers), frozenset(same))


def _second_cues(source: Source, context: Context) -> dict[str, str]:
    """Who of the annotation everybody is by the lines that tags and beats give them, whatever they are called."""
    lines: dict[str, Counter[str]] = {}
    for speaker, turn in source.said:
        for named in context.named[turn]:
            lines.setdefault(named, Counter())[speaker] += 1
    most = {ours: said.most_common(1)[0] for ours, said in lines.items()}
    return {ours: theirs for ours, (theirs, times) in most.items() if times >= MOSTLY * lines[ours].total()}


def _together(source: Source, context: Context) -> Iterator[tuple[str, str]]:
    """Whom tags and beats, and the reading before, have for the lines of each speaker of the annotation."""
    for speaker, turn in source.said:
        yield from ((named, speaker) for named in context.named[turn])
        if context.speakers:
            yield context.speakers[turn], speaker


def identified(source: Source, speakers: Sequence[str]) -> Mapping[str, str]:
    """The annotation's id for those of the cast, `speakers` having been found for the turns."""
    if source.given:
        return {character.id: character.id for character in source.cast.characters}
    pairs = ((speakers[turn], speaker) for speaker, turn in source.said)
    return identities(source.cast.characters, source.novel.characters, pairs)
