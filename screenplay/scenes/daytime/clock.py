"""The hour that a sentence tells: "ten past eight in the morning", "the clock struck eleven", "it says six-thirty"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain

from screenplay.english import either
from screenplay.scenes.breaks.leaps import LEAD, NEARLY
from screenplay.scenes.daytime.hours import HOURS
from screenplay.scenes.daytime.times import PART, of_now

HOUR = either(frozenset(HOURS))


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour told of now: those of the 24 that it may be, mostly two, and what it weighs, as in `times.Moment`."""

    either: tuple[int, ...]
    weight: float


HOURLY = re.compile(rf"\d|\b{HOUR}\b")
"""A sentence without one of these tells no hour."""
CLOCKED = re.compile(
    rf"\b(?:(?P<part>{PART}) )?(?P<hour>{HOUR}|\d\d?)(?:[:.]\d\d| - (?:thirty|fifteen|forty - five))?"
    r"(?P<oclock> o'clock)?(?P<when> in the (?:morning|afternoon|evening)| at night| ?[ap]\.?m\b)?"
)
DIGITAL = re.compile(r"\d:[0-5]\d$")
PASSING = (
    re.compile(LEAD + rf"(?:at|by|about|around|towards?) {NEARLY}(?P<hour>{HOUR}) (?:the|an?|they|we|he|she|i)\b"),
    re.compile(
        rf"\b(?:went|rang|came|left|start|started|began|up|woke|arrived|met|off) at {NEARLY}(?P<hour>{HOUR})"
        r"(?= ?[.,;]| and)"
    ),
    re.compile(
        r"\b(?:clocks?|bells?|chimes|church|cathedral|tower)\b(?: [\w']+){0,5} (?:struck|strikes|chimed|tolled) "
        rf"(?P<hour>{HOUR})(?= ?[.,;:]| and| when| as|$)"
    ),
    re.compile(
        r"^(?:it|(?:the|they|he|she|we|i|their|his|her) ?(?:\w+ ){0,2}?)(?:\w+ed|blew|broke|fell|came|went|rang|let)"
        rf"(?: (?!would|will|by)\w+){{0,3}} (?:before|after|past|towards?|around|about) (?P<hour>{HOUR}) ?[.,;]"
    ),
    re.compile(
        rf"\bit (?:was|is|'s) (?:now )?{NEARLY}(?:after |past |gone )?(?P<hour>{HOUR})"
        r"(?: - (?:fifteen|thirty|forty - five))?(?= ?[,.;]| and| when| so| by|$)"
    ),
)
""" "At ten the bell rang"; "the alarm went at three"; "the tower struck one"; "it blew itself out before five"; "it was
past two"."""
NOT_YET = re.compile(r"\b(?:till|until|from|before|by)$|\b(?:would|will|open|close|due|call|should|have|had)\b")
"""Before an hour: it is not this one yet, or was this one before ..."""
COME_BY = re.compile(LEAD + "by")
"""... but "By three o'clock there was soup" opens with what has come."""
WRITTEN = re.compile(r"\b(?:entry|diary|appointments?|calendar|timetable|ticket|poster|notice|receipt|invitation)\b")
"""What has an hour in it that is another one."""
SAID = re.compile(
    rf"\b(?:it's|it is|it says) {NEARLY}(?P<part>(?:half past|quarter (?:past|to)|gone|past|nearly|almost|only) )?"
    rf"(?P<hour>{HOUR})(?:(?: o'clock)?(?P<when> in the (?:morning|afternoon|evening)| at night)"
    r"|(?(part)(?= ?[.,;!?]|$)|(?:[ -](?:o'clock|thirty|fifteen|forty-five)\b)))"
)
"""What somebody reads off a clock: "It says six-thirty"."""
BY_NAME, BY_CLOCK, IN_PASSING = 3.5, 3.0, 2.5
"""The weights of "ten in the morning", of "ten o'clock" and of "ten"."""


def hour_told(told: str) -> Hour | None:
    """The hour that narration gives for now."""
    if not HOURLY.search(told) or WRITTEN.search(told):
        return None
    for match in CLOCKED.finditer(told):
        part, when = match["part"], (match["when"] or "").strip()
        plain = match["oclock"] or (part and match["hour"] in HOURS) or DIGITAL.search(match.group())
        before = told[: match.start()].rsplit(",", 1)[-1].rstrip()
        if when or (plain and (COME_BY.fullmatch(before) or not NOT_YET.search(before))):
            return Hour(_hours(match["hour"], part, when), BY_NAME if when else BY_CLOCK)
    present = of_now(told)
    passing = next(filter(None, chain((PASSING[0].match(told),), (each.search(present) for each in PASSING[1:]))), None)
    return Hour(_hours(passing["hour"], None, ""), IN_PASSING) if passing else None


def hour_said(said: str) -> Hour | None:
    """The hour that somebody says it is."""
    match = SAID.search(said.lower().replace("’", "'"))
    return Hour(_hours(match["hour"], match["part"], (match["when"] or "").strip()), IN_PASSING) if match else None


def _hours(word: str, part: str | None, when: str) -> tuple[int, ...]:
    """The hours that `word` may stand for; `part`: "half past", "ten to"; `when`: the words behind it."""
    hour = HOURS[word] if word in HOURS else int(word)
    if hour > 12:
        return (hour % 24,)
    early = (hour - (part is not None and part.rstrip().endswith("to"))) % 12
    if not when:
        return early, early + 12
    morning = when == "in the morning" or when.startswith("a.") or when == "am"
    return (early,) if morning or (when == "at night" and early < SMALL) else (early + 12,)


SMALL = 5
"""Hours before this one are "at night" when they are past midnight."""
