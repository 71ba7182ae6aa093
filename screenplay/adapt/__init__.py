"""Book to Screenplay: speech becomes dialogue under cues, narration becomes action in the present tense.

Nothing is invented but what a script needs (cues, slug lines, punctuation at a cut), and nothing is left out: the
Adaptation says which words of the narration are not printed because the cue says them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from screenplay.adapt.action import paragraphs
from screenplay.adapt.beats import Beat, Gone, Said, Shown
from screenplay.adapt.cut import Edits
from screenplay.adapt.entrances import Entrances, entrances_of, with_entrances
from screenplay.adapt.narration_tense import passages, turned
from screenplay.adapt.speeches import UNKNOWN, speech, turns
from screenplay.adapt.staging import Page, stage
from screenplay.adapt.tense import to_present
from screenplay.adapt.title_page import title_page
from screenplay.book import Break, Chapter, Paragraph
from screenplay.findings import Attribution, Tag, Tokens, Understanding
from screenplay.model import Action, Element, Heading, Remark, Screenplay, Section
from screenplay.scenes import slug_lines
from screenplay.text import Span, text_of

LOST_LINE = "A line seems to be missing here."


@dataclass(frozen=True, slots=True)
class Adaptation:
    """`gone`: the spans of narration that the script does not print, because a cue or a speech stands for them."""

    play: Screenplay
    gone: Gone


def adapt(story: Understanding) -> Adaptation:
    """The screenplay of `story`."""
    pages = _pages(story)
    staged = [stage(page) for page in pages]
    elements = _elements(story, [beats for beats, _ in staged])
    gone = tuple(span for _, spans in staged for span in spans)
    return Adaptation(Screenplay(title_page(story.book), tuple(elements)), gone)


def _pages(story: Understanding) -> list[Page]:
    tags: dict[int, list[Tag]] = {}
    for tag in story.tags:
        tags.setdefault(tag.paragraph, []).append(tag)
    speakers: dict[int, dict[int, Attribution]] = {}
    for found in story.attributions:
        speakers.setdefault(found.paragraph, {})[found.part] = found
    openings: dict[int, list[int]] = {}
    for scene in story.scenes:
        openings.setdefault(scene.paragraph, []).append(scene.start)
    turns = turned(passages(story.annotations))
    return [
        Page(
            source=story.book.source,
            paragraph=paragraph,
            tokens=tokens,
            tags=tuple(tags.get(number, ())),
            speakers=speakers.get(number, {}),
            edits=_edits(tokens, turns[number], story.book.source),
            openings=tuple(openings.get(number, ())),
            far=frozenset(part for far, part in story.far if far == number),
        )
        for number, (paragraph, tokens) in enumerate(
            zip(story.book.paragraphs(), story.annotations.paragraphs, strict=True)
        )
    ]


def _edits(tokens: Tokens, turn: bool, source: str) -> Edits:
    """The changes of tense, with the author's kind of apostrophe."""
    changed = to_present(tokens) if turn else {}
    words = {tokens[at].span: word for at, word in changed.items() if not tokens[at].stub}
    curly = {span for span in words if "’" in source[span.start : span.end]}
    return {span: word.replace("'", "’") if span in curly else word for span, word in words.items()}


def _elements(story: Understanding, staged: list[tuple[Beat, ...]]) -> Iterator[Element]:
    cues = {character.id: character.cue for character in story.cast.characters}
    entrances = entrances_of(story)
    headings = [
        Heading(text_of(line), span=Span(scene.start, scene.start))
        for scene, line in zip(story.scenes, slug_lines(story.scenes), strict=True)
    ]
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
        yield from _laid_out(flow, cues, entrances)


def _section(chapter: Chapter) -> Iterator[Element]:
    if chapter.heading:
        yield Section(text_of(chapter.heading), chapter.level, Span(chapter.span.start, chapter.span.start))


def _with_headings(beats: tuple[Beat, ...], paragraph: Paragraph, headings: list[Heading]) -> Iterator[Beat | Element]:
    """`beats`, with the slug lines of the scenes that open in `paragraph`; these are taken off `headings`."""
    for beat in beats:
        while headings and _start(headings[0]) <= beat.span.start:
            yield headings.pop(0)
        yield beat
    while headings and _start(headings[0]) < paragraph.span.end:
        yield headings.pop(0)


def _start(heading: Heading) -> int:
    return heading.span.start if heading.span is not None else 0


def _laid_out(flow: list[Beat | Element], cues: dict[str, str], entrances: Entrances) -> Iterator[Element]:
    groups = [(kind, list(items)) for kind, items in groupby(flow, key=lambda item: isinstance(item, Said))]
    for _, items in groups:
        said = [item for item in items if isinstance(item, Said)]
        for turn in turns(said):
            yield speech(turn, cues.get(turn.said[0].speaker or "", UNKNOWN))
        for item in items:
            match item:
                case Said():
                    pass
                case Shown():
                    for text in paragraphs(with_entrances(item.text, entrances)):
                        yield Action(text, Span(text[0].span.start, item.span.end) if text[0].span else item.span)
                case element:
                    yield element
