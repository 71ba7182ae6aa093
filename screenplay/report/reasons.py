"""Why words went where they went: the decision behind it, with its confidence, in words for people."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from screenplay.adapt.tags.manners import left_to_actor
from screenplay.book import Break, Paragraph
from screenplay.findings import Attribution, Tag, Understanding
from screenplay.report.pieces import Fate, Piece
from screenplay.report.printed import NOWHERE, Printed, letters
from screenplay.report.regions import Region
from screenplay.review import SURE
from screenplay.text import Span

JOINING = re.compile(r"(?:and|but|or|then|so|as|while|with|when)(?: then)?", re.IGNORECASE)

Place = tuple[int, int]
"""A paragraph and a part of it."""


@dataclass(frozen=True, slots=True)
class Clues:
    """What tells why words went where they went, by where it stands.

    `lines` is the script and `where` as printing() makes it. `scenes` and `sections` are places in the script, and
    they and `breaks` go by where in the source they begin.
    """

    story: Understanding
    paragraphs: tuple[Paragraph, ...]
    lines: tuple[Printed, ...]
    where: array[int]
    spoken: Mapping[Place, Attribution]
    tags: Mapping[Place, Sequence[Tag]]
    scenes: Mapping[int, int]
    sections: Mapping[int, int]
    breaks: Mapping[int, Break]


def clues(story: Understanding, lines: tuple[Printed, ...], where: array[int]) -> Clues:
    """The clues to `story`, whose script is `lines`."""
    tags: dict[Place, list[Tag]] = {}
    for tag in story.tags:
        tags.setdefault((tag.paragraph, tag.part), []).append(tag)
    return Clues(
        story,
        story.book.paragraphs(),
        lines,
        where,
        spoken={(found.paragraph, found.part): found for found in story.attributions},
        tags=tags,
        scenes=_starts(lines, "scene_heading"),
        sections=_starts(lines, "section"),
        breaks={block.span.start: block for block in story.book.blocks() if isinstance(block, Break)},
    )


def _starts(lines: tuple[Printed, ...], kind: str) -> dict[int, int]:
    return {line.span.start: place for place, line in enumerate(lines) if line.type == kind and line.span}


def reason(found: Clues, region: Region, span: Span, place: int) -> Piece:
    """The piece at `span` of `region` with its reason; `place` is that of the line that prints it, or NOWHERE."""
    at = (region.paragraph, region.part) if region.paragraph is not None and region.part is not None else None
    if at and at in found.spoken:
        return _said(found.spoken[at], span, place)
    if place != NOWHERE:
        return Piece(span, "action", why=_printed(found.lines, place))
    match region.kind:
        case "narration":
            return _unprinted(found, at, span) if at else Piece(span, "left out")
        case "heading":
            section = found.sections.get(found.story.book.chapters[region.chapter].span.start)
            return Piece(span, "section", section, why="a heading, which scripts keep as an outline and do not print")
        case "break":
            return _broken(found.breaks.get(region.span.start), span, found.scenes)
        case "front matter":
            return _front(found.story, span, found.lines)
        case "aside":
            return Piece(span, "left out", why="the author or the publisher speaks to the readers")
        case "speech" | "thought":
            return Piece(span, "left out")
        case _:
            assert_never(region.kind)


def _said(found: Attribution, span: Span, place: int) -> Piece:
    doubtful = found.confidence < SURE
    fate: Fate = "left out" if place == NOWHERE else "dialogue"
    return Piece(span, fate, why=found.reason, confidence=round(found.confidence, 4), doubtful=doubtful)


def _printed(lines: tuple[Printed, ...], place: int) -> str:
    line = lines[place]
    if line.type == "dialogue":
        return f"narration that {_cue(lines, place)} {'tells over the picture' if line.heard else 'reads aloud'}"
    return {"parenthetical": "tells how the line is said", "note": "kept as a note, not read aloud"}.get(line.type, "")


def _cue(lines: tuple[Printed, ...], place: int) -> str:
    cue = lines[place].cue
    return "".join(run.text for run in lines[place if cue is None else cue].text)


def _unprinted(found: Clues, at: Place, span: Span) -> Piece:
    """Narration that is printed nowhere: a tag, which the cue over a speech beside it says, or a word left over."""
    paragraph, part = at
    words = found.story.book.source[span.start : span.end].strip(" ,;:.—–-\n")
    tag = next((tag for tag in found.tags.get(at, ()) if _touch(tag.span, span)), None)
    behind = found.paragraphs[paragraph + 1].parts[:1] if paragraph + 1 < len(found.paragraphs) else ()
    parts = (*found.paragraphs[paragraph].parts, *behind)
    near = () if JOINING.fullmatch(words) else (tag.quote,) if tag else (part - 1, part + 1)
    for speech in (parts[place].span for place in near if 0 <= place < len(parts)):
        line = next((line for line in found.where[speech.start : speech.end] if line != NOWHERE), None)
        if line is not None and (cue := found.lines[line].cue) is not None:
            felt = tag is not None and left_to_actor(tag, found.story.annotations.paragraphs[paragraph])
            more = "; how it feels is left to the actor" if felt else ""
            return Piece(span, "cue", cue, why=f"the cue says it: {_cue(found.lines, line)}{more}")
    return Piece(span, "left out", why="only joined what the script parts")


def _touch(one: Span, two: Span) -> bool:
    return one.start < two.end and two.start < one.end


def _broken(found: Break | None, span: Span, scenes: Mapping[int, int]) -> Piece:
    if found and found.kind == "lost line":
        return Piece(span, "note", why=found.reason or "a line seems to be missing here")
    after = [start for start in scenes if start >= span.end]
    place = scenes[min(after)] if after else None
    return Piece(span, "heading", place, why="a break, which the next slug line stands for")


def _front(story: Understanding, span: Span, lines: tuple[Printed, ...]) -> Piece:
    words = letters(story.book.source[span.start : span.end])
    for place, line in enumerate(lines):
        if line.type != "title_page":
            break
        told = letters("".join(run.text for run in line.text))
        if told and told in words:
            return Piece(span, "title page", place, why="on the title page")
    return Piece(span, "left out", why="stands outside the story")
