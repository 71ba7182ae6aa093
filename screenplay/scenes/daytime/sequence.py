"""How the times of scenes follow one another: at once it is mostly the same time, some hours on a later one.

A chain in the manner of a hidden Markov model (Rabiner, A tutorial on hidden Markov models, Proceedings of the IEEE 77,
1989): each scene has its chances by its own words, and from what goes before and what comes behind each time gets the
weight that all of them together give it. How often one time follows another was counted in annotated stories.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal

from screenplay.scenes.breaks.flashbacks import RETURN
from screenplay.scenes.breaks.opening import CHAPTER, Opening
from screenplay.scenes.daytime.hours import TIMES, TimeOfDay
from screenplay.scenes.daytime.measures import Untimed

Step = Literal["at once", "behind a break", "hours on", "anew"]
STEPS: tuple[Step, ...] = ("at once", "behind a break", "hours on", "anew")
Weights = tuple[float, ...]
"""One for each of TIMES."""
Follows = Mapping[str, tuple[Weights, ...]]
"""For each time before, what each of TIMES weighs behind it."""
SELDOM = 0.5
"""What each pair of times counts that was never met."""
USUAL = 0.7
"""The power of how common a time is, by which its weights are divided: without it the commonest would win twice."""


def step(opening: Opening) -> Step:
    """How a scene follows the one before."""
    if opening.leap in ("days", "back") or (opening.reason == CHAPTER and opening.leap is None):
        return "anew"
    if opening.leap == "hours":
        return "hours on"
    return "behind a break" if opening.marked else "at once"


def before(scenes: Sequence[Untimed], at: int) -> int | None:
    """The number of the scene that the scene `at` follows; behind a flashback, of the one that it interrupted."""
    if scenes[at].opening.reason != RETURN:
        return at - 1 if at else None
    back = next((number for number in range(at - 1, 0, -1) if scenes[number].opening.leap == "back"), None)
    return back - 1 if back is not None else None


def counted(stories: Iterable[tuple[Sequence[Untimed], Sequence[Collection[TimeOfDay]]]]) -> Follows:
    """What each time weighs behind each other, from stories and the times of their scenes, all that are right: each of
    them counts an equal share."""
    pairs = {step: [[SELDOM] * len(TIMES) for _ in TIMES] for step in STEPS}
    usual = [SELDOM] * len(TIMES)
    for scenes, right in stories:
        shares = [tuple(float(time in times) / len(times) if times else 0.0 for time in TIMES) for times in right]
        for at, here in enumerate(shares):
            usual = [sum(both) for both in zip(usual, here, strict=True)]
            last = before(scenes, at)
            for row, share in enumerate(shares[last] if last is not None else ()):
                table = pairs[step(scenes[at].opening)][row]
                table[:] = [count + share * other for count, other in zip(table, here, strict=True)]
    common = [(count / sum(usual)) ** USUAL for count in usual]
    return {
        step: tuple(
            tuple(round(count / sum(row) / often, 3) for count, often in zip(row, common, strict=True)) for row in table
        )
        for step, table in pairs.items()
    }


def beliefs(scenes: Sequence[Untimed], chances: Sequence[Weights], follows: Follows) -> tuple[Weights, ...]:
    """How probable each of TIMES is for each of `scenes`, given the chances of each by itself."""
    forward: list[Weights] = []
    lasts = [before(scenes, at) for at in range(len(scenes))]
    tables = [follows[step(scene.opening)] for scene in scenes]
    for last, table, own in zip(lasts, tables, chances, strict=True):
        led = (
            [1.0] * len(TIMES) if last is None else [_dot(forward[last], column) for column in zip(*table, strict=True)]
        )
        forward.append(_shares(own, led))
    backward: list[Weights] = [(1.0,) * len(TIMES) for _ in scenes]
    for at in range(len(scenes) - 1, 0, -1):
        last = lasts[at]
        if last is not None:
            ahead = _shares(chances[at], backward[at])
            backward[last] = _shares(backward[last], [_dot(row, ahead) for row in tables[at]])
    return tuple(_shares(one, other) for one, other in zip(forward, backward, strict=True))


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _shares(one: Sequence[float], other: Sequence[float]) -> Weights:
    """The products, so that all of them make 1."""
    products = [a * b for a, b in zip(one, other, strict=True)]
    total = sum(products)
    return tuple(product / total for product in products)
