"""Measures of a turn: what it is, how it follows, and how sure the turns around it are.

How long it is, whether it asks or is cut off, is left to the chain: trees learn of it what holds in old novels only.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log

from screenplay.attribution.context import Situation
from screenplay.attribution.opinion.overview import NOBODY, Overview
from screenplay.attribution.turns import Link

LINKS: Mapping[Link, int] = {
    "same paragraph": 0, "next paragraph": 1, "narration between": 2, "lost line": 3, "scene break": 4,
}  # fmt: skip
SITUATIONS: Mapping[Situation, int] = {"bare": 0, "pronoun": 1, "named": 2}
KINDS = {"plural": 1, "pronoun": 2, "description": 3, "name": 4, "narrator": 5}
"""What a tag has for its speaker; ANNOUNCED more, where it is no tag but an announcement."""
ANNOUNCED = 10
FAR = 99
LIVE = 0.03
"""The chance from which on a candidate counts."""
OF_TURNS = (
    *("candidates", "live candidates", "doubt", "cast given"),
    *("link", "distance", "next link", "next distance"),
    *("tells", "tells -2", "tells -1", "tells +1", "tells +2"),
    *("only speech", "only speech before", "only speech after"),
    *("tag", "beats", "beat"),
    *("sure before", "sure after", "same around", "same before"),
    *("speak around", "named nearby"),
)


def of_turn(view: Overview, number: int) -> tuple[float, ...]:
    """What OF_TURNS names."""
    return (*_candidates(view, number), *_form(view, number), *_around(view, number))


def _candidates(view: Overview, number: int) -> tuple[float, ...]:
    chances = view.reading.chances[number].values()
    doubt = -sum([chance * log(chance) for chance in chances if chance > 1e-9])
    live = sum([chance > LIVE for chance in chances])
    return len(view.reading.evidence[number].candidates), live, doubt, view.context.given


def _form(view: Overview, number: int) -> tuple[float, ...]:
    context, turn = view.context, view.context.turns[number]
    after = context.turns[number + 1] if number + 1 < len(context.turns) else None
    follows = (LINKS[after.link], after.distance) if after else (LINKS["scene break"], FAR)
    tells = [
        SITUATIONS[context.situations[number + step]] if view.inside(number, step) else NOBODY
        for step in (0, -2, -1, 1, 2)
    ]
    bare = [view.inside(number, step) and context.bare[number + step] for step in (0, -1, 1)]
    return LINKS[turn.link], turn.distance, *follows, *tells, *bare


def _around(view: Overview, number: int) -> tuple[float, ...]:
    context, best = view.context, view.best
    tagged, lead = context.tagged[number], context.leads[number]
    tag = KINDS[tagged[0].kind] if tagged else KINDS[lead.kind] + ANNOUNCED if lead else 0
    beats = [beat.subject for beat in context.beats[number] if beat.subject and not beat.tagged]
    sure = [view.chance[number + step] if view.inside(number, step) else NOBODY for step in (-1, 1)]
    before, after = view.inside(number, -1), view.inside(number, 1)
    around = best[number - 1] == best[number + 1] if before and after else NOBODY
    same = best[number - 2] == best[number - 1] if view.inside(number, -2) else NOBODY
    voices = context.voices[number] if context.voices else 0
    beat = KINDS[beats[0].kind] if beats else 0
    return tag, len(beats), beat, *sure, around, same, voices, len(context.nearby[number])
