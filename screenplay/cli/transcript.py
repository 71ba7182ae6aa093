"""A line that is asked about, as text: what stands around it, who may have said it, and why."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from screenplay.stats import many
from screenplay.text import line_number

if TYPE_CHECKING:
    from screenplay.attribution.rulings import Line
    from screenplay.corrections.questions import Interview, Question

AROUND = 2
"""Paragraphs shown before and behind the line."""
LONGEST = 320
"""Characters of a part around it that are shown."""
NARROW, WIDE = 8, 20
"""Columns for a cue: as many as the longest needs, within these."""


def question(asked: Interview, about: Question, left: int, width: int) -> str:
    """`about` in lines of at most `width` columns; so many are `left`, this one included."""
    line = line_number(asked.survey.book.source, _start(asked, about))
    head = f"Line {line}, {left} to go" if left > 1 else f"Line {line}, the last"
    column = _column(asked, about)
    return "\n".join(["", head, *_around(asked, about, width, column), "", *_candidates(asked, about, column), KEYS])


def _column(asked: Interview, about: Question) -> int:
    near = (one.speaker for one in asked.attributions if abs(one.paragraph - about.found.paragraph) <= AROUND)
    cues = [asked.cast[who].cue for who in (*near, *(who for who, _ in about.candidates)) if who]
    return max(NARROW, min(WIDE, max(map(len, cues), default=0)))


KEYS = "  n new name, s skip, u undo, q save and quit, ? help"


def _start(asked: Interview, about: Question) -> int:
    return asked.survey.book.paragraphs()[about.found.paragraph].parts[about.found.part].span.start


def _around(asked: Interview, about: Question, width: int, column: int) -> Iterator[str]:
    """The paragraphs around the line, part by part, each under its speaker; the line itself marked."""
    speakers = {(one.paragraph, one.part): one.speaker for one in asked.attributions}
    paragraphs = asked.survey.book.paragraphs()
    first, last = about.lines[0][0], about.lines[-1][0]
    for number in range(max(0, first - AROUND), min(len(paragraphs), last + AROUND + 1)):
        for at, part in enumerate(paragraphs[number].parts):
            words = " ".join(asked.survey.book.source[part.span.start : part.span.end].split())
            if words:
                place: Line = (number, at)
                speaker = speakers.get(place)
                cue = "?" if place in about.lines else asked.cast[speaker].cue if speaker else ""
                yield from _part(cue, words, place in about.lines, width, column)


def _part(cue: str, words: str, wanted: bool, width: int, column: int) -> list[str]:
    head = f"{'>' if wanted else ' '} {cue[:column]:{column}}  "
    if not wanted and len(words) > LONGEST:
        words = f"{words[:LONGEST].rsplit(' ', 1)[0]} ..."
    return textwrap.wrap(words, width, initial_indent=head, subsequent_indent=" " * len(head))


def _candidates(asked: Interview, about: Question, column: int) -> Iterator[str]:
    for number, (who, chance) in enumerate(about.candidates, 1):
        sure = f"{chance:.2f}" if chance is not None else "    "
        reason = f"  {about.found.reason}" if who == about.found.speaker else ""
        yield f"  {number}  {asked.cast[who].cue:{column}}  {sure}{reason}".rstrip()


def speaker(asked: Interview, about: Question) -> str:
    """The cue of who says the line now."""
    found = next(one for one in asked.attributions if (one.paragraph, one.part) == about.lines[0])
    return asked.cast[found.speaker].cue if found.speaker else "Nobody"


def moved(before: Interview, after: Interview, about: Question) -> str:
    """What else an answer changed, in a sentence."""
    pairs = zip(before.attributions, after.attributions, strict=True)
    others = sum(old.speaker != new.speaker and (old.paragraph, old.part) not in about.lines for old, new in pairs)
    return f" {many(others, 'other line')} changed with it." if others else ""
