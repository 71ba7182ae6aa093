"""The door to lark: every grammar of the program is loaded here."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from lark import Lark

PACKAGED = Path(__file__).parent / "grammars"
CHECKOUT = Path(__file__).parent.parent / "grammars"
"""A wheel carries the grammars inside the package; an editable install finds them in the checkout."""


@cache
def load(name: str, start: str = "start", **options: Any) -> Lark:
    """The LALR parser of `grammars/<name>.lark`, with positions; `options` go to Lark and must be hashable."""
    folder = PACKAGED if PACKAGED.is_dir() else CHECKOUT
    grammar = (folder / f"{name}.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", start=start, propagate_positions=True, **options)
