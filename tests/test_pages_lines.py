"""Measuring and turning lines, and the places where sentences end."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.pages.layout import Measure
from screenplay.pages.lines import NOT_FIRST, NOT_LAST, copies, turn, width_of
from screenplay.pages.sentences import clause_ends, sentence_ends
from screenplay.text import text_of


def turned(words: str, width: int = 20, hang: int = 0, limit: int = 10_000) -> list[str]:
    found: list[str] = []
    for copy in copies(text_of(words), "action", 0, Measure(15, width, hang)):
        found.extend(copy.words[start:end] for start, end in turn(copy, limit))
    return found


@pytest.mark.parametrize(
    ("words", "width"),
    [
        ("plain", 5),
        ("naïve “quotes” — and…", 21),
        ("Привет, Καλημέρα", 16),
        ("日本語", 6),
        ("한국어", 6),
        ("ｗｉｄｅ", 8),
        ("e\u0301le\u0300ve", 5),
        ("Tiê\u0301ng", 5),
        ("zero\u200bwidth\u2060", 9),
        ("\N{CLAPPER BOARD}", 2),
        ("\N{THUMBS UP SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}", 2),
        ("\N{WOMAN}\u200d\N{GIRL}", 2),
        ("שלום", 4),
    ],
)
def test_columns(words: str, width: int) -> None:
    assert width_of(words) == width


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("", []),
        ("short", ["short"]),
        ("exactly twenty chars", ["exactly twenty chars"]),
        ("exactly twenty-1 chars", ["exactly twenty-1", "chars"]),
        ("two  spaces stay  as they are", ["two  spaces stay  as", "they are"]),
        ("    indented and then turned", ["    indented and", "then turned"]),
        ("he stopped—and then—started again", ["he stopped—and then—", "started again"]),
        ("he stopped--and then--started", ["he stopped--and", "then--started"]),
        ("she said “wait—” and left", ["she said “wait—” and", "left"]),
        ("well-known-hyphened words", ["well-known-hyphened", "words"]),
        ("https://example.org/a/path/that/goes/on", ["https://example.org/", "a/path/that/goes/on"]),
        ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmnopqrst", "uvwxyz"]),
        ("see abcdefghijklmnopqrstuvwxyz", ["see", "abcdefghijklmnopqrst", "uvwxyz"]),
        ("没有空格的中文句子也要换行。", ["没有空格的中文句子也", "要换行。"]),
        ("一二三四五六七八九十。", ["一二三四五六七八九", "十。"]),
        ("一二三四五六七八九「十」", ["一二三四五六七八九", "「十」"]),
        ("Hello 世界 and all the world", ["Hello 世界 and all", "the world"]),
        ("may never part\u00a0these\u00a0two words", ["may never", "part\u00a0these\u00a0two words"]),
        ("zero\u200bwidth\u200bspaces\u200bmay\u200bturn", ["zero\u200bwidth\u200bspaces\u200bmay", "turn"]),
        ("a\rb\u2028c", ["a", "b", "c"]),
        ("bell\x07 and soft\u00adhyphen", ["bell and softhyphen"]),
    ],
)
def test_turned_lines(words: str, lines: list[str]) -> None:
    assert [line for line in turned(words) if line] == lines


def test_turned_lines_hang_and_stay_narrower() -> None:
    assert turned("(one two three four)", width=10, hang=1) == ["(one two", "three", "four)"]


def test_marks_stay_with_their_letters() -> None:
    words = "e\u0301" * 25
    assert turned(words) == ["e\u0301" * 20, "e\u0301" * 5]


def test_an_endless_indent_leaves_room_for_words() -> None:
    assert turned(" " * 90 + "far right") == [" " * 10 + "far right"]


PRINTED = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\u00ad\u2060\ufeff\u200b")
WORDS = st.text(PRINTED | st.sampled_from("aei  -—水"), max_size=200)


@given(WORDS, st.integers(8, 61))
def test_no_line_is_too_wide_and_no_character_is_lost(words: str, width: int) -> None:
    lines = turned(words, width)
    assert all(width_of(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(words.split())
    assert all(not unicodedata.combining(line[0]) for line in lines[1:] if line)


@given(st.text(st.sampled_from("abc  —-/.、。「」水木e\u0301"), max_size=120), st.integers(8, 30), st.integers(1, 5))
def test_turning_only_some_lines_gives_the_first_of_all(words: str, width: int, limit: int) -> None:
    assert turned(words, width, limit=limit) == turned(words, width)[:limit]


@given(st.lists(st.sampled_from(["水", "木", "火。", "土、", "「金」"]), max_size=60), st.integers(8, 30))
def test_ideographic_lines_do_not_begin_or_end_with_the_wrong_mark(words: list[str], width: int) -> None:
    lines = turned("".join(words), width)
    assert all(line[0] not in NOT_FIRST for line in lines if line)
    assert all(line[-1] not in NOT_LAST for line in lines if line)


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("One. Two! Three?", ["One.", " Two!", " Three?"]),
        ("“Stop.” He did.", ["“Stop.”", " He did."]),
        ("Mr. Hale met Dr. Ames. They sat.", ["Mr. Hale met Dr. Ames.", " They sat."]),
        ("He said no. She sat in No. 5. No.", ["He said no.", " She sat in No. 5.", " No."]),
        ("Thanks, hon. Sit. At 5 p.m. He ran.", ["Thanks, hon.", " Sit.", " At 5 p.m.", " He ran."]),
        ("J. R. Moss left at 5 p.m. today. Gone.", ["J. R. Moss left at 5 p.m. today.", " Gone."]),
        ("So did I. Then we ate.", ["So did I.", " Then we ate."]),
        ("Wait... what? no. Wait... What?", ["Wait... what? no.", " Wait...", " What?"]),
        ("It cost 3.50 in all. Yes.", ["It cost 3.50 in all.", " Yes."]),
        ("see example.org for more. ok.", ["see example.org for more.", " ok."]),
        ("好。很好！走吧", ["好。", "很好！", "走吧"]),
    ],
)
def test_sentences(words: str, sentences: list[str]) -> None:
    ends = [0, *sentence_ends(words, 0, len(words))]
    ends += [len(words)] if ends[-1] < len(words) else []
    assert [words[start:end] for start, end in pairwise(ends)] == sentences


def test_a_stop_at_the_end_of_the_stretch_counts_only_before_a_space() -> None:
    assert [*sentence_ends("go to a.org now", 0, 8)] == []
    assert [*sentence_ends("We left. Then", 0, 8)] == [8]


def test_clauses() -> None:
    assert [*clause_ends("one, two; three: four — five", 0, 28)] == [4, 9, 16, 23]
    assert [*clause_ends("12,000 men", 0, 10)] == []
