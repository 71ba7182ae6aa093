"""Signs of emphasis in prose: *italics*, _italics_, **bold**, and the tags that web sites leave in plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from screenplay.text import Span, Style

SIGN = re.compile(r"(?<!\\)(?:\*{1,3}|_{1,3}|[<\[]/?(?:i|em|b|strong)[>\]])", re.IGNORECASE)
STYLES = {1: Style.ITALIC, 2: Style.BOLD, 3: Style.BOLD | Style.ITALIC}


@dataclass(frozen=True, slots=True)
class Emphasis:
    """A stretch set apart, from sign to sign."""

    open: Span
    close: Span
    style: Style

    @property
    def inner(self) -> Span:
        return Span(self.open.end, self.close.start)


def emphasised(source: str, span: Span) -> tuple[Emphasis, ...]:
    """The emphasis in the paragraph at `span`, in order of opening, none crossing another."""
    found: list[Emphasis] = []
    begun: list[tuple[str, Span]] = []
    for match in SIGN.finditer(source, span.start, span.end):
        sign, at = _key(match[0]), Span(*match.span())
        partner = next((n for n in range(len(begun) - 1, -1, -1) if begun[n][0] == sign), None)
        if partner is not None and _closes(source, span, match[0], at):
            found.append(Emphasis(begun[partner][1], at, _style(sign)))
            del begun[partner:]
        elif partner is None and _opens(source, span, match[0], at):
            begun.append((sign, at))
    return tuple(sorted(found, key=lambda emphasis: emphasis.open))


def _key(sign: str) -> str:
    """What the opening and the closing sign have in common."""
    return sign.lower().replace("/", "")


def _style(sign: str) -> Style:
    if sign[0] in "<[":
        return Style.BOLD if sign[1] in "bs" else Style.ITALIC
    return STYLES[len(sign)]


def _opens(source: str, span: Span, sign: str, at: Span) -> bool:
    if sign[0] in "<[":
        return "/" not in sign
    before = source[at.start - 1] if at.start > span.start else " "
    after = source[at.end] if at.end < span.end else " "
    return not before.isalnum() and not after.isspace()


def _closes(source: str, span: Span, sign: str, at: Span) -> bool:
    if sign[0] in "<[":
        return "/" in sign
    before = source[at.start - 1] if at.start > span.start else " "
    after = source[at.end] if at.end < span.end else " "
    return not before.isspace() and not after.isalnum()
