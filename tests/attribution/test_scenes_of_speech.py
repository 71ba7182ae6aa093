"""Who leaves, whose kin somebody is, who is on the telephone, and how people speak: what the rules look at."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.attribution.departures import departures, gone
from screenplay.attribution.habits import MOST, habits
from screenplay.attribution.kinship import kinship
from screenplay.attribution.references import Readings, read
from screenplay.attribution.telephone import rings
from screenplay.book import Book
from screenplay.findings import Cast, Character, Mention
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span

NILS = Character("Nils", "Nils", "NILS", ("Nils", "uncle"), "m")
IDA = Character("Ida", "Ida", "IDA", ("Ida",), "f")
TELLER = Character("Teller", "Teller", "TELLER", ("Teller",), "f", narrator=True)


def understood(text: str) -> tuple[Book, Readings]:
    book = prose.read(text, "case")
    wordings = {"Nils": "Nils", "Ida": "Ida", "uncle": "Nils"}
    mentions = tuple(
        Mention(Span(*found.span()), wordings[found.group()], "name", number, at)
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        for found in re.finditer(r"\b(?:Nils|Ida|uncle)\b", book.source[: part.span.end])
        if found.start() >= part.span.start
    )
    return book, read(book.source, annotate(book), Cast((NILS, IDA, TELLER), mentions), {})


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Nils went out.", ["Nils"]),
        ("Nils took his hat and walked away.", ["Nils"]),
        ("Ida looked at Nils. Then she hurried upstairs.", ["Ida"]),
        ('"I see," said Ida, and hung up.', ["Ida"]),
        ("Nils left the room.", ["Nils"]),
        ("Nils did not go out.", []),
        ("Nils would have gone out.", []),
        ("Nils left a key on the table.", []),
        ("Nils walked up to the house.", []),
        ("I went out.", []),
    ],
)
def test_departures(text: str, who: list[str]) -> None:
    book, readings = understood(text)
    assert list(departures(book.paragraphs(), readings)) == who


def test_whoever_left_is_gone_until_spoken_of_again() -> None:
    left = {"Nils": (4,)}
    assert gone(left, (2, 4), "Nils", 6, scene=0)
    assert not gone(left, (2, 4, 5), "Nils", 6, scene=0)
    assert not gone(left, (2, 4), "Nils", 3, scene=0)
    assert not gone(left, (2, 4), "Nils", 6, scene=5)
    assert not gone(left, (), "Ida", 6, scene=0)


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ida sat down. Her uncle was late.", [("Ida", "uncle")]),
        ("Ida's uncle was late.", [("Ida", "uncle")]),
        ("My uncle was late.", [("Teller", "uncle")]),
        ("The uncle was late.", []),
        ("Ida knew an uncle.", []),
    ],
)
def test_kinship(text: str, whose: list[tuple[str, str]]) -> None:
    book, readings = understood(text)
    found = kinship(book.paragraphs(), readings, {one.id: one for one in (NILS, IDA, TELLER)})
    assert sorted(found.get("Nils", ())) == whose


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Ida found her phone and called Nils.", [("Ida", "Nils")]),
        ("Ida picked up the telephone.", [("Ida", None)]),
        ("Ida was asleep when her phone rang.", [("Ida", None)]),
        ("Ida called Nils in from the garden.", []),
        ("Ida rang the bell.", []),
    ],
)
def test_calls_told_of(text: str, ends: list[tuple[str, str | None]]) -> None:
    book, readings = understood(text)
    assert [(call.near, call.character) for call in rings(book.paragraphs(), readings)] == ends


def test_a_call_ends_when_somebody_hangs_up() -> None:
    book, readings = understood('Ida called Nils on the phone.\n\n"Hello?"\n\n"It is me."\n\nHe rang off.\n\n"Well?"')
    assert [(call.first, call.last) for call in rings(book.paragraphs(), readings)] == [(0, 3)]


def test_a_turn_sounds_like_its_speakers_other_turns() -> None:
    said = ["Arr, the tide!", "How do you do?", "Arr, the rum!", "How kind of you.", "Arr, the sea!"]
    found = habits(said, ["pirate", "guest", "pirate", "guest", "pirate"])
    assert found.likeness(2, "pirate") > 0 > found.likeness(2, "guest")
    assert found.likeness(2, "stranger") == 0


@given(st.lists(st.tuples(st.text(max_size=20), st.sampled_from("abc")), min_size=1, max_size=8))
def test_likeness_is_bounded_and_a_lone_turn_tells_nothing_of_itself(turns: list[tuple[str, str]]) -> None:
    texts, speakers = zip(*turns, strict=True)
    found = habits(texts, speakers)
    for number in range(len(turns)):
        assert all(-MOST <= found.likeness(number, who) <= MOST for who in "abc")
        if speakers.count(speakers[number]) == 1:
            assert abs(found.likeness(number, speakers[number])) < 1e-9
