"""Two cues that are one role: who may be joined, what is measured of them, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

import pytest

from screenplay.attribution.roles import _roles, compared, joined, one_cue_each
from screenplay.attribution.roles.measures import Pair
from screenplay.attribution.tags import read_tags
from screenplay.findings import Cast, Character, Mention
from screenplay.nlp import annotate
from screenplay.people import find_people
from screenplay.readers import prose
from screenplay.text import Span

FERRY = """"Tickets," said Anselm. He had come along the deck with his bag.

"We bought ours ashore," said Marta.

"Then show me."

Marta looked in her coat. It took her a while. The conductor waited, with his feet apart, for the next wave.

"They were here," she said.

"They always were," said the conductor. "It is twelve crowns."

"Twelve!"

"It was ten," said Anselm, "before you looked."
"""


def measures(text: str) -> dict[Pair, Mapping[str, float]]:
    book = prose.read(text, "case")
    annotations = annotate(book)
    return dict(compared(book, annotations, find_people(book, annotations), read_tags(book, annotations)))


def test_who_talks_in_the_others_place_is_told_from_who_answers() -> None:
    found = measures(FERRY)
    same = found["conductor", "anselm"]
    assert same["across"] > same["next to each other"]
    assert same["determiner"] == 1
    assert not any(two["across"] > two["next to each other"] for pair, two in found.items() if "marta" in pair)


def test_a_woman_is_no_man_and_an_old_man_no_boy() -> None:
    text = 'The old man laughed. "Sit down," he said.\n\n"No," said the boy.\n\n"Sit," said Ada.\n\n"Yes," said Tom.\n'
    found = {frozenset(pair) for pair in measures(text)}
    assert frozenset(("old-man", "boy")) not in found
    assert not any("ada" in pair and "tom" in pair for pair in found)


def test_a_mother_is_no_grandmother() -> None:
    text = '"Sit up," said her mother.\n\n"Sit down," said her grandmother.\n\n"No," said Ada.\n'
    assert not any({"mother", "grandmother"} <= set(pair) for pair in measures(text))


def test_a_father_is_no_boy() -> None:
    text = '"Sit up," said his father.\n\n"Why?" said the boy.\n\n"Yes, why?" said Ada.\n'
    assert not any({"father", "boy"} <= set(pair) for pair in measures(text))


@pytest.mark.parametrize(
    ("likely", "into"),
    [
        ([("a", "b"), ("c", "b")], {"a": "b", "c": "b"}),
        ([("a", "b"), ("a", "c")], {"a": "b"}),
        ([("a", "b"), ("b", "c")], {"a": "b"}),
        ([("b", "c"), ("a", "b")], {"b": "c", "a": "c"}),
    ],
)
def test_the_likeliest_pairs_come_first(likely: list[Pair], into: dict[str, str]) -> None:
    assert _roles(likely, frozenset(map(frozenset, combinations("abc", 2)))) == into


def test_who_cannot_be_one_do_not_both_go_into_a_third() -> None:
    likely = [("girl", "ruth"), ("mother", "ruth"), ("lass", "ruth")]
    possible = frozenset(map(frozenset, (*likely, ("girl", "lass"))))
    assert _roles(likely, possible) == {"girl": "ruth", "lass": "ruth"}


def test_who_is_joined_brings_wordings_mentions_and_gender() -> None:
    clerk, osk = (
        Character("clerk", "clerk", "CLERK", ("clerk",), "m", named=False),
        Character("osk", "Osk", "OSK", ("Osk",)),
    )
    mentions = (Mention(Span(0, 5), "clerk", "description", 0, 0), Mention(Span(9, 12), "osk", "name", 0, 0))
    found = joined(Cast((clerk, osk), mentions), {"clerk": "osk"})
    assert found.characters == (Character("osk", "Osk", "OSK", ("Osk", "clerk"), "m", also=("clerk",)),)
    assert {mention.character for mention in found.mentions} == {"osk"}


def test_a_given_cast_stays_as_it_is() -> None:
    book = prose.read(FERRY, "case")
    annotations = annotate(book)
    given = find_people(book, annotations, (Character("a", "Anselm", "ANSELM", ("Anselm",)),))
    assert one_cue_each(book, annotations, given, read_tags(book, annotations)) is given
