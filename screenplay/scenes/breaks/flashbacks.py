"""Turns of the story inside a text without breaks: the words that lead back in time and forth again, or elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from screenplay.english import SEASONS, either
from screenplay.scenes.breaks.leaps import AGO, LEAD, NUMBER
from screenplay.scenes.breaks.opening import Opening, marked
from screenplay.scenes.reading import Reading
from screenplay.scenes.sentences import PRONOUNS

BACK, RETURN, ELSEWHERE = "the story goes back", "the story comes back", "the story turns to others elsewhere"
LONGEST = 40
"""Passages within which a flashback inside a scene comes to its end."""
TIME = rf"(?:{either(SEASONS)}|day|night|evening|morning|year|first time)"
YOUNG = rf"(?:an? (?:boy|girl|child|student|young \w+)|{NUMBER}(?: years old)?|at school|very young|little|small)"
LEADS_BACK = re.compile(
    LEAD + rf"(?:when (?:he|she|i|they|we) (?:was|were|had been) {YOUNG}\b"
    rf"|the {TIME} (?:before|that|when|he|she|they|we|i)\b(?! (?:morning|day|night))"
    r"|(?:long|years|many years) (?:ago|before|earlier)\b|in those days\b"
    r"|once , (?:long ago|years before|as a child)\b"
    rf"|{NUMBER} {either(SEASONS)}s (?:ago|earlier|before))"
)
FORTH = re.compile(
    LEAD
    + r"(?:now\b(?! and (?:again|then))|back (?:in|at|on) the\b|that (?:had been|was) (?:long|years|\w+ years) ago\b"
    r"|the memory\b|(?:he|she|i|they) (?:opened|opens|rubbed|rubs) (?:his|her|my|their) eyes\b"
    r"|(?:he|she|i|they|we) (?:had |has |have )?never (?:found out|knew|known|learn(?:ed|t)|forgot|forgotten)\b"
    r"|(?:he|she|i|they) (?:came|comes|come) (?:back )?to (?:himself|herself|myself|themselves|the present)\b)"
)

AWAY = re.compile(
    r"(?!.{0,60}\b(?:heard|hears|saw|sees|could|can)\b)"
    + LEAD
    + r"(?:far (?:away|off|below|above|to the \w+|beyond)\b(?= ,| in| on| at| beyond)"
    r"|(?:meanwhile|elsewhere|at the same time|at that moment|just then) ,? ?(?:far )?(?:back |up |down |over |out )?"
    r"(?:in|at|on|across|outside|inside|upstairs|downstairs)\b|across (?:town|the (?:city|river|valley))\b"
    r"|(?:many |some |a few |\w+ )?(?:miles|leagues|streets) (?:away|off|to the \w+)\b"
    r"|(?:on|at) the (?:other|far) (?:side|end) of"
    r" (?:town|the (?:city|country|sea|valley|island|world|village|forest))\b)"
)

CUTS_AWAY = re.compile(
    LEAD + r"(?:meanwhile|elsewhere) (?:, )?(?:far |back |up |down |over |out )*"
    r"(?:in|at|on|across|outside|inside|upstairs|downstairs|aboard|under|behind)\b"
)
"""With others than those who were here till then, this is another scene and nothing else."""


def looks_away(told: str) -> bool:
    """Whether the first sentence of a paragraph (see `leaps.wording`) turns to people in another place."""
    return AWAY.match(told) is not None


def goes_back(told: str) -> bool:
    """Whether the first sentence of a paragraph (see `leaps.wording`) leads into the past."""
    return AGO.match(told) is not None or LEADS_BACK.match(told) is not None


def comes_back(told: str) -> bool:
    """Whether the first sentence of a paragraph leads back to the story's now."""
    return FORTH.match(told) is not None


def turn(readings: Sequence[Reading], reading: Reading, last: Opening) -> Opening | None:
    """The opening at a passage where the story goes back or, the last scene having done so, comes back."""
    if _opens_past(readings, reading):
        return Opening(reading.number, BACK, 0.7, leap="back")
    if last.leap == "back" and not last.marked and comes_back(next(iter(reading.told), "")):
        return Opening(reading.number, RETURN, 0.7)
    if _cuts_away(readings[last.at : reading.number], reading):
        return Opening(reading.number, ELSEWHERE, 0.8)
    return None


def _cuts_away(stretch: Sequence[Reading], reading: Reading) -> bool:
    """Whether a passage begins with what others do meanwhile in another place."""
    if not reading.told or reading.opens_with_speech or not CUTS_AWAY.match(reading.told[0]):
        return False
    stage = PRONOUNS.union(*(other.actors for other in stretch))
    return all(word.lower() not in stage for sentence, word in reading.doers if sentence == 0)


def _opens_past(readings: Sequence[Reading], reading: Reading) -> bool:
    """Whether a flashback opens: the words say so, somebody speaks in it, and words lead back from it."""
    if not reading.told or not goes_back(reading.told[0]) or reading.opens_with_speech:
        return False
    spoken = False
    for other in readings[reading.number + 1 : reading.number + LONGEST]:
        if marked(other):
            return False
        if spoken and comes_back(next(iter(other.told), "")):
            return True
        spoken = spoken or bool(other.said)
    return False


def without_asides(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings of a story, those that look back and from which nothing leads forth made to tell of no place.

    "Three years before, ..." behind a break that the text never comes back from, while people talk on, tells what came
    before; a story does not end in its past.
    """
    return tuple(
        replace(reading, leap=None, places=()) if _looks_back_only(reading, readings) else reading
        for reading in readings
    )


def _looks_back_only(reading: Reading, readings: Sequence[Reading]) -> bool:
    if reading.leap != "back" or reading.number == 0 or not (reading.interruption or reading.opens_chapter):
        return False
    behind = readings[reading.number + 1 :]
    leads_forth = any(
        other.interruption or other.opens_chapter or comes_back(next(iter(other.told), "")) for other in behind
    )
    return not leads_forth and any(other.said for other in behind)
