"""Looking words up by their place finds what going through all of them finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from screenplay.adapt.places import first_from, inside, of_part
from screenplay.findings import Token
from screenplay.text import Span


def token(start: int, end: int, part: int, stub: bool) -> Token:
    return Token("a", "a", "NOUN", "NN", "ROOT", 0, 0, Span(start, end), False, part, stub)


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[Token, ...]:
    """Words in order, of parts in order; the words of a stub all have the span of its quotation."""
    found: list[Token] = []
    place = 0
    for part in range(draw(st.integers(0, 4))):
        stub = draw(st.booleans())
        lengths = draw(st.lists(st.integers(1, 3), min_size=1, max_size=4))
        if stub:
            found += [token(place, place + sum(lengths), part, True) for _ in lengths]
            place += sum(lengths)
        for length in [] if stub else lengths:
            found.append(token(place, place + length, part, False))
            place += length + 1
    return tuple(found)


@given(paragraphs(), st.integers(0, 60), st.integers(0, 60))
def test_found_as_by_going_through_all(tokens: tuple[Token, ...], one: int, two: int) -> None:
    span = Span(min(one, two), max(one, two))
    covered = [place for place, word in enumerate(tokens) if span.covers(word.span)]
    assert list(inside(tokens, span)) == covered
    assert first_from(tokens, one) == sum(word.span.start < one for word in tokens)
    assert of_part(tokens, one) == tuple(word for word in tokens if word.part == one)
