"""A last opinion on who speaks: boosted trees that look at everything the readings thought of a turn and around it.

A reading weighs each piece of evidence by itself, and sees of its neighbours only who speaks there. Trees see what goes
together: that the odds are even here but the next line is sure, that two women are there and the tag says "she". They
begin at the last reading's chances and tell what to add to their logarithms (training/forester.py grows them).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from math import exp, log

import numpy as np

from screenplay.attribution.context import Context
from screenplay.attribution.opinion.of_candidates import OF_CANDIDATES, of_candidates
from screenplay.attribution.opinion.of_turns import OF_TURNS, of_turn
from screenplay.attribution.opinion.overview import LEAST, overview
from screenplay.attribution.reading import Reading
from screenplay.forest import Floats, Forest

MEASURES = (*OF_TURNS, *OF_CANDIDATES)
SURE = 0.995
"""The chance of its likeliest speaker from which on a turn is left alone."""


def open_turns(reading: Reading) -> tuple[int, ...]:
    """The turns on which there is something to say."""
    return tuple(number for number, chances in enumerate(reading.chances) if max(chances.values()) < SURE)


def measured(reading: Reading, weights: Mapping[str, float], turns: Iterable[int]) -> Floats:
    """A row of MEASURES for each candidate of each of `turns` of `reading`, which decided by `weights`, in order."""
    view = overview(reading, weights)
    rows = []
    for number in turns:
        turn = of_turn(view, number)
        rows += [(*turn, *own) for own in of_candidates(view, number)]
    return np.array(rows, np.float32).reshape(len(rows), len(MEASURES))


def second_thoughts(reading: Reading, weights: Mapping[str, float], forest: Forest) -> Reading:
    """`reading`, which decided by `weights`, with the chances that `forest` makes of them; without trees, as it is."""
    turns = [turn for turn in open_turns(reading) if not _names_its_speaker(reading.context, turn)]
    if not forest.trees or not turns:
        return reading
    asked = [MEASURES.index(measure) for measure in forest.measures]
    more = iter(forest.worth(measured(reading, weights, turns)[:, asked]).tolist())
    chances = list(reading.chances)
    for number in turns:
        before, candidates = chances[number], reading.evidence[number].candidates
        chances[number] = _moved({who: before.get(who, 0.0) + LEAST for who in candidates}, more)
    return replace(reading, chances=tuple(chances))


def _names_its_speaker(context: Context, number: int) -> bool:
    """Whether a turn has a name in its tag, gives its speaker's, or has no tag but one person who acts before it: who
    these are is for the rules to say."""
    tagged = context.tagged[number]
    if context.addresses[number].own:
        return True
    if tagged:
        return tagged[0].kind in ("name", "narrator")
    beats = {beat.subject.character for beat in context.beats[number] if beat.subject and beat.side == "before"}
    return len(beats) == 1 and None not in beats


def _moved(chances: Mapping[str, float], more: Iterator[float]) -> dict[str, float]:
    """`chances` with so much added to the logarithm of each."""
    odds = {who: log(chance) + next(more) for who, chance in chances.items()}
    highest = max(odds.values())
    weights = {who: exp(one - highest) for who, one in odds.items()}
    total = sum(weights.values())
    return {who: weight / total for who, weight in weights.items()}
