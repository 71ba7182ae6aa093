"""What is known about one paragraph that is to be staged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from screenplay.adapt.beats import Beat, Gone
from screenplay.adapt.plan import Plan
from screenplay.adapt.speech.voice import PLAIN, Voice
from screenplay.book import Narration, Paragraph
from screenplay.findings import Attribution, Tag, Tokens
from screenplay.text import Text


@dataclass(frozen=True, slots=True)
class Page:
    """What is known about one paragraph: the `plan` of its narration, `openings` of scenes, how `voices` are heard.

    `called`: how a sentence that lost its subject calls each character. `lead`: the direction of the first speech,
    where the paragraph before told it. `strangers`: tags that are the first to tell of somebody. `sung`: it is lines
    of a song that the paragraph before tells of.
    """

    source: str
    paragraph: Paragraph
    tokens: Tokens
    tags: tuple[Tag, ...]
    speakers: Mapping[int, Attribution]
    plan: Plan
    openings: tuple[int, ...] = ()
    voices: Mapping[int, Voice] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)
    lead: Text = ()
    strangers: frozenset[Tag] = frozenset()
    sung: bool = False


Staged = tuple[tuple[Beat, ...], Gone]


def is_dual(page: Page, number: int) -> bool:
    """Whether part `number` is a speech said over the one before it."""
    return page.voices.get(number, PLAIN).dual


def opens(paragraph: Paragraph, number: int) -> bool:
    """Whether part `number` is the first of its paragraph that is not narration."""
    return all(isinstance(part, Narration) for part in paragraph.parts[:number])
