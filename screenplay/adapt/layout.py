"""Beats to the elements of a script: cues over speeches, paragraphs of action, slug lines over their scenes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from screenplay.adapt.action import paragraphs
from screenplay.adapt.beats import Beat, Noted, Said, Shown, Told
from screenplay.adapt.entrance import Entrances, with_entrances
from screenplay.adapt.entrances import entrances_of
from screenplay.adapt.partings import partings
from screenplay.adapt.settings import Settings, choices
from screenplay.adapt.sources import source_notes
from screenplay.adapt.speech.intercut import intercuts
from screenplay.adapt.speech.speeches import NARRATOR, UNKNOWN, speech, turns
from screenplay.adapt.speech.verse import parted
from screenplay.adapt.speech.voice import VOICE_OVER
from screenplay.adapt.telling.minds import Sentence
from screenplay.adapt.unheard import heard_only
from screenplay.book import Break, Chapter, Paragraph
from screenplay.findings import Understanding
from screenplay.model import Action, Dialogue, Element, Heading, Lyric, Remark, Section, Speech, Transition
from screenplay.scenes import slug_lines
from screenplay.text import Run, Span, Text, text_of

LOST_LINE = "A line seems to be missing here."
END_INTERCUT = "END INTERCUT."
NARRATING = "NARRATING"
"""Marks narration that a character's actor reads: at a reading nothing else tells it from what the character says."""
SOUND = "SOUND: "
"""What a radio script puts before an effect."""


@dataclass(frozen=True, slots=True)
class Company:
    """The cues of the cast by id, who speaks, who enters where, how narration that is read aloud is marked, and where
    long sentences of action may be parted."""

    cues: Mapping[str, str]
    speaking: frozenset[str]
    entrances: Entrances
    narrating: str = VOICE_OVER
    partings: frozenset[int] = frozenset()


def elements(
    story: Understanding, told: Sequence[Sequence[Sentence]], staged: list[tuple[Beat, ...]], settings: Settings
) -> Iterator[Element]:
    """The script of `story`, `told` being the sentences of its paragraphs and `staged` their beats."""
    staged = heard_only(story, staged) if settings.medium == "radio" else staged
    company = _company(story, told, staged, settings)
    headings = _headings(story, settings.source_notes)
    number = 0
    for chapter in story.book.chapters:
        yield from _section(chapter)
        flow: list[Beat | Element] = []
        for block in chapter.blocks:
            match block:
                case Paragraph():
                    flow.extend(_with_headings(staged[number], block, headings))
                    number += 1
                case Break(kind="lost line"):
                    flow.append(Remark(text_of(LOST_LINE), block.span))
                case _:
                    pass
        yield from _laid_out(flow, company)


def _company(
    story: Understanding, told: Sequence[Sequence[Sentence]], staged: list[tuple[Beat, ...]], settings: Settings
) -> Company:
    made = choices(settings)
    cues = {
        character.id: settings.name.upper() if settings.name and character.narrator else character.cue
        for character in story.cast.characters
    }
    entrances = entrances_of(story, told, staged) if made.entrances else ()
    speaking = frozenset(found.speaker for found in story.attributions if found.speaker)
    return Company(cues, speaking, entrances, NARRATING if made.spoken else VOICE_OVER, partings(story))


def _headings(story: Understanding, sources: bool) -> list[tuple[Element, ...]]:
    """For each scene its slug line and, if asked for, where in the story it is from; and where two are intercut."""
    notes = source_notes(story) if sources else [()] * len(story.scenes)
    lines = zip(story.scenes, slug_lines(story.scenes), notes, strict=True)
    scenes: list[tuple[Element, ...]] = [
        (Heading(text_of(line), span=Span(scene.start, scene.start)), *note) for scene, line, note in lines
    ]
    cuts: list[tuple[Element, ...]] = [
        (Heading(text_of(cut.heading), span=Span(cut.start, cut.start)),) for cut in intercuts(story)
    ]
    ends: list[tuple[Element, ...]] = [
        (Transition(text_of(END_INTERCUT), Span(cut.end, cut.end)),) for cut in intercuts(story) if cut.end is not None
    ]
    return sorted([*scenes, *cuts, *ends], key=_start)


def _section(chapter: Chapter) -> Iterator[Element]:
    if chapter.heading:
        yield Section(text_of(chapter.heading), chapter.level, Span(chapter.span.start, chapter.span.start))


def _with_headings(
    beats: tuple[Beat, ...], paragraph: Paragraph, headings: list[tuple[Element, ...]]
) -> Iterator[Beat | Element]:
    """`beats`, with the slug lines of the scenes that open in `paragraph`; these are taken off `headings`."""
    for beat in beats:
        while headings and _start(headings[0]) <= beat.span.start:
            yield from headings.pop(0)
        yield beat
    while headings and _start(headings[0]) < paragraph.span.end:
        yield from headings.pop(0)


def _start(heading: tuple[Element, ...]) -> int:
    return heading[0].span.start if heading[0].span is not None else 0


def _laid_out(flow: list[Beat | Element], company: Company) -> Iterator[Element]:
    for _, items in groupby(flow, key=_voice):
        run = list(items)
        said = [item for item in run if isinstance(item, Said)]
        for turn in turns(said):
            yield speech(turn, company.cues.get(turn.said[0].speaker or "", UNKNOWN))
        told = [item for item in run if isinstance(item, Told)]
        if told:
            yield _narration(told, company)
        for item in run:
            match item:
                case Said() | Told():
                    pass
                case Shown():
                    yield from _action(item, company)
                case Noted():
                    yield Remark((Run(f"Thought{_of(item, company)}: "), *item.text), item.span)
                case element:
                    yield element


def _voice(item: Beat | Element) -> tuple[str, str | None, bool]:
    """What stands together: speeches, and narration that one voice reads."""
    if isinstance(item, Told):
        return "told", item.by, item.inward
    return ("said" if isinstance(item, Said) else "shown"), None, False


def _of(noted: Noted, company: Company) -> str:
    return f", {company.cues[noted.by]}" if noted.by and noted.by in company.cues else ""


def _narration(told: list[Told], company: Company) -> Speech:
    """Narration that is read aloud, a line for each of its paragraphs; marked, if who reads it also speaks."""
    first = told[0]
    cue = company.cues.get(first.by or "", NARRATOR)
    mark = VOICE_OVER if first.inward else company.narrating
    text = first.text
    for before, beat in pairwise(told):
        text = _after(text, beat.text, "\n" if beat.span.start - before.span.end > 1 else " ")
    extensions = (mark,) if first.by is not None and (cue != NARRATOR or first.by in company.speaking) else ()
    span = Span(first.span.start, told[-1].span.end)
    return Speech(text_of(cue), (Dialogue(text, span),), extensions, span=span)


def _after(text: Text, more: Text, between: str) -> Text:
    return (*text, Run(between), *more)


def _action(shown: Shown, company: Company) -> Iterator[Action | Lyric]:
    if shown.sung:
        yield from (Lyric(line, shown.span) for line in parted(shown.text))
        return
    if shown.heard:
        yield Action((Run(SOUND), *shown.text), shown.span)
        return
    for text in paragraphs(with_entrances(shown.text, company.entrances), company.partings):
        yield Action(text, Span(text[0].span.start, shown.span.end) if text[0].span else shown.span)
