"""Speech with the speaker's name at the head of its line is speech like any other."""

import pytest

from screenplay import pipeline
from screenplay.model import Dialogue, Parenthetical, Speech
from screenplay.readers import cue_lines, prose
from screenplay.text import plain

TRANSCRIPT = """They played the tape again.

MOLL: Where were you on Tuesday?
KESSLER: At my sister's, and she snores, so that I'd
have noticed leaving.
MOLL (coughs): All night?
KESSLER: All night.

"Stop it there," said the lawyer."""

CHAT = """Priya's phone buzzed.

**Dev:** where are you

**Priya:** guess

**Dev:** the launderette

**Priya:** wow"""

MARKED = """The tape clicked on.

Moll: "Where were you on Tuesday?"

Kessler: "At my sister's."

Moll: "All night?"

Kessler: "She snores." """

HEADERS = """Title: The Ferry
Rating: General

The letter was from Tom, and it was short.

Subject: The ferry

Date: Tuesday

"Is that all?" said Mara.

Subject: The other ferry

Date: Friday

"It is," said Tom. One word was underlined: never. He had three rules:

Rule one: never row at night."""


def speeches(text: str) -> list[tuple[str, str]]:
    play = pipeline.convert(pipeline.understand(prose.read(text, "story.txt"))).play
    return [
        (plain(speech.cue), " ".join(plain(line.text) for line in speech.lines if isinstance(line, Dialogue)))
        for speech in play.elements
        if isinstance(speech, Speech)
    ]


def test_lines_of_a_transcript_stand_close_and_may_run_over() -> None:
    assert speeches(TRANSCRIPT) == [
        ("MOLL", "Where were you on Tuesday?"),
        ("KESSLER", "At my sister's, and she snores, so that I'd have noticed leaving."),
        ("MOLL", "All night?"),
        ("KESSLER", "All night."),
        ("LAWYER", "Stop it there."),
    ]


def test_what_stands_in_parentheses_behind_the_name_is_the_manner() -> None:
    play = pipeline.convert(pipeline.understand(prose.read(TRANSCRIPT, "story.txt"))).play
    lines = [line for speech in play.elements if isinstance(speech, Speech) for line in speech.lines]
    assert [plain(line.text) for line in lines if isinstance(line, Parenthetical)] == ["coughs"]


def test_a_chat_in_bold_names_people_who_are_told_of_nowhere_else() -> None:
    assert [cue for cue, _ in speeches(CHAT)] == ["DEV", "PRIYA", "DEV", "PRIYA"]


def test_a_chat_stands_as_it_was_typed() -> None:
    assert [words for _, words in speeches(CHAT)] == ["where are you", "guess", "the launderette", "wow"]


def test_where_names_are_in_bold_one_may_write_only_once() -> None:
    chat = "**Dev:** Where are you?\n**Dev:** Hello?\n**Me:** Bus. Coming."
    text = f"I sat down and I ate. My phone buzzed.\n\n{chat}\n\nI put it away and I ran."
    assert [cue for cue, _ in speeches(text)] == ["DEV", "NARRATOR"]


def test_marks_around_the_speech_make_no_difference() -> None:
    assert speeches(MARKED) == [
        ("MOLL", "Where were you on Tuesday?"),
        ("KESSLER", "At my sister's."),
        ("MOLL", "All night?"),
        ("KESSLER", "She snores."),
    ]


@pytest.mark.parametrize("text", [HEADERS, TRANSCRIPT.replace("KESSLER", "MOLL")])
def test_letter_heads_lists_and_a_name_alone_are_no_speech(text: str) -> None:
    assert not cue_lines.speakers(text)
