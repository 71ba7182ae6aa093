"""The rules of page breaking, on situations swept over the foot of a page and on scripts that hypothesis invents."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenplay.model import (
    Action,
    Centered,
    Dialogue,
    Element,
    Heading,
    Lyric,
    PageBreak,
    Parenthetical,
    Screenplay,
    Speech,
    Transition,
)
from screenplay.pages import ROWS, Layout, Line, Page, paginate
from screenplay.pages.lines import width_of
from screenplay.text import plain, text_of

A4 = Layout(paper="a4")


def sentences(count: int, words: int, word: str = "barley") -> str:
    return " ".join(" ".join([word] * words) + "." for _ in range(count))


def action(count: int, words: int = 4) -> Action:
    return Action(text_of(sentences(count, words)))


def speech(count: int, words: int = 4, cue: str = "ADA", **more: bool) -> Speech:
    return Speech(text_of(cue), (Dialogue(text_of(sentences(count, words))),), **more)  # type: ignore[arg-type]


def body(page: Page) -> list[Line]:
    return [line for line in page.lines if line.kind not in ("page number", "scene number", "cue number", "running")]


def faults(pages: tuple[Page, ...], layout: Layout = Layout()) -> list[str]:
    """What a typographer would not let pass."""
    found = [fault for page in pages for fault in _margins(page, layout)]
    for number, (page, after) in enumerate(pairwise(pages), 1):
        found.extend(f"page {number}: {fault}" for fault in _break(body(page), body(after)))
    return found


def _margins(page: Page, layout: Layout) -> list[str]:
    found = []
    for line in body(page):
        if not 0 <= line.row < ROWS:
            found.append(f"row {line.row}")
        if line.column < 15 or line.column + width_of(line.words) > layout.right_edge:
            found.append(f"beyond the margin: {line.words}")
    places = [(line.row, line.column) for line in page.lines]
    return found + (["two lines in one place"] if len(set(places)) < len(places) else [])


def place(line: Line) -> tuple[int, float]:
    return line.row, line.column


def _break(page: list[Line], after: list[Line]) -> list[str]:
    last, first = max(page, key=place), min(after, key=place)
    spoken = any(line.element == last.element and line.kind == "dialogue" for line in page)
    beside = last.kind == "cue" and spoken  # on the radio a long cue goes on beside and below its words
    found = [f"{last.kind} last"] if last.kind in ("heading", "cue", "parenthetical") and not beside else []
    found += ["shot last"] if last.kind == "action" and last.words == "ON THE BRIDGE" else []
    found += ["transition first"] if first.kind == "transition" else []
    for element in {line.element for line in page} & {line.element for line in after}:
        above = [line for line in page if line.element == element]
        below = [line for line in after if line.element == element]
        found.extend(_speech_split(above, below) if below[0].kind == "cue" else _split(above, below))
    return found


def _speech_split(above: list[Line], below: list[Line]) -> list[str]:
    found = [] if above[-1].kind == "more" else ["no (MORE)"]
    found += [] if "(CONT'D)" in " ".join(line.words for line in below if line.kind == "cue") else ["no (CONT'D)"]
    spoken = [line for line in above if line.kind != "more"]
    rest = [line for line in below if line.kind != "cue"]
    return found + ([] if rest[0].kind == "parenthetical" else _split(spoken, rest))


def _split(above: list[Line], below: list[Line]) -> list[str]:
    whole = above[-1].words.endswith(".") or above[-1].kind == "lyric"
    found = [] if whole else ["split inside a sentence"]
    if len(above) < 2 or above[-2].kind != above[-1].kind:
        found.append("one line above")
    if len(below) < 2 or below[0].kind != below[1].kind:
        found.append("one line below")
    return found


def blank_lines(pages: tuple[Page, ...]) -> int:
    """The most blank lines at the foot of a page but the last."""
    return max((ROWS - 1 - max(line.row for line in page.lines) for page in pages[:-1]), default=0)


PAREN = Parenthetical(text_of("low"))
SITUATIONS: dict[str, tuple[Element, ...]] = {
    "heading, action": (Heading(text_of("INT. MILL - DAY")), action(6)),
    "heading, one line": (Heading(text_of("INT. MILL - DAY")), action(1), speech(6)),
    "heading, speech": (Heading(text_of("INT. MILL - DAY")), speech(6)),
    "shot, action": (Action(text_of("ON THE BRIDGE")), action(4)),
    "two headings": (Heading(text_of("INT. MILL - DAY")), Heading(text_of("INT. LOFT - DAY")), action(3)),
    "long speech": (speech(16),),
    "parenthetical": (Speech(text_of("ADA"), (PAREN, Dialogue(text_of("Yes.")))),),
    "parentheticals between": (
        Speech(text_of("ADA"), tuple(line for _ in range(5) for line in (PAREN, Dialogue(text_of(sentences(3, 4)))))),
    ),
    "long parenthetical": (
        Speech(text_of("ADA"), (Parenthetical(text_of("looking " * 9)), Dialogue(text_of(sentences(8, 4))))),
    ),
    "parenthetical at the end": (Speech(text_of("ADA"), (Dialogue(text_of("Yes.")), PAREN)), action(6)),
    "lone cue, no parenthetical": (Speech(text_of("ADA"), ()), action(6)),
    "transition": (action(2), Transition(text_of("CUT TO:")), Heading(text_of("INT. MILL")), action(1)),
    "transition after a speech": (speech(8), Transition(text_of("CUT TO:"))),
    "action": (action(20),),
    "dual": (speech(8, cue="ADA"), speech(11, cue="BEN", dual=True)),
    "dual, one short": (speech(1, cue="ADA"), speech(11, cue="BEN", dual=True)),
    "centred": (Centered(text_of("THE END")),),
    "lines": (Speech(text_of("ADA"), (Dialogue(text_of("\n".join(["One line."] * 9))),)),),
    "song": tuple(Lyric(text_of("Row, row, row your boat")) for _ in range(9)),
}
DRAGS = {
    "heading, speech": 6,
    "two headings": 6,
    "parentheticals between": 6,
    "parenthetical at the end": 6,
    "long parenthetical": 8,
}
"""Situations where the rules leave more than five lines blank: what cannot be parted is taller."""


@pytest.mark.parametrize("layout", [Layout(), A4], ids=["letter", "a4"])
@pytest.mark.parametrize("name", SITUATIONS)
def test_rules_at_every_height(name: str, layout: Layout) -> None:
    for rows in range(36, 58):
        above = Action(text_of("\n".join(["Rain."] * rows)))
        pages = paginate(Screenplay((), (above, *SITUATIONS[name], action(1))), layout)
        assert (rows, faults(pages, layout)) == (rows, [])
        assert blank_lines(pages[:2]) <= DRAGS.get(name, 5)


def test_a_split_speech_says_more_and_names_the_speaker_again() -> None:
    long = Speech(text_of("ADA"), (Dialogue(text_of(sentences(60, 4))),), ("V.O.",))
    pages = paginate(Screenplay((), (long,)))
    assert (pages[0].lines[-1].words, pages[0].lines[-1].column) == ("(MORE)", 37)
    assert body(pages[1])[0].words == "ADA (V.O.) (CONT'D)"
    assert "(CONT'D) (CONT'D)" not in " ".join(line.words for page in pages for line in page.lines)


def test_a_cue_that_is_marked_already_is_not_marked_twice() -> None:
    long = Speech(text_of("ADA"), (Dialogue(text_of(sentences(60, 4))),), ("cont’d",))
    pages = paginate(Screenplay((), (long,)))
    assert body(pages[1])[0].words == "ADA (cont’d)"


def test_a_block_moves_whole_where_that_leaves_little_white_and_splits_where_not() -> None:
    def rows_on_first_page(above: int) -> int:
        rain = Action(text_of("\n".join(["Rain."] * above)))
        return len([line for line in paginate(Screenplay((), (rain, action(20))))[0].lines if line.element == 1])

    assert rows_on_first_page(52) == 0
    assert rows_on_first_page(44) == 10


def test_a_sentence_longer_than_the_room_is_parted_at_a_clause_rather_than_leaving_a_third_of_a_page() -> None:
    rain = Action(text_of("\n".join(["Rain."] * 40)))
    clauses = Action(text_of(", ".join(["the barley stood in the rain and nobody came"] * 40) + "."))
    pages = paginate(Screenplay((), (rain, clauses)))
    assert blank_lines(pages) <= 5
    assert pages[0].lines[-1].words.endswith(",")


def test_dual_dialogue_goes_on_in_both_columns() -> None:
    pages = paginate(Screenplay((), (speech(70, cue="ADA"), speech(60, cue="BEN", dual=True))))
    cues = [[line.words for line in page.lines if line.kind == "cue"] for page in pages]
    assert cues == [["ADA", "BEN"], ["ADA (CONT'D)", "BEN (CONT'D)"]]
    assert [line.words for line in pages[0].lines].count("(MORE)") == 2


@pytest.mark.parametrize(
    "element",
    [
        Heading(text_of("INT. " + "CORRIDOR " * 600)),
        Speech(text_of("ADA " * 900), (Dialogue(text_of("Yes.")),)),
        Speech(text_of("ADA"), (Parenthetical(text_of("slowly " * 300)), Dialogue(text_of("Yes.")))),
        Centered(text_of("word " * 900)),
        Transition(text_of("\n".join(["CUT TO:"] * 70))),
        Action(text_of("x" * 9000)),
        Action(text_of("\n" * 90 + "After a long pause.")),
    ],
    ids=["heading", "cue", "parenthetical", "centred", "transition", "word", "blank lines"],
)
def test_what_is_longer_than_a_page_goes_on_anyhow(element: Element) -> None:
    pages = paginate(Screenplay((), (action(1), element, action(1))))
    assert not [fault for page in pages for fault in _margins(page, Layout())]
    assert printed(pages, 1) == words_of(element)


def test_a_chain_of_headings_longer_than_a_page_ends() -> None:
    pages = paginate(Screenplay((), (Heading(text_of("INT. MILL - DAY")),) * 100))
    assert len([line for page in pages for line in page.lines if line.kind == "heading"]) == 100


def test_one_endless_paragraph_is_set_to_its_last_word() -> None:
    words = sentences(20_000, 4)
    pages = paginate(Screenplay((), (Action(text_of(words)),)))
    assert sum(len(line.words.split()) for page in pages for line in body(page)) == 80_000


def printed(pages: tuple[Page, ...], element: int) -> str:
    """What the pages say of an element, without spaces, repeated cues, (MORE) and numbers."""
    seen: list[str] = []
    cues: list[str] = []
    for number, page in enumerate(pages):
        own = [
            line
            for line in page.lines
            if line.element == element and line.kind not in ("more", "scene number", "cue number")
        ]
        earlier = (line for page in pages[:number] for line in page.lines)
        before = any(line.element == element and line.kind != "cue" for line in earlier)
        cues.extend(line.words for line in own if line.kind == "cue" and not before)
        seen.extend(line.words for line in own if line.kind != "cue")
    return "".join("".join([*cues, *seen]).split())


def words_of(element: Element) -> str:
    match element:
        case Speech():
            cue = plain(element.cue) + "".join(f"({words})" for words in element.extensions)
            said = ((plain(line.text), isinstance(line, Parenthetical)) for line in element.lines)
            return "".join((cue + "".join(f"({words})" if aside else words for words, aside in said)).split())
        case PageBreak():
            return ""
        case _:
            return "".join(plain(element.text).split())


SHORT = st.lists(st.sampled_from(["a", "barley", "on", "water", "rehearsal", "ünter"]), min_size=1, max_size=4)
SAID = st.lists(SHORT.map(lambda words: " ".join(words) + "."), min_size=1, max_size=30).map(" ".join)
TEXTS = SAID.map(text_of)
NAMES = st.sampled_from(["ADA", "BEN OF THE LONG AND WINDING HARBOUR ROAD AND THE MILL", "小明"]).map(text_of)
LINES = st.lists(
    st.one_of(
        TEXTS.map(lambda text: (Dialogue(text),)),
        st.tuples(SHORT.map(" ".join).map(text_of).map(Parenthetical), TEXTS.map(Dialogue)),
    ),
    min_size=1,
    max_size=4,
).map(lambda groups: tuple(line for group in groups for line in group))
SPEECHES = st.builds(Speech, NAMES, LINES, st.sampled_from([(), ("V.O.",)]), st.booleans())
CONTENT = st.one_of(SPEECHES, TEXTS.map(Action), TEXTS.map(Action), st.just(Centered(text_of("THE END"))))
SCENES = st.tuples(
    st.sampled_from([Heading(text_of("INT. MILL - DAY"), "12"), Heading(text_of("EXT. " + "HARBOUR ROAD " * 6))]),
    st.lists(CONTENT, min_size=1, max_size=8),
    st.sampled_from([(), (Transition(text_of("CUT TO:")),)]),
).map(lambda scene: (scene[0], *scene[1], *scene[2]))
SCRIPTS = st.lists(SCENES, min_size=1, max_size=6).map(lambda scenes: tuple(line for scene in scenes for line in scene))
LAYOUTS = st.builds(
    Layout,
    st.sampled_from(["letter", "a4"]),
    st.booleans(),
    heading_space=st.integers(1, 2),
    form=st.sampled_from(["film", "stage", "radio"]),
    continued_scenes=st.booleans(),
)


@settings(max_examples=80, deadline=None)
@given(SCRIPTS, LAYOUTS)
def test_every_script_keeps_the_rules_and_loses_nothing(elements: tuple[Element, ...], layout: Layout) -> None:
    pages = paginate(Screenplay((), elements), layout)
    assert faults(pages, layout) == []
    for index, element in enumerate(elements):
        bracketed = layout.form == "stage" and isinstance(element, Action)
        assert printed(pages, index) == (f"({words_of(element)})" if bracketed else words_of(element))
    order = [line.element for page in pages for line in page.lines if line.element is not None]
    assert list(dict.fromkeys(order)) == sorted(set(order))
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
