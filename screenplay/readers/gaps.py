"""Wider gaps between paragraphs: a scene break, the trace of a lost line, or nothing. The words around tell.

Evidence for a lost line is a conversation that goes on across the gap: speech on both sides, the same people, an
answer that needs the line before it. Evidence for a scene break is narration on both sides, a new time or place, new
people. Each piece of evidence has a weight, and the sum decides; a small sum is a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from screenplay.book import Break, Narration, Paragraph, Quote
from screenplay.english import MONTHS, WEEKDAYS, either
from screenplay.text import Span, plain

Verdict = Literal["gap", "lost line", "nothing"]

AROUND = 6
"""Paragraphs on either side that tell who is there."""
SETTING_OUT = 25
"""Words of narration ahead of the first speech: more than anybody is told between a line and its answer."""
COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|a few|half an?|\d+)"
STRETCH = r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|mornings?|evenings?)"
DAYTIME = r"(?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|fall|winter)"
WEEKDAY = either(WEEKDAYS)
MONTH = either(MONTHS)
HOUR = r"(?:dawn|dusk|noon|midnight|nightfall|sunrise|sunset|first light|morning|evening)"
NEW_TIME = re.compile(
    rf"\W*(?:{COUNT}\s+(?:\w+\s+)?{STRETCH}\s+(?:later|after|passed|earlier|ago|before)"
    rf"|(?:the|that|this|next)\s+(?:\w+\s+)?{DAYTIME}|(?:by|at|before|after)\s+{HOUR}|on\s+{WEEKDAY}|in the {DAYTIME}"
    r"|later|meanwhile|in the meantime|afterwards?|earlier|tomorrow|yesterday|tonight|eventually|by the time"
    r"|it was (?:\w+\s+)?(?:morning|night|dark|dawn|noon|midnight|evening|late|early|nearly|almost|past|after)"
    r"|elsewhere|back (?:at|in|on|home)|at (?:home|school|work)|in the (?:kitchen|car|hall|garden)|across town|outside"
    rf"|inside|downstairs|upstairs|{WEEKDAY}|{MONTH})\b",
    re.IGNORECASE,
)
NAME = re.compile(
    r"(?<![.!?…\"“”'’—]\s)(?<!^)\b[A-Z][a-z]+\b"
    r"|\b[A-Z][a-z]+(?=\s+(?:said|asked|was|had|did|could|would|looked|took)\b)"
)
OPENING_NAME = re.compile(r"\W*(?:Mrs?\.?\s+|Miss\s+|Dr\.?\s+)?([A-Z][a-z]+)(?:['’]s)?\s+[a-z]")
PRONOUN = re.compile(r"\W*(?:he|she|they|it|his|her|their|him|them|that|this)\b", re.IGNORECASE)
CAPITALISED = (
    "The A An He She It They We You I His Her Their My Our Your This That These Those There Here When Where What Who"
    " Why How And But So Or Yet Then Now If As At In On For From With Not No Yes Oh Well Mr Mrs Miss Dr Monday Tuesday"
    " Wednesday Thursday Friday Saturday Sunday One Two Three After Before Once Still Just Only Even Maybe"
)
NOT_NAMES = frozenset(CAPITALISED.split())


@dataclass(frozen=True, slots=True)
class Judged:
    """What a gap is, how surely, and what spoke for it."""

    verdict: Verdict
    sure: bool
    reason: str


def break_at(span: Span, before: Sequence[Paragraph], after: Sequence[Paragraph]) -> Break | None:
    """The Break that the gap at `span` stands for, or None. `before` and `after` are the paragraphs around, nearest
    last and first, none of them beyond another break."""
    judged = _judged(before, after)
    match judged.verdict:
        case "nothing":
            return None
        case "gap" | "lost line" as kind:
            return Break(span, kind, judged.sure, judged.reason)


def _judged(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> Judged:
    last, first = before[-1], after[0]
    ending, opening = _words(last), _words(first)
    if ending.rstrip("\"'”’*_)").endswith((":", ",")) or opening[:1].islower():
        return Judged("nothing", True, "the sentence runs on across the gap")
    new_time = NEW_TIME.match(opening) is not None
    if not _speaks(last) or not _speaks(first):
        return _between_narration(last, first, new_time)
    evidence = _evidence(before, after, new_time)
    total = sum(weight for weight, _ in evidence)
    reasons = ", ".join(reason for weight, reason in evidence if (weight > 0) == (total > 0))
    if total > 0:
        return Judged("lost line", total >= 3, f"speech on both sides of the gap, {reasons}")
    return Judged("gap", total <= -2, f"a wider gap, {reasons}")


def _between_narration(last: Paragraph, first: Paragraph, new_time: bool) -> Judged:
    if new_time:
        return Judged("gap", True, "a wider gap, then a new time or place")
    if not _speaks(last) and not _speaks(first):
        return Judged("gap", True, "a wider gap with narration on both sides")
    side = "after" if _speaks(last) else "before"
    return Judged("gap", OPENING_NAME.match(_words(first)) is not None, f"a wider gap with narration {side} it")


def _evidence(before: Sequence[Paragraph], after: Sequence[Paragraph], new_time: bool) -> list[tuple[int, str]]:
    """Weights for (above 0) and against (below 0) one conversation running across the gap."""
    found: list[tuple[int, str]] = []
    earlier, later = _names(before[-AROUND:]), _names(after[:AROUND])
    opening = _words(after[0])
    if new_time:
        found.append((-4, "then a new time or place"))
    if isinstance(after[0].parts[0], Quote):
        found.append((1, "the speech after it opens the paragraph"))
    elif len(plain(after[0].parts[0].text).split()) >= SETTING_OUT:
        found.append((-5, "then a paragraph that sets out anew"))
    if PRONOUN.match(opening) and not new_time:
        found.append((2, "the paragraph after it needs the one before"))
    if earlier & later:
        found.append((2, f"{_listed(earlier & later)} on both sides"))
    elif later and earlier:
        found.append((-3, f"other people after it ({_listed(later)})"))
    if sum(map(_speaks, before[-3:])) > 1 or len(before) == 1:
        found.append((1, "a conversation going on"))
    return found or [(-1, "nothing that joins its sides")]


def _listed(names: set[str]) -> str:
    return " and ".join(sorted(names)[:2])


def _speaks(paragraph: Paragraph) -> bool:
    return any(isinstance(part, Quote) for part in paragraph.parts)


def _words(paragraph: Paragraph) -> str:
    return "".join(plain(part.text) for part in paragraph.parts).strip()


def _names(paragraphs: Sequence[Paragraph]) -> set[str]:
    """Capitalised words of the narration and of the speeches that do not begin a sentence."""
    found: set[str] = set()
    for paragraph in paragraphs:
        for part in paragraph.parts:
            words = plain(part.text)
            found.update(NAME.findall(words))
            opening = OPENING_NAME.match(words) if isinstance(part, Narration) else None
            if opening:
                found.add(opening[1])
    return found - NOT_NAMES
