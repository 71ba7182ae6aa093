"""The annotated stories of the benchmark say what they seem to say."""

from itertools import pairwise
from pathlib import Path

import pytest

from screenplay.text import Span
from tests.bench import marked

STORIES = sorted((Path(__file__).parent / "bench" / "stories").glob("*/*.txt"))

MARKED = """% Ines | Ines Avila; the clerk | f
% Ben | the boy | m
@ INT | KITCHEN; FARM KITCHEN | NIGHT; -
{Ines}"It's late," she said. {Ines}"Sit."

@ - | YARD | DAWN
The boy ran. @{EXT | ROAD | DAWN} It was cold.
{Ben}— Wait!{/} he cried.

~ The boy ran. => The boy runs.
"""


def test_marks_are_taken_out_and_tell_what_stands_where(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(MARKED, encoding="utf-8")
    story = marked.read(tmp_path / "one.txt")
    first, second, third, fourth = story.text.splitlines()
    assert (first, second) == ('"It\'s late," she said. "Sit."', "")
    assert (third, fourth) == ("The boy ran. It was cold.", "— Wait! he cried.")
    said = [(line.speaker, story.text[line.span.start : line.span.end]) for line in story.lines]
    assert said == [("Ines", '"It\'s late,"'), ("Ines", '"Sit."'), ("Ben", "— Wait!")]
    starts = [story.text[opening.start :].split()[0] for opening in story.openings]
    assert starts == ["\"It's", "The", "It"]
    assert [opening.setting for opening in story.openings] == ["INT", None, "EXT"]
    assert story.openings[0].times == ("NIGHT", "-")
    assert story.tenses == (("The boy ran.", "The boy runs."),)


@pytest.mark.parametrize("faulty", ["{Tom}" + '"Yes."', '% Tom | Tom | m\n{Tom}"Yes.'])
def test_an_unknown_speaker_and_an_open_quotation_are_told(tmp_path: Path, faulty: str) -> None:
    (tmp_path / "one.txt").write_text(faulty, encoding="utf-8")
    with pytest.raises(ValueError, match=r"Tom|closing mark"):
        marked.read(tmp_path / "one.txt")


def plain(text: str) -> str:
    return " ".join(text.replace("*", "").replace("_", "").split())


@pytest.mark.parametrize("path", STORIES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_annotation_fits_the_story(path: Path) -> None:
    story = marked.read(path)
    assert story.openings
    assert not [past for past, _ in story.tenses if plain(past) not in plain(story.text)]
    assert not any(mark in story.text for mark in "{}@")
    spans = [Span(0, 0), *(line.span for line in story.lines)]
    assert all(one.end <= other.start for one, other in pairwise(spans))
