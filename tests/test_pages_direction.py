"""Right-to-left words: order, figures, brackets, and the shapes of Arabic letters."""

from __future__ import annotations

from unicodedata import name

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.pages.direction import shaped, visual


@pytest.mark.parametrize(
    ("logical", "drawn"),
    [
        ("plain words (here)", "plain words (here)"),
        ("אבג", "גבא"),
        ("אב גד", "דג בא"),
        ("say אב גד now", "say דג בא now"),
        ("אב say גד", "דג say בא"),
        ("אב 12 גד", "דג 12 בא"),
        ("in אב 12.", "in 12 בא."),
        ("אב (גד).", ".(דג) בא"),
        ("a (אב) b", "a (בא) b"),
        ("12 אב", "בא 12"),
        ("to אב (12) now", "to (12) בא now"),
        ("to אב (go) now", "to בא (go) now"),
        ("to (אב, go) now", "to (בא, go) now"),
    ],
)
def test_order(logical: str, drawn: str) -> None:
    assert "".join(char for _, char in visual([*logical])) == drawn


@given(st.text(st.sampled_from("abאבג12 .")))
def test_every_character_stands_once(words: str) -> None:
    assert sorted(char for _, char in visual([*words])) == sorted(words)


@given(st.text(st.sampled_from("ab12 .()")))
def test_left_to_right_words_stay(words: str) -> None:
    assert "".join(char for _, char in visual([*words])) == words


def forms(words: str) -> list[str]:
    return [name(char).rpartition(" ")[0].rpartition(" ")[2] for char in shaped(words)]


def test_arabic_letters_join() -> None:
    assert forms("\u0628\u0628\u0628") == ["INITIAL", "MEDIAL", "FINAL"]
    assert forms("\u0628\u062f\u0628") == ["INITIAL", "FINAL", "ISOLATED"]
    assert forms("\u0628") == ["ISOLATED"]


def test_marks_do_not_part_letters_and_lam_takes_alef() -> None:
    assert forms("\u0628\u064e\u0628")[::2] == ["INITIAL", "FINAL"]
    assert shaped("\u0644\u0627") == "\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}"
    assert shaped("\u0628\u0644\u0627")[1] == "\N{ARABIC LIGATURE LAM WITH ALEF FINAL FORM}"


def test_other_words_keep_their_shape() -> None:
    assert shaped("abc שלום") == "abc שלום"
