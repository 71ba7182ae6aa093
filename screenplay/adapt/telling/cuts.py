"""Passages that a reading may well do without: long stretches in which nothing happens that can be seen or heard.

They stay in the script; the notes say what each costs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from screenplay.adapt.telling.minds import Sentence
from screenplay.findings import Tokens, Understanding
from screenplay.notes import Note
from screenplay.text import Span
from screenplay.timing import READ

LEAST = 150
"""Words: not quite a minute. Less than that does no reading any harm."""
SHARE = 0.6
"""The part of a paragraph's words in which nothing is done, from which it is reflection."""


def candidates(story: Understanding, sentences: Sequence[Sequence[Sentence]]) -> Iterator[Note]:
    """A note on each passage of reflection that is worth a thought of cutting, with its words and minutes.

    `sentences` are those of each paragraph of `story`.
    """
    starts = {scene.paragraph for scene in story.scenes}
    run: list[int] = []
    for number, told in enumerate((*sentences, None)):
        tokens = story.annotations.paragraphs[number] if told is not None else ()
        if told is not None and number not in starts and _reflects(told, tokens):
            run.append(number)
            continue
        yield from _noted(story, run)
        run = [number] if told is not None and _reflects(told, tokens) else []


def _noted(story: Understanding, run: Sequence[int]) -> Iterator[Note]:
    words = sum(_words(token.text for token in story.annotations.paragraphs[number]) for number in run)
    if words >= LEAST:
        paragraphs = story.book.paragraphs()
        span = Span(paragraphs[run[0]].span.start, paragraphs[run[-1]].span.end)
        yield Note(
            "info",
            "cut",
            span,
            f"A candidate for cutting: {words} words of thought and summary, {words / READ:.1f} minutes to read.",
            "Cut what the scenes show anyway, or have it spoken: --thoughts voiceover, --for reading.",
        )


def _reflects(told: Sequence[Sentence], tokens: Tokens) -> bool:
    """Whether a paragraph without speech is mostly thought or summary."""
    if any(token.stub for token in tokens):
        return False
    counts = dict.fromkeys((True, False), 0)
    for sentence in told:
        counts[sentence.idle] += _words(tokens[place].text for place in sentence.places)
    return counts[True] > SHARE * sum(counts.values())


def _words(texts: Iterator[str]) -> int:
    return sum(text[:1].isalnum() for text in texts)
