"""Which quotation marks a text uses for speech. Found once per text, since ' means one thing here and another there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Family(Enum):
    """How marks are paired: the same reading serves straight and curly marks, which texts mix."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMETS = "guillemets"
    INWARD = "guillemets pointing inwards"
    LOW_HIGH = "low-high"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class QuoteStyle:
    """The style of a text: its family, and its `name` as shown to people."""

    family: Family
    name: str


NONE = QuoteStyle(Family.DOUBLE, "none")

STOP = r"[.,!?…—–;:-]"
CLOSED_DOUBLE = re.compile(rf"{STOP}[*_]*['’]?(?:[\"”]|'')(?![\w'’])")
CLOSED_SINGLE = re.compile(rf"{STOP}[*_]*[\"”]?['’](?![\w'’\"”])")
"""Where two speeches end at once, the outer mark counts."""
CLOSED_LOW = re.compile(r"„[^„“”]{0,2000}[“”]")
OUTWARD = re.compile(r"«[^«»]{0,2000}»")
POINTING_IN = re.compile(r"»[^«»]{0,2000}«")
STARTS_DASH = re.compile(r"(?:[—–―]|--|-(?=\s))\s*[\w¿¡…\"'‘“]")
MARKS = re.compile(r"[\"“”„«»]|''|[‘’']")


def style_of(paragraphs: Iterable[str]) -> QuoteStyle:
    """The style that closes the most speeches: a mark after a comma or a full stop. Nested marks are fewer."""
    counts = dict.fromkeys(Family, 0)
    straight = curly = dashed = 0
    typed = typeset = 0
    for words in paragraphs:
        if STARTS_DASH.match(words):
            dashed += 1
        if not MARKS.search(words):
            continue
        straight += words.count('"')
        curly += words.count("“") + words.count("”")
        typed += words.count("'")
        typeset += words.count("‘") + words.count("’")
        _count(words, counts)
    counts[Family.DASH] = dashed if dashed >= 2 else 0
    best = max(Family, key=lambda family: counts[family])
    if not counts[best]:
        return QuoteStyle(Family.DOUBLE, "straight double") if straight else NONE
    if best is Family.SINGLE:
        return QuoteStyle(best, "curly single" if typeset > typed else "straight single")
    return QuoteStyle(best, _name(best, straight, curly))


def _count(words: str, counts: dict[Family, int]) -> None:
    if "„" in words:
        counts[Family.LOW_HIGH] += len(CLOSED_LOW.findall(words))
    else:
        counts[Family.DOUBLE] += len(CLOSED_DOUBLE.findall(words))
    counts[Family.SINGLE] += len(CLOSED_SINGLE.findall(words))
    if "«" in words:
        first = min(words.find("«"), words.find("»") % (len(words) + 1))
        inward = words[first] == "»"
        found = (POINTING_IN if inward else OUTWARD).findall(words)
        counts[Family.INWARD if inward else Family.GUILLEMETS] += len(found)


def _name(family: Family, straight: int, curly: int) -> str:
    if family is Family.DOUBLE:
        return "curly double" if curly > straight else "straight double"
    return str(family.value)
