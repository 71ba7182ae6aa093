"""The walk from a story to a script: each step a call, in order, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from screenplay import fidelity, nlp, review
from screenplay.adapt import adapt
from screenplay.attribution import attribute
from screenplay.attribution.tags import read_tags
from screenplay.book import Book
from screenplay.findings import Character, Understanding
from screenplay.model import Screenplay
from screenplay.notes import Note
from screenplay.people import find_people
from screenplay.scenes import find_scenes
from screenplay.telephone import far_voices

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


def understand(
    book: Book, given: tuple[Character, ...] | None = None, model: str | None = None, progress: Progress = silent
) -> Understanding:
    """Who is in `book`, who says what, where and when. `given` is a cast to keep to, `model` a spaCy model to use."""
    annotations = nlp.annotate(book, model, lambda done: progress("reading the sentences", done))
    progress("finding people and speakers", 0.0)
    cast = find_people(book, annotations, given)
    tags = read_tags(book, annotations)
    attributions = attribute(book, annotations, cast, tags)
    progress("finding scenes", 0.0)
    scenes = find_scenes(book, annotations, cast)
    far = far_voices(book, annotations, attributions, scenes)
    return Understanding(book, annotations, cast, tags, attributions, scenes, far)


def convert(story: Understanding, progress: Progress = silent) -> Conversion:
    """The script of `story`, checked. Raises ScreenplayError where the check finds that words were lost."""
    progress("writing the script", 0.0)
    adaptation = adapt(story)
    spoken, narrated = fidelity.check(story.book, adaptation.play, adaptation.gone)
    return Conversion(story, adaptation.play, review.notes(story), spoken, narrated)
