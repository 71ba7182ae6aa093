"""JSON holds all of a screenplay, in the flat form that other programs expect."""

import json
import os
from pathlib import Path

from screenplay.model import Action, Dialogue, Heading, Lyric, Screenplay, Speech
from screenplay.readers.fountain import read
from screenplay.text import Run, Style, text_of
from screenplay.writers.json import write

DATA = Path(__file__).parent.parent


def test_a_whole_script() -> None:
    script = (DATA / "cases" / "fountain" / "henhouse.fountain").read_text(encoding="utf-8")
    golden = DATA / "golden" / "fountain" / "henhouse.json"
    written = write(read(script)[0])
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        golden.write_bytes(written)
    assert written == golden.read_bytes()


def test_a_speech_is_a_cue_and_lines() -> None:
    lines = (Dialogue(text_of("Cluck.")), Lyric(text_of("La")))
    play = Screenplay((), (Speech(text_of("HEN"), lines, ("V.O.",), True), Lyric(text_of("Tra"))))
    assert json.loads(write(play))["elements"] == [
        {"type": "character", "text": "HEN (V.O.)", "name": "HEN", "extensions": ["V.O."], "dual": True},
        {"type": "dialogue", "text": "Cluck."},
        {"type": "lyrics", "text": "La", "in_speech": True},
        {"type": "lyrics", "text": "Tra"},
    ]


def test_runs_are_given_where_the_text_does_not_say_all() -> None:
    text = (Run("A "), Run("hen", Style.BOLD | Style.ITALIC), Run("red", Style.NOTE))
    play = Screenplay((), (Action(text), Heading(text_of("INT. BARN"), "1")))
    assert json.loads(write(play))["elements"] == [
        {
            "type": "action",
            "text": "A hen",
            "runs": [
                {"text": "A ", "styles": []},
                {"text": "hen", "styles": ["bold", "italic"]},
                {"text": "red", "styles": ["note"]},
            ],
        },
        {"type": "scene_heading", "text": "INT. BARN", "scene_number": "1"},
    ]


def test_the_file_ends_with_a_line_end_and_keeps_its_letters() -> None:
    assert write(Screenplay((), (Action(text_of("É")),))).decode().endswith('É"\n    }\n  ]\n}\n')
