"""The annotated stories of the benchmark say what they seem to say."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from screenplay.text import Span
from tests.bench import marked, stretches
from tests.bench.marked import Opening

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


def test_a_story_set_down_tells_its_scenes(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(MARKED, encoding="utf-8")
    marked.write(marked.read(tmp_path / "one.txt"), tmp_path / "one")
    text = (tmp_path / "one" / "text.txt").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "one" / "gold.json").read_text(encoding="utf-8"))["scenes"] == [
        {"start": 0, "setting": "INT", "location": ["KITCHEN", "FARM KITCHEN"], "time": ["NIGHT", "-"]},
        {"start": text.index("The boy"), "setting": None, "location": ["YARD"], "time": ["DAWN"]},
        {"start": text.index("It was"), "setting": "EXT", "location": ["ROAD"], "time": ["DAWN"]},
    ]


STRETCHES = """A line about them.

ShortNovel 4 21
0\tINT\tKITCHEN; FARM KITCHEN\tNIGHT; -
9\t-\tYARD\tDAWN

ShortNovel 25 29
0\tEXT\t-\t-
"""


def test_stretches_are_cut_out_of_their_novel(tmp_path: Path) -> None:
    (tmp_path / "stretches.tsv").write_text(STRETCHES, encoding="utf-8")
    (tmp_path / "ShortNovel").mkdir()
    (tmp_path / "ShortNovel" / "text.txt").write_text("One.Él sat.\n\nShe ran.\n\n\n\nEnd.\n", encoding="utf-8")
    first, second = stretches.read(tmp_path / "stretches.tsv")
    cut = stretches.cut(first, tmp_path)
    assert (cut.name, cut.text) == ("ShortNovel_0", "Él sat.\n\nShe ran.\n")
    assert [cut.text[scene.start :].split()[0] for scene in cut.openings] == ["Él", "She"]
    assert cut.openings[0] == Opening(0, "INT", ("KITCHEN", "FARM KITCHEN"), ("NIGHT", "-"))
    assert cut.openings[1].setting is None
    assert (second.name, stretches.cut(second, tmp_path).text) == ("ShortNovel_1", "End.\n")


@pytest.mark.parametrize("stretch", stretches.read(stretches.FILE), ids=lambda stretch: stretch.name)
def test_scenes_of_a_stretch_follow_each_other_in_it(stretch: stretches.Stretch) -> None:
    bounds = [*(scene.start for scene in stretch.openings), stretch.end - stretch.start]
    assert bounds[0] >= 0
    assert len(bounds) > 1
    assert all(one < other for one, other in pairwise(bounds))
    assert {scene.setting for scene in stretch.openings} <= {"INT", "EXT", "INT/EXT", None}


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
