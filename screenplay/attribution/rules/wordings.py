"""How each speaks of others, as far as a reading before found who speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log

from screenplay.attribution.context import Context
from screenplay.attribution.evidence import Evidence

NEAR = 30
"""Turns on each side that are near; the next ones are left out, which others mostly speak."""


def speaks_of_them_so(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """How likely the turn's names for others, its courtesies and its kin are of each, by the turns elsewhere."""
    known = context.wordings
    if known is None:
        return
    for use in known.uses[number]:
        if known.elsewhere(number, use):
            for character in candidates:
                yield Evidence(character, f"{use[0]} so elsewhere", known.likeness(number, use, character))


def speaks_of_them_so_nearby(context: Context, number: int, candidates: Sequence[str]) -> Iterator[Evidence]:
    """How many of the turns around have the same use: who says "my dear Lund" says it again soon."""
    known = context.wordings
    if known is None or not known.uses[number]:
        return
    around = range(max(0, number - NEAR), min(len(context.turns), number + NEAR + 1))
    near = [at for at in around if abs(at - number) > 1 and context.scene_of[at] == context.scene_of[number]]
    for use in known.uses[number]:
        spoke = [known.speakers[at] for at in near if use in known.uses[at]]
        for character in candidates:
            if character in spoke:
                yield Evidence(character, f"{use[0]} so nearby", log(1 + spoke.count(character)))
