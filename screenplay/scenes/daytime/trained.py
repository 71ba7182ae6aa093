"""What was learnt of times of day from annotated stories (model.json): a forest for the time of a scene by itself, and
how times follow one another."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from screenplay.forest import Forest, from_lists
from screenplay.scenes.daytime.hours import TIMES
from screenplay.scenes.daytime.measures import Measures
from screenplay.scenes.daytime.sequence import Follows, Weights
from screenplay.scenes.trained import answers

FILE = Path(__file__).with_name("model.json")


@dataclass(frozen=True, slots=True)
class Model:
    forest: Forest
    follows: Follows


@cache
def model() -> Model:
    """The model as shipped."""
    found = json.loads(FILE.read_text(encoding="utf-8"))
    follows: Follows = {step: tuple(map(tuple, rows)) for step, rows in found["follows"].items()}
    return Model(from_lists(found["time"]), follows)


def chances(measured: Sequence[tuple[Measures, ...]]) -> tuple[Weights, ...]:
    """How probable each of TIMES is for each scene by itself, scenes and times in the order of `measured`."""
    flat = answers(model().forest, [measures for scene in measured for measures in scene])
    return tuple(flat[start : start + len(TIMES)] for start in range(0, len(flat), len(TIMES)))
