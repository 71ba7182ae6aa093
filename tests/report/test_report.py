"""The report tells of every word of the source where it went, and of every line of the script whence it came."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from screenplay import cli, pipeline
from screenplay.adapt import Settings, adapt
from screenplay.adapt.settings import Medium, Thoughts
from screenplay.findings import Understanding
from screenplay.model import Action
from screenplay.readers import prose
from screenplay.report import as_json, report
from screenplay.report.pieces import Piece, Report
from screenplay.report.rows import rows
from screenplay.text import plain

STORIES = Path(__file__).parent.parent / "stories"
STORY = """\
The Goose
by A. Founder

Chapter One

The shed was cold. “Nine,” Tom whispered slowly, putting down the lamp, “and no more.”

“Ten,” said Mara, and she had counted.

* * *

“Is it morning?” asked Tom. *I did not sleep,* he thought.

Author's note: thank you for reading this story.
"""


@cache
def told(source: str) -> Report:
    story = pipeline.understand(prose.read(source, "goose.txt"))
    return report(story, pipeline.convert(story).play)


def pieces(found: Report) -> list[Piece]:
    return [piece for sentence in found.sentences for piece in sentence.pieces]


def the(words: str) -> Piece:
    """The piece of STORY with these words."""
    (piece,) = [piece for piece in pieces(told(STORY)) if words in STORY[piece.span.start : piece.span.end]]
    return piece


def is_conserved(found: Report) -> bool:
    together = "".join(found.source[piece.span.start : piece.span.end] for piece in pieces(found))
    tiled = [span for sentence in found.sentences for span in (sentence.span.start, sentence.span.end)]
    return together == found.source and tiled == sorted(tiled)


@pytest.mark.parametrize(
    ("words", "fate", "printed"),
    [
        ("The Goose", "title page", "The Goose"),
        ("A. Founder", "title page", "A. Founder"),
        ("Chapter One", "section", "Chapter One"),
        ("The shed was cold", "action", "The shed is cold."),
        ("Nine", "dialogue", "Nine"),
        ("Tom whispered", "cue", "TOM whispering"),
        ("slowly", "parenthetical", "slowly"),
        ("no more", "dialogue", "and no more."),
        ("Mara", "cue", "MARA"),
        ("* * *", "heading", None),
        ("I did not sleep", "voice-over", "I did not sleep."),
    ],
)
def test_each_kind_of_words_goes_its_way(words: str, fate: str, printed: str | None) -> None:
    piece = the(words)
    assert piece.fate == fate
    assert printed is None or piece.words.startswith(printed), piece.words
    assert piece.entry is not None


def test_changes_of_tense_are_told_and_nothing_else() -> None:
    changes = [(change.was, change.now) for piece in pieces(told(STORY)) for change in piece.changes]
    assert ("was", "is") in changes and ("had", "has") in changes
    assert all(was != now for was, now in changes)


def test_decisions_have_reason_and_confidence() -> None:
    spoken = [piece for piece in pieces(told(STORY)) if piece.fate in ("dialogue", "voice-over")]
    assert spoken and all(piece.why and piece.confidence is not None for piece in spoken)
    slugs = [entry for entry in told(STORY).script if entry.type == "scene_heading"]
    assert slugs and all(entry.why for entry in slugs)


def test_what_is_no_part_of_the_story_is_left_out_with_its_reason() -> None:
    (lost,) = [piece for piece in pieces(told(STORY)) if piece.fate == "left out"]
    assert STORY[lost.span.start : lost.span.end].startswith("Author's note") and "readers" in lost.why


def test_a_word_that_only_joined_is_left_out_with_its_reason() -> None:
    source = "“Good,” said the clerk, and reached for his keys.\n\n“Bad,” said Mara."
    lost = [piece for piece in pieces(told(source)) if piece.fate == "left out"]
    assert [source[piece.span.start : piece.span.end].strip(" ,") for piece in lost] == ["and"]
    assert "joined" in lost[0].why


def test_the_script_is_whole_in_the_report() -> None:
    story = pipeline.understand(prose.read(STORY, "goose.txt"))
    found, play = told(STORY), pipeline.convert(story).play
    shown = [entry.text for entry in found.script if entry.type == "action"]
    assert shown == [plain(element.text) for element in play.elements if isinstance(element, Action)]


@pytest.mark.parametrize("path", sorted(STORIES.iterdir()), ids=lambda path: path.stem)
def test_the_sum_of_the_pieces_is_the_source(path: Path) -> None:
    found = told(path.read_text(encoding="utf-8"))
    assert is_conserved(found)
    assert all(piece.why for piece in pieces(found) if piece.fate == "left out")
    inside = [
        piece for sentence in found.sentences if sentence.kind in ("speech", "thought") for piece in sentence.pieces
    ]
    assert all(piece.fate != "left out" or len(piece.span) < 10 for piece in inside)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="aAb .,!?“”\"'’—-*_#\n", max_size=120))
def test_any_source_is_conserved(words: str) -> None:
    source = f"“Go,” said Tom.\n\n{words}\n\nMara nodded."
    book = prose.read(source, "any.txt")
    story = pipeline.understand(book)
    assert is_conserved(report(story, pipeline.convert(story).play))


def test_rows_hold_everything_once_and_part_no_speech() -> None:
    found = told((STORIES / "the_last_ferry.txt").read_text(encoding="utf-8"))
    laid = rows(found)
    assert [number for row in laid for number, _ in row.sentences] == sorted(
        number for row in laid for number, _ in row.sentences
    )
    assert sum(len(row.sentences) for row in laid) == len(found.sentences)
    assert [place for row in laid for place, _ in row.script] == list(range(len(found.script)))
    for row in laid:
        own = {number + at for number, sentence in row.sentences for at in range(len(sentence.pieces))}
        assert {s.piece for _, entry in row.script for s in entry.stretches if s.piece is not None} <= own
        assert not row.script or row.script[0][1].type not in ("dialogue", "parenthetical")


def test_the_schema_says_what_is_written() -> None:
    schema = json.loads(files("screenplay").joinpath("assets", "report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    for source in (STORY, (STORIES / "nine_candles.md").read_text(encoding="utf-8")):
        data = json.loads(as_json.write(told(source)))
        assert not list(Draft202012Validator(schema).iter_errors(data))
        assert "".join(piece["text"] for sentence in data["sentences"] for piece in sentence["pieces"]) == source
        assert sum(data["words"].values()) >= len(source.split())


def test_convert_writes_the_reports_that_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "goose.txt"
    story.write_text(STORY, encoding="utf-8")
    page, data = tmp_path / "goose.html", tmp_path / "goose.report.json"
    arguments = [
        "convert",
        str(story),
        "-o",
        str(tmp_path / "s.fountain"),
        "--report",
        str(page),
        "--report",
        str(data),
    ]
    assert cli.main(arguments) == 0
    assert f"wrote {page}" in capsys.readouterr().out
    assert page.read_bytes().startswith(b"<!doctype html>") and json.loads(data.read_bytes())["title"] == "The Goose"
    assert cli.main(["convert", str(story), "--report", str(tmp_path / "goose.pdf")]) == 2
    assert "goose.pdf: a report is" in capsys.readouterr().err


@pytest.mark.parametrize("medium", ["screen", "reading", "radio"])
@pytest.mark.parametrize("thoughts", ["action", "voiceover", "note"])
def test_every_kind_of_script_is_accounted_for(medium: Medium, thoughts: Thoughts) -> None:
    source = (STORIES / "nine_candles.md").read_text(encoding="utf-8") + "\n\nHe wondered where the goose was.\n"
    found = report(understood(source), adapt(understood(source), Settings(medium, thoughts)).play)
    assert is_conserved(found)
    assert all(piece.entry is not None for piece in pieces(found) if piece.fate not in ("left out", "note"))


@cache
def understood(source: str) -> Understanding:
    return pipeline.understand(prose.read(source, "any.txt"))


def test_a_tag_at_the_end_of_a_paragraph_is_in_the_cue_of_the_next() -> None:
    found = told("The shed was cold.\n\nMara put down the lamp and said very quietly:\n\n“Nine.”\n")
    (piece,) = [piece for piece in pieces(found) if piece.fate == "cue"]
    assert found.source[piece.span.start : piece.span.end].strip() == "and said"
    assert piece.why == "the cue says it: MARA"


def test_what_is_left_to_the_actor_is_told() -> None:
    found = told("The shed was cold.\n\n“Nine,” said Mara sadly.\n")
    (piece,) = [piece for piece in pieces(found) if piece.fate == "cue"]
    assert piece.why == "the cue says it: MARA; how it feels is left to the actor"
