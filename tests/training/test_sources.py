"""What an annotation tells of the turns."""

from screenplay.training.sources import Told

TOLD = Told({0: "ada"}, frozenset({1}), frozenset({"ada", "bo"}))


def test_who_is_annotated_speaks() -> None:
    assert TOLD.may_speak(0, ("bo", "ada", "clerk")) == (False, True, False)


def test_a_turn_of_somebody_who_is_nobody_of_the_cast_is_none_of_those_who_are_somebody() -> None:
    assert TOLD.may_speak(1, ("bo", "ada", "clerk")) == (False, False, True)


def test_where_nobody_is_left_and_where_nothing_is_told_anybody_may_speak() -> None:
    assert TOLD.may_speak(0, ("bo", "clerk")) == (True, True)
    assert TOLD.may_speak(1, ("bo", "ada")) == (True, True)
    assert TOLD.may_speak(2, ("bo", "clerk")) == (True, True)
