"""JSON that is no screenplay is refused with a message; what other programs leave out is supplied."""

import pytest

from screenplay.errors import ScreenplayError
from screenplay.model import Dialogue, Heading, Screenplay, Section, Speech
from screenplay.readers.json import read
from screenplay.text import text_of


def test_a_script_by_another_program() -> None:
    source = """{"title_page": [], "elements": [
        {"type": "scene_heading", "text": "INT. BARN"}, {"type": "section", "text": "Act"},
        {"type": "character", "text": "HEN (V.O.)"}, {"type": "dialogue", "text": "Cluck."}]}"""
    speech = Speech(text_of("HEN (V.O.)"), (Dialogue(text_of("Cluck.")),))
    assert read(source) == (Screenplay((), (Heading(text_of("INT. BARN")), Section(text_of("Act")), speech)), ())


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not a screenplay"),
        ("5", "not a screenplay"),
        ('{"title_page": []}', "elements"),
        ('{"title_page": [{"key": 1, "lines": []}], "elements": []}', "not a screenplay"),
        ('{"title_page": [], "elements": [5]}', "not a screenplay"),
        ('{"title_page": [], "elements": [{"type": "action", "text": 5}]}', "5 where words should be"),
        ('{"title_page": [], "elements": [{"type": "hen", "text": ""}]}', "Element 1 has the type 'hen'"),
        ('{"title_page": [], "elements": [{"type": "dialogue", "text": ""}]}', "without a character"),
        ('{"title_page": [], "elements": [{"type": "action", "runs": [{"text": "", "styles": ["x"]}]}]}', "'x'"),
    ],
)
def test_what_is_no_screenplay_is_refused(source: str, message: str) -> None:
    with pytest.raises(ScreenplayError, match=message):
        read(source)
