"""What was learnt from annotated stories of two who are one (model.json, grown by `training.roles`)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from screenplay.forest import Forest, chances_of, from_lists

FILE = Path(__file__).with_name("model.json")


@cache
def _shipped() -> Forest:
    return from_lists(json.loads(FILE.read_text(encoding="utf-8")))


def chances(measured: Sequence[Mapping[str, float]]) -> tuple[float, ...]:
    """How probable it is for each two that they are one, from 0 to 1."""
    return chances_of(_shipped().groves(), _shipped().measures, measured)
