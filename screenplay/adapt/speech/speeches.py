"""Quotations to speeches: one cue, its directions, and the author's words with the punctuation a script wants."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from screenplay.adapt.beats import Said
from screenplay.adapt.cut import capitalised, joined, part_of, spaced
from screenplay.adapt.speech.verse import parted
from screenplay.model import Dialogue, Lyric, Parenthetical, Speech, SpeechLine
from screenplay.text import Run, Span, Text, plain, text_of

UNKNOWN = "UNKNOWN SPEAKER"
"""The cue of a line whose speaker the text does not give away. An honest gap is easier to mend than a wrong name."""
NARRATOR = "NARRATOR"
"""The cue of who reads the narration, and of an "I" whose name nobody tells."""

BEAT = "beat"
"""What parts two paragraphs of one speaker, each with quotation marks of its own."""

PREDICATE = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did)\b(?:n['’]t)?"
    r"(?! (?:I|you|he|she|it|we|they|this|that|there|these|those)\b)"
)

ASKS = re.compile(r"\b(?:what|who|whom|whose|which|how|why|where|when),$", re.IGNORECASE)
"""Words that no comma parts from the rest of their question: "And what," she asked, "do you want?"."""
BELIEVES = re.compile(
    r"\b(?:believe|think|know|knew|hope|fear|suppose|suspect|say|mean|see|feel|wish|trust|promise|swear|afraid|sure"
    r"|certain|glad|sorry|true|pity|shame|(?:tell|told|assure|assured) (?:you|me|him|her|us|them)),$",
    re.IGNORECASE,
)
"""Words that no comma parts from what they hold for true: "I believe," he said, "that is yours."."""
THAT = re.compile(r"that (?:the|an?|I|you|he|she|it|we|they|there|this|my|your|his|her|its|our|their)\b", re.IGNORECASE)
"""What opens a clause that hangs on the words before: "You will notice," he said, "that the tea is cold."."""
CALLED = re.compile(r",[^,]{1,24},$")
"""Who is addressed, between commas of their own."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Quotations that stand under one cue, in order."""

    said: tuple[Said, ...]


def speech(turn: Turn, cue: str) -> Speech:
    """`turn` under `cue`, or under the one that its voice brings along."""
    first, last = turn.said[0], turn.said[-1]
    return Speech(
        cue=text_of(first.voice.cue or cue),
        lines=tuple(_merged(_lines(turn))),
        extensions=(first.voice.extension,) if first.voice.extension else (),
        dual=first.voice.dual,
        span=Span(first.span.start, last.span.end),
    )


def _lines(turn: Turn) -> Iterator[SpeechLine]:
    for number, said in enumerate(turn.said):
        if said.direction:
            yield Parenthetical(said.direction)
        last = number == len(turn.said) - 1
        words = said.text
        if not said.typed:
            words = ended(words, goes_on=said.goes_on and not last, broken=said.goes_on and last)
        goes_on = not last and said.goes_on
        if goes_on and _is_one_clause(plain(words), plain(turn.said[number + 1].text)):
            words = _without_comma(words)
        if said.opens and not said.typed and plain(words)[:1].islower():  # its sentence began before the speech
            words = capitalised(words)
        if said.opens and number and not said.direction:
            if said.typed or said.voice.cue:  # a chat, a letter
                words = (Run("\n"), *words)
            elif not said.continues:
                yield Parenthetical((Run(BEAT),))
        if words and said.voice.sung:
            yield from (Lyric(line, said.span) for line in parted(words))
        elif words:
            yield Dialogue(words, said.span)


def _is_one_clause(words: str, following: str) -> bool:
    """Whether no comma but that of the tag parts `words` and what follows them."""
    believed = BELIEVES.search(words) is not None and following.startswith("that ")
    hangs = THAT.match(following) is not None and not CALLED.search(words)
    return believed or hangs or _is_predicate(following) or ASKS.search(words) is not None


def _is_predicate(words: str) -> bool:
    """Whether a speech goes on with the verb of its subject: no comma parts "The kettle" and "is on."."""
    return PREDICATE.match(words) is not None and not words.rstrip().endswith("?")


def _merged(lines: Iterator[SpeechLine]) -> Iterator[SpeechLine]:
    """Dialogue after dialogue made one, with a blank, or the line break that it begins with, between."""
    held: Dialogue | None = None
    for line in lines:
        if isinstance(line, Dialogue) and held:
            starts_line = line.text[0].text == "\n"
            text = (*held.text, *line.text) if starts_line else joined(held.text, line.text)
            span = Span(held.span.start, line.span.end) if held.span and line.span else None
            held = Dialogue(text, span)
            continue
        if held:
            yield held
            held = None
        if isinstance(line, Dialogue):  # a lyric above has ended its line by itself
            held = replace(line, text=line.text[1:]) if line.text[0].text == "\n" else line
        else:
            yield line
    if held:
        yield held


LED_INSIDE = re.compile(r",(?=[\"'”’»]+$)")
"""The comma before a tag inside the marks of what is read out: "‘To the lady of the house,’" read Ada."""


def ended(text: Text, goes_on: bool, broken: bool) -> Text:
    """`text` with the comma that only led to its tag made a full stop, and a dash where action breaks its sentence."""
    text = spaced(text)
    words = plain(text)
    if goes_on or not words:
        return text
    if broken and words[-1] not in ".!?…—–-":
        return (*_without_comma(text), Run("—"))
    if words[-1] in ",;:":
        return (*_without_comma(text), Run("."))
    if (led := LED_INSIDE.search(words)) is not None:
        return (*part_of(text, 0, led.start()), Run("."), *part_of(text, led.end(), len(words)))
    return text if re.search(r"[.!?…—–\-*~)\]\"'”’»“]$", words) else (*text, Run("."))


def _without_comma(text: Text) -> Text:
    words = plain(text)
    return part_of(text, 0, len(words.rstrip(",;: ")))


def turns(said: list[Said]) -> Iterator[Turn]:
    """`said`, which stand together without action between, in turns of one speaker each.

    Nothing tells that two paragraphs without a known speaker are one person's: each is a turn of its own.
    """
    turn = 0
    numbered = []
    for line in said:
        turn += line.speaker is None and line.opens
        who = line.speaker if not line.voice.cue else ""
        numbered.append((line, (who, line.voice.extension, line.voice.cue, turn)))
    for _, group in groupby(numbered, key=lambda pair: pair[1]):
        yield Turn(tuple(line for line, _ in group))
