"""The JSON Schema in the package says what the JSON writer writes, and no more than the reader takes."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from screenplay.errors import ScreenplayError
from screenplay.readers import fountain
from screenplay.readers import json as reader
from screenplay.writers import json as writer

SCHEMA = json.loads(files("screenplay").joinpath("assets", "script.schema.json").read_text(encoding="utf-8"))
CASES = Path(__file__).parent.parent / "cases"
EVERY_KIND = """Title: *A*
Note:

# One

INT. MILL #3A#

= why

It **turns**. [[hm]]

ROSA (V.O.)
(low)
Who?
~la

BO ^
Me.

~alone

> in the middle <

> OUT:

===

[[note]]

/* cut */
"""


def errors(script: Any) -> list[str]:
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(script)]


def written(script: str) -> Any:
    return json.loads(writer.write(fountain.read(script)[0]))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_type_is_written_and_valid() -> None:
    script = written(EVERY_KIND)
    assert errors(script) == []
    defined = {
        kind
        for rule in SCHEMA["$defs"].values()
        for kind in [rule.get("properties", {}).get("type", {})]
        for kind in kind.get("enum", [kind.get("const")])
        if kind
    }
    assert {element["type"] for element in script["elements"]} == defined


@pytest.mark.parametrize("path", sorted(CASES.glob("*/*.fountain")), ids=lambda path: path.stem)
def test_scripts_are_valid(path: Path) -> None:
    assert errors(written(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "element",
    [
        {"type": "action"},
        {"type": "poem", "text": "x"},
        {"type": "action", "text": 3},
        {"type": "action", "text": "x", "runs": [{"text": "x", "styles": ["wavy"]}]},
        {"text": "x"},
    ],
    ids=str,
)
def test_what_the_reader_refuses_is_not_valid(element: dict[str, Any]) -> None:
    script = {"title_page": [], "elements": [element]}
    assert errors(script)
    with pytest.raises(ScreenplayError):
        reader.read(json.dumps(script))
