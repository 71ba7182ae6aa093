"""A quotation or a thought as a beat: its speaker, its voice, and whether its sentence goes on."""

from __future__ import annotations

import re
from dataclasses import replace

from screenplay.adapt.beats import Said
from screenplay.adapt.cut import capitalised
from screenplay.adapt.places import of_part
from screenplay.adapt.speech.verse import in_lines
from screenplay.adapt.speech.voice import ON_SCREEN, PLAIN, VOICE_OVER, Voice
from screenplay.adapt.staging.page import Page, is_dual, opens
from screenplay.book import Narration, Quote, Thought
from screenplay.text import Run, Style, Text, plain

ENDS = (".", "!", "?", "…")
THEN = re.compile(r"\band then,", re.IGNORECASE)
"""What is said behind it is another sentence, where it begins with a capital: "he said, and then, to the dog,"."""
HANGING = re.compile(r"[^\W\d_]\s+\Z")
"""A speech that ends in a blank: it stands for a dash that the edition lost."""


def said(page: Page, number: int, part: Quote | Thought, direction: Text) -> Said:
    """Part `number` of a paragraph as a beat: every word of it, in lines where it is verse, with its `direction`.

    A thought is heard (V.O.) unless it stands on the screen; what somebody only mouths is no voice.
    """
    found = page.speakers.get(number)
    unheard = Voice() if any(page.tokens[tag.verb].lemma == "mouth" for tag in page.tags) else Voice(VOICE_OVER)
    heard = page.voices.get(number, PLAIN)
    voice = unheard if isinstance(part, Thought) and heard.extension != ON_SCREEN else heard
    spoken = in_lines(part.text, page.source, 2) if voice.sung else in_lines(part.text, page.source)
    voice = replace(voice, sung=voice.sung or "\n" in plain(spoken))
    typed = part.span == part.inner and not any(
        mark in page.source[page.paragraph.span.start : page.paragraph.span.end] for mark in '"“‘«„'
    )
    spoken = capitalised(spoken) if _begins_anew(page, number) and not typed else spoken
    marked = page.source[part.inner.end : part.inner.end + 1] in tuple("\"'”’»")
    if marked and HANGING.search(page.source, part.span.start, part.inner.end):
        spoken = (*spoken, Run("—"))
    return Said(
        part=number,
        speaker=found.speaker if found else None,
        text=_upright(spoken) if isinstance(part, Thought) else spoken,
        span=part.span,
        voice=voice,
        opens=opens(page.paragraph, number),
        goes_on=_goes_on(page, number) and not is_dual(page, number + 2) and _is_both(page, number),
        direction=direction,
        typed=typed,
        continues=isinstance(part, Thought) or part.continues,
    )


def _is_both(page: Page, number: int) -> bool:
    """Whether the next speech of the paragraph may go on with this one: it is no other speaker's new sentence."""
    one, two = page.speakers.get(number), page.speakers.get(number + 2)
    anew = number + 2 < len(page.paragraph.parts) and plain(page.paragraph.parts[number + 2].text)[:1].isupper()
    return not anew or one is None or two is None or one.speaker == two.speaker


def _begins_anew(page: Page, number: int) -> bool:
    """Whether the speech before in the paragraph ended its sentence: the next one begins with a capital."""
    before = [part for part in page.paragraph.parts[:number] if not isinstance(part, Narration)]
    return bool(before) and plain(before[-1].text).rstrip()[-1:] in ENDS


def _upright(text: Text) -> Text:
    """A thought without the italics that only marked it as one."""
    return tuple(replace(run, style=run.style & ~Style.ITALIC) for run in text)


def _goes_on(page: Page, number: int) -> bool:
    """Whether the sentence goes on after what stands between: a small letter after it, or one sentence of narration
    that ends in a comma or a dash."""
    paragraph = page.paragraph
    after = paragraph.parts[number + 1 : number + 3]
    ended = plain(paragraph.parts[number].text).rstrip()[-1:] in ENDS
    if len(after) == 2 and isinstance(after[0], Narration) and not isinstance(after[1], Narration) and not ended:
        between, words = plain(after[0].text).rstrip(), plain(after[1].text).lstrip("—–-…. ")
        told = [token.sentence for token in of_part(page.tokens, number + 1) if token.pos != "PUNCT"]
        if words[:1].isupper() and THEN.search(between):
            return False
        return words[:1].islower() or (between[-1:] in (",", "—", "–", "-") and told[:1] == told[-1:])
    return False
