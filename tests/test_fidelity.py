"""The program's check on itself finds every way of losing a word."""

from dataclasses import replace

import pytest

from screenplay import fidelity
from screenplay.errors import ScreenplayError
from screenplay.model import Action, Dialogue, Element, Screenplay, Speech
from screenplay.readers import prose
from screenplay.text import Run, Span

SOURCE = 'The cat sat. "Good cat," said Mara. "Stay there."'
BOOK = prose.read(SOURCE, "cat.txt")
TAG = Span(24, 36)
SPEECH = Speech((Run("MARA"),), (Dialogue((Run("Good cat. Stay there."),)),))
ACTION = Action((Run("The cat ", span=Span(0, 8)), Run("sits", span=Span(8, 11)), Run(".", span=Span(11, 12))))


def check(*elements: Element, gone: tuple[Span, ...] = (TAG,)) -> tuple[int, int]:
    return fidelity.check(BOOK, Screenplay((), elements), gone)


def test_a_script_that_keeps_all_is_counted() -> None:
    assert check(ACTION, SPEECH) == (4, 5)


@pytest.mark.parametrize(
    "words", ["Good cat. Stay.", "Good cat. Stay there. Now.", "Good dog. Stay there.", "Stay there. Good cat.", ""]
)
def test_speech_lost_added_changed_or_moved_is_a_fault(words: str) -> None:
    with pytest.raises(ScreenplayError, match=r"cat\.txt, line 1: the script has .* where the story's speech has"):
        check(ACTION, replace(SPEECH, lines=(Dialogue((Run(words),)),)))


def test_narration_that_is_neither_printed_nor_gone_into_a_cue_is_a_fault() -> None:
    with pytest.raises(ScreenplayError, match="the script has lost 'said' of the narration"):
        check(ACTION, SPEECH, gone=())
    with pytest.raises(ScreenplayError, match="the script has lost 'cat' of the narration"):
        check(Action((Run("The", span=Span(0, 3)),)), SPEECH)
