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
AFTER_STOP = re.compile(r"[,.!?…]\s+(?=\w)")
STOPS = (".", ",", "!", "?", "…", ":", ";")


def pairing(source: str, span: Span) -> Pairing:
    """The speeches of the paragraph at `span`, which a dash opens and a tag, the next dash or the end closes."""
    dashes = [Span(*match.span()) for match in DASH.finditer(source, span.start, span.end)]
    if not dashes or dashes[0].start != span.start:
        return Pairing(())
    pairs: list[Pair] = []
    begun: Span | None = dashes[0]
    for at, dash in enumerate(dashes):
        end = dashes[at + 1].start if at + 1 < len(dashes) else span.end
        if begun is None:
            begun = dash if _resumes(source, dash) else None
        elif at and TAG.match(source, dash.end, end):
            pairs.append(Pair(begun, _mark(source, dash)))
            begun = None
        tag = _tag_within(source, Span(dash.end, end)) if begun else None
        if begun and tag is not None:
            pairs.append(Pair(begun, Span(tag, tag)))
            begun = None
    if begun is not None:
        pairs.append(Pair(begun, Span(span.end, span.end)))
    return Pairing(tuple(pairs))


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
