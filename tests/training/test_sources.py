"""What an annotation tells of the turns."""

import re

from screenplay.attribution.context import context
from screenplay.book import Book
from screenplay.findings import Character
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span
from screenplay.training.novels import Annotated, Said
from screenplay.training.sources import Told, source, told

TOLD = Told({0: frozenset({"ada"})}, frozenset({1}), frozenset({"ada", "bo"}))
DECK = """"Tickets," said Anselm.

"We bought ours ashore," said Marta.

"It is twelve crowns," said the conductor.
"""
SPEAKERS = "ama"


def test_who_is_annotated_speaks() -> None:
    assert TOLD.may_speak(0, ("bo", "ada", "clerk")) == (False, True, False)


def test_a_turn_of_somebody_who_is_nobody_of_the_cast_is_none_of_those_who_are_somebody() -> None:
    assert TOLD.may_speak(1, ("bo", "ada", "clerk")) == (False, False, True)


def test_where_nobody_is_left_and_where_nothing_is_told_anybody_may_speak() -> None:
    assert TOLD.may_speak(0, ("bo", "clerk")) == (True, True)
    assert TOLD.may_speak(1, ("bo", "ada")) == (True, True)
    assert TOLD.may_speak(2, ("bo", "clerk")) == (True, True)


def test_a_line_of_somebody_with_two_cues_is_right_under_both() -> None:
    book = prose.read(DECK, "deck")
    found = source(annotated(book), given=False)
    speakers = told(found, context(book, found.novel.annotations, found.cast, found.turns)).speakers
    assert [speakers[turn] for turn in range(3)] == [{"anselm", "conductor"}, {"marta"}, {"anselm", "conductor"}]


def annotated(book: Book) -> Annotated:
    """`book` with Anselm, who is the conductor, and Marta."""
    people = (Character("a", "Anselm", "ANSELM", ("Anselm",), "m"), Character("m", "Marta", "MARTA", ("Marta",), "f"))
    quotes = (quote.span() for quote in re.finditer(r'"[^"]+"', book.source))
    said = tuple(Said((Span(*span),), who, "explicit") for span, who in zip(quotes, SPEAKERS, strict=True))
    return Annotated("deck", book, annotate(book), people, said)
