"""Business: what is done in the middle of a speech, and short enough to be told in brackets under its cue."""

from __future__ import annotations

import re
from dataclasses import replace

from screenplay.adapt.beats import Beat, Said, Shown
from screenplay.adapt.cut import listed, lowered
from screenplay.adapt.rests import BUSINESS_WORDS
from screenplay.english import words
from screenplay.text import Text, plain

BEAT = re.compile(
    r"(?:and |but |then |yet )*(?:suddenly|presently|again|at last|finally|at length|instantly"
    r"|after (?:a|another) (?:long |short )?(?:moment|pause|while|minute|silence)"
    r"|(?:a|one) (?:moment|minute|second) (?:later|afterwards?))\W*$",
    re.IGNORECASE,
)
"""When somebody goes on speaking: a beat, and no sentence."""
PREDICATES = words("is are was were am has had have")
"""What begins no direction: "(is a truthful child)"."""
HEARERS = re.compile(
    r"^(?:\w+ (?:and \w+ )?)?(?:cheers?|cheering|laughter|applause|hisses|hissing|groans|sensation|uproar|hear, hear)$",
    re.IGNORECASE,
)
"""What those do who listen to a speech, as a report of it tells in brackets."""


def with_business(beats: list[Beat]) -> tuple[Beat, ...]:
    """`beats`, with a short piece of business inside one sentence of speech made its parenthetical."""
    staged: list[Beat] = []
    for beat in beats:
        match staged[-2:], beat:
            case [Said() as before, Shown() as shown], Said() if _is_business(before, shown, beat):
                staged[-1] = replace(beat, direction=listed([_business(shown.raw), beat.direction]))
            case _:
                staged.append(beat)
    return tuple(staged)


def _business(text: Text) -> Text:
    """Words as a parenthetical has them: a beat begins small."""
    return lowered(text) if BEAT.match(plain(text)) else text


def _is_business(before: Said, shown: Shown, after: Said) -> bool:
    words_shown = plain(shown.raw).split()
    short = len(words_shown) <= BUSINESS_WORDS and words_shown[0] not in PREDICATES
    if HEARERS.search(plain(shown.raw)):
        return False
    return ((short and before.goes_on) or BEAT.match(plain(shown.raw)) is not None) and before.speaker == after.speaker
