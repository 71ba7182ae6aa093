"""The words with which a story tells that somebody wrote something: what it stands on, how it is opened and read."""

from __future__ import annotations

import re

from screenplay.adapt.beside import SENTENCE, beside, narrated
from screenplay.book import Paragraph

WRITING = (
    r"(?:note|letter|sign|message|text|text message|e-?mail|telegram|cable|card|postcard|placard|notice|label|headline"
    r"|poster|banner|inscription|caption|plaque|memo|invitation|notepad|blackboard|screen|display|headstone|gravestone"
    r"|ticket|tag|page|sheet|diary|journal|list)"
)
WHAT = re.compile(rf"\b(?:an?|the|her|his|another|that|one) (?:\w+ ){{0,2}}?(?P<what>{WRITING})\b", re.IGNORECASE)
SIGNS = re.compile(
    rf"\b(?:{WRITING}s?|wr[io]te|writes|written|writing|typed?|scrawled|scribbled|printed?|capitals|ink|letters|underlined"
    r"|(?:she|he|i|they|'ve|had|has) read|reading|read out|spidery|slanting)\b|\bit (?:began|ran)[:,]?$",
    re.IGNORECASE,
)
"""What is told right before or behind words that somebody wrote, where they stand in italics."""
SALUTATION = re.compile(r"(?:my )?(?:own |very )?dear(?:est)?(?: [\w.'’-]+){1,4}[,:.]", re.IGNORECASE)
"""The words that open a letter, where more follows them."""


def around(paragraphs: tuple[Paragraph, ...], number: int, at: int) -> tuple[str, str]:
    """The two sentences before a part, be it in the paragraph before, and the narration behind it."""
    parts = paragraphs[number].parts
    before, after = beside(parts, at)
    before = narrated(paragraphs[number - 1].parts[-1]) if number and not at else before
    return " ".join(SENTENCE.split(before.strip())[-2:]), after
