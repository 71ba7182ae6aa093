"""How two wordings stand to each other in a talk."""

from __future__ import annotations

from screenplay.people.company import Appearances, Company, Standing

TURNS = (0, 1, 2, 4, 5)
"""Paragraphs that somebody speaks in: paragraph 3 is none."""


def company(acting: tuple[int, ...], speaking: tuple[int, ...], calls: frozenset[int] = frozenset()) -> Company:
    return Company({0: Appearances(acting, speaking, frozenset({7}))}, {0: calls}, {0: acting[0]}, TURNS)


def test_who_answers_stands_beside() -> None:
    talk = company((1, 4), (1, 4))
    assert talk.standing(Appearances((0, 2), (0, 2)), 0) == Standing(2, 2, beside=2, across=0, called=0, calls=0)


def test_who_speaks_in_every_second_turn_takes_the_place() -> None:
    talk = company((0, 5), (0, 5), frozenset({1}))
    found = talk.standing(Appearances((2,), (2,)), 0)
    assert (found.near, found.beside, found.across, found.called, found.one_place) == (1, 0, 1, 1, 2)


def test_who_is_addressed_in_the_own_line_is_another() -> None:
    talk = company((5,), (5,), frozenset({0}))
    assert talk.standing(Appearances((0,), (0,)), 0).one_place == -1


def test_one_sentence_tells_of_two() -> None:
    talk = company((4,), ())
    assert talk.standing(Appearances((0,), (), frozenset({7, 8})), 0).beside == 1


def test_who_never_acts_is_never_near() -> None:
    talk = company((0,), (0,))
    assert talk.standing(Appearances((0,), (0,)), 9) == Standing(1, 0, 0, 0, 0, 0)
    assert talk.first(9) > talk.first(0)
