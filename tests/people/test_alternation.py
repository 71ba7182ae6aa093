"""Two wordings that take each other's place in conversations, and two people who only talk to each other."""

from __future__ import annotations

from screenplay.findings import Cast
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers.prose import read

LINES = ("It is late", "So you say", "The tide is out", "Then wait for it", "I have waited", "Wait longer")


def cast_of(speakers: tuple[str, ...], rounds: int) -> Cast:
    """A long talk: Berta says every other line, and `speakers` in turn say the others."""
    paragraphs = []
    for number in range(rounds):
        name = speakers[number % len(speakers)]
        paragraphs.append(f'"{LINES[number % 6]}," said {name}. {name} looked at the water.')
        paragraphs.append(f'"{LINES[(number + 1) % 6]}," said Berta. Berta did not look up.')
    book = read("\n\n".join(paragraphs), "story.txt")
    return find_people(book, annotate(book))


def test_a_first_name_and_a_surname_that_take_each_others_place_are_one() -> None:
    cast = cast_of(("Konrad", "Konrad", "Mr. Finch", "Mr. Finch"), 24)
    assert {"Konrad", "Mr. Finch"} <= set(cast["konrad"].aliases)
    assert len(cast.characters) == 2


def test_an_epithet_and_a_name_that_take_each_others_place_are_one() -> None:
    cast = cast_of(("Konrad", "Konrad", "the Lost Fisherman", "the Lost Fisherman"), 24)
    assert len(cast.characters) == 2


def test_a_short_talk_does_not_tell() -> None:
    assert len(cast_of(("Konrad", "Mr. Finch"), 4).characters) == 3


def test_two_men_who_answer_each_other_are_two() -> None:
    paragraphs = []
    for number in range(24):
        name = ("Konrad", "Mr. Finch")[number % 2]
        paragraphs.append(f'"{LINES[number % 6]}," said {name}. {name} looked at the water.')
    book = read("\n\n".join(paragraphs), "story.txt")
    assert len(find_people(book, annotate(book)).characters) == 2
