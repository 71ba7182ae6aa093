"""Times of day in words, and the times that habits and lights tell of."""

from __future__ import annotations

from typing import Literal

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
    **dict.fromkeys(("moonlight", "starlight", "moonlit", "starlit", "lamplight", "streetlamp", "streetlights", "bedtime"), "NIGHT"),  # noqa: E501
    **dict.fromkeys(("moon", "stars"), "NIGHT"),
    **dict.fromkeys(("sunlight", "sunshine", "sunbeam", "daylight", "sunny"), "DAY"),
}
"""Words that hint at a time of day without naming it."""

GREETINGS: dict[str, TimeOfDay] = {
    "good morning": "MORNING",
    "good afternoon": "AFTERNOON",
    "good evening": "EVENING",
    "good night": "NIGHT",
}

HOURS: dict[str, int] = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}

UNITS = frozenset("hour day night week fortnight month year season decade winter summer spring autumn".split())
"""Spans long enough that a story skips them; minutes count only from ten up."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
SEASONS = frozenset("spring summer autumn fall winter".split())
MONTHS = frozenset("january february march april may june july august september october november december".split())

AT_MEALS: dict[str, TimeOfDay] = {
    "breakfast": "MORNING",
    "lunch": "DAY",
    "luncheon": "DAY",
    "tea": "AFTERNOON",
    "dinner": "EVENING",
    "supper": "EVENING",
}
AFTER_MEALS: dict[str, TimeOfDay] = {**AT_MEALS, "lunch": "AFTERNOON", "luncheon": "AFTERNOON", "dinner": "NIGHT", "supper": "NIGHT"}
