"""Speeches out of a device or out of nowhere: the loudspeaker that nobody is seen to speak through, "a voice"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from screenplay.adapt.beside import SENTENCE, beside, narrated
from screenplay.adapt.calls.signs import ALOUD, DEVICE, KNOWN_VOICE, OVER, device_in
from screenplay.book import Paragraph, Quote
from screenplay.findings import Attribution

ANNOUNCED = re.compile(rf"\b(?:voice|announcement|message)\b[^.?!]*(?:{OVER.pattern})|{ALOUD.pattern}", re.IGNORECASE)
"""The sentence before a speech that comes out of a device."""
IS_DEVICE = re.compile(
    r"^\W*(?:(?:on|in|at|behind|beside|under|above) [^,.;]{1,40}? )?(?:the|his|her|my|their|our|an?) (?:\w+ ){0,2}?"
    rf"(?P<device>{DEVICE.pattern})\b(?!['’])",
    re.IGNORECASE,
)
"""A sentence that a device is the subject of, behind which "it said" is what comes out of it."""
IT_SAID = re.compile(r"^\W*it (?:said|says|went|asked|announced)\b")
A_VOICE = re.compile(
    r"^\W*(?:said|says|asked|asks|called|calls|cried|cries|answered|answers|came|comes|replied|shouted|whispered)"
    r" (?:(?:an?|another|some|the) (?:\w+ ){0,2}?voice\b(?!'s)|some ?(?:body|one)\b(?!['’ ](?:s|else)\b))"
)
VOICE_SAID = re.compile(
    r"\b(?:(?:an?|another|some) (?:\w+ ){0,2}?voice|some ?(?:body|one))"
    r" (?:said|says|asked|asks|called|calls|cried|cries)(?:, (?:\w+ )?\w+ly)?[,:]\s*$"
)
IN_THE_MIND = re.compile(
    r"\bvoice\b(?: \w+){0,3}? in (?:his|her|my|their) (?:own )?(?:head|mind|memory|dreams?|thoughts)\b"
)
SOMEBODY = re.compile(r"\b(?:somebody|someone|an? (?:\w+ )?voice|voices)\b[^.?!]*$")
UNSEEN = re.compile(r"^[^.?!]*\bvoice\b|\bvoice \w+[,:]\s*$", re.IGNORECASE)
"""A voice that nobody is seen to have."""
SURE = 0.8
"""The chance from which a voice is given to whoever seems to speak."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The narration before a speech, and behind it; of the paragraph before where it stands alone or "it" says it."""

    before: str
    after: str
    alone: bool


def lead(paragraphs: tuple[Paragraph, ...], number: int, at: int) -> Lead:
    """What leads into speech `at` of a paragraph, and out of it."""
    parts = paragraphs[number].parts
    before, after = beside(parts, at)
    alone = all(isinstance(part, Quote) for part in parts)
    if number and at == 0 and (alone or IT_SAID.match(after)):
        before = narrated(paragraphs[number - 1].parts[-1])
    return Lead(before, after, alone)


def device_of(led: Lead) -> str:
    """The device that a speech comes out of, where the words before it tell and nobody is said to speak; else ""."""
    last = SENTENCE.split(led.before.strip())[-1]
    nobody = led.alone or not led.after.strip() or IT_SAID.match(led.after) is not None
    aloud = nobody and ANNOUNCED.search(last) and not KNOWN_VOICE.search(last)
    if aloud or not IT_SAID.match(led.after):
        return device_in(last, worn=False).upper() if aloud else ""
    itself = IS_DEVICE.search(last)
    return itself["device"].upper() if itself else ""


def is_nobodys(led: Lead, found: Attribution | None) -> bool:
    """Whether a speech is that of "a voice" or "somebody" and nobody knows whose."""
    if VOICE_SAID.search(led.before):
        return found is None or found.rule != "is_tagged"
    return A_VOICE.match(led.after) is not None and (found is None or found.speaker is None or found.confidence < SURE)
