"""Speech by dialogue dashes: no mark says where it ends, so the speech tag inside the line has to.

— Come in, she said. — It's open.
— Come in, — she said. — It's open.
— Come in, she said, it's open.
—Come in —she said—. It's open.
"""

from __future__ import annotations

import re

from screenplay.readers.marks import Pair, Pairing
from screenplay.readers.saying import SAYING
from screenplay.text import Span

DASH = re.compile(r"(?<!\S)(?:[—–―]|--|-(?=\s))\s*|[—–―](?=\s|[.,;:!?])|(?<=\s)[—–―](?=\w)|(?<=[:.!?])\s[—–―]\s*")
NAMED = (
    r"(?:(?:the|his|her|my|their|an?|old|young|little|Mr\.?|Mrs\.?|Miss|Dr\.?)\s+(?:\w+\s+){0,2}?[\w'’-]+"
    r"|[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2})"
)
WHO = rf"(?:he|she|they|we|I|it|you|who|(?:some|every)(?:body|one)|one of them|another|{NAMED})"
TAG = re.compile(
    r"(?!I (?:think|wonder|confess|admit|insist|swear|beg|promise|suggest)\b|(?:you|they|we) (?:say|think|tell|see)\b)"
    rf"(?:and\s+)?(?:{WHO}\s+(?:\w+ly\s+|had\s+|would\s+)?{SAYING}|{SAYING}\s+{WHO})\b(?!['’])"
    r"|came\s+(?:the|an?|his|her|another)\s+(?:\w+\s+)?(?:voice|answer|reply|whisper|cry|shout)\b"
    rf"|[a-z]+ed\s+{NAMED}(?=\s*[.,;:!?…—–]|\s*$)"
)
"""A speech tag; behind the verb a name makes one of any verb: "panted Tom"."""
IRREGULAR = (
    "ate beat began bent bit blew broke brought came caught could did drank drew drove fell felt flew fought found"
    " froze gave got grew had heard held hit hung kept knelt knew laid leant led left let lit lost made met paid put"
    " ran rang read rode rose said sang sank sat saw set shook shot shut slid spat split spoke spread sprang stood"
    " struck stuck swept swung swore threw told took tore was went were woke wore would wrote"
)
VERB = rf"(?:\w+ed|\w+[^s\W]s|{IRREGULAR.replace(' ', '|')})"
SUBJECT = (
    r"(?:[Hh]e|[Ss]he|[Tt]hey|I|(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Tt]heir)\s+(?:\w+\s+)?\w+"
    r"|[A-Z][\w.]+(?:\s+[A-Z]\w+)?)"
)
TELLS = re.compile(rf"{SUBJECT}\s+(?:\w+ly\s+|only\s+|just\s+)?{VERB}\b(?!['’])")
"""How a sentence about someone begins; so does what is told in a speech, if no dash stands around it."""
BUSINESS = re.compile(rf"(?:He|She|They)\s+\w+|{TELLS.pattern}")
"""Such a sentence between a stop and the dash that takes the speech up again."""
SENTENCE = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.!?…]+\s+(?=\S)")
AFTER_STOP = re.compile(r"[,.!?…]\s+(?=\w)")
STOPS = (".", ",", "!", "?", "…", ":", ";")
FULL_STOPS = STOPS[0], *STOPS[2:6]
CLAUSE_END = re.compile(r"(?:\s+[\w'’-]+){0,3},\s+")
SENTENCE_END = re.compile(r"[^.!?…]*\.\s+")
GOES_ON = re.compile(
    r"(?:I|you|we|it['’]s|it (?:is|was)|that['’]s|that is|this is|there['’]s|there (?:is|are)|is|are|am|can|will|do"
    r"|do(?:es)?n['’]t|please|let['’]s|what|why)\b"
)
"""How a speech goes on behind a comma and a tag; narration would have a participle, a preposition, a conjunction."""
SPOKEN = re.compile(
    r"[^.!?…]*?(?:\b(?:you|your|yours|I['’](?:m|ll|ve)|(?:do|wo|ca|is|are)n['’]t|let['’]s|let me|(?:he|she|it|we|that"
    r"|there|what|who)['’](?:s|ll|re|ve)|they['’](?:ll|re|ve)|will|shall|ought|I (?:am|believe|guess|hope|know|mean"
    r"|suppose|think|understand|want|wish))\b|[!?])",
    re.I,
)
"""A sentence that only somebody who speaks would say."""
CLOSE = re.compile(r"\s?(?<=\s)[—–―](?=\S)")
INSERTED = re.compile(r"(?<=\S)[—–―][.,;:!?…]*\s+(?=\S)")
"""The second of two dashes that stand close around what the narrator puts in, and the stop of the speech behind it."""


def pairing(source: str, span: Span) -> Pairing:
    """The speeches of the paragraph at `span`, which a dash opens and a tag, the next dash or the end closes.

    A paragraph that begins with narration has speech only behind a stop and a dash: "She laughed. — Come in."
    """
    dashes = [Span(*match.span()) for match in DASH.finditer(source, span.start, span.end)]
    ends = [*(dash.start for dash in dashes[1:]), span.end]
    pairs: list[Pair] = []
    begun: Span | None = None
    for at, (dash, end) in enumerate(zip(dashes, ends, strict=False)):
        if begun is None and pairs and (behind := _behind_insertion(source, pairs[-1], dash)) is not None:
            begun = Span(dash.start, behind)
        elif begun is None:
            opens = dash.start == span.start or (pairs and _resumes(source, dash)) or _opens(source, dash, end)
            begun = dash if opens else None
        elif TAG.match(source, dash.end, end) or _tells(source, dash, end) or _is_insertion(source, dash, end):
            pairs.append(Pair(begun, _mark(source, dash)))
            begun = taken_up(source, Span(dash.end, end))
        while begun and (told := _told(source, begun, Span(dash.end, end), at + 1 < len(dashes))) is not None:
            pairs.append(Pair(begun, Span(told, told)))
            begun = taken_up(source, Span(told, end))
    if begun is not None:
        pairs.append(Pair(begun, Span(span.end, span.end)))
    return Pairing(tuple(pairs))


def _tells(source: str, dash: Span, end: int) -> bool:
    """Whether a dash behind a stop of the speech leads to business: "Oh no. — Brenda shook her head."."""
    found = _resumes(source, dash) and TELLS.match(source, dash.end, end)
    return bool(found) and not SPOKEN.match(source, dash.end, end)


def _is_insertion(source: str, dash: Span, end: int) -> bool:
    """Whether what somebody does stands between two dashes that are close to it: "Well —he shrugged—, why not?"."""
    inside = _is_close(source, dash) and INSERTED.match(source, end)
    return bool(inside and TELLS.match(source, dash.end, end)) and not SPOKEN.match(source, dash.end, end)


def _behind_insertion(source: str, before: Pair, dash: Span) -> int | None:
    """Where the speech goes on behind `dash`, if it is the second around an insertion and the first closed `before`."""
    second = INSERTED.match(source, dash.start)
    return second.end() if second and before.close and _is_close(source, before.close) else None


def _is_close(source: str, dash: Span) -> bool:
    """Whether a dash stands close to the word behind it and apart from the one before."""
    return CLOSE.match(source, dash.start) is not None


def _opens(source: str, dash: Span, end: int) -> bool:
    """Whether a dash behind the narrator's sentence begins a speech: a capital or a tag follows."""
    if not _resumes(source, dash):
        return False
    stopped = source[: dash.start].rstrip().endswith(FULL_STOPS)
    return (stopped and source[dash.end : dash.end + 1].isupper()) or tag_within(
        source, Span(dash.end, end)
    ) is not None


def _told(source: str, begun: Span, words: Span, resumed: bool) -> int | None:
    """Where narration begins in `words`, behind where the speech began: at a speech tag, or at the sentences about
    someone that stand before the dash which takes the speech up."""
    words = Span(max(begun.end, words.start), words.end)
    tag = tag_within(source, words)
    if tag is not None or not resumed or not source[: words.end].rstrip().endswith((".", "!", "?")):
        return tag
    told = None
    for stop in reversed(list(SENTENCE.finditer(source, words.start, words.end))):
        if not BUSINESS.match(source, stop.end(), words.end) or SPOKEN.match(source, stop.end(), words.end):
            break
        told = stop.end() - 1
    return told


def taken_up(source: str, told: Span) -> Span | None:
    """Where a speech goes on without a dash behind the tag that opens `told`: "he said, it's open"; without width."""
    words = source[told.start : told.end]
    tag = TAG.match(source, told.end - len(words.lstrip()), told.end)
    if tag is None:
        return None
    clause, sentence = (stop.match(source, tag.end(), told.end) for stop in (CLAUSE_END, SENTENCE_END))
    if clause and (GOES_ON.match(source, clause.end(), told.end) or SPOKEN.match(source, clause.end(), told.end)):
        return Span(clause.end(), clause.end())
    if sentence and SPOKEN.match(source, sentence.end(), told.end):
        return Span(sentence.end(), sentence.end())
    return None


def _mark(source: str, dash: Span) -> Span:
    """The dash without the space after it, which belongs to the narration."""
    return Span(dash.start, dash.start + len(source[dash.start : dash.end].rstrip()))


def _resumes(source: str, dash: Span) -> bool:
    """After a tag a dash takes the speech up again if a stop is before it; else it is the narrator's own pause."""
    return source[max(dash.start - 3, 0) : dash.start].rstrip().endswith(STOPS)


def tag_within(source: str, words: Span) -> int | None:
    """Where the narration begins: behind the stop that a speech tag follows."""
    for stop in AFTER_STOP.finditer(source, words.start, words.end):
        tag = TAG.match(source, stop.end(), words.end)
        if tag and (source[stop.start()] != "." or tag[0][0].islower()):
            return stop.start() + 1
    return None
