"""JSON that is no screenplay is refused with a message; what other programs leave out is supplied."""

import pytest

from screenplay.errors import ScreenplayError
from screenplay.model import Action, Dialogue, Heading, Screenplay, Section, Speech
from screenplay.readers.json import read
from screenplay.text import text_of


def test_a_script_by_another_program() -> None:
    source = """{"title_page": [], "elements": [
        {"type": "scene_heading", "text": "INT. BARN"}, {"type": "section", "text": "Act"},
        {"type": "character", "text": "HEN (V.O.)"}, {"type": "dialogue", "text": "Cluck."}]}"""
    speech = Speech(text_of("HEN (V.O.)"), (Dialogue(text_of("Cluck.")),))
    assert read(source) == (Screenplay((), (Heading(text_of("INT. BARN")), Section(text_of("Act")), speech)), ())


WHOLE = '{"title_page": [], "elements": [%s]}'


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", r"\[\] has no 'title_page' that is a list"),
        ("5", "5 has no 'title_page'"),
        ('{"title_page": []}', "has no 'elements'"),
        ('{"title_page": [{"key": 1, "lines": []}], "elements": []}', "has no 'key' that is a string"),
        ('{"title_page": [{"key": "Title", "lines": "A"}], "elements": []}', "has no 'lines' that is a list"),
        (WHOLE % "5", "5 has no 'type'"),
        (WHOLE % '{"type": "action", "text": 5}', "has no 'text' that is a string"),
        (WHOLE % '{"type": "action"}', """{"type": "action"} has no 'text'"""),
        (WHOLE % '{"type": "hen", "text": ""}', """{"type": "hen", "text": ""} is of no type"""),
        (WHOLE % '{"type": "dialogue", "text": ""}', "stands below no character"),
        (WHOLE % '{"type": "section", "text": "", "depth": "1"}', "has no 'depth' that is a number"),
        (WHOLE % '{"type": "scene_heading", "text": "", "scene_number": 4}', "has no 'scene_number' that is a string"),
        (WHOLE % '{"type": "character", "text": "A", "extensions": [7]}', "an extension that is no string"),
        (WHOLE % '{"type": "character", "text": "A", "dual": 1}', "has no 'dual' that is true or false"),
        (WHOLE % '{"type": "action", "runs": [{"text": "", "styles": ["x"]}]}', "has the style 'x'"),
        (WHOLE % '{"type": "action", "runs": [{"text": "", "styles": [[]]}]}', "has the style"),
    ],
)
def test_what_is_no_screenplay_is_refused_with_what_is_wrong_in_it(source: str, message: str) -> None:
    with pytest.raises(ScreenplayError, match=message):
        read(source)


def test_half_a_character_is_read_as_none() -> None:
    action = WHOLE % r'{"type": "action", "text": "A \ud83d hen \ud83d\udc14"}'
    assert read(action)[0].elements == (Action(text_of("A \ufffd hen \N{CHICKEN}")),)
