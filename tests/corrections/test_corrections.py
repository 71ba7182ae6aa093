"""What corrections make of a story: the cast, the speakers, and what is said of those that do not fit."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay import pipeline
from screenplay.attribution import attribute, decide
from screenplay.attribution.rulings import Rulings
from screenplay.corrections import Corrections
from screenplay.corrections.reading import read
from screenplay.corrections.writing import written
from screenplay.errors import ScreenplayError
from screenplay.findings import Understanding
from screenplay.model import Dialogue, Speech
from screenplay.pipeline import Survey
from screenplay.readers import prose
from screenplay.text import plain

STORIES = Path(__file__).parent.parent / "stories"
TWO_TOMS = """\
Chapter 1

"Who has the oars?" asked Tom. Mara looked round.

"I have," said Mara.

"Then row," said Tom.

Chapter 2

It was thirty years later. Tom had gone grey and Mara had not.

"Who has the oars?" asked Tom.

"Nobody," said Mara. "The ferryman has a motor."

"That's a pity," said Tom.

The ferryman laughed. "Sit down, the pair of you."
"""


@cache
def survey(story: str) -> Survey:
    path = STORIES / story
    text = path.read_text(encoding="utf-8") if path.suffix else TWO_TOMS
    return pipeline.survey(prose.read(text, story))


def corrected(story: str, sheet: str) -> Understanding:
    return pipeline.interpret(survey(story), read(sheet, "x.cast.toml"))


def speakers(story: Understanding) -> list[str]:
    """The cue of each line."""
    return [story.cast[one.speaker].cue if one.speaker else "?" for one in story.attributions]


def line(story: Understanding, words: str) -> str:
    """Who says the line that begins with `words`."""
    paragraphs = story.book.paragraphs()
    return next(
        cue
        for cue, one in zip(speakers(story), story.attributions, strict=True)
        if plain(paragraphs[one.paragraph].parts[one.part].text).startswith(words)
    )


@pytest.mark.parametrize("story", ["the_last_ferry.txt", "nine_candles.md", "toms"])
def test_the_file_that_is_written_changes_nothing(story: str) -> None:
    found = pipeline.interpret(survey(story))
    assert pipeline.interpret(survey(story), read(written(found), "x.cast.toml")) == found


def test_a_cue_a_name_and_a_gender_that_are_given_hold() -> None:
    found = corrected("toms", '[[character]]\ncue = "captain"\nname = "Mara"\naliases = []\ngender = "m"\n')
    assert speakers(found)[:3] == ["TOM", "CAPTAIN", "TOM"]
    captain = next(one for one in found.cast.characters if one.cue == "CAPTAIN")
    assert (captain.name, captain.gender) == ("Mara", "m")
    assert speakers(corrected("toms", '[[character]]\ncue = "MARA"\nname = "Mara Quill"\n'))[1] == "MARA"


def test_a_cue_that_is_given_is_nobody_elses() -> None:
    found = corrected("toms", '[[character]]\ncue = "TOM"\nname = "Mara"\n')
    assert speakers(found)[:3] == ["TOM 2", "TOM", "TOM 2"]


def test_who_is_left_out_says_nothing() -> None:
    found = corrected("toms", '[[character]]\ncue = "THE FERRYMAN"\nname = "the ferryman"\nleave_out = true\n')
    assert "FERRYMAN" not in speakers(found) and len(found.cast.characters) == 2


def test_two_names_are_one_person() -> None:
    found = corrected("toms", '[[merge]]\ncues = ["TOM", "FERRYMAN"]\n')
    assert set(speakers(found)) == {"TOM", "MARA"} and line(found, "Sit down") == "TOM"
    tom = next(one for one in found.cast.characters if one.cue == "TOM")
    assert "the ferryman" in {alias.lower() for alias in tom.aliases}


def test_a_wording_that_is_given_means_its_owner() -> None:
    found = corrected("toms", '[[character]]\ncue = "TOM"\naliases = ["the ferryman"]\n')
    assert line(found, "Sit down") == "TOM"
    new = corrected("the_last_ferry.txt", '[[character]]\ncue = "RAM"\naliases = ["the passengers", "a ewe"]\n')
    ram = next(one.id for one in new.cast.characters if one.cue == "RAM")
    words = {new.book.source[m.span.start : m.span.end].lower() for m in new.cast.mentions if m.character == ram}
    assert words == {"ewe", "ram"} and not new.notes


PLACES = (
    "chapters = [2]",
    'chapters = ["Chapter 2"]',
    'from = "It was thirty years later"',
    'from = "It was thirty"\nto = "The ferryman laughed"',
)


@pytest.mark.parametrize("where", PLACES)
def test_one_name_is_two_people(where: str) -> None:
    found = corrected("toms", f'[[split]]\ncue = "TOM"\ninto = "Old Tom"\n{where}\n')
    assert speakers(found) == ["TOM", "MARA", "TOM", "OLD TOM", "MARA", "MARA", "OLD TOM", "FERRYMAN"]
    assert not found.notes


def test_one_name_is_two_people_in_some_lines() -> None:
    found = corrected("toms", '[[split]]\ncue = "TOM"\ninto = "OLD TOM"\nlines = ["That\'s a pity"]\n')
    assert line(found, "That's a pity") == "OLD TOM" and line(found, "Then row") == "TOM"


def test_a_split_that_fits_nowhere_is_told() -> None:
    source = '[[split]]\ncue = "TOM"\ninto = "OLD TOM"\nchapters = [9, "The End"]\nfrom = "Nowhere at all"\n'
    notes = corrected("toms", source).notes
    assert [note.place for note in notes] == ["x.cast.toml, line 1"] * 3
    assert all(word in note.message for word, note in zip(("9", "The End", "Nowhere"), notes, strict=True))


NARRATOR = "nine_candles.md"


def test_the_narrator_is_whom_the_file_names() -> None:
    found = corrected(NARRATOR, '[[character]]\ncue = "COSMO"\nnarrator = true\n')
    assert [one.cue for one in found.cast.characters if one.narrator] == ["COSMO"]
    both = '[[character]]\ncue = "COSMO"\nnarrator = true\n\n[[character]]\ncue = "NORA"\nnarrator = true\n'
    with pytest.raises(ScreenplayError, match=r"line 5: NORA and COSMO \(line 1\) are both the narrator"):
        corrected(NARRATOR, both)
    assert len([one for one in corrected(NARRATOR, both + MERGED).cast.characters if one.narrator]) == 1


MERGED = '\n[[merge]]\ncues = ["NORA", "COSMO"]\n'
LINE = '[[line]]\nwords = "{}"\nspeaker = "{}"\n\n'


def test_a_line_that_is_given_holds_with_its_neighbours() -> None:
    before = pipeline.interpret(survey("the_last_ferry.txt"))
    found = corrected("the_last_ferry.txt", LINE.format("Why Admiral?", "pim"))
    (given,) = [one for one in found.attributions if one.rule == "given"]
    assert line(found, "Why Admiral?") == "PIM" and given.confidence == 1.0 and given.alternatives == ()
    changed = [
        now.confidence != then.confidence for now, then in zip(found.attributions, before.attributions, strict=True)
    ]
    assert sum(changed) > 1


def test_a_turn_is_parted_before_the_line_that_is_given() -> None:
    found = corrected("the_last_ferry.txt", LINE.format("He's called Admiral", "PIM"))
    assert (line(found, "Mind the ram"), line(found, "He's called")) == ("OSK", "PIM")
    whole = corrected("the_last_ferry.txt", LINE.format("Mind the ram", "PIM"))
    assert (line(whole, "Mind the ram"), line(whole, "He's called")) == ("PIM", "PIM")


def test_a_line_of_somebody_new() -> None:
    source = LINE.format("Why Admiral?", "STOWAWAY") + '[[character]]\ncue = "STOWAWAY"\n'
    found = corrected("the_last_ferry.txt", source)
    assert line(found, "Why Admiral?") == "STOWAWAY" and not found.notes


def test_what_does_not_fit_is_told_with_its_place() -> None:
    source = (
        LINE.format("Nothing like this was said", "PIM")
        + LINE.format("Hana?", "PIM")
        + LINE.format("Why the Admiral?", "PIM")
    )
    notes = corrected("the_last_ferry.txt", source).notes
    assert {note.place: note.severity for note in notes} == {
        "x.cast.toml, line 1": "warning",
        "x.cast.toml, line 5": "warning",
        "x.cast.toml, line 9": "info",
    }
    assert all(note.hint and "PIM" in note.message for note in notes)
    assert line(corrected("the_last_ferry.txt", source), "Why Admiral?") == "PIM"


WHY = LINE.format("Why Admiral?", "PIM")
MERGE = '[[merge]]\ncues = ["{}", "{}"]\n'
SPLIT = '[[split]]\ncue = "OSK"\ninto = "{}"\nlines = ["Good"]'
CONTRADICTIONS = {
    LINE.format("Why Admiral?", "HARNA"): r"line 1: nobody has the cue 'HARNA'",
    WHY + LINE.format("Why Admiral", "OSK"): r"line 5: .*given to OSK, and at line 1 to PIM",
    WHY + '[[character]]\ncue = "PIM"\nleave_out = true': "line 1: PIM is left out at line 5",
    MERGE.format("HANA", "Hana Birk"): "line 1: .*one person already",
    MERGE.format("HANA", "OSK") + MERGE.format("OSK", "HANA"): "line 3: .*into one another",
    MERGE.format("HANA", "OSK") + MERGE.format("PIM", "OSK"): "line 3: OSK is merged into someone else at line 1",
    MERGE.format("OSK", "OLD OSK") + SPLIT.format("OLD OSK"): "line 3: .*merged",
    SPLIT.format("OSK"): "line 1: OSK is split into OSK",
}


@pytest.mark.parametrize("source", CONTRADICTIONS)
def test_contradictions_are_told_with_line_and_remedy(source: str) -> None:
    with pytest.raises(ScreenplayError, match=f"^x.cast.toml, {CONTRADICTIONS[source]}") as error:
        corrected("the_last_ferry.txt", source)
    assert error.value.hint


FERRY = pipeline.interpret(survey("the_last_ferry.txt"))
SETTLED = st.dictionaries(
    st.sampled_from([(one.paragraph, one.part) for one in FERRY.attributions]),
    st.sampled_from([character.id for character in FERRY.cast.characters]),
    min_size=1,
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(SETTLED)
def test_a_given_line_always_keeps_its_speaker(lines: dict[tuple[int, int], str]) -> None:
    rulings = Rulings(lines)
    story = (FERRY.book, FERRY.annotations, FERRY.cast, FERRY.tags)
    found = {(one.paragraph, one.part): one for one in attribute(*story, rulings)}
    assert {place: found[place].speaker for place in lines} == lines
    assert len(found) == len(FERRY.attributions)
    quickly = decide(*story).under(rulings)
    if quickly is not None:
        again = {(one.paragraph, one.part): one.speaker for one in quickly.attributions()}
        assert {place: again[place] for place in lines} == lines


def spoken(story: Understanding) -> list[str]:
    """The words that the script prints in speeches, with tags and action as they are."""
    speeches = [element for element in pipeline.convert(story).play.elements if isinstance(element, Speech)]
    return " ".join(plain(x.text) for speech in speeches for x in speech.lines if isinstance(x, Dialogue)).split()


WORDS = [word.strip(".,?!—") for word in spoken(FERRY)]


@settings(max_examples=15, deadline=None)
@given(SETTLED)
def test_corrections_never_change_what_is_said(lines: dict[tuple[int, int], str]) -> None:
    given_so = tuple(
        replace(one, speaker=lines.get((one.paragraph, one.part), one.speaker)) for one in FERRY.attributions
    )
    assert [word.strip(".,?!—") for word in spoken(replace(FERRY, attributions=given_so))] == WORDS


def test_nothing_to_correct() -> None:
    assert pipeline.interpret(survey("the_last_ferry.txt"), Corrections("x")) == FERRY
