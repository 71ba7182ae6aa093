"""Who may have spoken a turn: few enough to decide jointly, enough that the speaker is among them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from screenplay.attribution.context import Context
from screenplay.attribution.rules.fit import fits

MOST = 6
BEHIND, AHEAD = 60, 8
"""Paragraphs of narration looked at before and after a turn."""
MENTIONS = 10
"""Mentions before a turn that count."""
NEIGHBOURS = 8
"""Turns looked at on each side."""
COMPANY = 24
"""Turns on each side whose speakers may be there still, as a reading before has them."""
EARSHOT = 16
"""Turns on each side in which whoever is called is there."""
ENTERED, TO_ENTER = 40, 25
"""Paragraphs of the scene before and after a turn in which whoever is spoken of may be there."""


def candidates(context: Context, number: int) -> tuple[str, ...]:
    """The ids of at most MOST characters, the likeliest first; of all there are, where the turn's surroundings name
    none. Empty only where the cast is."""
    points = _spoken_of(context, number)
    for character, more in _speaking_around(context, number).items():
        points[character] = points.get(character, 0.0) + more
    for found in (_in_the_turn(context, number), _in_company(context, number), _in_view(context, number)):
        for character, more in found.items():
            points[character] = points.get(character, 0.0) + more
    tagged = context.tagged[number]
    if tagged and tagged[0].gender:
        for character in points:
            if fits(context.characters[character], tagged[0].gender) == "clashes":
                points[character] -= 50.0
    if len(points) < 2:
        for place, character in enumerate(context.busiest[:MOST]):
            points.setdefault(character, -100.0 - place)
    return tuple(sorted(points, key=lambda character: (-points[character], character))[:MOST])


def _spoken_of(context: Context, number: int) -> dict[str, float]:
    """Mentions in the narration around, the near ones worth more."""
    first, last = context.turns[number].first, context.turns[number].last
    points = {}
    for character, seen in context.narrated.items():
        at = bisect_right(seen, last)
        near = seen[max(0, at - MENTIONS) : at + 2]
        if near and near[-1] >= first - BEHIND and (at or near[0] <= last + AHEAD):
            points[character] = sum([1 / (1 + abs(first - place) / 5) for place in near])
    return points


def _speaking_around(context: Context, number: int) -> dict[str, float]:
    points: dict[str, float] = {}
    for at in range(max(0, number - NEIGHBOURS), min(len(context.turns), number + NEIGHBOURS + 1)):
        for character in context.named[at]:
            points[character] = points.get(character, 0.0) + 6 / (1 + abs(at - number))
        if context.speakers and at != number:
            points[context.speakers[at]] = points.get(context.speakers[at], 0.0) + 3 / (1 + abs(at - number))
        if abs(at - number) <= 2:
            found = context.addresses[at]
            for character, _ in (*found.hailed, *found.called, *found.maybe):
                points[character] = points.get(character, 0.0) + 3.0
    return points


def _in_company(context: Context, number: int) -> dict[str, float]:
    """Whoever speaks in the scene a while before or after, or is called; the near ones worth more."""
    called: dict[str, float] = {}
    spoke: dict[str, float] = {}
    for at in range(max(0, number - COMPANY), min(len(context.turns), number + COMPANY + 1)):
        if context.scene_of[at] != context.scene_of[number]:
            continue
        apart = abs(at - number)
        for character, _ in (*context.addresses[at].hailed, *context.addresses[at].called) if apart <= EARSHOT else ():
            called[character] = max(called.get(character, 0.0), 3 / (1 + apart / 4))
        if context.speakers and apart:
            character = context.speakers[at]
            spoke[character] = max(spoke.get(character, 0.0), 1.5 / (1 + apart / 6))
    return {character: called.get(character, 0.0) + spoke.get(character, 0.0) for character in {**called, **spoke}}


def _in_view(context: Context, number: int) -> dict[str, float]:
    """Whoever the narration right beside the turn speaks of, and whoever it speaks of in this part of the scene."""
    first, last, (start, end) = context.turns[number].first, context.turns[number].last, context.scenes[number]
    points = {}
    for character, seen in context.present.items():
        at = bisect_left(seen, max(start, first - ENTERED))
        if at < len(seen) and seen[at] < min(end, first + TO_ENTER):
            points[character] = 0.7
    for character, seen in context.narrated.items():
        at = bisect_left(seen, first - 1)
        if at < len(seen) and seen[at] <= last + 1:
            points[character] = points.get(character, 0.0) + (2.0 if seen[at] <= last else 1.0)
    return points


def _in_the_turn(context: Context, number: int) -> dict[str, float]:
    """Whom the turn's own tag and beats name."""
    points = {beat.subject.character: 30.0 for beat in context.beats[number] if beat.subject and beat.subject.character}
    tagged = context.tagged[number]
    if tagged and tagged[0].character:
        points[tagged[0].character] = 100.0
        points.update((character, 60.0) for character in tagged[0].namesakes)
    lead = context.leads[number]
    if lead and lead.character:
        points[lead.character] = 60.0
    points.update((character, 30.0) for character, _ in context.addresses[number].own)
    first = context.turns[number].first
    on_the_line = [call for call in context.calls if call.first < first <= call.last]
    points.update((who, 30.0) for call in on_the_line for who in (call.character, call.near) if who)
    return {character: more for character, more in points.items() if character}
