"""Speech by dialogue dashes: no mark says where it ends, so the speech tag inside the line has to.

— Come in, she said. — It's open.
— Come in, — she said. — It's open.
"""

from __future__ import annotations

import re

from screenplay.readers.marks import Pair, Pairing
from screenplay.readers.saying import SAYING
from screenplay.text import Span

DASH = re.compile(r"(?<!\S)(?:[—–―]|--|-(?=\s))\s*|[—–―](?=\s|[.,;:!?])|(?<=\s)[—–―](?=\w)|(?<=[:.!?])\s[—–―]\s*")
WHO = (
    r"(?:he|she|they|we|I|it|you|who"
    r"|(?:the|his|her|my|their|an?|old|young|little|Mr\.?|Mrs\.?|Miss|Dr\.?)\s+(?:\w+\s+){0,2}?[\w'’-]+"
    r"|[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2})"
)
TAG = re.compile(rf"(?:and\s+)?(?:{WHO}\s+(?:\w+ly\s+|had\s+|would\s+)?{SAYING}|{SAYING}\s+{WHO})\b(?!['’])")
BUSINESS = re.compile(r"[.!?…]\s+(?:He|She|They)\s+\w+")
"""A sentence about someone, between a stop and the dash that takes the speech up again."""
AFTER_STOP = re.compile(r"[,.!?…]\s+(?=\w)")
STOPS = (".", ",", "!", "?", "…", ":", ";")


def pairing(source: str, span: Span) -> Pairing:
    """The speeches of the paragraph at `span`, which a dash opens and a tag, the next dash or the end closes.

    A paragraph that begins with narration has speech only where a tag shows it: "She laughed. — Come in, she said."
    """
    dashes = [Span(*match.span()) for match in DASH.finditer(source, span.start, span.end)]
    ends = [*(dash.start for dash in dashes[1:]), span.end]
    pairs: list[Pair] = []
    begun: Span | None = None
    for at, (dash, end) in enumerate(zip(dashes, ends, strict=False)):
        if begun is None:
            opens = dash.start == span.start or (pairs and _resumes(source, dash)) or _opens(source, dash, end)
            begun = dash if opens else None
        elif TAG.match(source, dash.end, end):
            pairs.append(Pair(begun, _mark(source, dash)))
            begun = None
        told = _narration_within(source, Span(dash.end, end), at + 1 < len(dashes)) if begun else None
        if begun and told is not None:
            pairs.append(Pair(begun, Span(told, told)))
            begun = None
    if begun is not None:
        pairs.append(Pair(begun, Span(span.end, span.end)))
    return Pairing(tuple(pairs))


def _opens(source: str, dash: Span, end: int) -> bool:
    """Whether a dash behind the narrator's sentence begins a speech: a tag follows."""
    return _resumes(source, dash) and _tag_within(source, Span(dash.end, end)) is not None


def _narration_within(source: str, words: Span, resumed: bool) -> int | None:
    """Where narration begins in `words`: at a speech tag, or at a sentence about someone if a dash resumes after it."""
    tag = _tag_within(source, words)
    if tag is not None or not resumed or not source[: words.end].rstrip().endswith((".", "!", "?")):
        return tag
    business = BUSINESS.search(source, words.start, words.end)
    return business.start() + 1 if business else None


def _mark(source: str, dash: Span) -> Span:
    """The dash without the space after it, which belongs to the narration."""
    return Span(dash.start, dash.start + len(source[dash.start : dash.end].rstrip()))


def _resumes(source: str, dash: Span) -> bool:
    """After a tag a dash takes the speech up again if a stop is before it; else it is the narrator's own pause."""
    return source[max(dash.start - 3, 0) : dash.start].rstrip().endswith(STOPS)


def _tag_within(source: str, words: Span) -> int | None:
    """Where the narration begins: behind the stop that a speech tag follows."""
    for stop in AFTER_STOP.finditer(source, words.start, words.end):
        tag = TAG.match(source, stop.end(), words.end)
        if tag and (source[stop.start()] != "." or tag[0][0].islower()):
            return stop.start() + 1
    return None
