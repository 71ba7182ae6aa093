"""Flashbacks inside a scene: the words that lead into one, and those that lead back."""

from __future__ import annotations

import re

from screenplay.scenes.hours import SEASONS
from screenplay.scenes.leaps import AGO, LEAD, NUMBER
from screenplay.scenes.words import either

RETURN = "the story comes back"
TIME = rf"(?:{either(SEASONS)}|day|night|evening|morning|year|first time)"
YOUNG = rf"(?:an? (?:boy|girl|child|student|young \w+)|{NUMBER}(?: years old)?|at school|very young|little|small)"
BACK = re.compile(
    LEAD + rf"(?:when (?:he|she|i|they|we) (?:was|were|had been) {YOUNG}\b"
    rf"|the {TIME} (?:before|that|when|he|she|they|we|i)\b(?! (?:morning|day|night))"
    r"|(?:long|years|many years) (?:ago|before|earlier)\b|in those days\b"
    r"|once , (?:long ago|years before|as a child)\b"
    rf"|{NUMBER} {either(SEASONS)}s (?:ago|earlier|before))"
)
FORTH = re.compile(
    LEAD
    + r"(?:now\b(?! and (?:again|then))|back (?:in|at|on) the\b|that (?:had been|was) (?:long|years|\w+ years) ago\b"
    r"|the memory\b|(?:he|she|i|they) (?:opened|opens|rubbed|rubs) (?:his|her|my|their) eyes\b"
    r"|(?:he|she|i|they) (?:came|comes|come) (?:back )?to (?:himself|herself|myself|themselves|the present)\b)"
)


def goes_back(told: str) -> bool:
    """Whether the first sentence of a paragraph (see `leaps.wording`) leads into the past."""
    return AGO.match(told) is not None or BACK.match(told) is not None


def comes_back(told: str) -> bool:
    """Whether the first sentence of a paragraph leads back to the story's now."""
    return FORTH.match(told) is not None
