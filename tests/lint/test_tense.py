"""Past tense in action, told without a tagger: pairs of sentences, the past one and the same in the present.

A false alarm is worse than a miss: in the present column nothing may be found, and after a dash stand more such
sentences, full of participles. In the past column most must be found.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from screenplay.lint.english import sentences
from screenplay.lint.tense import past_verb

CASES = Path(__file__).parent.parent / "cases" / "lint" / "tense.txt"
PAIRS = [line.split("\t") for line in CASES.read_text(encoding="utf-8").splitlines()]
PEOPLE = frozenset({"ruta", "tom"})
ENOUGH = 0.8


def is_past(words: str) -> bool:
    return any(past_verb(sentence, PEOPLE) for sentence in sentences(words))


@pytest.mark.parametrize("words", [present for _, present in PAIRS])
def test_nothing_is_found_in_the_present(words: str) -> None:
    assert not is_past(words)


def test_most_of_the_past_is_found() -> None:
    past = [words for words, _ in PAIRS if words != "-"]
    missed = [words for words in past if not is_past(words)]
    assert len(missed) <= len(past) * (1 - ENOUGH), missed
