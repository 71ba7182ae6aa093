"""Who is there: spoken of lately, speaking nearby, and how often in the whole book."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import log

from screenplay.attribution.context import Context
from screenplay.attribution.departures import gone
from screenplay.attribution.evidence import Evidence
from screenplay.attribution.references import sentences
from screenplay.book import Narration, Paragraph
from screenplay.english import words
from screenplay.findings import Tokens

NEVER = 10_000
ARTICLES = ("the ", "a ", "an ")
"""With which the names begin of those who have none, where the cast is given."""
COMPANY = 24
"""Turns on each side among which one's own are counted."""
COMING = words("enter appear arrive return")
INWARD = words("in into up back out over round down across forward to")
LATELY = 4
"""Turns before one in which whoever spoke was there already."""
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


def is_left_behind(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever spoke two turns before comes back less often where the narration went on to others since."""
    if number < 2 or not context.speakers or context.scene_of[number - 2] != context.scene_of[number]:
        return
    who, first = context.speakers[number - 2], context.turns[number].first
    since = max(_last(context, who, first), context.turns[number - 2].last) + 1
    if who not in candidates or who == context.speakers[number - 1] or since > first:
        return
    told = sum(_only_narrates(context.paragraphs[paragraph]) for paragraph in range(since, first))
    if told and any(since <= _last(context, other, first - 1) for other in candidates if other != who):
        yield Evidence(who, f"left behind, {'one paragraph' if told == 1 else 'more'}, {context.situations[number]}")


def has_come(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """Whoever the paragraph before an untagged turn tells to have come in has something to say."""
    before = context.turns[number].first - 1
    if context.situations[number] != "bare" or before < context.scenes[number][0]:
        return
    tokens = context.readings.paragraphs[before]
    for places in sentences(tokens, 0) if _only_narrates(context.paragraphs[before]) else ():
        subject = context.readings.subject(before, places)
        who = subject.character if subject else None
        if subject and who and who in candidates and any(_comes(tokens, at) for at in places):
            lately = who in context.speakers[max(0, number - LATELY) : number]
            yield Evidence(who, f"has come{', spoke lately' if lately else ''}", words=subject.span)
            return


def _comes(tokens: Tokens, at: int) -> bool:
    """Whether the verb at `at` tells, as a finite verb of a main clause, that its subject comes."""
    if tokens[at].tag not in ("VBD", "VBZ") or tokens[at].dep not in ("ROOT", "conj"):
        return False
    following = (token.text.lower() for token in tokens[at + 1 : at + 3])
    return tokens[at].lemma in COMING or (tokens[at].lemma == "come" and any(word in INWARD for word in following))


def _only_narrates(paragraph: Paragraph) -> bool:
    return all(isinstance(part, Narration) for part in paragraph.parts)


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
