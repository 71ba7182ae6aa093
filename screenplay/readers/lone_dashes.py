"""Speech by dialogue dashes where no dash takes it up again, so that its sentences have to tell what is speech.

—Come in, he said. It's open. She held the door. —Who is it?

A dash opens the paragraph and speech with it. A tag ends it, and so does business told in the tense of the story when
what was said before is not; behind either it goes on with the first sentence that a narrator would not write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from screenplay.english import words
from screenplay.readers import dashes
from screenplay.readers.marks import Pair, Pairing
from screenplay.text import Span

PARAGRAPH = re.compile(
    r"^[ \t]*(?P<dash>(?:[—–―]|--|-(?=\s))\s*)?(?P<words>\S.*(?:\n(?![ \t]*(?:\n|[—–―-])).*)*)", re.MULTILINE
)
RESUMED = re.compile(r"[.,!?…]\s+(?:[—–―]|--)\s*\w")
MORE = re.compile(rf"[,.!?…]\s+(?:{dashes.TAG.pattern})[^.!?…]*[.!?…]\s+\w")
FEW = 2
"""Tags with something behind them: with fewer nothing is known of the text."""
FEW_RESUMED = 0.2
"""Of the tags with something behind them; in texts that set dashes behind a tag it is half of them and more."""
OFTEN = 200
"""An "I" in so many words of narration makes the narrator one who says it."""
SAID, SAYS = re.compile(r"\b(?:said|asked)\b"), re.compile(r"\b(?:says|asks)\b")
SAME = words("put let cut hit set shut read split spread")
"""Verbs that are the same in the past."""
PAST = "|".join(verb for verb in dashes.IRREGULAR.split() if verb not in SAME | {"could", "would"})
NO_VERB = "need|indeed|hundred|bed|red|shed|feed|seed|speed|sacred|naked|wicked|supposed"
BEFORE = re.compile(rf"\b(?!(?:{NO_VERB})\b)(?:{PAST}|\w{{2,}}ed)\b")
"""A verb in the past."""
IS = re.compile(r"(?:was|were)(?! (?:\w+ly )?\w+ing\b)")
THIRD = re.compile(rf"{dashes.SUBJECT}\s|(?:It|There)\s(?!['’])")
STATIVE = re.compile(rf"{dashes.SUBJECT}\s+(?:know|think|want|like|ha|have|i|are|doe|do|need|mean|live|work)s?\b")
OURS = re.compile(r"\b(?:we|us|our|ours|you|your|yours)\b", re.I)
MINE = re.compile(r"\b(?:I|me|my|mine|myself)\b")
CONTRACTED = re.compile(r"\w['’](?:t|re|ve|ll|d|m)\b")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is told. `lone`: a dash opens speech and nothing takes it up; `present`: in the present tense;
    `by_one`: by somebody who says "I"."""

    lone: bool
    present: bool
    by_one: bool


@lru_cache(maxsize=4)
def manner_of(source: str) -> Manner:
    """How the whole of `source` is told, if its speech is marked by dashes."""
    paragraphs = list(PARAGRAPH.finditer(source))
    spoken = [match["words"] for match in paragraphs if match["dash"]]
    resumed = sum(RESUMED.search(speech) is not None for speech in spoken)
    more = sum(MORE.search(speech) is not None for speech in spoken)
    narration = " ".join(match["words"] for match in paragraphs if not match["dash"])
    return Manner(
        more >= FEW and resumed <= FEW_RESUMED * more,
        len(SAYS.findall(source)) > len(SAID.findall(source)),
        len(re.findall(r"\bI\b", narration)) * OFTEN > len(narration.split()),
    )


def pairing(source: str, span: Span) -> Pairing:
    """The speeches of the paragraph at `span`, which begins with a dash."""
    opening = dashes.DASH.match(source, span.start, span.end)
    assert opening
    manner = manner_of(source)
    pairs: list[Pair] = []
    begun: Span | None = Span(*opening.span())
    for sentence in _sentences(source, Span(opening.end(), span.end)):
        if begun is None:
            begun = Span(sentence.start, sentence.start) if _is_spoken(source, sentence, manner) else None
        if begun is None:
            continue
        told = _told(source, Span(begun.end, sentence.start), sentence, manner)
        if told is not None:
            pairs.append(Pair(begun, Span(told, told)))
            begun = dashes.taken_up(source, Span(told, sentence.end))
    if begun is not None:
        pairs.append(Pair(begun, Span(span.end, span.end)))
    return Pairing(tuple(pairs))


def _sentences(source: str, span: Span) -> Iterator[Span]:
    start = span.start
    for stop in dashes.SENTENCE.finditer(source, span.start, span.end):
        yield Span(start, stop.end())
        start = stop.end()
    if start < span.end:
        yield Span(start, span.end)


def _told(source: str, said: Span, sentence: Span, manner: Manner) -> int | None:
    """Where in `sentence`, behind what was `said`, narration begins."""
    behind = said.end > said.start
    opens = source[sentence.start : sentence.start + 1].islower() or not source[: sentence.start].rstrip().endswith(".")
    if behind and opens and dashes.TAG.match(source, sentence.start, sentence.end):
        return _before(source, sentence.start)
    tag = dashes.tag_within(source, sentence)
    if tag is None and behind and _is_business(source, said, sentence, manner):
        return _before(source, sentence.start)
    return tag


def _before(source: str, at: int) -> int:
    """The end of the word before `at`: the space belongs to the narration."""
    return len(source[:at].rstrip())


def _is_business(source: str, said: Span, sentence: Span, manner: Manner) -> bool:
    """Whether somebody does something in the tense of the story, and nothing of what was said is in it."""
    tells = dashes.TELLS.match(source, sentence.start, sentence.end)
    if tells is None or _has_cue(source, sentence, manner):
        return False
    if manner.present:
        return STATIVE.match(source, sentence.start) is None and _has_cue(source, said, manner)
    verb = tells[0].split()[-1]
    if not (BEFORE.fullmatch(verb) or verb in SAME) or IS.match(source, tells.end() - len(verb)):
        return False
    return not any(_is_told(source, part, manner) for part in _sentences(source, said))


def _is_spoken(source: str, sentence: Span, manner: Manner) -> bool:
    return _has_cue(source, sentence, manner) or not _is_told(source, sentence, manner)


def _is_told(source: str, sentence: Span, manner: Manner) -> bool:
    """Whether a narrator could write `sentence`: in the past, or of somebody where the story is in the present."""
    if _has_cue(source, sentence, manner):
        return False
    if manner.present:
        return THIRD.match(source, sentence.start, sentence.end) is not None
    return BEFORE.search(source, sentence.start, sentence.end) is not None


def _has_cue(source: str, words: Span, manner: Manner) -> bool:
    """Whether something in `words` is only said by those who talk."""
    found = source[words.start : words.end]
    if "?" in found or OURS.search(found) or CONTRACTED.search(found):
        return True
    return dashes.SPOKEN.match(found) is not None or (not manner.by_one and MINE.search(found) is not None)
