"""Why words went where they went: the decision behind it, with its confidence, in words for people."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Sequence

from screenplay.book import Break
from screenplay.findings import Attribution, Tag, Understanding
from screenplay.report.pieces import Fate, Piece
from screenplay.report.printed import NOWHERE, Printed, letters
from screenplay.report.regions import Region
from screenplay.review import SURE
from screenplay.text import Span

Reason = Callable[[Region, Span, int], Piece]
"""A piece with its reason, from its region, its span and the place of the line that prints it, or NOWHERE."""

JOINING = re.compile(r"(?:and|but|or|then|so|as|while|with|when)(?: then)?", re.IGNORECASE)


def reason(story: Understanding, lines: tuple[Printed, ...], where: array[int]) -> Reason:
    """What tells the reason of each piece of `story`, whose script is `lines`; `where` as printing() makes it."""
    spoken = {(found.paragraph, found.part): found for found in story.attributions}
    paragraphs = story.book.paragraphs()
    tags: dict[tuple[int, int], list[Tag]] = {}
    for tag in story.tags:
        tags.setdefault((tag.paragraph, tag.part), []).append(tag)
    scenes = {line.span.start: place for place, line in enumerate(lines) if line.type == "scene_heading" and line.span}
    sections = {line.span.start: place for place, line in enumerate(lines) if line.type == "section" and line.span}
    breaks = {block.span.start: block for block in story.book.blocks() if isinstance(block, Break)}

    def tell(region: Region, span: Span, place: int) -> Piece:
        at = (region.paragraph, region.part) if region.paragraph is not None and region.part is not None else None
        if at in spoken:
            return _said(spoken[at], span, place)
        if place != NOWHERE:
            return Piece(span, "action", why=_printed(lines, place))
        if at and region.kind == "narration":
            words = story.book.source[span.start : span.end].strip(" ,;:.—–-\n")
            tag = next((tag for tag in tags.get(at, ()) if _touch(tag.span, span)), None)
            near = (tag.quote,) if tag else (at[1] - 1, at[1] + 1)
            parts = paragraphs[at[0]].parts
            beside = [parts[part].span for part in near if 0 <= part < len(parts)]
            return _tagged(words, span, beside, lines, where)
        match region.kind:
            case "heading":
                section = sections.get(story.book.chapters[region.chapter].span.start)
                return Piece(
                    span, "section", section, why="a heading, which scripts keep as an outline and do not print"
                )
            case "break":
                return _broken(breaks.get(region.span.start), span, scenes)
            case "front matter":
                return _front(story, span, lines)
            case "aside":
                return Piece(span, "left out", why="the author or the publisher speaks to the readers")
        return Piece(span, "left out", why="")

    return tell


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


def _tagged(words: str, span: Span, beside: Sequence[Span], lines: tuple[Printed, ...], where: array[int]) -> Piece:
    """Narration that is printed nowhere: a tag, which the cue over a speech `beside` says, or a word left over."""
    for speech in () if JOINING.fullmatch(words) else beside:
        line = next((where[at] for at in range(speech.start, speech.end) if where[at] != NOWHERE), None)
        if line is not None and lines[line].cue is not None:
            return Piece(span, "cue", lines[line].cue, why=f"the cue says it: {_cue(lines, line)}")
    return Piece(span, "left out", why="only joined what the script parts")


def _touch(one: Span, two: Span) -> bool:
    return one.start < two.end and two.start < one.end


def _broken(found: Break | None, span: Span, scenes: dict[int, int]) -> Piece:
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
