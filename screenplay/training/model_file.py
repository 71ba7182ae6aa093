"""The model as the text of a file: plain JSON, a sign or tree a line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from screenplay.attribution.trained import TREES, Paces, Trained

VERSION = 4
"""Of the form of the file."""


def written(model: Trained, about: Mapping[str, Any]) -> str:
    """The file. `about` tells of the novels, and how good the model is; attribution does not look at it."""
    forests = (model.weights.slow.forest, model.weights.brisk.forest)
    parts = {
        "version": json.dumps(VERSION),
        "about": _object([(key, json.dumps(value, ensure_ascii=False)) for key, value in about.items()]),
        "certainty": _object([(sign, json.dumps(worth)) for sign, worth in sorted(model.sureness.weights.items())]),
        "came true": _list([json.dumps(pair) for pair in model.sureness.came_true]),
        "weights": _object([(sign, json.dumps(worth)) for sign, worth in _rows(model.weights)]),
        "measures": json.dumps(forests[0].measures or forests[1].measures),
    }
    for name, forest in zip(TREES, forests, strict=True):
        parts[name] = _list([_close((tree.forks, tree.leaves)) for tree in forest.trees])
    return _object(list(parts.items()), indent=0) + "\n"


def _rows(weights: Paces) -> list[tuple[str, tuple[float, ...]]]:
    """What each sign is worth in the first reading and in those behind, in slow talk; and the same in brisk talk."""
    columns = (weights.slow.first, weights.slow.second, weights.brisk.first, weights.brisk.second)
    signs = sorted({sign for column in columns for sign in column})
    return [(sign, tuple(column.get(sign, 0.0) for column in columns)) for sign in signs]


def _close(value: object) -> str:
    """JSON without blanks: trees are for programs to read."""
    return json.dumps(value, separators=(",", ":"))


def _object(entries: Sequence[tuple[str, str]], indent: int = 1) -> str:
    space = " " * indent
    rows = (f"{space} {json.dumps(key, ensure_ascii=False)}: {value}" for key, value in entries)
    return "{\n" + ",\n".join(rows) + f"\n{space}}}"


def _list(entries: Sequence[str]) -> str:
    return "[\n" + ",\n".join(f"  {entry}" for entry in entries) + "\n ]"
