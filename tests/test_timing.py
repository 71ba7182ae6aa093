"""Running time comes from what is said and read, not from pages."""

from screenplay.model import Action, Dialogue, Heading, Parenthetical, Remark, Screenplay, Speech
from screenplay.text import Text, text_of
from screenplay.timing import PAUSE, READ, SPOKEN, minutes


def words(count: int) -> Text:
    return text_of(" ".join(["word"] * count))


def test_speech_goes_at_an_actors_pace_and_action_at_a_readers() -> None:
    speech = Speech(words(1), (Dialogue(words(int(SPOKEN))),))
    assert round(minutes(Screenplay((), (speech,))), 3) == round(1 + PAUSE / 60, 3)
    action = Action(words(int(READ)))
    assert round(minutes(Screenplay((), (action,))), 3) == round(1 + PAUSE / 60, 3)


def test_what_nobody_reads_aloud_takes_no_time() -> None:
    speech = Speech(words(3), (Parenthetical(words(50)), Dialogue(words(10))))
    silent = Speech(words(3), (Dialogue(words(10)),))
    assert minutes(Screenplay((), (speech, Remark(words(80))))) == minutes(Screenplay((), (silent,)))
    assert minutes(Screenplay((), (Heading(words(4)),))) > 0
