"""Which character found is which of the annotation."""

import pytest

from screenplay.findings import Character
from screenplay.training.identities import identities


def character(id: str, name: str, *aliases: str) -> Character:
    return Character(id, name, name.upper(), (name, *aliases))


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        pytest.param("The Ferryman", "ferryman", True, id="an article and capitals do not matter"),
        pytest.param("Mrs. Quill", "Mrs Quill", True, id="nor do stops"),
        pytest.param("Hana", "Hana Quill", True, id="part of a name"),
        pytest.param("Hana", "Bertil", False, id="another name, however often both speak"),
        pytest.param("Mr. Quill", "Mrs. Quill", False, id="another title"),
    ],
)
def test_people_are_the_same_if_their_names_agree(ours: str, theirs: str, same: bool) -> None:
    found = identities([character("o", ours)], [character("t", theirs)], [("o", "t")] * 9)
    assert found == ({"o": "t"} if same else {})


def test_one_person_found_as_two_keeps_the_larger_part() -> None:
    ours = [character("a", "Hana"), character("b", "Miss Quill")]
    theirs = [character("t", "Hana Quill", "Miss Quill")]
    assert identities(ours, theirs, [("a", "t"), *[("b", "t")] * 2]) == {"b": "t"}


def test_a_name_in_common_counts_twice_a_part_of_one() -> None:
    ours = [character("a", "Quill")]
    theirs = [character("x", "Hana Quill"), character("y", "Bertil", "Quill")]
    assert identities(ours, theirs, [*[("a", "x")] * 3, *[("a", "y")] * 2]) == {"a": "y"}
