"""A paragraph set down as the author wrote it: every part of it printed whole, no tag read and no verb changed.

The last resort for a paragraph whose adaptation would lose a word: a reader can play it, and a writer can mend it.
"""

from __future__ import annotations

import re

from screenplay.adapt.beats import Beat, Said, Shown, Told
from screenplay.adapt.cut import part_of, sentence, spaced
from screenplay.adapt.plan import Tell, Way
from screenplay.adapt.speech.voice import PLAIN, VOICE_OVER, Voice
from screenplay.adapt.staging.page import Page, Staged, opens
from screenplay.book import Narration, Quote, Thought
from screenplay.text import Text, plain

LEADING = re.compile(r"[\s,;:]*")
"""What parts a tag from the speech before it."""


def as_written(page: Page) -> Staged:
    """The beats of `page`: its parts in order, each whole."""
    beats = (_beat(page, number) for number in range(len(page.paragraph.parts)))
    return tuple(beat for beat in beats if beat.text), ()


def _beat(page: Page, number: int) -> Beat:
    part = page.paragraph.parts[number]
    if not isinstance(part, Narration):
        return _said(page, number, part)
    words = plain(part.text)
    text = sentence(spaced(part_of(part.text, _lead(words), len(words.rstrip(" ,;:")))))
    return _told(text, page.plan.rest, part)


def _lead(words: str) -> int:
    found = LEADING.match(words)
    return found.end() if found else 0


def _told(text: Text, way: Way, part: Narration) -> Shown | Told:
    return Told(text, part.span, way.by, way.inward) if isinstance(way, Tell) else Shown(text, part.span, text)


def _said(page: Page, number: int, part: Quote | Thought) -> Said:
    found = page.speakers.get(number)
    heard = page.voices.get(number, PLAIN)
    return Said(
        part=number,
        speaker=found.speaker if found else None,
        text=part.text,
        span=part.span,
        voice=Voice(VOICE_OVER) if isinstance(part, Thought) else Voice(heard.extension, heard.cue),
        opens=opens(page.paragraph, number),
    )
