"""Words that somebody has written: a message on a screen, a note, a sign. They are set in italics and stay as they are.

Thoughts in italics are `Thought` parts already; what is longer than one may be a dream or a look back, and is told.
"""

from __future__ import annotations

import re

from screenplay.adapt.cut import part_of
from screenplay.adapt.telling.writing import SALUTATION
from screenplay.book import Narration, Paragraph
from screenplay.text import Span, Style, Text, plain

LONGEST = 40
"""Words of a message that stands by itself."""
LEADS = re.compile(
    r"\b(?:read|reads|wrote|writes|written|text|texts|texted|letter|note|sign|label|headline|inscription|typed|types"
    r"|message|reply|caption|email|e-mail|screen|flashed|scrawled|printed)\b[^.?!]{0,30}[:,]?\s*$",
    re.IGNORECASE,
)
TAGGED = re.compile(
    r"^\W*(?:[\w'’]+\s+){0,3}?(?:wrote|writes|texted|texts|typed|types|e-?mailed|tweeted|posted|scribbled|scrawled)\b",
    re.IGNORECASE,
)


READ = re.compile(
    r",? (?:(?:he|she|it|i|they|[a-z]\w+) (?:read|reads|began|begins|ran|runs|wrote|writes|went on)|came the answer"
    r"|(?:went|goes|ran|runs|began|begins|said|says) (?:the|his|her|my|their) \w+)\b"
    r"[^:;,.]*[:;,.]",
    re.IGNORECASE,
)
"""What stands between the words of a letter that has no marks: "My dear Tom, she read, I am well."."""


def written(paragraph: Paragraph) -> tuple[Span, ...]:
    """The stretches of the source whose words somebody wrote."""
    letter = paragraph.parts[0]
    words = plain(letter.text)
    opening = SALUTATION.match(words) if len(paragraph.parts) == 1 and isinstance(letter, Narration) else None
    read = READ.match(words, opening.end() - 1) if opening else None
    if opening and read:
        runs = (*part_of(letter.text, 0, read.start()), *part_of(letter.text, read.end(), len(words)))
        return tuple(run.span for run in runs if run.span)
    return tuple(
        run.span
        for part in paragraph.parts
        if isinstance(part, Narration)
        for place, run in enumerate(part.text)
        if run.span and run.style & Style.ITALIC and _is_written(part.text, place)
    )


def _is_written(text: Text, place: int) -> bool:
    before, after = plain(text[:place]), plain(text[place + 1 :])
    since = plain(text[place - 1 : place]) if place > 1 else ""
    if LEADS.search(before) or TAGGED.match(after) or TAGGED.match(since):
        return True
    alone = not before.strip() and not after.strip()
    return alone and len(text[place].text.split()) <= LONGEST and _unlike_telling(text[place].text)


def _unlike_telling(words: str) -> bool:
    """No sentence of a story: it begins with a small letter or does not end."""
    words = words.strip()
    return words[:1].islower() or words[-1:] not in tuple(".!?…")
