"""The walk from a story to a script: each step a call, in order, and nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from screenplay import fidelity, nlp, review
from screenplay.adapt import Adaptation, Settings, adapt
from screenplay.attribution import attribute
from screenplay.attribution.roles import one_cue_each
from screenplay.attribution.tags import read_tags
from screenplay.book import Book
from screenplay.corrections import NOTHING, Corrections, correct
from screenplay.far_voices import far_voices
from screenplay.findings import Annotations, Cast, Character, Tag, Understanding
from screenplay.model import Screenplay
from screenplay.notes import Note
from screenplay.people import find_people
from screenplay.points_of_view import retold, tellers
from screenplay.scenes import find_scenes
from screenplay.second_person import as_first_person, called_you

Progress = Callable[[str, float], None]
"""Called with what is being done and the part of it that is done, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """A script with what led to it. `spoken` and `narrated` count the words that were checked to be kept."""

    story: Understanding
    play: Screenplay
    notes: tuple[Note, ...]
    spoken: int
    narrated: int


def silent(_doing: str, _done: float) -> None:
    """A Progress that tells nobody."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found out about `book` before anything is corrected: `cast` is as the program finds it.

    `told` are the annotations as those read them who look for people and scenes: with "I" for a "you" who acts.
    """

    book: Book
    annotations: Annotations
    told: Annotations
    cast: Cast
    tags: tuple[Tag, ...]


def survey(
    book: Book, given: tuple[Character, ...] | None = None, model: str | None = None, progress: Progress = silent
) -> Survey:
    """Who is in `book`, and what its tags are. `given` is a cast to keep to, `model` a spaCy model to use."""
    annotations = nlp.annotate(book, model, lambda done: progress("reading the sentences", done))
    progress("finding people and speakers", 0.0)
    told = as_first_person(annotations)
    tags = read_tags(book, told)
    cast = one_cue_each(book, told, find_people(book, told, given), tags)
    return Survey(book, annotations, told, cast if told is annotations else called_you(cast), tags)


def interpret(found: Survey, corrections: Corrections = NOTHING, progress: Progress = silent) -> Understanding:
    """Who says what, where and when, `corrections` being kept to. Raises ScreenplayError where they cannot be."""
    book, tags, annotations = found.book, found.tags, found.told
    corrected = correct(found.cast, book, corrections)
    attributions = attribute(book, annotations, corrected.cast, tags, corrected.rulings)
    told = tellers(book, annotations, corrected.cast)
    attributions = retold(attributions, tags, annotations, corrected.cast, told) if told else attributions
    progress("finding scenes", 0.0)
    scenes = find_scenes(book, annotations, corrected.cast)
    far = far_voices(book, annotations, attributions, scenes)
    return Understanding(book, found.annotations, corrected.cast, tags, attributions, scenes, far, corrected.notes)


def understand(
    book: Book,
    given: tuple[Character, ...] | None = None,
    model: str | None = None,
    progress: Progress = silent,
    corrections: Corrections = NOTHING,
) -> Understanding:
    """`survey` and `interpret`."""
    return interpret(survey(book, given, model, progress), corrections, progress)


def convert(story: Understanding, progress: Progress = silent, settings: Settings | None = None) -> Conversion:
    """The script of `story` as `settings` want it, checked; a paragraph that would lose a word stands as written.

    Raises ScreenplayError where words are lost even so.
    """
    progress("writing the script", 0.0)
    adaptation, kept, untouched = _without_loss(story, settings)
    if kept.faults:
        raise fidelity.error(story.book, kept.faults[0])
    notes = (*review.notes(story), *review.as_written(story, untouched), *adaptation.notes)
    return Conversion(story, adaptation.play, notes, kept.spoken, kept.narrated)


def _without_loss(
    story: Understanding, settings: Settings | None
) -> tuple[Adaptation, fidelity.Account, frozenset[int]]:
    """The adaptation, what it keeps, and the numbers of the paragraphs that stand as written, being lossy otherwise."""
    starts = [paragraph.span.start for paragraph in story.book.paragraphs()]
    untouched: frozenset[int] = frozenset()
    while True:
        adaptation = adapt(story, settings, untouched)
        kept = fidelity.account(story.book, adaptation.play, adaptation.gone)
        lossy = frozenset(max(0, bisect_right(starts, fault.offset) - 1) for fault in kept.faults)
        if lossy <= untouched:
            return adaptation, kept, untouched
        untouched |= lossy
