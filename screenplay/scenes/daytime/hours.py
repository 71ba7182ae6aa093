"""Times of day: their names, their hours, their meals and greetings."""

from __future__ import annotations

from typing import Literal

from screenplay.english import words

TimeOfDay = Literal["DAWN", "MORNING", "DAY", "AFTERNOON", "DUSK", "EVENING", "NIGHT"]

NAMED: dict[str, TimeOfDay] = {
    **dict.fromkeys(("dawn", "daybreak", "sunrise", "cockcrow", "sunup"), "DAWN"),
    **dict.fromkeys(("morning", "forenoon", "mid-morning", "midmorning"), "MORNING"),
    **dict.fromkeys(("noon", "midday", "noonday", "noontime", "daytime"), "DAY"),
    **dict.fromkeys(("afternoon", "mid-afternoon", "midafternoon"), "AFTERNOON"),
    **dict.fromkeys(("dusk", "sunset", "twilight", "nightfall", "sundown", "gloaming"), "DUSK"),
    **dict.fromkeys(("evening", "eventide"), "EVENING"),
    **dict.fromkeys(("night", "midnight", "nighttime"), "NIGHT"),
}
"""Nouns for a time of day."""

HINTS: dict[str, TimeOfDay] = {
    **dict.fromkeys(("breakfast",), "MORNING"),
    **dict.fromkeys(("lunch", "luncheon", "lunchtime"), "DAY"),
    **dict.fromkeys(("supper", "suppertime"), "EVENING"),
    **dict.fromkeys(("moonlight", "starlight", "moonlit", "starlit", "moon", "stars"), "NIGHT"),
    **dict.fromkeys(("lamplight", "streetlamp", "streetlight", "bedtime"), "NIGHT"),
    **dict.fromkeys(("sunlight", "sunshine", "sunbeam", "daylight", "sunny"), "DAY"),
}
"""Words that hint at a time of day without naming it."""

GREETINGS: dict[str, TimeOfDay] = {
    "good morning": "MORNING",
    "good afternoon": "AFTERNOON",
    "good evening": "EVENING",
    "good night": "NIGHT",
    "goodnight": "NIGHT",
    "go to sleep": "NIGHT",
    "sleep tight": "NIGHT",
}

HOURS: dict[str, int] = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}

UNITS = words("hour day night week fortnight month year season decade winter summer spring autumn")
"""Spans long enough that a story skips them; minutes count only from ten up."""


AT_MEALS: dict[str, TimeOfDay] = {
    "breakfast": "MORNING",
    "lunch": "DAY",
    "luncheon": "DAY",
    "tea": "AFTERNOON",
    "dinner": "EVENING",
    "supper": "EVENING",
}
AFTER_MEALS: dict[str, TimeOfDay] = {
    **AT_MEALS,
    **dict.fromkeys(("lunch", "luncheon"), "AFTERNOON"),
    **dict.fromkeys(("dinner", "supper"), "NIGHT"),
}
TIMES: tuple[TimeOfDay, ...] = ("DAWN", "MORNING", "DAY", "AFTERNOON", "DUSK", "EVENING", "NIGHT")
"""In the order of the day."""
DARK_TIMES: frozenset[TimeOfDay] = frozenset({"DUSK", "EVENING", "NIGHT"})
"""When lamps are lit."""
MIDST: dict[TimeOfDay, float] = dict(zip(TIMES, (5.5, 9.0, 12.0, 15.0, 18.5, 19.5, 24.0), strict=True))
"""The hour at which it is most so."""
SPANS: dict[TimeOfDay, tuple[int, int]] = {
    "DAWN": (4, 6),
    "MORNING": (6, 11),
    "DAY": (8, 16),
    "AFTERNOON": (12, 17),
    "DUSK": (17, 20),
    "EVENING": (17, 21),
    "NIGHT": (20, 28),
}
"""The first and the last hour at which one may say so; past 24 it is the next day."""
