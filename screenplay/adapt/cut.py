"""Cutting words out of the narration: styles and sources kept, verbs replaced, ends made good."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from screenplay.book import Narration
from screenplay.text import Run, Span, Style, Text, offsets, plain

Edits = Mapping[int, tuple[int, str]]
"""Words of the source, by where they begin: where they end, and what takes their place ("" removes a word)."""

LOOSE_START = re.compile(r"^(?:[\s,;:.—–-]+|(?:and|but|then)\b(?=\s*$))+", re.IGNORECASE)
LOOSE_END = re.compile(
    r"(?:[\s,;:—–-]+(?:(?<!\bdo )(?<!\bdid )(?<!\bdoes )so(?=\s*$))?"
    r"|(?<![\w'’])(?:and|but|as|then)\b(?=(?:[\s,;:—–-]|\b(?:and|but|as|then)\b)*$))+$",
    re.IGNORECASE,
)
JOINED_ON = re.compile(r"^[Aa]nd\s+(?=(?:he|she|it|they|we|I|you|there|the|his|her|their|my|our|[A-Z]\w+)\b)")
"""What hangs a sentence on the speech before it: "and she gave a little laugh"."""
JOINED = re.compile(r"(?:and|but) (?=then |with|after )", re.IGNORECASE)
DOTTED = re.compile(r"(?<=[a-z])[.,;:][\s—-]*$")
LONE_CLOSING = re.compile(r"\)(?=[\s.,;:!?]*$)|^[\s,;]*\)")
LONE_OPENING = re.compile(r"\([\s,;]*$|^[\s,;]*\(")
CLOSED = re.compile(r"""[.!?…]["'”’»)\]]*$""")


def cut(part: Narration, span: Span, edits: Edits, source: str) -> Text:
    """The words of `part` within `span`, with `edits` made; every run keeps the span it came from."""
    return _merged(_pieces(part, span, edits, source))


def _pieces(part: Narration, span: Span, edits: Edits, source: str) -> Iterator[Run]:
    skip = span.start
    for run in part.text:
        for character, offset in zip(run.text, offsets(run, source), strict=True):
            if offset >= span.end or offset < skip:
                continue
            if offset in edits and edits[offset][0] <= span.end:
                skip, words = edits[offset]
                yield Run(words, run.style, Span(offset, skip))
            else:
                yield Run(character, run.style, Span(offset, offset + 1))


def _merged(pieces: Iterator[Run]) -> Text:
    """Neighbouring single characters of one style as one run; a word that was replaced stays a run of its own."""
    runs: list[Run] = []
    growing = False
    for piece in pieces:
        single = piece.span is not None and len(piece.span) == 1 and len(piece.text) == 1
        last = runs[-1] if runs else None
        follows = last and last.span and piece.span and last.span.end == piece.span.start and last.style == piece.style
        if single and growing and follows and last and last.span and piece.span:
            runs[-1] = Run(last.text + piece.text, last.style, Span(last.span.start, piece.span.end))
        elif not piece.text and last and last.text.endswith(" "):
            runs[-1:] = part_of((last,), 0, len(last.text) - 1)
        else:
            runs.append(piece)
        growing = single
    return tuple(run for run in runs if run.text)


def spaced(text: Text) -> Text:
    """`text` without blanks at its ends."""
    words = plain(text)
    return part_of(text, len(words) - len(words.lstrip()), len(words.rstrip()))


def trimmed(text: Text) -> Text:
    """`text` without the commas, dashes, conjunctions and single brackets that a cut left hanging at its ends."""
    text = _unbracketed(text)
    words = plain(text)
    start = LOOSE_START.match(words)
    words = words[start.end() :] if start else words
    first = start.end() if start else 0
    end = LOOSE_END.search(words)
    return part_of(text, first, first + (end.start() if end else len(words)))


def loosened(text: Text) -> Text:
    """`text` without the "and" that only hung it on what stands before."""
    joins = JOINED_ON.match(plain(text))
    return part_of(text, joins.end(), len(plain(text))) if joins else text


def _unbracketed(text: Text) -> Text:
    """`text` without the bracket at its start or end whose fellow was cut off."""
    words = plain(text)
    surplus = words.count(")") - words.count("(")
    lone = (LONE_CLOSING if surplus > 0 else LONE_OPENING).search(words) if surplus else None
    if lone is None:
        return text
    at_end = lone.end() > len(words) / 2
    return part_of(text, 0, lone.start()) if at_end else part_of(text, lone.end(), len(words))


def part_of(text: Text, start: int, end: int) -> Text:
    """Characters `start` to `end` of `text`, their spans narrowed where they are the source's own."""
    runs, place = [], 0
    for run in text:
        first, last = max(0, start - place), min(len(run.text), max(0, end - place))
        if first < last:
            span = run.span
            if span and len(span) == len(run.text):
                span = Span(span.start + first, span.start + last)
            runs.append(replace(run, text=run.text[first:last], span=span))
        place += len(run.text)
    return tuple(runs)


def sentence(text: Text, stop: str = ".") -> Text:
    """`text` with a capital at its start and a full stop, or another `stop`, at its end."""
    if not text:
        return ()
    return capitalised(text) if CLOSED.search(plain(text)) else (*capitalised(text), Run(stop))


def capitalised(text: Text) -> Text:
    """`text` with its first letter large, opening marks passed over; a message in italics may begin small."""
    for number, run in enumerate(text):
        letter = re.search(r"\w", run.text)
        if letter and run.style & Style.ITALIC:
            return text
        if letter:
            at = letter.start()
            words = run.text[:at] + run.text[at].upper() + run.text[at + 1 :]
            return (*text[:number], replace(run, text=words), *text[number + 1 :])
    return text


def lowered(text: Text) -> Text:
    """`text` with a small letter at its start."""
    if not text or text[0].text.isupper():
        return text
    first = text[0]
    return (replace(first, text=first.text[:1].lower() + first.text[1:]), *text[1:])


def joined(*texts: Text) -> Text:
    """Texts one after the other, with a blank between two that are not empty."""
    whole: Text = ()
    for text in texts:
        if whole and text:
            whole = (*whole, Run(" "))
        whole += text
    return whole


def alone(direction: Text) -> Text:
    """`direction` without the full stop that it ended with and the "and" that joined it on."""
    told = plain(direction)
    joins, stop = JOINED.match(told), DOTTED.search(told)
    return part_of(direction, joins.end() if joins else 0, stop.start() if stop else len(told))


def listed(texts: Iterable[Text]) -> Text:
    """Texts one after the other, with commas."""
    told = [text for text in texts if text]
    return joined(*((*text, Run(",")) for text in told[:-1]), *told[-1:])


def unprinted(region: Span, text: Text) -> tuple[Span, ...]:
    """What of `region` stands in no run of `text`."""
    gaps, place = [], region.start
    for span in sorted(run.span for run in text if run.span):
        if span.start > place:
            gaps.append(Span(place, span.start))
        place = max(place, span.end)
    return (*gaps, Span(place, region.end)) if place < region.end else tuple(gaps)
