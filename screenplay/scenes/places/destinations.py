"""Where people say that they will go: the place of the next scene, if that tells none itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from screenplay.scenes.places.lexicon import SORTS
from screenplay.scenes.places.named import Place
from screenplay.scenes.reading import Reading

LAST = 12
"""Paragraphs at the end of a scene in which a destination is named."""
PLANS = re.compile(
    r"\b(?:go|going|come|coming|meet|see you|drive|driving|take|walk|run|get|back|wait|waiting|he's|she's|they're"
    r"|'ll be|off|down|up|over)\b"
)
NAMED = re.compile(
    r"\b(?:to|at|in|into|by|on|under|behind) (?:the|my|your|our|his|her) (?P<first>[a-z]+)(?:[ -](?P<second>[a-z]+))?"
)


def destination(stretch: Sequence[Reading]) -> Place | None:
    """The place that somebody last says one should go to, or that somebody is at, in the talk of `stretch`."""
    for reading in reversed(stretch[-LAST:]):
        said = reading.said.lower().replace("’", "'")
        for sentence in reversed(re.split(r"[.!?]", said)):
            named = [place for match in NAMED.finditer(sentence) if (place := _place(match)) is not None]
            if named and PLANS.search(sentence):
                return named[-1]
    return None


def _place(match: re.Match[str]) -> Place | None:
    first, second = match["first"], match["second"] or ""
    for words in (f"{first} {second}", first, second):
        sort = SORTS.get(words)
        if sort is not None and sort not in ("vehicle", "craft") and words != "building":
            return Place(words.upper(), words, sort, "EXT" if sort == "open" else "INT")
    return None
