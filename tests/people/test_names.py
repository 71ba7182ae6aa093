"""First names, short forms, titles, cues and ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.people.cues import cue_of, id_of, unique_cue, without_article
from screenplay.people.names.first_names import EITHER, FEMALE, FIRST_NAMES, MALE, gender_of
from screenplay.people.names.short_forms import SHORT_FORMS, same_first_name
from screenplay.people.names.sightings import Form, form_of, is_call
from screenplay.people.names.titles import title_of
from screenplay.people.nouns import NOT_PEOPLE, is_person_noun, noun_gender


def test_a_name_tells_one_gender_or_none() -> None:
    assert not (FEMALE & MALE) - EITHER
    assert all(name == name.lower() for name in FIRST_NAMES)
    assert (gender_of("Ingrid"), gender_of("OTTO"), gender_of("Robin"), gender_of("Zzyx")) == ("f", "m", None, None)


def test_names_are_not_on_the_list_of_what_is_nobody() -> None:
    assert not {"emma", "april", "may", "june", "august", "mark"} & NOT_PEOPLE


@pytest.mark.parametrize("one, other", [("Bill", "William"), ("Peggy", "Margaret"), ("Liz", "Beth"), ("Ann", "Ann")])
def test_short_forms_are_the_same_name_either_way(one: str, other: str) -> None:
    assert same_first_name(one, other)
    assert same_first_name(other, one)


def test_other_names_are_not_the_same() -> None:
    assert not same_first_name("Bill", "Margaret")
    assert not same_first_name("Bill", "Bob")


def test_no_short_form_stands_for_itself() -> None:
    assert not [short for short, full in SHORT_FORMS.items() if short in full]


@pytest.mark.parametrize(
    "name, title, words",
    [
        ("Mrs. Quill", "mrs", ("Quill",)),
        ("Dr Amina Sow", "doctor", ("Amina", "Sow")),
        ("Old Captain Reese", "captain", ("Reese",)),
        ("Ludwig van Hoorn", "", ("Ludwig", "van Hoorn")),
        ("Reggie St Clair", "", ("Reggie", "St Clair")),
        ("the Grey Hare", "the", ("Grey", "Hare")),
        ("Doctor", "doctor", ()),
    ],
)
def test_a_name_is_taken_apart(name: str, title: str, words: tuple[str, ...]) -> None:
    assert form_of(name) == Form(title, words)


def test_small_words_are_no_name() -> None:
    assert form_of("the tall woman") is None


def test_titles() -> None:
    assert (title_of("Mrs."), title_of("M."), title_of("M"), title_of("Prof.")) == (
        "mrs",
        "monsieur",
        None,
        "professor",
    )


@pytest.mark.parametrize(
    "speech, called",
    [
        ("Come here, Nell.", True),
        ("Nell, come here.", True),
        ("My dear Nell!", True),
        ("I saw Nell yesterday.", False),
        ("Nell is late.", False),
    ],
)
def test_a_name_set_off_is_an_address(speech: str, called: bool) -> None:
    start = speech.index("Nell")
    assert is_call(speech, start, start + 4) is called


def test_nouns_for_people() -> None:
    assert is_person_noun("bartender") and is_person_noun("fisherwoman") and not is_person_noun("table")
    assert (noun_gender("waitress"), noun_gender("uncle"), noun_gender("doctor")) == ("f", "m", None)


def test_cues_and_ids() -> None:
    assert cue_of("the tall woman") == "TALL WOMAN"
    assert without_article("the") == "the"
    assert id_of("MRS. BENNETT") == "mrs-bennett"
    assert id_of("ZOË'S SISTER") == "zoes-sister"
    assert id_of("王") != ""
    assert unique_cue(("man", "old man"), ["MAN"]) == "OLD MAN"
    assert unique_cue(("man",), ["MAN", "MAN 2"]) == "MAN 3"


@given(st.lists(st.sampled_from(["man", "Man", "the man", "Ann", "ann", "Zoë", "voice"]), max_size=12))
def test_no_cue_is_given_twice(names: list[str]) -> None:
    taken: list[str] = []
    for name in names:
        taken.append(unique_cue((name,), taken))
    assert len(set(taken)) == len(taken)
