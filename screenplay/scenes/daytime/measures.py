"""What is measured of a time of day to tell whether a scene plays at it: what its words tell by name and by the clock,
whether they go with light or with darkness, and what the next scenes tell.

No measure looks at the time of the scene before, which is not certain either: see `sequence`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screenplay.english import words
from screenplay.findings import Setting
from screenplay.scenes.breaks.opening import Opening
from screenplay.scenes.daytime.clock import Hour, hour_said, hour_told
from screenplay.scenes.daytime.daylight import BY_DAY, BY_NIGHT, HOMES, light
from screenplay.scenes.daytime.hours import DARK_TIMES, MIDST, SPANS, TIMES, TimeOfDay
from screenplay.scenes.places.named import Place
from screenplay.scenes.reading import Reading

Measures = dict[str, float]
NAMES: dict[TimeOfDay, frozenset[str]] = {
    "DAWN": words("dawn daybreak sunrise cockcrow sunup"),
    "MORNING": words("morning forenoon breakfast"),
    "DAY": words("noon midday noonday daytime daylight sunlight sunshine lunch luncheon"),
    "AFTERNOON": words("afternoon lunchtime"),
    "DUSK": words("dusk sunset sundown twilight nightfall"),
    "EVENING": words("evening supper"),
    "NIGHT": words("night midnight tonight bedtime moon moonlight starlight stars"),
}
"""Words that name a time of day or are hardly used at another, whatever is said of them."""
WORD = re.compile("[a-z]+")
NEVER = 30.0
"""For the passage, or the hours until a time, where there is none."""
NO_HOUR = 13.0
FADING = ((3, 1.0), (8, 0.8), (10**6, 0.6))
"""What words count up to which passage of a scene."""
EARLY = 6
"""Passages with which a scene opens."""
ALIKE = 4.0
"""Hours between times of day that one may take for each other."""
LEAPS = ("hours", "days")


@dataclass(frozen=True, slots=True)
class Untimed:
    """A scene whose time is looked for: its passages, how it opens, and where it plays."""

    stretch: Sequence[Reading]
    opening: Opening
    place: Place | None
    setting: Setting | None


@dataclass(frozen=True, slots=True)
class Told:
    """A time of day that words tell, with what they count; `at`: the passage, and a tenth for each sentence in it."""

    time: TimeOfDay
    weight: float
    at: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """All words of a scene that may tell its time: `told` outright, the surest `hour` and its passage, and the words
    that are `narrated` in each passage and `said` in it."""

    told: tuple[Told, ...]
    hour: tuple[int, Hour] | None
    narrated: tuple[frozenset[str], ...]
    said: tuple[frozenset[str], ...]


def evidence(scene: Untimed) -> Evidence:
    """What the words of a scene tell of its time of day."""
    return Evidence(
        tuple(_told(scene.stretch)),
        max(_hours(scene.stretch), key=lambda found: found[1].weight * _counts(found[0]), default=None),
        tuple(frozenset(WORD.findall(" ".join(reading.told))) for reading in scene.stretch),
        tuple(reading.said_words for reading in scene.stretch),
    )


def _told(stretch: Sequence[Reading]) -> Iterator[Told]:
    for passage, reading in enumerate(stretch):
        for sentence, moment in (*reading.moments, *((0, moment) for moment in reading.heard)):
            yield Told(moment.time, moment.weight * _counts(passage), passage + min(sentence, 9) / 10)


def _hours(stretch: Sequence[Reading]) -> Iterator[tuple[int, Hour]]:
    for passage, reading in enumerate(stretch):
        for hour in (*map(hour_told, reading.told), hour_said(reading.said)):
            if hour is not None:
                yield passage, hour


def _counts(passage: int) -> float:
    return next(count for last, count in FADING if passage <= last)


def measured(scenes: Sequence[Untimed]) -> Iterator[tuple[Measures, ...]]:
    """For each of `scenes` the measures of each of TIMES."""
    found = [evidence(scene) for scene in scenes]
    for at, (scene, here) in enumerate(zip(scenes, found, strict=True)):
        then = scenes[at + 1].opening if at + 1 < len(scenes) else None
        shared = {**_of_scene(scene), **_of_next_opening(then)}
        ahead = [max(other.told, key=lambda told: told.weight, default=None) for other in found[at + 1 : at + 3]]
        yield tuple(
            {
                **shared,
                **{f"is {other}": float(other == time) for other in TIMES},
                "midst": MIDST[time],
                **_of_told(time, here.told),
                **_of_clock(time, here),
                **_of_words(time, here),
                **_of_what_follows(time, ahead),
            }
            for time in TIMES
        )


def _of_scene(scene: Untimed) -> Measures:
    word = scene.place.head.split()[-1] if scene.place and scene.place.head else ""
    return {
        "marked": float(scene.opening.marked),
        **{f"{leap} on": float(scene.opening.leap == leap) for leap in LEAPS},
        "open air": float(scene.setting == "EXT") - float(scene.setting == "INT"),
        "used by day": float(word in BY_DAY),
        "used by night": float(word in BY_NIGHT),
        "home": float(scene.place is not None and scene.place.head in HOMES),
        "words": math.log1p(sum(reading.words for reading in scene.stretch)),
    }


def _of_next_opening(opening: Opening | None) -> Measures:
    return {
        "next marked": float(opening is not None and opening.marked),
        **{f"{leap} on next": float(opening is not None and opening.leap == leap) for leap in LEAPS},
    }


def _of_told(time: TimeOfDay, told: Sequence[Told]) -> Measures:
    own = [each for each in told if each.time == time]
    others = [each for each in told if each.time != time]
    near = [each for each in told if _apart(each.time, time) <= ALIKE]
    far = [each for each in told if _apart(each.time, time) > ALIKE]
    return {
        "told": _most(own),
        "told times": float(len(own)),
        "told at": min((each.at for each in own), default=NEVER),
        "others told at": min((each.at for each in others), default=NEVER),
        "ahead of others": _most(own) - _most(others),
        "far told": _most(far),
        "all near": sum(each.weight for each in near),
        "all far": sum(each.weight for each in far),
    }


def _most(told: Sequence[Told]) -> float:
    return max((each.weight for each in told), default=0.0)


def _apart(one: TimeOfDay, other: TimeOfDay) -> float:
    """Hours between the midst of one and that of the other, the shorter way round the clock."""
    hours = abs(MIDST[one] - MIDST[other])
    return min(hours, 24 - hours)


def _of_clock(time: TimeOfDay, here: Evidence) -> Measures:
    if here.hour is None:
        return {"hours off": NO_HOUR, "hours off by light": NO_HOUR, "hour at": NEVER, "hour weight": 0.0}
    passage, hour = here.hour
    return {
        "hours off": min(hours_off(each, time) for each in hour.either),
        "hours off by light": hours_off(_by_light(hour.either, here), time),
        "hour at": float(passage),
        "hour weight": hour.weight,
    }


def _by_light(either: Sequence[int], here: Evidence) -> int:
    """Which of two hours it is by what else the scene tells: that by day if nothing else."""
    best = max(here.told, key=lambda told: told.weight, default=None)
    if best is not None:
        return min(either, key=lambda hour: hours_off(hour, best.time))
    dark = light(frozenset().union(*here.narrated)) < 0
    return min(either, key=lambda hour: hours_off(hour, "NIGHT" if dark else "DAY"))


def hours_off(hour: int, time: TimeOfDay) -> float:
    """By how many hours it is too early or too late to say so; 0 for none."""
    first, last = SPANS[time]
    return float(min(max(first - each, each - last, 0) for each in (hour, hour + 24)))


def _of_words(time: TimeOfDay, here: Evidence) -> Measures:
    named = [not NAMES[time].isdisjoint(narrated) for narrated in here.narrated]
    side = -1.0 if time in DARK_TIMES else 1.0
    return {
        "named": float(sum(named)),
        "named at": float(named.index(True)) if any(named) else NEVER,
        "spoken of": float(sum(not NAMES[time].isdisjoint(said) for said in here.said)),
        "side": side * light(frozenset().union(*here.narrated)),
        "side early": side * light(frozenset().union(*here.narrated[:EARLY])),
        "side spoken": side * light(frozenset().union(*here.said)),
    }


def _of_what_follows(time: TimeOfDay, ahead: Sequence[Told | None]) -> Measures:
    """The hours until what the next two scenes tell, and what that weighs."""
    found: Measures = {}
    for name, told in zip(("next", "next but one"), (*ahead, None, None), strict=False):
        found[f"until {name}"] = (MIDST[told.time] - MIDST[time]) % 24 if told else NEVER
        found[f"{name} told"] = told.weight if told else 0.0
    return found
