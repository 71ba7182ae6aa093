"""Word lists set as prose, so that they can be read and added to, and the closed ones of English that many need."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """The words of `listed`, which stand between white space."""
    return frozenset(listed.split())


def phrases(listed: str) -> frozenset[str]:
    """The phrases of `listed`, which stand between commas."""
    return frozenset(" ".join(phrase.split()) for phrase in listed.split(",") if phrase.strip())


def either(alternatives: frozenset[str]) -> str:
    """A regular expression for any of `alternatives`, the longest first."""
    return "(?:" + "|".join(sorted(alternatives, key=lambda word: (-len(word), word))) + ")"


WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = words("january february march april may june july august september october november december")
SEASONS = words("spring summer autumn fall winter")
POSSESSIVES = words("my your his her its our their")
