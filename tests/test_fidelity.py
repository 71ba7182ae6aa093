"""The program's check on itself finds every way of losing a word."""

from dataclasses import replace

import pytest

from screenplay import fidelity
from screenplay.model import Action, Dialogue, Element, Screenplay, Speech
from screenplay.readers import prose
from screenplay.text import Run, Span

SOURCE = 'The cat sat. "Good cat," said Mara. "Stay there."'
BOOK = prose.read(SOURCE, "cat.txt")
TAG = Span(24, 36)
SPEECH = Speech((Run("MARA"),), (Dialogue((Run("Good cat. Stay there."),)),))
ACTION = Action((Run("The cat ", span=Span(0, 8)), Run("sits", span=Span(8, 11)), Run(".", span=Span(11, 12))))


def faults(*elements: Element, gone: tuple[Span, ...] = (TAG,)) -> list[str]:
    return [fault.what for fault in fidelity.account(BOOK, Screenplay((), elements), gone).faults]


def test_a_script_that_keeps_all_is_counted() -> None:
    assert fidelity.account(BOOK, Screenplay((), (ACTION, SPEECH)), (TAG,)) == fidelity.Account(4, 5, ())


@pytest.mark.parametrize(
    "words", ["Good cat. Stay.", "Good cat. Stay there. Now.", "Good dog. Stay there.", "Stay there. Good cat.", ""]
)
def test_speech_lost_added_changed_or_moved_is_a_fault(words: str) -> None:
    (told,) = faults(ACTION, replace(SPEECH, lines=(Dialogue((Run(words),)),)))
    assert "where the story's speech has" in told


def test_narration_that_is_neither_printed_nor_gone_into_a_cue_is_a_fault() -> None:
    lost = "the script has lost {!r} of the narration".format
    assert faults(ACTION, SPEECH, gone=()) == [lost("said"), lost("Mara")]
    assert faults(Action((Run("The", span=Span(0, 3)),)), SPEECH) == [lost("cat"), lost("sat")]
