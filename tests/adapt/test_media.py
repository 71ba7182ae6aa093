"""One story, several kinds of script: cases with their settings behind the name, and what holds for every choice."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from screenplay import fidelity, pipeline
from screenplay.adapt import Settings, adapt
from screenplay.adapt.settings import Medium, Narrating, Thoughts
from screenplay.findings import Understanding
from screenplay.model import Action, Dialogue, Heading, Remark, Screenplay, Section, Speech
from screenplay.readers import prose
from screenplay.text import plain
from screenplay.writers import fountain

TESTS = Path(__file__).parent.parent
STORIES = sorted((TESTS / "stories").iterdir())


@cache
def understood(source: str, name: str = "story.txt") -> Understanding:
    return pipeline.understand(prose.read(source, name))


def script(source: str, settings: Settings, name: str = "story.txt") -> Screenplay:
    story = understood(source, name)
    made = adapt(story, settings)
    assert fidelity.account(story.book, made.play, made.gone).faults == ()
    return made.play


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for path in sorted((TESTS / "cases" / "media").glob("*.txt")):
        for case in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            heading, _, rest = case.partition("\n")
            name, _, wanted = heading.partition(" | ")
            source, _, play = rest.partition("\n=>\n")
            found.append((name, wanted, source.strip(), play.strip()))
    return found


@pytest.mark.parametrize(("wanted", "source", "play"), [c[1:] for c in cases()], ids=[c[0] for c in cases()])
def test_case(wanted: str, source: str, play: str) -> None:
    settings = Settings(**dict(pair.split("=") for pair in wanted.split()))  # type: ignore[arg-type]
    made = script(source, settings)
    body = tuple(element for element in made.elements if not isinstance(element, Heading | Section))
    assert fountain.write(Screenplay((), body)).decode().strip() == play


ALL = [
    Settings(medium, thoughts, narrator, name)
    for medium, thoughts, narrator, name in product(
        get_args(Medium), get_args(Thoughts), get_args(Narrating), (None, "Alex")
    )
]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_no_word_is_lost_in_any_kind_of_script(path: Path) -> None:
    for settings in ALL:
        script(path.read_text(encoding="utf-8"), settings, path.name)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_reading_has_no_action(path: Path) -> None:
    play = script(path.read_text(encoding="utf-8"), Settings("reading"), path.name)
    assert not [element for element in play.elements if isinstance(element, Action)]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_on_the_radio_all_action_is_sound(path: Path) -> None:
    play = script(path.read_text(encoding="utf-8"), Settings("radio"), path.name)
    action = [plain(element.text) for element in play.elements if isinstance(element, Action)]
    assert all(words.startswith("SOUND: ") for words in action)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_words_of_a_speech_are_the_same_in_every_medium(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    quoted = understood(source, path.name).book

    def spoken(medium: Medium) -> str:
        lines = [
            line
            for element in script(source, Settings(medium), path.name).elements
            if isinstance(element, Speech) and "NARRATING" not in element.extensions
            for line in element.lines
            if isinstance(line, Dialogue) and plain(element.cue) != "NARRATOR"
        ]
        return " ".join(re.findall(r"\w+", " ".join(plain(line.text) for line in lines)))

    assert quoted.style
    assert spoken("screen") == spoken("reading") == spoken("radio")


def test_a_scene_names_its_source_when_asked() -> None:
    source = 'Chapter 1\n\nIt was night in the barn.\n\n"Who?" said Mara.\n\n***\n\nIt was dawn on the beach.'
    play = script(source, Settings(source_notes=True))
    notes = [plain(element.text) for element in play.elements if isinstance(element, Remark)]
    assert notes == ["Source: Chapter 1, paragraph 1", "Source: Chapter 1, paragraph 3"]
    assert not [element for element in script(source, Settings()).elements if isinstance(element, Remark)]
