"""How people speak of each other, as far as it is known who speaks; families; what lines tell of their speakers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.attribution.address import Address
from screenplay.attribution.context import Context, context
from screenplay.attribution.rules.addresses import called_by_family, tells_of_itself
from screenplay.attribution.rules.beats import acts_last_of_all, is_told_of_alone
from screenplay.attribution.rules.wordings import speaks_of_them_so, speaks_of_them_so_nearby
from screenplay.attribution.tags import read_tags
from screenplay.attribution.turns import turns_of
from screenplay.attribution.wordings import MOST, wordings
from screenplay.findings import Cast, Character, Mention
from screenplay.nlp import annotate
from screenplay.readers import prose
from screenplay.text import Span

RUNA = Character("Runa", "Runa Holt", "RUNA", ("Runa", "Runa Holt"), "f")
OVE = Character("Ove", "Ove Holt", "OVE", ("Ove", "Ove Holt"), "m")
SIV = Character("Siv", "Siv Brandt", "SIV", ("Siv", "Miss Brandt"), "f")
LIV = Character("Liv", "Liv Brandt", "LIV", ("Liv",), "f")
CAST = (RUNA, OVE, SIV, LIV)


def read(text: str, *speakers: str) -> Context:
    book = prose.read(text, "case")
    names = {"Runa": "Runa", "Ove": "Ove", "Siv": "Siv", "Miss Brandt": "Siv", "Liv": "Liv"}
    mentions = tuple(
        Mention(Span(*found.span()), names[found.group()], "name", number, at)
        for number, paragraph in enumerate(book.paragraphs())
        for at, part in enumerate(paragraph.parts)
        for found in re.finditer("|".join(names), book.source)
        if part.span.start <= found.start() < part.span.end
    )
    annotations, cast = annotate(book), Cast(CAST, mentions)
    return context(book, annotations, cast, turns_of(book, annotations, read_tags(book, annotations)), speakers)


TALK = '"Good day, Miss Brandt."\n\n"Good day, sir."\n\n"Sit down, Siv."\n\n"Yes, sir."\n\n"Miss Brandt, do sit down."'


def test_who_called_her_so_before_does_again() -> None:
    found = read(TALK, "Ove", "Siv", "Runa", "Siv", "Runa")
    worth = {one.character: one.value for one in speaks_of_them_so(found, 4, ("Runa", "Ove", "Siv"))}
    assert worth["Ove"] > 0 > worth["Siv"] and worth["Ove"] > worth["Runa"]
    assert [(one.character, one.sign) for one in speaks_of_them_so_nearby(found, 4, ("Runa", "Ove"))] == [
        ("Ove", "calls so nearby")
    ]


def test_courtesies_are_habits_too() -> None:
    found = read(TALK, "Ove", "Siv", "Runa", "Siv", "Runa")
    worth = {one.character: one.value for one in speaks_of_them_so(found, 3, ("Ove", "Siv"))}
    assert worth["Siv"] > 0 > worth["Ove"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Upon my word, my aunt is late.", {"phrase", "kin"}),
        ("'E ain't 'ere, sir.", {"dialect", "courtesy"}),
        ("I'm goin' wi' Tom.", {"dialect"}),
        ("O'Brien doesn't like the boys' hats.", set()),
        ("It's Tom's.", set()),
    ],
)
def test_what_counts_as_a_way_to_speak(text: str, kinds: set[str]) -> None:
    assert {kind for kind, _ in wordings("", [Address()], [text], ["Runa"]).uses[0]} == kinds


def test_nothing_is_known_before_anyone_was_found_to_speak() -> None:
    found = read(TALK)
    assert not list(speaks_of_them_so(found, 4, ("Runa", "Ove")))
    assert not list(speaks_of_them_so_nearby(found, 4, ("Runa", "Ove")))


def test_a_use_that_no_other_turn_has_tells_nothing() -> None:
    found = read(TALK, "Ove", "Siv", "Runa", "Siv", "Runa")
    assert not list(speaks_of_them_so(found, 2, ("Runa", "Ove")))


def test_a_family_shares_its_surname() -> None:
    found = read('"Good day, Miss Brandt."\n\n"Good day to you."', "Ove", "Liv")
    assert [(one.character, one.sign) for one in called_by_family(found, 1, ("Liv", "Siv", "Ove"))] == [
        ("Liv", "their surname called just before")
    ]


@pytest.mark.parametrize(
    ("story", "signs"),
    [
        ('Runa opened her mouth, but Ove shook his head.\n\n"No."', ["lead-in: is not", "lead-in: is"]),
        ('Runa opened her mouth, but Ove shook his head. "No."', ["beat: is not", "beat: is"]),
        ('Runa opened her mouth, but he shook his head. "No."', ["beat: is not", "beat: is"]),
        ('Runa opened her mouth and shook her head. "No."', []),
        ('Runa opened her mouth, but Ove shook his head. "No," she said.', []),
        ('"No."', []),
    ],
)
def test_who_acts_in_the_last_clause(story: str, signs: list[str]) -> None:
    found = acts_last_of_all(read(f"Ove was there.\n\n{story}"), 0, ("Runa", "Ove"))
    assert [one.sign.removeprefix("last clause of ") for one in found] == signs


@pytest.mark.parametrize(
    ("between", "signs"),
    [
        ("Ove went to the hole.", ["Ove acts alone before, bare"]),
        ("Ove went to the hole.\n\nHe shook it.", ["Ove acts alone before, bare", "Ove acts alone before, and on"]),
        ("The hole was of no use to Ove.", ["Ove is named alone before, bare"]),
        ("Ove showed Runa the hole.", []),
        ("I showed Ove the hole.", []),
        ("The hole was deep.", []),
    ],
)
def test_whoever_is_told_of_alone(between: str, signs: list[str]) -> None:
    story = f'"Come," said Runa.\n\n{between}\n\n"Who dug that?"'
    found = is_told_of_alone(read(story, "Runa", "Ove"), 1, ("Runa", "Ove"))
    assert [f"{one.character} {one.sign}" for one in found] == signs


@pytest.mark.parametrize(
    ("speech", "fitting"),
    [
        ("My husband is late.", ["Runa"]),
        ("I shall ask my poor wife.", ["Ove"]),
        ("Her husband is late.", []),
        ("I ask my midwife.", []),
    ],
)
def test_what_a_line_tells_of_its_speaker(speech: str, fitting: list[str]) -> None:
    found = tells_of_itself(read(f'"{speech}"'), 0, ("Runa", "Ove"))
    assert [one.character for one in found if one.sign.endswith("fits")] == fitting


FAMILY = (
    '"Is supper late, Papa?"\n\n"A little."\n\n"Papa is cross."\n\n"My father was crosser."\n\n"Then, dear Papa, eat."'
)


def test_who_says_papa_has_said_it_before() -> None:
    found = read(FAMILY, "Liv", "Ove", "Liv", "Ove", "Siv")
    said = {one.character: one.value for one in speaks_of_them_so(found, 4, ("Liv", "Ove")) if "parent" in one.sign}
    assert said["Liv"] > 0 > said["Ove"]
    assert found.wordings is not None
    assert [kind for kind, _ in found.wordings.uses[3]] == ["kin"]


@given(st.lists(st.tuples(st.sampled_from(("Yes, sir.", "My dear!", "My aunt.", "No.")), st.sampled_from("abc"))))
def test_likeness_is_kept_within_bounds(spoken: list[tuple[str, str]]) -> None:
    texts, speakers = [text for text, _ in spoken], [speaker for _, speaker in spoken]
    known = wordings("", [Address()] * len(texts), texts, speakers)
    for number, uses in enumerate(known.uses):
        for use in uses:
            assert known.elsewhere(number, use) >= 0
            assert all(abs(known.likeness(number, use, who)) <= MOST for who in "abcd")
