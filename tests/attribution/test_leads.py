"""Who is announced as a speaker by narration that is no speech tag; and whom a wording may mean."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.attribution.leads import follows, lead_in
from screenplay.attribution.namesakes import namesakes, wording_of
from screenplay.attribution.pointed import known_by_voice
from screenplay.attribution.references import Readings, Reference, read
from screenplay.book import Book, Quote
from screenplay.findings import Cast, Character, Mention
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span

OTTILIE = Character("Ottilie", "Ottilie", "OTTILIE", ("Ottilie",), "f")
BRANDT = Character("Brandt", "Captain Brandt", "BRANDT", ("Captain Brandt", "Brandt"), "m")
NAMES = {"Ottilie": "Ottilie", "Captain Brandt": "Brandt"}


def understood(text: str) -> tuple[Book, Readings]:
    book = prose.read(text, "case")
    mentions = tuple(
        Mention(Span(*found.span()), NAMES[found.group()], "name", number, at)
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        for found in re.finditer("Ottilie|Captain Brandt", book.source)
        if part.span.start <= found.start() < part.span.end
    )
    return book, read(book.source, annotate(book), Cast((OTTILIE, BRANDT), mentions), {})


def first_quote(book: Book) -> tuple[int, int]:
    return next(
        (number, at)
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        if isinstance(part, Quote)
    )


def announced(text: str) -> Reference | None:
    book, readings = understood(text)
    return lead_in(book.paragraphs(), readings, *first_quote(book))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('The lamp was going out when Ottilie whispered:\n\n"Put it on the sill."', "Ottilie"),
        ('Captain Brandt leaned over the chart and said,\n\n"We are not there."', "Brandt"),
        ('After a long pause Captain Brandt said--\n\n"We are not there."', "Brandt"),
        ('They sat down.\n\nThere was a pause, and then Captain Brandt asked\n\n"Is this the chart?"', "Brandt"),
        ('Nobody had noticed Ottilie, who now called out,\n\n"Put it on the sill."', "Ottilie"),
        ('Ottilie rose, and then, with a laugh, said,\n\n"Put it on the sill."', "Ottilie"),
        ('Before leaving Captain Brandt said:\n\n"Put it on the sill."', "Brandt"),
        ('Nobody moved. Then Ottilie spoke up.\n\n"Put it on the sill."', "Ottilie"),
        ('There was somebody at the door. It was Captain Brandt.\n\n"Put it on the sill."', "Brandt"),
        ('The silence was broken by Ottilie saying:\n\n"Put it on the sill."', "Ottilie"),
        ('She heard Captain Brandt say:\n\n"Put it on the sill."', "Brandt"),
        ('They nodded, and Captain Brandt, after a look at the sky, said:\n\n"We are not there."', "Brandt"),
        ('Ottilie peered through the glass, murmuring,\n\n"Not yet."', "Ottilie"),
        ('And Ottilie: "Not yet."', "Ottilie"),
        ('There was a silence. Captain Brandt began again.\n\n"We are not there."', "Brandt"),
        ('A long silence passed, so long that Ottilie had time to look up and say:\n\n"Not yet."', "Ottilie"),
        ('Some moments passed, and Captain Brandt sat down; and in a firmer voice said,\n\n"No."', "Brandt"),
        ('They went up, and before Ottilie was there Captain Brandt, at the rail, cried:\n\n"No!"', "Brandt"),
        ('The wait ended with Ottilie\'s suddenly saying:\n\n"Not yet."', "Ottilie"),
    ],
)
def test_announced(text: str, who: str) -> None:
    lead = announced(text)
    assert lead is not None
    assert lead.character == who


@pytest.mark.parametrize(
    "text",
    [
        'Ottilie did not speak.\n\n"Put it on the sill."',
        'Ottilie lit the lamp:\n\n"It burns."',
        'Captain Brandt did not answer:\n\n"It burns."',
        '"It burns."',
        '"It burns."\n\n"I see that."',
    ],
)
def test_not_announced(text: str) -> None:
    assert announced(text) is None


def test_told_behind_the_speech() -> None:
    book, readings = understood('"Not on my ship," was Captain Brandt\'s only remark, and he turned the page.')
    lead = follows(book.paragraphs(), readings, 0, 0)
    assert lead is not None
    assert lead.character == "Brandt"


@pytest.mark.parametrize("text", ['"Not yet," from Captain Brandt.', '"Not yet," this from Captain Brandt.'])
def test_whom_a_speech_comes_from(text: str) -> None:
    book, readings = understood(text)
    lead = follows(book.paragraphs(), readings, 0, 0)
    assert lead is not None
    assert lead.character == "Brandt"


@pytest.mark.parametrize(
    "text",
    [
        '"Is he in?" It was Captain Brandt, and he was out of breath. "Is he in yet?"',
        '"Is he in?" It was Captain Brandt\'s voice.',
        '"Is he in?" That\'s Captain Brandt.',
    ],
)
def test_who_is_known_by_the_voice(text: str) -> None:
    book, readings = understood(text)
    lead = known_by_voice(book.paragraphs(), readings, 0, 0)
    assert lead is not None
    assert lead.character == "Brandt"


@pytest.mark.parametrize("told", ["It was a woman, hoarse.", "It was a man's voice.", "A man, quite near."])
def test_nobody_in_particular_is_known_by_the_voice(told: str) -> None:
    book, readings = understood(f'"Is he in?" {told}')
    lead = known_by_voice(book.paragraphs(), readings, 0, 0)
    assert lead is not None
    assert lead.gender == ("f" if "woman" in told else "m")


@pytest.mark.parametrize(
    "told",
    [
        "It was not Captain Brandt.",
        "It was raining.",
        "It was a barge with a tree on it.",
        "It was Captain Brandt who went up.",
        "It was Captain Brandt's hand.",
        "Ottilie was a woman of few words.",
    ],
)
def test_what_tells_of_no_voice(told: str) -> None:
    book, readings = understood(f'"Is he in?" {told}')
    assert known_by_voice(book.paragraphs(), readings, 0, 0) is None


def cast(*aliases: tuple[str, ...]) -> Cast:
    return Cast(tuple(Character(each[0], each[0], each[0].upper(), each) for each in aliases))


def test_a_first_name_may_mean_either() -> None:
    found = namesakes(cast(("Nan Pell",), ("Nan Orme", "Orme"), ("Nan's Brother",)))
    assert found["nan"] == ("Nan Pell", "Nan Orme")
    assert found["orme"] == ("Nan Orme",)


def test_a_description_by_its_noun() -> None:
    people = cast(("The First Porter",), ("The Porter",), ("The Man With The Lantern",))
    assert "man" not in namesakes(people)
    found = namesakes(replace(people, given=True))
    assert found["porter"] == ("The First Porter", "The Porter")
    assert found["man"] == ("The Man With The Lantern",)
    assert "lantern" not in found


def test_a_title_is_no_first_name() -> None:
    assert "captain" not in namesakes(cast(("Captain Brandt",), ("Captain Roe",)))


@given(st.text("bc dè.'-BC"))
def test_wordings_are_read_alike_in_capitals_and_with_an_article(words: str) -> None:
    assert wording_of(words.upper()) == wording_of(words)
    if len(wording_of(words).split()) > 1:
        assert wording_of(f"the {words}") == wording_of(words)
