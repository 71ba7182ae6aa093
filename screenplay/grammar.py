"""The door to lark: every grammar of the program is loaded here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput as NoParse
from lark.lexer import Lexer

__all__ = ["Label", "NoParse", "Token", "Tree", "load", "parse_labels"]

PACKAGED = Path(__file__).parent / "grammars"
CHECKOUT = Path(__file__).parent.parent / "grammars"
"""A wheel carries the grammars inside the package; an editable install finds them in the checkout."""


@cache
def load(name: str, start: str = "start", **options: Any) -> Lark:
    """The LALR parser of `grammars/<name>.lark`; `options` go to Lark and must be hashable.

    Trees have positions unless `propagate_positions` is False; tokens always have.
    """
    folder = PACKAGED if PACKAGED.is_dir() else CHECKOUT
    grammar = (folder / f"{name}.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", start=start, **{"propagate_positions": True, **options})


Label = tuple[str, int, int]
"""The name of a terminal and the half-open range it stands for."""


class _Labelled(Lexer):
    """Hands on what a reader has labelled already, for grammars whose terminals need more context than a regex sees."""

    def __init__(self, conf: Any) -> None:
        pass

    def lex(self, labels: Any) -> Iterator[Token]:  # type: ignore[override]
        for kind, start, end in labels:
            yield Token(kind, "", start_pos=start, end_pos=end)


def parse_labels(name: str, labels: Iterable[Label]) -> Tree[Token]:
    """The tree of `labels` under `grammars/<name>.lark`, whose terminals are all declared with %declare."""
    return load(name, lexer=_Labelled).parse(labels)
