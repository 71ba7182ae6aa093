"""Running time comes from what is said and read, not from pages."""

from screenplay.model import Action, Dialogue, Heading, Parenthetical, Remark, Screenplay, Speech
from screenplay.text import Text, text_of
from screenplay.timing import PAUSE, READ, SPOKEN, Pace, minutes, pace


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


def test_a_slower_pace_slows_everything() -> None:
    play = Screenplay((), (Heading(words(4)), Action(words(70)), Speech(words(1), (Dialogue(words(31)),))))
    assert round(minutes(play, pace(SPOKEN / 2)), 6) == round(2 * minutes(play), 6)
    assert pace(SPOKEN) == Pace()
