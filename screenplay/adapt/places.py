"""Where words stand: the tokens of a paragraph looked up by their place in the source, not gone through.

A story may stand in a single paragraph; what goes through all its words for each speech takes the square of its length.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from screenplay.findings import Token, Tokens
from screenplay.text import Span


def _start(token: Token) -> int:
    return token.span.start


def _end(token: Token) -> int:
    return token.span.end


def _part(token: Token) -> int:
    return token.part


def inside(tokens: Tokens, span: Span) -> range:
    """The places of the tokens that `span` covers."""
    return range(first_from(tokens, span.start), bisect_right(tokens, span.end, key=_end))


def first_from(tokens: Tokens, offset: int) -> int:
    """The place of the first token that begins at `offset` of the source or behind it."""
    return bisect_left(tokens, offset, key=_start)


def of_part(tokens: Tokens, part: int) -> Tokens:
    """The tokens of the part of that number."""
    return tokens[bisect_left(tokens, part, key=_part) : bisect_right(tokens, part, key=_part)]
