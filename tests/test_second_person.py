"""A story told to a "you" has one more character, who speaks."""

from screenplay import pipeline
from screenplay.corrections.reading import read
from screenplay.findings import Understanding
from screenplay.readers import prose
from screenplay.second_person import is_second_person

CALLED = """You meet him at the stop. He is holding a cello case, and he looks at you as if you had broken it.

"Is this the nineteen?" he asks.

"It was," you say. "It went."

He laughs. You move your bag so that Jamie can sit down.

"Are you all right, {name}?" says Jamie. You nod. Your sister waves from the other side.

"Come on!" says your sister."""

GENERAL = """Mara said nothing. From the roof you could see the whole of the harbour, and if you leaned out, the mill.

"Do you come here often?" said Tom. "You should."

"Never," said Mara. She took the glass from him and held it up to the light of the one lamp, and put it down."""


def understood(text: str) -> Understanding:
    return pipeline.understand(prose.read(text, "story.txt"))


def cues(text: str) -> list[str]:
    story = understood(text)
    return [story.cast[found.speaker].cue if found.speaker else "-" for found in story.attributions]


def test_you_are_a_character_like_another_i() -> None:
    assert cues(CALLED.format(name="mate")) == ["JAMIE", "YOU", "YOU", "JAMIE", "SISTER"]


def test_you_have_the_name_that_others_call_you_by() -> None:
    assert cues(CALLED.format(name="Nell")) == ["JAMIE", "NELL", "NELL", "JAMIE", "SISTER"]


def test_you_are_whom_the_reader_says_the_story_is_told_to() -> None:
    survey = pipeline.survey(prose.read(CALLED.format(name="mate"), "story.txt"))
    sheet = read('[[character]]\ncue = "NELL"\nnarrator = true\n', "x.cast.toml")
    characters = pipeline.interpret(survey, sheet).cast.characters
    assert [one.cue for one in characters if one.narrator] == ["NELL"]
    assert "YOU" not in {one.cue for one in characters}


def test_the_words_of_the_story_stay_what_they_are() -> None:
    tokens = understood(CALLED.format(name="Nell")).annotations.paragraphs[0]
    assert tokens[0].text == "You"


def test_a_you_who_is_anybody_at_all_is_nobody() -> None:
    story = understood(GENERAL)
    assert not is_second_person(story.annotations)
    assert not any(character.narrator for character in story.cast.characters)
