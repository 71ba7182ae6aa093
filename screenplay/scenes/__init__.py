"""Where and when: the scenes of a story, and the slug line of each.

A scene opens at a typographic break or a chapter, and where the signs of another time or place weigh enough (`signs`,
`weighing`): words of time, people who go, a place that is shown, new people and things. What a scene is called comes
from the places named in it, else from the things around ("a sofa is indoors"), else from an earlier scene that it
shares its things with; the time of day comes from the words and clocks in it, else from the scenes beside it, else from
lights and customs (`daytimes`). A place that the text gives nothing for stays None.
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
