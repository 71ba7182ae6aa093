"""Where and when: the scenes of a story, and the slug line of each.

A scene opens at a typographic break or a chapter, and where what is measured of a passage tells that time has passed or
the people are elsewhere (`breaks`). What it is called is the likeliest of the places that are named in it, that the
things around make ("a sofa is indoors"), where the story was or would be (`places`); the time of day comes from its own
words and from the scenes beside it (`daytime`). How much each piece of evidence says was learnt from annotated stories
(`trained`). A place that the text gives too little for stays None.
"""

from __future__ import annotations

from screenplay.book import Book
from screenplay.findings import Annotations, Cast, Scene
from screenplay.scenes.breaks.flashbacks import without_asides
from screenplay.scenes.breaks.openings import openings
from screenplay.scenes.naming import name_scenes
from screenplay.scenes.places.spelling import in_its_words
from screenplay.scenes.reading import readings
from screenplay.scenes.slug import slug_line, slug_lines

__all__ = ["find_scenes", "slug_line", "slug_lines"]


def find_scenes(book: Book, annotations: Annotations, cast: Cast) -> tuple[Scene, ...]:
    """The scenes of `book` in order. The first starts at the first paragraph; a book without paragraphs has none."""
    read = without_asides(readings(book, annotations, cast))
    return in_its_words(name_scenes(read, openings(read)), book.source) if read else ()
