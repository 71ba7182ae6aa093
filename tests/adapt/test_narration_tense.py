"""Which passages are told in the past, which in the present."""

from __future__ import annotations

from screenplay.adapt.tense.narration_tense import Tense, passages, turned
from screenplay.book import Book, Chapter, Narration, Paragraph
from screenplay.nlp import annotate
from screenplay.text import Span, text_of

PAST = (
    "The ferry was late, and Odile sat on her trunk. She counted the gulls.",
    "A boy came along the quay and asked for matches. She had none.",
    "He went away again. The water slapped at the stones, and somewhere a bell rang.",
)
PRESENT = (
    "The ferry is late, and Odile sits on her trunk. She counts the gulls.",
    "A boy comes along the quay and asks for matches. She has none.",
    "He goes away again. The water slaps at the stones, and somewhere a bell rings.",
)


def tenses(*paragraphs: str) -> tuple[Tense, ...]:
    source, found, place = "\n\n".join(paragraphs), [], 0
    for words in paragraphs:
        span = Span(place, place + len(words))
        found.append(Paragraph(span, (Narration(span, text_of(words, span)),)))
        place += len(words) + 2
    chapter = Chapter(Span(0, len(source)), None, 2, tuple(found))
    return passages(annotate(Book("case", source, None, None, (chapter,), "double")))


def test_a_story_in_the_past() -> None:
    assert tenses(*PAST) == ("past",) * 3


def test_a_story_in_the_present() -> None:
    assert tenses(*PRESENT) == ("present",) * 3


def test_nothing_told_is_nothing_decided() -> None:
    assert tenses() == ()


def test_a_general_truth_does_not_turn_a_story_told_in_the_past() -> None:
    assert tenses(*PAST, "A gull never forgets.", *PAST) == ("past",) * 7


def test_a_memory_does_not_turn_a_story_told_in_the_present() -> None:
    memory = "Her mother told her so."
    assert tenses(*PRESENT, memory, *PRESENT) == ("present",) * 7


def test_a_long_flashback_in_a_story_told_in_the_present_is_past() -> None:
    found = tenses(*PRESENT, *PRESENT, *PAST, *PAST, *PRESENT, *PRESENT)
    assert found[:4] == ("present",) * 4
    assert found[7:11] == ("past",) * 4
    assert found[-4:] == ("present",) * 4


def test_a_story_that_changes_its_tense() -> None:
    found = tenses(*PAST, *PAST, *PRESENT, *PRESENT)
    assert found[:5] == ("past",) * 5
    assert found[-5:] == ("present",) * 5


def test_the_story_goes_on_right_after_a_reflection() -> None:
    reflection = "The sea is the oldest of roads, and it keeps no ruts. It takes what is given and gives nothing back."
    found = tenses(*PAST, reflection, "Odile stood up.", *PAST)
    assert found[4] == "past"


def test_a_look_back_inside_a_present_stays_past() -> None:
    found = tenses(*PRESENT, *PRESENT, *PAST, *PRESENT, *PRESENT)
    assert "past" in found
    assert not any(turned(found))


def test_a_story_in_the_past_is_turned_whole_but_for_its_present() -> None:
    found = tenses(*PAST, *PAST, *PRESENT, *PRESENT, *PAST, *PAST)
    assert turned(found) == tuple(tense == "past" for tense in found)
