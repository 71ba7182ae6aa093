"""Slug lines taken apart: "INT. LAMB COTTAGE - KITCHEN - NIGHT" into setting, place and time of day."""

from __future__ import annotations

import re
from dataclasses import dataclass

from screenplay.lint.english import listed

SETTING = re.compile(r"\s*(INT\.?/EXT|EXT\.?/INT|I/E|E/I|INT|EXT|EST)\b(\.?)", re.IGNORECASE)
TIMES = listed(
    """
    DAY NIGHT MORNING AFTERNOON EVENING DAWN DUSK NOON MIDDAY MIDNIGHT SUNRISE SUNSET SUNUP SUNDOWN DAYBREAK NIGHTFALL
    TWILIGHT LATER CONTINUOUS CONTINUED CONT SAME MOMENTS EARLIER PRESENT PAST FLASHBACK DREAM FUTURE TODAY TOMORROW
    YESTERDAY WINTER SPRING SUMMER AUTUMN FALL DAYTIME NIGHTTIME SIMULTANEOUS INTERCUT HOUR HOURS MINUTE MINUTES AM PM
    DAYS WEEK WEEKS MONTH MONTHS YEAR YEARS LUNCHTIME BEDTIME VARIOUS
    """
)
"""Words that tell when a scene plays."""
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
DASH = re.compile(r"\s-\s*|\s*-\s|\s*[–—]\s*|\s*--+\s*")
ONLY_DAY = listed("DAY NIGHT MORNING AFTERNOON EVENING DAWN DUSK NOON MIDNIGHT CONTINUOUS LATER")
"""Times that no place is named after, so that they are seen without a dash before them ("KITCHEN NIGHT")."""


@dataclass(frozen=True, slots=True)
class Slug:
    """`setting` is "INT" and the like, or "" where the line does not begin with one; `dotted`: a full stop follows.

    `place` are the words up to the time of day, `time` those that tell it, "" where none do.
    """

    setting: str
    dotted: bool
    place: str
    time: str


def slug_of(words: str) -> Slug:
    """The parts of the scene heading `words`; what it does not tell is ""."""
    found = SETTING.match(words)
    rest = words[found.end() :] if found else words
    cut = _time_at(rest)
    place = rest if cut is None else rest[:cut]
    return Slug(
        setting=found[1].upper() if found else "",
        dotted=bool(found and found[2]),
        place=place.strip(" -–—,.([\t"),
        time="" if cut is None else rest[cut:].strip(" -–—,.\t"),
    )


def _time_at(rest: str) -> int | None:
    """Where the time of day begins: behind the last dash, or comma, or bracket, that it stands behind."""
    marks = [match.end() for match in re.finditer(rf"{DASH.pattern}|,|\(|\[", rest)]
    for at in reversed(marks):
        if _tells_time(rest[at:]):
            return at
    last = list(WORD.finditer(rest))[-1:]
    return last[0].start() if last and last[0][0].upper() in ONLY_DAY else None


def _tells_time(words: str) -> bool:
    return any(word.upper() in TIMES or word.isdigit() for word in WORD.findall(words))


def place_key(place: str) -> tuple[str, ...]:
    """What is the same in two spellings of one place: its words in any order, articles, marks and plurals left out."""
    found = (word.upper().replace("’", "").replace("'", "") for word in WORD.findall(place))
    return tuple(sorted(word.rstrip("S") or word for word in found if word not in ("THE", "A", "AN", "OF", "IN", "AT")))
