"""The file of corrections: what it may say, and the complaint about everything else, with line and remedy."""

from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.corrections import Corrections
from screenplay.corrections.places import blocks
from screenplay.corrections.reading import IMPOSSIBLE, read
from screenplay.corrections.sheet import Given, Merge, Role, Split
from screenplay.corrections.writing import with_line, with_role
from screenplay.errors import ScreenplayError

FULL = """\
# People
[[character]]  # 12 words
cue = "mara"
name = "Mara Quill"
aliases = ["Mrs. Quill", 'the "boss"']
gender = "f"
narrator = true

[[character]]
cue = "TOM"
leave_out = true

[[merge]]
cues = ["MARA", "THE BOSS"]

[[split]]
cue = "TOM"
into = "Old Tom"
chapters = ["The Storm", 7]
from = "When it was over"
to = "The end"
lines = ["I was young"]

[[line]]
words = "Is that you?"
speaker = "MARA"
before = "she saw it"
behind = "he said"
nth = 2
"""


def test_everything_that_a_file_may_say() -> None:
    assert read(FULL, "x.cast.toml") == Corrections(
        "x.cast.toml",
        (
            Role(2, "MARA", "Mara Quill", ("Mrs. Quill", 'the "boss"'), "f", True),
            Role(9, "TOM", "Tom", leave_out=True),
        ),
        (Merge(13, ("MARA", "THE BOSS")),),
        (Split(16, "TOM", "OLD TOM", ("The Storm", 7), "When it was over", "The end", ("I was young",)),),
        (Given(24, "Is that you?", "MARA", "she saw it", "he said", 2),),
    )


def test_an_empty_file_corrects_nothing() -> None:
    assert read("# only a remark\n", "x") == Corrections("x")


BAD = {
    'x = "y': (1, "no TOML", "quotes"),
    '\n[[line]]\nwords = "a" "b"\n': (3, "no TOML", "quotes"),
    '[[lines]]\nwords = "a"': (1, "no [[lines]]", "line"),
    'shade = 1\n': (1, "no [[shade]]", "character"),
    '[line]\nwords = "a"': (1, "no list", "[[line]]"),
    '[[line]]\nspeaker = "A"\nword = "a"': (3, "no key 'word'", "words"),
    '[[line]]\nspeaker = "A"': (1, "no words", "add words"),
    '[[line]]\nspeaker = "A"\nwords = ""': (1, "no words", "add words"),
    '[[line]]\nspeaker = "A"\nwords = "a"\nnth = 0': (4, "cannot be 0", "from 1"),
    '[[line]]\nspeaker = "A"\nwords = "a"\nnth = true': (4, "cannot be True", "from 1"),
    '[[character]]\ncue = "A"\ngender = "w"': (3, "cannot be 'w'", '"f"'),
    '[[character]]\ncue = "A"\naliases = "b"': (3, "cannot be 'b'", "list"),
    '[[character]]\ncue = "A"\n\n[[character]]\ncue = "a"': (4, "line 1", "another cue"),
    '[[character]]\ncue = "A (V.O.)"': (1, "no cue", "plain letters"),
    '[[character]]\ncue = "..."': (1, "no cue", "plain letters"),
    '[[merge]]\ncues = ["A"]': (1, "two different people", "cues = "),
    '[[merge]]\ncues = ["A", "a"]': (1, "two different people", "cues = "),
    '[[split]]\ncue = "A"\ninto = "B"': (1, "where A is B", "chapters"),
}  # fmt: skip


@pytest.mark.parametrize("source", BAD)
def test_what_cannot_be_meant_is_told_with_line_and_remedy(source: str) -> None:
    line, message, hint = BAD[source]
    with pytest.raises(ScreenplayError) as error:
        read(source, "x.cast.toml")
    assert error.value.message.startswith(f"x.cast.toml, line {line}: ")
    assert message in error.value.message and hint in error.value.hint


def test_a_header_inside_a_text_of_several_lines_is_none() -> None:
    source = '[[line]]\nspeaker = "A"\nwords = """\n[[line]]\n"""\n\n[[merge]]\ncues = []\n# a remark\n'
    assert [(block.table, block.header, block.end) for block in blocks(source)] == [("line", 0, 5), ("merge", 6, 8)]


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
CUES = st.text("ABCDÉ '.-", min_size=1, max_size=8).map(lambda cue: " ".join(cue.split())).filter(
    lambda cue: not IMPOSSIBLE.search(cue)
)  # fmt: skip
ROLES = st.builds(
    Role,
    st.just(0),
    CUES,
    WORDS,
    st.lists(WORDS, max_size=3).map(tuple),
    st.sampled_from(["f", "m", None]),
    st.sampled_from([True, False, None]),
    st.booleans(),
)
LINES = st.builds(
    Given, st.just(0), WORDS, WORDS, st.one_of(st.just(""), WORDS), st.one_of(st.just(""), WORDS),
    st.one_of(st.none(), st.integers(1, 99)),
)  # fmt: skip


def without_places(found: Corrections) -> tuple[list[object], list[object]]:
    roles: list[object] = [(r.cue, r.name, r.aliases, r.gender, r.narrator, r.leave_out) for r in found.roles]
    return roles, [(g.words, g.speaker, g.before, g.behind, g.nth) for g in found.lines]


@given(st.lists(ROLES, max_size=4, unique_by=lambda role: role.cue), st.lists(LINES, max_size=4))
def test_what_is_written_is_read_again(roles: list[Role], lines: list[Given]) -> None:
    source = reduce(with_line, lines, reduce(with_role, roles, ""))
    assert without_places(read(source, "x")) == without_places(Corrections("x", tuple(roles), lines=tuple(lines)))


@given(ROLES.filter(lambda role: role.cue not in ("MARA", "TOM", "OLD TOM")), LINES)
def test_an_entry_is_added_and_all_else_stays_as_it_is(role: Role, line: Given) -> None:
    before, after = read(FULL, "x"), read(with_line(with_role(FULL, role), line), "x")
    wanted = without_places(Corrections("x", (*before.roles, role), lines=(*before.lines, line)))
    assert without_places(after) == wanted
    kept = [words for words in FULL.split("\n") if words]
    written = iter(with_line(with_role(FULL, role), line).split("\n"))
    assert all(words in written for words in kept)  # in order: `in` consumes the iterator
