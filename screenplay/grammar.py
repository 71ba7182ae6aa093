"""The door to lark: every grammar of the program is compiled here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any
from zlib import crc32

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput as NoParse
from lark.grammar import Rule, Terminal
from lark.lexer import Lexer

from screenplay import lalr
from screenplay.lalr import Label

__all__ = ["Label", "NoParse", "Token", "Tree", "load", "parse_labels", "tables"]


@cache
def load(name: str, start: str = "start", **options: Any) -> Lark:
    """The LALR parser of `grammars/<name>.lark`; `options` go to Lark and must be hashable.

    Trees have positions unless `propagate_positions` is False; tokens always have.
    """
    return Lark(lalr.source(name), parser="lalr", start=start, **{"propagate_positions": True, **options})


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


def tables(name: str) -> dict[str, Any]:
    """What lalr.load() reads, made by lark of a grammar with contextual terminals and the rule "start".

    Raises ValueError for what lalr.parse() does not know: "?rule", "!rule", and terminals that are ignored or stand
    in a rule by their words.
    """
    parser = load(name)
    machine, lexer = parser.parser.parser._parse_table, parser.parser.lexer  # lark's own save() has the same needs
    if parser.lexer_conf.ignore or not all(map(_is_simple, parser.rules)):
        raise ValueError(f"{name}: lalr.parse() would not read this grammar as lark does")
    order = _order(machine)
    rules = {rule: place for place, rule in enumerate(parser.rules)}
    accepts = [tuple(kind.name for kind in lexer.lexers[state].terminals) for state in order]
    wanted = sorted(set(accepts))
    return {
        "made_of": crc32(lalr.source(name).encode()),
        "end": order.index(machine.end_states["start"]),
        "terminals": {kind.name: kind.pattern.to_regexp() for kind in parser.terminals},
        "accepts": [list(kinds) for kinds in wanted],
        "scans": [wanted.index(kinds) for kinds in accepts],
        "rules": [_written(rule) for rule in parser.rules],
        "rows": [_row(machine.states[state], order, rules) for state in order],
    }


def _order(machine: Any) -> list[int]:
    """The states as they are first reached from the start: lark numbers them anew each time."""
    order = [machine.start_states["start"]]
    for state in order:
        steps = sorted((symbol, to) for symbol, (_, to) in machine.states[state].items() if not isinstance(to, Rule))
        order += dict.fromkeys(to for _, to in steps if to not in order)
    return order


def _is_simple(rule: Rule) -> bool:
    terminals = [symbol for symbol in rule.expansion if isinstance(symbol, Terminal)]
    unnamed = any(symbol.filter_out and symbol.name[0] != "_" for symbol in terminals)
    return not (unnamed or rule.options.expand1 or rule.options.keep_all_tokens)


def _written(rule: Rule) -> tuple[str, int, str]:
    called = str(rule.origin.name)
    branch = "" if called.startswith("_") or called == "start" else str(rule.alias or called)
    return called, len(rule.expansion), branch


def _row(actions: dict[str, tuple[Any, Any]], order: list[int], rules: dict[Rule, int]) -> dict[str, int]:
    """For each symbol the state that it leads to, or ~ the place of the rule to apply."""
    steps = ((symbol, ~rules[to] if isinstance(to, Rule) else order.index(to)) for symbol, (_, to) in actions.items())
    return dict(sorted(steps))
