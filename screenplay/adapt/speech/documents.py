"""Words that stand somewhere to be read: notes, signs, messages, letters. They are shown as written, or heard from
their writer (V.O.) where the text says whose a letter is; who only finds them does not say them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from screenplay.adapt.beside import SENTENCE, straight
from screenplay.adapt.speech.voice import ON_SCREEN, VOICE_OVER, Voice
from screenplay.adapt.telling.letters import letters, sender
from screenplay.adapt.telling.writing import SALUTATION, SIGNS, WHAT, WRITING, around
from screenplay.book import Narration, Paragraph, Quote, Thought
from screenplay.findings import Place, Understanding
from screenplay.text import plain

SAYS = r"(?:said|says|read|reads|ran|runs|began|begins|proclaimed|announced)"
WRITTEN = re.compile(
    rf"\b(?P<what>{WRITING})\b(?: (?!voice\b|some(?:body|one)\b)\w+){{0,5}}?,? {SAYS}"
    r"(?: (?:simply|only|just))?[:,]?\s*$",
    re.IGNORECASE,
)
IT_READ = re.compile(rf"^\W*it {SAYS}\b")
STANDS = re.compile(
    r"\b(?:there (?:is|was|were|are)|lay|lies|came|comes|come|arriv\w+|waiting|hung|hangs|stood|found|brought"
    r"|appear(?:s|ed)|flash(?:es|ed)|glow(?:s|ed)|lit up|lights up|popp?(?:s|ed) up)\b",
    re.IGNORECASE,
)
"""How a letter or a message comes before somebody's eyes."""
ALOUD = re.compile(r"\bread(?:s|ing)?\b[^.?!]*\b(?:aloud|out|to (?:him|her|them|us|me|the \w+))\b")
ANY = "WRITING"
"""What the words stand on, where nothing tells it."""
REACH = 3
"""Paragraphs back in which a note that is found again was named."""


def documents(story: Understanding) -> Mapping[Place, Voice]:
    """The quotations and the words in italics that are read and not said, by paragraph and part."""
    return {**dict(_italics(story)), **dict(_quoted(story))}


def _italics(story: Understanding) -> Iterator[tuple[Place, Voice]]:
    thought = {
        (tag.paragraph, tag.quote)
        for tag in story.tags
        if tag.thought and not IT_READ.match(story.book.source[tag.span.start : tag.span.end])
    }
    paragraphs, whole = story.book.paragraphs(), letters(story)
    for number, paragraph in enumerate(paragraphs):
        written = number in whole
        for at, part in enumerate(paragraph.parts):
            if not isinstance(part, Thought) or {(number, at), (number, at - 2)} & thought:
                continue
            before, after = around(paragraphs, number, at)
            written |= bool(SIGNS.search(before) or IT_READ.search(after) or plain(part.text).isupper())
            if written:
                yield (number, at), Voice(ON_SCREEN, cue=_what(paragraphs, number, at))


def _what(paragraphs: tuple[Paragraph, ...], number: int, at: int) -> str:
    """What the words stand on: the last of such things that was named before them, or right behind them."""
    _, after = around(paragraphs, number, at)
    told = [*(part for each in paragraphs[max(0, number - REACH) : number] for part in each.parts)]
    told += paragraphs[number].parts[:at]
    named = [what["what"] for part in told if isinstance(part, Narration) for what in WHAT.finditer(straight(part))]
    named += [what["what"] for what in WHAT.finditer(SENTENCE.split(after)[0])] if IT_READ.search(after) else []
    return named[-1].upper() if named else ANY


def _quoted(story: Understanding) -> Iterator[tuple[Place, Voice]]:
    tagged = {(tag.paragraph, tag.quote) for tag in story.tags}
    paragraphs = story.book.paragraphs()
    held: Voice | None = None
    for number, paragraph in enumerate(paragraphs):
        whole = len(paragraph.parts) == 1 and (number, 0) not in tagged
        for at, part in enumerate(paragraph.parts):
            if not isinstance(part, Quote):
                continue
            before, after = around(paragraphs, number, at)
            here = before if at else ""
            inline = WRITTEN.search(here) or (WHAT.search(here) if IT_READ.search(after) else _appearing(here))
            if inline is not None:
                yield (number, at), Voice(ON_SCREEN, cue=inline["what"].upper())
            elif whole and part.continues and held is not None:
                yield (number, at), held
            else:
                found = whole and _is_document(plain(part.text), before)
                held = _voice(story, number) if found else None
                if held is not None:
                    yield (number, at), held


def _appearing(before: str) -> re.Match[str] | None:
    """What comes before somebody's eyes in the sentence that leads to its words: "A message lit up on the screen:"."""
    last = SENTENCE.split(before)[-1]
    return WHAT.search(last) if last.endswith(":") and STANDS.search(last) else None


def _is_document(words: str, before: str) -> bool:
    """Whether a quotation that stands alone is what somebody wrote; `before`: the two sentences before it."""
    if ALOUD.search(before) or len(words.split()) < 6:
        return False
    last = SENTENCE.split(before)[-1]
    introduced = WHAT.search(last) and (STANDS.search(last) or last.endswith(":")) and "?" not in words
    return bool((SALUTATION.match(words) and SIGNS.search(before)) or introduced or WRITTEN.search(last.rstrip(".")))


def _voice(story: Understanding, number: int) -> Voice:
    """How a letter in paragraph `number` is heard: from whom the paragraph before says that it is, else it is shown."""
    writer = sender(story, number)
    if writer is not None:
        return Voice(VOICE_OVER, cue=story.cast[writer].cue)
    return Voice(ON_SCREEN, cue=_what(story.book.paragraphs(), number, 0).replace(ANY, "LETTER"))
