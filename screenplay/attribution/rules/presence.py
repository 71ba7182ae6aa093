"""Who is there: spoken of lately, speaking nearby, and how often in the whole book."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import log

from screenplay.attribution.context import Context
from screenplay.attribution.departures import gone
from screenplay.attribution.evidence import Evidence

NEVER = 10_000
ARTICLES = ("the ", "a ", "an ")
"""With which the names begin of those who have none, where the cast is given."""
COMPANY = 24
"""Turns on each side among which one's own are counted."""
STEPS = ((1, "at once"), (4, "close"), (10, "near"), (30, "off"), (100, "far"))


def is_around(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """How lately the narration spoke of each, in rank and in paragraphs; how often around here; how soon again."""
    turn, kind = context.turns[number], context.situations[number]
    last = {character: _last(context, character, turn.first) for character in candidates}
    scene = context.scenes[number][0]
    order = sorted(candidates, key=lambda who: (last[who] < scene, turn.first - last[who], candidates.index(who)))
    for rank, character in enumerate(order):
        seen = context.narrated.get(character, ())
        distance = turn.first - last[character]
        yield Evidence(character, f"rank {min(rank, 4)}, {kind}")
        yield Evidence(
            character, f"spoken of {next((name for most, name in STEPS if distance <= most), 'never')}, {kind}"
        )
        around = bisect_right(seen, turn.first + 8) - bisect_right(seen, turn.first - 15)
        yield Evidence(character, f"spoken of around, {kind}", log(1 + around))
        at = bisect_right(seen, turn.last)
        if at < len(seen) and seen[at] <= turn.last + 3:
            yield Evidence(character, f"spoken of next, {kind}")
        yield Evidence(character, f"share of the book, {kind}", log(1 + len(seen)))
        if not seen:
            yield Evidence(character, "never in the narration")


def is_in_the_scene(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whether the narration between two scene breaks speaks of them at all."""
    first, last = context.scenes[number]
    kind = context.situations[number]
    for character in candidates:
        seen = context.present.get(character, ())
        entered, end = bisect_left(seen, first), bisect_left(seen, last)
        here = "in the scene" if entered < bisect_right(seen, context.turns[number].first) else "later in the scene"
        yield Evidence(character, f"{here if entered < end else 'not in the scene'}, {kind}")
        if entered == end and not context.characters[character].named:
            yield Evidence(character, "unnamed and not in the scene")


def is_on_the_phone(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """The two on the line while a call is made; others may be there, but hardly speak."""
    call = next((one for one in context.calls if one.first < context.turns[number].first <= one.last), None)
    if call is None:
        return
    for character in candidates:
        if character == call.character:
            yield Evidence(character, "telephoned", words=call.words)
        elif call.near and context.situations[number] == "bare":
            yield Evidence(character, "on the line" if character == call.near else "not on the line")


def has_left(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever went out or rang off in this scene and was not spoken of since."""
    turn, scene = context.turns[number], context.scenes[number][0]
    for character in candidates:
        seen = context.narrated.get(character, ())
        if character in context.left and gone(context.left, seen, character, turn.first, scene):
            yield Evidence(character, f"has left, {context.situations[number]}")
    for call in context.calls:
        if call.character in candidates and scene <= call.last < turn.first:
            seen = context.narrated.get(call.character, ())
            if bisect_right(seen, turn.first) == bisect_right(seen, call.last):
                yield Evidence(call.character, "off the line")


def _last(context: Context, character: str, paragraph: int) -> int:
    seen = context.narrated.get(character, ())
    at = bisect_right(seen, paragraph)
    return seen[at - 1] if at else -NEVER


def speaks_nearby(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """How many turns of the scene around this one have a tag or beat that names the character."""
    around = context.nearby[number]
    for character in candidates:
        if character in around:
            yield Evidence(character, f"speaks nearby, {context.situations[number]}", log(1 + around[character]))


def speaks_in_the_scene(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """How many turns of the scene each speaks as the reading before has it, the nearest ones left out."""
    if not context.speakers:
        return
    scene, kind = context.scene_of[number], context.situations[number]
    near: dict[str, int] = {}
    for at in range(max(0, number - COMPANY), min(len(context.turns), number + COMPANY + 1)):
        if abs(at - number) > 2 and context.scene_of[at] == scene:
            near[context.speakers[at]] = near.get(context.speakers[at], 0) + 1
    for character in candidates:
        yield Evidence(character, f"speaks in the scene, {kind}", log(1 + near.get(character, 0)))


def is_a_kind(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Groups and unnamed people speak less than their mentions would have it, narrators more."""
    kind = context.situations[number]
    for character in candidates:
        who = context.characters[character]
        if who.group:
            yield Evidence(character, f"a group, {kind}")
        if kind != "named" and (not who.named or who.name.lower().startswith(ARTICLES)):
            yield Evidence(character, f"unnamed, {kind}")
        if character not in context.speaking:
            yield Evidence(character, f"no tag or beat names them, {kind}")
        if who.narrator:
            yield Evidence(character, f"the narrator, {kind}")


STRETCHES = ((4, "3 or 4"), (8, "5 to 8"), (16, "9 to 16"))


def spoke_lately(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Who spoke a few turns ago, or will, as the first reading has it; the nearest turns are for turn-taking."""
    if not context.speakers:
        return
    low, high = max(0, number - 16), min(len(context.turns), number + 17)
    scene = context.scene_of[number]
    for side, turns in (("before", range(number - 3, low - 1, -1)), ("after", range(number + 3, high))):
        nearest: dict[str, int] = {}
        for at in turns:
            if context.scene_of[at] == scene:
                nearest.setdefault(context.speakers[at], abs(at - number))
        for character in candidates:
            distance = nearest.get(character, NEVER)
            stretch = next((name for most, name in STRETCHES if distance <= most), "no")
            yield Evidence(character, f"spoke {stretch} turns {side}, {context.situations[number]}")


def sounds_alike(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """How much the turn sounds like the others of each, as the first reading has them."""
    if context.habits:
        for character in candidates:
            value = context.habits.likeness(number, character)
            yield Evidence(character, f"sounds like them, {context.situations[number]}", value)
