"""A paragraph that its adaptation would maim stands as written, and the rest of the story is a script all the same."""

from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from screenplay import adapt as adaptation
from screenplay import fidelity, pipeline
from screenplay.adapt import Settings, adapt
from screenplay.adapt.settings import Medium
from screenplay.adapt.staging import stage
from screenplay.adapt.staging.page import Page, Staged
from screenplay.errors import ScreenplayError
from screenplay.model import Heading, Screenplay
from screenplay.readers import prose
from screenplay.writers import fountain

STORY = """Mara put the lamp on the table.

"Sit down," she said, folding the map. "You are late."

Tom sat down. He was wet to the knees."""

SCRIPT = """\
MARA puts the lamp on the table.

MARA
Sit down.

She said, folding the map.

MARA
You are late.

Tom sits down. He is wet to the knees.
"""


def broken(page: Page) -> Staged:
    """Staging that loses the last beat of each paragraph that has a map in it."""
    beats, gone = stage(page)
    text = page.source[page.paragraph.span.start : page.paragraph.span.end]
    return (beats[:-1] if "map" in text else beats), gone


def test_a_paragraph_that_would_lose_a_word_stands_as_written_and_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adaptation, "stage", broken)
    made = pipeline.convert(pipeline.understand(prose.read(STORY, "story.txt")))
    body = tuple(element for element in made.play.elements if not isinstance(element, Heading))
    assert fountain.write(Screenplay((), body)).decode() == SCRIPT
    (note,) = [note for note in made.notes if note.code == "as written"]
    assert STORY[note.span.start : note.span.end].startswith('"Sit down,"')


def test_where_even_that_loses_a_word_the_conversion_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adaptation, "stage", broken)
    monkeypatch.setattr(adaptation, "as_written", broken)
    with pytest.raises(ScreenplayError, match=r"story\.txt, line 3: .*; nothing was written"):
        pipeline.convert(pipeline.understand(prose.read(STORY, "story.txt")))


STORIES = sorted((Path(__file__).parent.parent / "stories").iterdir())


@pytest.mark.parametrize(("path", "medium"), list(product(STORIES, get_args(Medium))), ids=str)
def test_whole_stories_as_written_lose_nothing(path: Path, medium: Medium) -> None:
    story = pipeline.understand(prose.read(path.read_text(encoding="utf-8"), path.name))
    everywhere = range(len(story.book.paragraphs()))
    for untouched in (frozenset(everywhere), frozenset(everywhere[::2]), frozenset(everywhere[1::3])):
        made = adapt(story, Settings(medium), untouched)
        assert fidelity.account(story.book, made.play, made.gone).faults == ()
