"""Quoted words that nobody speaks here: scare quotes, titles, signs, nicknames, single words of a sentence."""

from __future__ import annotations

from screenplay.readers.marks import Pair
from screenplay.text import Span


def is_speech(source: str, span: Span, pair: Pair, spoken_until: int | None, following: int) -> bool:
    return True
