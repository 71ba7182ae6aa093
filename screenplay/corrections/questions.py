"""Asking about the least sure lines: which is next, who may have said it, and what an answer changes.

An Interview is a state, and never changes: an answer makes the next one. Each answer is written into the text of the
file and the file read again, so that what is shown is what a conversion will make of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from screenplay.attribution import Decided, decide
from screenplay.attribution.rulings import Line
from screenplay.corrections import Corrected, Corrections, correct
from screenplay.corrections.passages import Story, lines_of
from screenplay.corrections.pointing import pointed_at
from screenplay.corrections.reading import IMPOSSIBLE, read
from screenplay.corrections.sheet import Role
from screenplay.corrections.writing import with_line, with_role
from screenplay.errors import ScreenplayError
from screenplay.findings import Attribution, Cast
from screenplay.pipeline import Survey
from screenplay.text import plain

CHOICES = 9
"""As many as one key can choose between."""


@dataclass(frozen=True, slots=True)
class Question:
    """A turn of speech, or a thought, whose speaker is not sure. `candidates` are ids, the likeliest first, each with
    their chance, or None for those who only speak around it."""

    lines: tuple[Line, ...]
    found: Attribution
    candidates: tuple[tuple[str, float | None], ...]


@dataclass(frozen=True, slots=True)
class Interview:
    """`text` is that of the file named `name`, with all answers in it; `passed` are lines that were skipped."""

    survey: Survey
    name: str
    text: str
    story: Story
    cast: Cast
    decided: Decided
    attributions: tuple[Attribution, ...]
    passed: frozenset[Line] = frozenset()
    answers: int = 0

    def questions(self, below: float) -> Iterator[Question]:
        """Those less sure than `below`, the least sure first."""
        for turn in self._open(below):
            yield Question(tuple(map(_line, turn)), turn[0], tuple(self._candidates(turn[0])))

    def count(self, below: float) -> int:
        """How many questions there are."""
        return len(self._open(below))

    def _open(self, below: float) -> list[list[Attribution]]:
        unsure = (turn for turn in _turns(self.attributions) if turn[0].confidence < below and turn[0].rule != "given")
        found = [turn for turn in unsure if _line(turn[0]) not in self.passed and self._words(turn[0])]
        return sorted(found, key=lambda turn: turn[0].confidence)

    def _words(self, found: Attribution) -> str:
        return plain(self.survey.book.paragraphs()[found.paragraph].parts[found.part].text).strip()

    def _candidates(self, found: Attribution) -> Iterator[tuple[str, float | None]]:
        likely = [(found.speaker, found.confidence)] if found.speaker else []
        likely += found.alternatives
        known = {who for who, _ in likely}
        around = Counter[str]()
        for other in self.attributions:
            if other.speaker and other.speaker not in known:
                around[other.speaker] += 1 + 100 * (abs(other.paragraph - found.paragraph) < 20)
        yield from likely[:CHOICES]
        yield from ((who, None) for who, _ in around.most_common(CHOICES - len(likely)))

    def skipping(self, question: Question) -> Interview:
        """The state after `question` was left open."""
        return replace(self, passed=self.passed | set(question.lines))

    def answered(self, question: Question, cue: str) -> Interview:
        """The state after `cue` (or a name or wording of somebody) was given as the speaker; a cue that nobody has
        makes a new character. Raises ScreenplayError where it can be nobody's."""
        text, cue = self.text, " ".join(cue.split())
        known = self._known(cue)
        if known is None:
            if IMPOSSIBLE.search(cue.upper()):
                raise ScreenplayError(f"{cue!r} is no cue", "a cue is a name in plain letters, such as OLD TOM")
            text = with_role(text, Role(0, cue.upper(), cue.title() if cue.isupper() else cue))
        passage = next(one for one in self.story.passages if (one.paragraph, one.part) == question.lines[0])
        given = pointed_at(self.survey.book, self.story, passage, known or cue.upper())
        return self._with(with_line(text, given))

    def _known(self, wanted: str) -> str | None:
        """The cue of the one whose cue, name or wording is `wanted`."""
        low = wanted.casefold()
        for character in self.cast.characters:
            if character.cue.casefold() == low:
                return character.cue
        named = {c.cue for c in self.cast.characters if low in {alias.casefold() for alias in (c.name, *c.aliases)}}
        return named.pop() if len(named) == 1 else None

    def _with(self, text: str) -> Interview:
        corrected = correct(self.survey.cast, self.survey.book, read(text, self.name))
        decided = self.decided.under(corrected.rulings) if corrected.cast == self.cast else None
        decided = decided or _decided(self.survey, corrected)
        attributions = tuple(decided.attributions())
        return replace(
            self, text=text, cast=corrected.cast, decided=decided, attributions=attributions, answers=self.answers + 1
        )


def interview(survey: Survey, corrections: Corrections, text: str) -> Interview:
    """The state before the first question. `text` is what `corrections` were read from."""
    corrected = correct(survey.cast, survey.book, corrections)
    decided = _decided(survey, corrected)
    lines = lines_of(survey.book)
    return Interview(survey, corrections.name, text, lines, corrected.cast, decided, tuple(decided.attributions()))


def _decided(survey: Survey, corrected: Corrected) -> Decided:
    return decide(survey.book, survey.annotations, corrected.cast, survey.tags, corrected.rulings)


def _turns(attributions: Sequence[Attribution]) -> Iterator[list[Attribution]]:
    """The lines of one turn together: they stand side by side and were decided as one."""
    for _, turn in groupby(attributions, key=lambda one: (one.speaker, one.confidence, one.reason, one.alternatives)):
        lines = list(turn)
        start = 0
        for at in range(1, len(lines) + 1):
            if at == len(lines) or lines[at].paragraph - lines[at - 1].paragraph > 1:
                yield lines[start:at]
                start = at


def _line(found: Attribution) -> Line:
    return found.paragraph, found.part
