"""Manner: how a line is said, as far as it can be heard: whispered, called out, or over a line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from screenplay.model import Heading, Parenthetical, Speech
from screenplay.stage.reading import Reading
from screenplay.stage.roles import name_of
from screenplay.text import plain

SOFT = re.compile(
    r"\b(?:whisper\w*|under (?:his|her|their) breath|sotto(?: voce)?|softly|quietly|hushed|mutter\w*|murmur\w*|low)\b",
    re.IGNORECASE,
)
LOUD = re.compile(
    r"\b(?:shout\w*|yell\w*|scream\w*|call(?:s|ing)(?: out)?|bellow\w*|cr(?:ies|ying) out|loud(?:ly)?)\b", re.IGNORECASE
)
LINE = re.compile(
    r"\b(?:(?:tele)?phone|receiver|intercom|radio|walkie|filter(?:ed)?|loudspeaker|tannoy|on the line|"
    r"over the wire|voice ?mail|answering machine)\b",
    re.IGNORECASE,
)
NEAR = re.compile(
    r"\b(?:into|to|in|picks?|answers?|hangs?)\b[^.]*\b(?:phone|telephone|receiver|intercom|radio)\b", re.IGNORECASE
)
"""Somebody who speaks into a device, and is heard without it."""

HEARD_FROM_AFAR = re.compile(r"V\.? ?O\.?|VOICE.?OVER|FILTER|PHONE|RADIO|INTERCOM|ON (?:SCREEN|TV)", re.IGNORECASE)
PAUSE = re.compile(r"\b(?:beat|pause|silence|long moment|waits|then)\b", re.IGNORECASE)
WHISPER, CALL = -8.0, 3.0
"""Decibels softer and louder."""


@dataclass(frozen=True, slots=True)
class Manner:
    """`volume` in decibels beside the usual; `far`: heard over a telephone or the like."""

    volume: float = 0.0
    far: bool = False


def told(parenthetical: Parenthetical, before: Manner) -> Manner:
    """The manner that a parenthetical asks for; one that tells nothing to be heard leaves it as it was `before`."""
    words = plain(parenthetical.text)
    volume = WHISPER if SOFT.search(words) else CALL if LOUD.search(words) else None
    far = before.far or bool(LINE.search(words) and not NEAR.search(words))
    return Manner(before.volume if volume is None else volume, far)


def pauses(parenthetical: Parenthetical) -> bool:
    """Whether a parenthetical asks for a pause."""
    return PAUSE.search(plain(parenthetical.text)) is not None


def over_a_line(reading: Reading) -> frozenset[int]:
    """The places of speeches heard over a line.

    Those are speeches whose extension names the device, and those marked (V.O.) of roles that are never there in
    person in a scene with a telephone or the like. Anybody else's (V.O.) is a narrator's, as near as can be.
    """
    found: set[int] = set()
    for scene in reading.scenes:
        elements = list(enumerate(reading.play.elements))[scene.start : scene.end]
        device = any(_shows_device(element) for _, element in elements)
        present = {name_of(e) for _, e in elements if isinstance(e, Speech) and not _is_marked(e)}
        for place, element in elements:
            if isinstance(element, Speech) and _is_far(element, device and name_of(element) not in present):
                found.add(place)
    return frozenset(found)


def _is_marked(speech: Speech) -> bool:
    return any(HEARD_FROM_AFAR.search(extension) for extension in speech.extensions)


def _is_far(speech: Speech, device: bool) -> bool:
    marks = [extension for extension in speech.extensions if HEARD_FROM_AFAR.search(extension)]
    return any(device or LINE.search(extension) for extension in marks)


def _shows_device(element: object) -> bool:
    """Whether an element of a scene tells that somebody is on the telephone in it."""
    if isinstance(element, Speech):
        return any(isinstance(line, Parenthetical) and LINE.search(plain(line.text)) for line in element.lines)
    return not isinstance(element, Heading) and bool(LINE.search(plain(getattr(element, "text", ()))))
