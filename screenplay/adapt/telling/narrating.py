"""What a first-person narrator says over the pictures: whole stretches of telling, not a sentence here and there.

Of the narration between two speeches, or two slug lines, the sentences that no camera finds are best said and the
others best shown; but each change between the two costs a reading as much as some words told the wrong way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenplay.adapt.telling.minds import AWAY, Sentence
from screenplay.findings import Tokens, Understanding

CHANGE = 12
"""Words: what a change from action to the narrator's voice, or back, is weighed at where a paragraph begins."""
WITHIN = 25
"""The same inside a paragraph."""
IDLE = 1 / 3
"""What a word of a sight in which nothing is done weighs where it is said."""


@dataclass(frozen=True, slots=True)
class _Costs:
    """What it costs to show a sentence and to say it, and to change before it."""

    shown: float
    said: float
    change: int


def said_over(story: Understanding, told: Sequence[Sequence[Sentence]]) -> tuple[frozenset[int], ...]:
    """For each paragraph of `story` the places of the words that its narrator says; `told` are its sentences."""
    paragraphs = story.annotations.paragraphs
    starts = {scene.paragraph for scene in story.scenes}
    found: list[frozenset[int]] = [frozenset()] * len(told)
    run: list[int] = []
    for number, tokens in enumerate((*paragraphs, ())):
        silent = bool(tokens) and not any(token.stub for token in tokens)
        if number in starts or not silent:
            each = [(other, sentence) for other in run for sentence in told[other]]
            ways = _cheapest([_costs(sentence, paragraphs[other]) for other, sentence in each])
            for (other, sentence), said in zip(each, ways, strict=True):
                found[other] |= frozenset(sentence.places) if said else frozenset()
            run = []
        run += [number] if silent else []
    return tuple(found)


def _costs(sentence: Sentence, tokens: Tokens) -> _Costs:
    words = sum(tokens[place].text[:1].isalnum() for place in sentence.places)
    change = WITHIN if sentence.places[0] else CHANGE
    if sentence.kind in AWAY:
        return _Costs(words, 0, change)
    return _Costs(0, words * IDLE if sentence.idle else words, change)


def _cheapest(sentences: Sequence[_Costs]) -> list[bool]:
    """Which of `sentences` are said, so that what is told the wrong way and the changes cost least."""
    shown = said = 0.0
    before: list[tuple[bool, bool]] = []
    for cost in sentences:
        before.append((said + cost.change < shown, said <= shown + cost.change))
        shown, said = min(shown, said + cost.change) + cost.shown, min(said, shown + cost.change) + cost.said
    way, found = said < shown, []
    for ways in reversed(before):
        found.append(way)
        way = ways[way]
    return found[::-1]
