"""What attribution answers for each quotation of an annotation, and whether it is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from screenplay.attribution import read_through
from screenplay.attribution.calibration import confidence
from screenplay.attribution.certainty import certainty
from screenplay.attribution.reading import Reading
from screenplay.attribution.trained import Paces, Sureness
from screenplay.attribution.weights import with_hand
from screenplay.training.sources import Source, identified
from screenplay.training.spans import Found


@dataclass(frozen=True, slots=True)
class Answer:
    """`kind`: of the quotation, in the annotation. `signs`: of certainty; none where the quotation was not found, which
    is wrong. `confidence`: what they come to, 0 to 1."""

    kind: str
    right: bool
    signs: Mapping[str, float] = field(default_factory=dict)
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Judged:
    """The answers on a novel, with the annotation's cast `given` or not; `found`: which quotations were found."""

    novel: str
    given: bool
    found: Found
    answers: tuple[Answer, ...]


def judged(source: Source, weights: Paces) -> Judged:
    """The answers under `weights` for all quotations of the annotation of `source`; how sure they are is left open."""
    book, annotations = source.novel.book, source.novel.annotations
    reading = read_through(book, annotations, source.cast, source.turns, with_hand(weights))
    return Judged(source.novel.name, source.given, source.found, tuple(_answers(source, reading)))


def _answers(source: Source, reading: Reading) -> Iterator[Answer]:
    speakers = reading.speakers()
    who = identified(source, speakers)
    signs = [dict(certainty(reading, number)) for number in range(len(speakers))]
    for said, turn in zip(source.novel.said, source.found.turns, strict=True):
        if turn is None:
            yield Answer(said.kind, False)
        else:
            yield Answer(said.kind, who.get(speakers[turn]) == said.speaker, signs[turn])


def sure(found: Judged, sureness: Sureness) -> Judged:
    """`found` with the confidence of the answers."""
    answers = (
        replace(answer, confidence=confidence(answer.signs, sureness) if answer.signs else 0.0)
        for answer in found.answers
    )
    return replace(found, answers=tuple(answers))
