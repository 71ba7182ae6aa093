"""The time of day of each scene: what the text tells outright, else what speaks most for light or for darkness.

A scene at night stays at night until the text says otherwise: what was before weighs more than a lamp or a sandwich,
and less than "the sun was up". Where neither words nor the scene before tell, lights, people's habits and the use of
the place do (see `daylight`); what nothing tells is day, as custom has it in headings, and marked as assumed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenplay.findings import Setting
from screenplay.scenes.breaks.flashbacks import RETURN
from screenplay.scenes.breaks.opening import CHAPTER, Opening
from screenplay.scenes.daytime import times
from screenplay.scenes.daytime.daylight import later, lights, used_by
from screenplay.scenes.daytime.hours import DARK_TIMES, TimeOfDay
from screenplay.scenes.daytime.times import Moment
from screenplay.scenes.places.named import Place
from screenplay.scenes.reading import Reading

OUTRIGHT = 2.0
"""The weight from which words tell the time of day by themselves."""
HINT, NAMING = 0.9, 1.3
"""The weights from which a hint says whether it is light, and from which it also names the time."""
SURE = 1.5
"""The same where the scene before was in the same light: "the lamp" does not make NIGHT of EVENING."""
CERTAIN = 3.5
"""The weight of an hour with its half of the day: "ten in the morning"."""
TOLD = 2.0
"""By how much what words say goes before what things and places say."""
TRUSTED = 1.2
"""The weight from which a hint says which six o'clock it is."""
GOES_ON, BEHIND_A_GAP, BEHIND_A_BREAK, HOURS_ON = 1.3, 1.0, 0.1, 0.85
"""What it weighs that it was day or night before: in a scene that follows at once (in our stories the same in 66 of
68), behind a mere gap (10 of 11), behind an ornament (16 of 35, and of 16 nights 12 are over), some hours on."""
NEXT_DAY = 0.4
"""What it says for light that the story goes on on another day."""
SPACECRAFT = ("SPACE STATION", "SPACESHIP", "STARSHIP", "SPACECRAFT")
"""Where there is neither day nor night."""
FAR = 2
"""Breaks over which a time is carried on that no words have confirmed."""
HOURS_BEFORE: dict[TimeOfDay, TimeOfDay] = {
    "DAWN": "NIGHT",
    "DAY": "MORNING",
    "AFTERNOON": "DAY",
    "DUSK": "DAY",
    "EVENING": "DAY",
}
HOLDS_ON = re.compile(
    r"\bstill\b|\b(?:nobody|no one|none of (?:us|them)|neither|they|we|he|she|i) (?:had|has)(?: not|n't)? (?:yet )?"
    r"(?:changed places|moved|stirred|gone to bed|left the)"
)
"""The first words of a scene, or a chapter, that begins where the last one ended."""


@dataclass(frozen=True, slots=True)
class Played:
    """A scene whose time is looked for: its passages, how it opens, and where it plays; `announced`: it opens with a
    thing that those in the scene before said last, so that it follows at once."""

    stretch: Sequence[Reading]
    opening: Opening
    place: Place | None
    setting: Setting | None
    announced: bool = False


@dataclass(frozen=True, slots=True)
class Daytime:
    """`told`: words of the scene itself tell it; `assumed`: neither they nor the scene before do; `guessed`: nor does
    anything that stands or is done there. `carried` counts the breaks since words told it."""

    time: TimeOfDay | None
    told: bool = False
    assumed: bool = False
    guessed: bool = False
    carried: int = 0


def daytimes(scenes: Sequence[Played]) -> tuple[Daytime, ...]:
    """The time of day of each of `scenes`; in two readings, as the hour in one may be told by the dusk before it."""
    return _read(scenes, _read(scenes, ()))


def _read(scenes: Sequence[Played], known: Sequence[Daytime]) -> tuple[Daytime, ...]:
    """First the times of those scenes that words tell it of, and of what goes on from them; then of those that lead up
    to one of them; then of the rest. `known`: what the first reading found."""
    found: list[Daytime] = []
    for scene in scenes:
        before = _before(scenes, known[: len(found)] if known else found, scene.opening)
        found.append(_told(scene, _before(scenes, found, scene.opening), before, not known))
    for at in range(len(scenes) - 2, -1, -1):
        if found[at].time is None and scenes[at].opening.leap != "back":
            found[at] = Daytime(_leading_up(scenes[at + 1], found[at + 1]))
    for at, scene in enumerate(scenes):
        if found[at].time is None:
            before = _before(scenes, found[:at], scene.opening)
            found[at] = _assumed(scene, before, _behind(scenes, found, at))
    return tuple(found)


def _behind(scenes: Sequence[Played], found: Sequence[Daytime], at: int) -> Daytime | None:
    """The time of the next scene, where no words part the two."""
    if at + 1 == len(scenes) or scenes[at].opening.leap == "back":
        return None
    opening = scenes[at + 1].opening
    return found[at + 1] if opening.leap is None and opening.reason not in (CHAPTER, RETURN) else None


def _before(scenes: Sequence[Played], found: Sequence[Daytime], opening: Opening) -> Daytime | None:
    """The time of the scene before; behind a flashback, of the one that it interrupted."""
    if opening.reason != RETURN:
        return found[-1] if found else None
    back = next((at for at in range(len(found) - 1, -1, -1) if scenes[at].opening.leap == "back"), 0)
    return found[back - 1] if back else None


def _told(scene: Played, before: Daytime | None, known: Daytime | None, first: bool) -> Daytime:
    """The time that words tell, here or in the scene before; None where they don't. `known`: the time before, be it
    told or assumed; `first`: it is the first reading, so that nobody knows yet which ten o'clock it is."""
    carried, weight = _carried(scene, before)
    hints = _hints(scene.stretch)
    dark = _darkness(scene, hints) + _signed(carried, weight)
    outright = _outright(scene, hints, dark, known, first)
    if outright is not None:
        return Daytime(outright, told=True)
    night = dark > 0
    kept = carried if carried is not None and (carried in DARK_TIMES) == night else None
    named = _named(hints, night)
    if named is not None and (kept is None or hints.get(named, 0.0) >= SURE):
        return Daytime(named, told=True)
    if weight <= BEHIND_A_BREAK:
        return Daytime(None)
    return Daytime(kept, carried=(before.carried if before and kept else 0) + scene.opening.marked)


def _leading_up(scene: Played, after: Daytime) -> TimeOfDay | None:
    """The time of a scene by the next: the same if none lies between; what came hours before dawn was night. A scene
    that opens with its time ("That evening") says that it was another one before."""
    opening = scene.opening
    if opening.leap == "hours" and after.told and opening.reason != CHAPTER:
        return HOURS_BEFORE.get(after.time) if after.time else None
    if opening.leap is not None or opening.marked or after.time is None:
        return None
    told_first = any(sentence == 0 and moment.weight >= OUTRIGHT for sentence, moment in scene.stretch[0].moments)
    return HOURS_BEFORE.get(after.time) if told_first else after.time


def _assumed(scene: Played, before: Daytime | None, after: Daytime | None) -> Daytime:
    """What the scene before, things and places make most likely; nothing where nothing at all is known."""
    carried, weight = _carried(scene, before)
    if scene.stretch[0].in_space or (scene.place is not None and scene.place.full.startswith(SPACECRAFT)):
        return Daytime(carried, guessed=carried is None)
    dark = _darkness(scene, _hints(scene.stretch)) + _signed(carried, weight)
    dark += _signed(after.time, BEHIND_A_BREAK) if after else 0.0
    if carried is not None and weight > BEHIND_A_BREAK and (carried in DARK_TIMES) == (dark > 0):
        return Daytime(carried, assumed=True, guessed=before is not None and before.guessed)
    return Daytime("NIGHT" if dark > 0 else "DAY", assumed=True, guessed=dark == 0)


def _carried(scene: Played, before: Daytime | None) -> tuple[TimeOfDay | None, float]:
    """The time that follows from the scene before, and what it weighs."""
    opening = scene.opening
    if before is None or before.time is None or opening.leap in ("days", "back"):
        return None, 0.0
    holds_on = HOLDS_ON.search(next(iter(scene.stretch[0].told), "")) is not None
    if opening.reason == CHAPTER and not holds_on:
        return None, 0.0
    if opening.leap == "hours":
        return later(before.time, " ".join(scene.stretch[0].told[:2])), HOURS_ON
    if not opening.marked or scene.announced or holds_on:
        return before.time, GOES_ON
    time = "MORNING" if before.time == "DAWN" else before.time
    interruption = scene.stretch[0].interruption
    gap = interruption is not None and interruption.kind != "ornament"
    return (time, BEHIND_A_GAP if gap else BEHIND_A_BREAK) if before.carried < FAR else (None, 0.0)


def _moments(stretch: Sequence[Reading]) -> Iterator[Moment]:
    """The times that the words of a scene tell, the later ones of less weight."""
    for offset, reading in enumerate(stretch):
        told = (moment for _, moment in reading.moments)
        for moment in (*told, *reading.heard):
            yield Moment(moment.time, moment.weight * _nearness(offset))


def _nearness(offset: int) -> float:
    """How much the words of a scene's nth paragraph count for its opening."""
    return 1.0 if offset <= 3 else 0.8 if offset <= 8 else 0.6


def _hints(stretch: Sequence[Reading]) -> Mapping[TimeOfDay, float]:
    """The most that any words say for each time, in the order of the text."""
    hints: dict[TimeOfDay, float] = {}
    for moment in _moments(stretch):
        hints[moment.time] = max(moment.weight, hints.get(moment.time, 0.0))
    if hints.get("DAWN", OUTRIGHT) < OUTRIGHT and ("EVENING" in hints or "DUSK" in hints):
        del hints["DAWN"]  # the sky is pink at both ends of the day
    return hints


def _signed(time: TimeOfDay | None, weight: float) -> float:
    """A weight for darkness; below zero it is one for light, and at dusk it is neither."""
    return 0.0 if time is None or time == "DUSK" else weight if time in DARK_TIMES else -weight


def _darkness(scene: Played, hints: Mapping[TimeOfDay, float]) -> float:
    told = TOLD * sum(_signed(time, weight) for time, weight in hints.items())
    told -= NEXT_DAY if scene.opening.leap == "days" else 0.0
    return told + lights(scene.stretch, scene.setting) + used_by(scene.place, scene.setting)


def _outright(
    scene: Played, hints: Mapping[TimeOfDay, float], dark: float, before: Daytime | None, first: bool
) -> TimeOfDay | None:
    """The time that words tell outright, by name or by the clock, the surest and earliest first."""
    named = max(hints, key=lambda time: hints[time], default=None)
    best = Moment(named, hints[named]) if named is not None and hints[named] >= OUTRIGHT else None
    trusted = named if named is not None and hints[named] >= TRUSTED else None
    starry = dark > 0 and any(hints.get(time, 0.0) >= HINT for time in DARK_TIMES)
    around = _dusky(trusted) or (None if starry else _last(scene.opening, before)) or ("EVENING" if dark > 0 else None)
    for offset, reading in enumerate(scene.stretch):
        for hour in (*(times.clock(told, around) for told in reading.told), times.clock_said(reading.said, around)):
            if hour is None or (first and around is None and hour.weight < CERTAIN):
                continue
            if best is None or hour.weight * _nearness(offset) > best.weight:
                best = Moment(hour.time, hour.weight * _nearness(offset))
    return best.time if best is not None else None


def _dusky(time: TimeOfDay | None) -> TimeOfDay | None:
    """The time that a scene tells beside an hour: seven is in the evening where it has got dark."""
    return "EVENING" if time == "NIGHT" else time


def _last(opening: Opening, before: Daytime | None) -> TimeOfDay | None:
    """The time before, if it tells which ten o'clock comes next: behind a break in the text only the night does."""
    if before is None or opening.leap in ("days", "back") or (opening.marked and before.time not in DARK_TIMES):
        return None
    return before.time


def _named(hints: Mapping[TimeOfDay, float], night: bool) -> TimeOfDay | None:
    """The time that is hinted at most, of those that are dark or those that are not; NIGHT or DAY for a mere hint."""
    fitting = [time for time in hints if (time in DARK_TIMES) == night and hints[time] >= HINT]
    best = max(fitting, key=lambda time: hints[time], default=None)
    return best if best is None or hints[best] >= NAMING else "NIGHT" if night else "DAY"
