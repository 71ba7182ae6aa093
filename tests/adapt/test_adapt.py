"""Story in, script out: cases that can be read, golden scripts of whole stories, and what holds for every text."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screenplay import pipeline
from screenplay.model import Heading, Screenplay, Section
from screenplay.readers import prose
from screenplay.writers import fountain

TESTS = Path(__file__).parent.parent
STORIES = sorted((TESTS / "stories").iterdir())


def script(source: str, name: str = "story.txt") -> Screenplay:
    made = pipeline.convert(pipeline.understand(prose.read(source, name)))
    assert not [note for note in made.notes if note.code == "as written"], "a paragraph would have lost a word"
    return made.play


def cases() -> list[tuple[str, str, str]]:
    found = []
    for path in sorted((TESTS / "cases" / "adapt").glob("*.txt")):
        for case in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name, _, rest = case.partition("\n")
            source, _, wanted = rest.partition("\n=>\n")
            found.append((name, source.strip(), wanted.strip()))
    return found


@pytest.mark.parametrize(("source", "wanted"), [c[1:] for c in cases()], ids=[c[0] for c in cases()])
def test_case(source: str, wanted: str) -> None:
    play = script(source)
    body = tuple(element for element in play.elements if not isinstance(element, Heading | Section))
    assert fountain.write(Screenplay((), body)).decode().strip() == wanted


def test_each_slug_line_stands_over_its_scene() -> None:
    scenes = ("It was night in the barn.", "It was dawn. He stood on the beach.", "He sat in the kitchen.")
    play = script("\n\n***\n\n".join(scenes))
    assert [fountain.write(Screenplay((), (element,))).decode().strip() for element in play.elements] == [
        "INT. BARN - NIGHT",
        "It is night in the barn.",
        "EXT. BEACH - DAWN",
        "It is dawn. He stands on the beach.",
        "INT. KITCHEN - DAY",
        "He sits in the kitchen.",
    ]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_story(path: Path) -> None:
    """Run with SCREENPLAY_GOLDEN=write to write the golden scripts anew, and read the difference."""
    written = fountain.write(script(path.read_text(encoding="utf-8"), path.name))
    golden = TESTS / "golden" / "stories" / f"{path.stem}.fountain"
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_bytes(written)
    assert written.decode() == golden.read_text(encoding="utf-8")


QUOTED = st.sampled_from(
    ['"Yes,"', '"Why not?"', '"I—"', '"the ox, Tom,"', '"No', "\"He said 'no' to me.\"", '""', '"…"']
)
TOLD = st.sampled_from(
    [
        "said Mara.", "she said, turning to Tom,", "Tom put down the cup and", "asked the tall man as the bell rang.",
        "*Never,* he thought.", "and then—", ",", "It was night in the barn.",
        "They had never been there before, had they?",
        "said nobody", "(Mara laughed.)", "as", "Tom!", "—", "he said: ", "whispered the girl, and ran, and fell.",
    ]
)  # fmt: skip
PARAGRAPH = st.lists(st.one_of(QUOTED, TOLD), min_size=1, max_size=5).map(" ".join)
CUED = st.sampled_from(
    ["Mara: Yes, now.", "Tom (low): *Never,* she said.", "**Mara:** 'No.'", 'Tom: "Why?" he asked.', "Mara: No: yes."]
)
OTHER = st.sampled_from(["***", "", "Chapter 2", "> a note"])
STORY = st.lists(st.one_of(PARAGRAPH, CUED, OTHER), min_size=1, max_size=9)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STORY.map("\n\n".join))
def test_no_word_is_lost_whatever_the_text(source: str) -> None:
    """The conversion checks itself (screenplay/fidelity.py) and notes where a word would have been missing."""
    assert script(source) == script(source)
