"""The time of day of each scene: of those that one may say, the likeliest by its own words and by the scenes around.

A forest learnt from annotated stories gives each time of day its chance in a scene taken by itself (`measures`); what
goes before and what comes behind then speaks for some of them and against others (`sequence`). So a scene at night
stays at night until the words say otherwise, and what came hours before dawn was night.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenplay.scenes.daytime.hours import TIMES, TimeOfDay
from screenplay.scenes.daytime.measures import Evidence, Untimed, evidence, hours_off, measured
from screenplay.scenes.daytime.sequence import Weights, before, beliefs, step
from screenplay.scenes.trained import chances, follows

HINT, OUTRIGHT = 0.9, 2.0
"""The weights from which words tell a time, and from which they name it."""
EARLY = 4.0
"""Passages at the beginning of a scene that name its time."""
DAYLIGHT: frozenset[TimeOfDay] = frozenset({"MORNING", "DAY", "AFTERNOON"})
"""Of these the scene goes under the one that is named."""
LIKELY = 0.3
"""A time of which no words tell and that is less probable is a mere guess."""


@dataclass(frozen=True, slots=True)
class Daytime:
    """`told`: words of the scene itself tell it; `assumed`: neither they nor those of the scene that it goes on from
    do; `guessed`: nor is it any likelier than others."""

    time: TimeOfDay | None
    told: bool = False
    assumed: bool = False
    guessed: bool = False


def daytimes(scenes: Sequence[Untimed]) -> tuple[Daytime, ...]:
    """The time of day of each of `scenes`."""
    found: list[Daytime] = []
    for at, belief in enumerate(beliefs(scenes, _alone(scenes), follows())):
        scene, last = scenes[at], before(scenes, at)
        by_clock = _by_clock(evidence(scene))
        best = max(range(len(TIMES)), key=lambda time: (TIMES[time] in by_clock, belief[time]))
        here = evidence(scene)
        time = _told_at_once(here) or _as_named(TIMES[best], here)
        if _tells(here, time):
            found.append(Daytime(time, told=True))
        elif scene.stretch[0].in_space:
            found.append(Daytime(None, guessed=True))
        else:
            goes_on = last is not None and step(scene.opening) == "at once" and found[last].time == time
            assumed = last is None or not goes_on or found[last].assumed
            found.append(Daytime(time, assumed=assumed, guessed=assumed and belief[best] < LIKELY))
    return tuple(found)


def _by_clock(here: Evidence) -> frozenset[TimeOfDay]:
    """The times that an hour leaves which the first passage of a scene tells; all where there is none."""
    if here.hour is None or here.hour[0] > 0 or here.hour[1].weight < OUTRIGHT:
        return frozenset(TIMES)
    hours = here.hour[1].either
    return frozenset(time for time in TIMES if any(hours_off(hour, time) == 0 for hour in hours))


def _told_at_once(here: Evidence) -> TimeOfDay | None:
    """What the first passage tells more surely than all others do: "It was nearly dark when they pulled in"."""
    fitting = [told for told in here.told if told.time in _by_clock(here)]
    surest = max(fitting, key=lambda told: (told.weight, -told.at), default=None)
    return surest.time if surest is not None and surest.at < 1 and surest.weight >= HINT else None


def _as_named(time: TimeOfDay, here: Evidence) -> TimeOfDay:
    """DAY by the name that the first words of a scene have for it: "that afternoon"."""
    named = [told for told in here.told if told.weight >= OUTRIGHT and told.at < EARLY]
    first = min(named, key=lambda told: told.at, default=None)
    return first.time if time == "DAY" and first is not None and first.time in DAYLIGHT else time


def _alone(scenes: Sequence[Untimed]) -> tuple[Weights, ...]:
    """How probable each of TIMES is for each scene taken by itself."""
    asked = tuple(measured(scenes))
    flat = chances("time", [measures for scene in asked for measures in scene])
    return tuple(flat[start : start + len(TIMES)] for start in range(0, len(flat), len(TIMES)))


def _tells(here: Evidence, time: TimeOfDay) -> bool:
    """Whether the words of a scene tell that time."""
    by_clock = here.hour is not None and any(hours_off(hour, time) == 0 for hour in here.hour[1].either)
    return by_clock or any(told.time == time and told.weight >= HINT for told in here.told)
