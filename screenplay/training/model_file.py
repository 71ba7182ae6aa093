"""The model as the text of a file: plain JSON, a sign or tree a line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from screenplay.attribution.trained import Trained, Weights

VERSION = 2
"""Of the form of the file."""


def written(model: Trained, about: Mapping[str, Any]) -> str:
    """The file. `about` tells of the novels, and how good the model is; attribution does not look at it."""
    parts = {
        "version": json.dumps(VERSION),
        "about": _object([(key, json.dumps(value, ensure_ascii=False)) for key, value in about.items()]),
        "certainty": _object([(sign, json.dumps(worth)) for sign, worth in sorted(model.sureness.weights.items())]),
        "came true": _list([json.dumps(pair) for pair in model.sureness.came_true]),
        "weights": _object([(sign, json.dumps(worth)) for sign, worth in _rows(model.weights)]),
        "measures": json.dumps(model.weights.forest.measures),
        "trees": _list([_close((tree.forks, tree.leaves)) for tree in model.weights.forest.trees]),
    }
    return _object(list(parts.items()), indent=0) + "\n"


def _rows(weights: Weights) -> list[tuple[str, tuple[float, float]]]:
    signs = sorted({**weights.first, **weights.second})
    return [(sign, (weights.first.get(sign, 0.0), weights.second.get(sign, 0.0))) for sign in signs]


def _close(value: object) -> str:
    """JSON without blanks: trees are for programs to read."""
    return json.dumps(value, separators=(",", ":"))


def _object(entries: Sequence[tuple[str, str]], indent: int = 1) -> str:
    space = " " * indent
    rows = (f"{space} {json.dumps(key, ensure_ascii=False)}: {value}" for key, value in entries)
    return "{\n" + ",\n".join(rows) + f"\n{space}}}"


def _list(entries: Sequence[str]) -> str:
    return "[\n" + ",\n".join(f"  {entry}" for entry in entries) + "\n ]"
