"""Italic thoughts told from stress, titles, signs, and whole passages set in italics."""

from __future__ import annotations

import re

from screenplay.readers.italics import Emphasis
from screenplay.text import Span

LONGEST_THOUGHT = 40
"""Words. What is longer and in italics is a letter, a dream or a look back."""
STOPS = ".?!…—–,-:"
ENDS_BEFORE = '.?!…—–-:;,"”’»)'
THINKS = (
    r"(?:thought|thinks?|wonder(?:ed|s)?|mused?|reasoned|reflected|reminded|told (?:him|her|my|them)sel(?:f|ves)"
    r"|realized|realised|decided|prayed|knew|hoped|figured|considered|scolded|reassured|mouth(?:ed|s))"
)
TAGGED = re.compile(rf"\W*(?:\w+\s+){{0,3}}?{THINKS}\b")
LEADS = re.compile(rf"\b{THINKS}\b[^.?!]{{0,40}}[,:—–-]\s*$")
WRITTEN = re.compile(
    r"\b(?:read|reads|wrote|written|said|says|text|texted|letter|note|sign|label|headline|inscription|typed|titled"
    r"|called|entitled|words|sang|sings|song|lyrics|message|title|plaque|caption|email|page|screen|flashed|spelled)\b[^.?!]{0,30}$",
    re.IGNORECASE,
)
PERSONAL = re.compile(
    r"\b(?:I|I[’']\w+|me|my|mine|you|your|we|us|our|he|him|she|her|they|them|it|this|that|what|why|how|who|where"
    r"|do[’']?n[’']?t|ca[’']?n[’']?t|oh|maybe|damn|god)\b",
    re.IGNORECASE,
)
AFTER_THOUGHT = re.compile(rf"[*_]\W*(?:\w+\s+){{0,3}}?{THINKS}\b[^*_]*$")
"""What goes on after a thought with its tag ("*Not now,* she thought. *Get out.*") is thought as well."""
IT_READ = r"\W*it (?:said|says|read|reads|began|begins|ran|runs|went on|goes on)\b"
READ = re.compile(IT_READ)
"""Behind words that are read: "*Dear Ines,* it said"."""
AFTER_READ = re.compile(rf"[*_]{IT_READ}[^*_]*$")
"""So is what goes on behind that."""
NOISES = (
    "bang beep boom buzz chime clack clang clank clap clatter click clink clunk crack crackle crash creak crunch ding"
    " dong drip fizz honk hiss knock plop pop rap rattle ring rumble rustle screech scrape slam smack snap splash"
    " squeak squelch swish tap thud thump thwack tick tock twang vroom whack whirr whoosh wham zap zip zoom"
)
SOUNDS = frozenset(NOISES.split())


def is_thought(source: str, span: Span, emphasis: Emphasis) -> bool:
    """Whether italics outside speech are a character's thought: a sentence of its own, or tagged as thought."""
    words = source[emphasis.inner.start : emphasis.inner.end].strip()
    before = source[max(span.start, emphasis.open.start - 80) : emphasis.open.start].rstrip()
    after = source[emphasis.close.end : min(span.end, emphasis.close.end + 60)]
    count = words.count(" ") + words.count("\n") + 1
    if not words or count > LONGEST_THOUGHT or not any(c.isalpha() for c in words) or _is_sound(words):
        return False
    if TAGGED.match(after) and _stopped(words, after):
        return True
    if READ.match(after) or AFTER_READ.search(before):
        return True
    if WRITTEN.search(before):
        return False
    if LEADS.search(before):
        return words[-1] in STOPS or after[:1] in (".", "?", "!")
    inward = AFTER_THOUGHT.search(before) is not None or _is_inward(words, count)
    return _is_sentence(words, before, after) and (count > 1 or words[-1] in "?!.…") and inward


def _stopped(words: str, after: str) -> bool:
    return words[-1] in STOPS or after.lstrip()[:1] in (",", "—", "–", "-")


def _is_sentence(words: str, before: str, after: str) -> bool:
    """Begins like a sentence where one may begin, and ends like one where one may end."""
    starts = not before or before[-1] in ENDS_BEFORE
    first = next(c for c in words if c.isalpha())
    if not starts or not (first.isupper() or words[0] in "…."):
        return False
    stopped = words[-1] in ".?!…—–" or after[:1] in (".", "?", "!", "…")
    follows = after.lstrip(' \n.?!…"”’')[:1]
    return stopped and not follows.islower()


def _is_inward(words: str, count: int) -> bool:
    """Short, or about someone: a notice in italics is about nobody."""
    return count <= 3 or PERSONAL.search(words) is not None or words[-1] in "?!"


def _is_sound(words: str) -> bool:
    found = re.findall(r"[^\W_]+", words.lower())
    return bool(found) and all(word in SOUNDS for word in found)
