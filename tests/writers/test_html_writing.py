"""The HTML page as a browser and a screen reader take it: its tree, its words, its links, and nothing from outside."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.model import Action, Dialogue, Heading, PageBreak, Screenplay, Speech
from screenplay.pages import Layout, paginate
from screenplay.readers import fountain
from screenplay.text import Run, text_of
from screenplay.writers import html

CASES = Path(__file__).parent.parent / "cases"
VOID = {"meta", "hr", "br", "link", "img"}


class Page(HTMLParser):
    """What is on a page: every tag with its attributes, and the words of the body. Tags must close as they open."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[tuple[str, str]] = []
        self.feed(page.decode())
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "body" in self.open and data.strip():
            self.words.append((self.open[-1], data))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def texts(self, tag: str) -> list[str]:
        return [words for name, words in self.words if name == tag]


def page(script: str, layout: Layout = Layout()) -> Page:
    return Page(html.write(fountain.read(script)[0], layout))


SCRIPT = """Title: The *Mill*
Author: Ida & Jo
Contact: ida

# One

INT. MILL - DAY #3A#

= why

It turns. [[not said]] See www.example.org/a?b=1&c.

ROSA (V.O.)
(low)
Who?

BO ^
Me.

EXT. POND
"""


def test_landmarks_headings_and_language() -> None:
    shown = page(SCRIPT, Layout(language="de"))
    assert shown.all("html") == [{"lang": "de"}]
    assert [len(shown.all(tag)) for tag in ("header", "nav", "main", "h1")] == [1, 1, 1, 1]
    assert shown.texts("h2") == ["INT. MILL - DAY", "EXT. POND"]
    assert shown.texts("title") == [] and b"<title>The Mill</title>" in html.write(fountain.read(SCRIPT)[0])
    ids = {attributes.get("id") for _, attributes in shown.tags}
    targets = [(attributes["href"] or "") for attributes in shown.all("a")]
    assert all(target[1:] in ids for target in targets if target.startswith("#"))
    assert sum(target.startswith("#scene-") for target in targets) == 2


def test_a_page_without_a_title_page_has_a_heading_all_the_same() -> None:
    assert page("INT. MILL\n\nIt turns.").texts("h1") == ["Screenplay"]


def test_speeches_are_read_cue_first_and_two_at_once_one_after_the_other() -> None:
    shown = page(SCRIPT)
    words = shown.texts("p")
    assert words[words.index("ROSA (V.O.)") :] == ["ROSA (V.O.)", "(low)", "Who?", "BO", "Me."]
    classes = [attributes.get("class") for tag, attributes in shown.tags if tag in ("div", "p")]
    start = classes.index("dual")
    assert classes[start : start + 7] == ["dual", "speech", "cue", "parenthetical", "dialogue", "speech", "cue"]


def test_links_and_what_is_not_printed() -> None:
    written = html.write(fountain.read(SCRIPT)[0]).decode()
    assert '<a href="https://www.example.org/a?b=1&amp;c">www.example.org/a?b=1&amp;c</a>.' in written
    assert "not said" not in written
    assert "why" not in written


def test_markup_in_the_script_is_words() -> None:
    words = "</p><script>alert('&amp;')</script> \"x\""
    shown = Page(
        html.write(Screenplay((), (Action(text_of(words)), Speech(text_of("<b>"), (Dialogue(text_of(words)),)))))
    )
    assert not shown.all("script")
    assert "".join(shown.texts("p")) == words + "<b>" + words


def test_nothing_is_fetched_from_anywhere() -> None:
    written = html.write(fountain.read(SCRIPT)[0]).decode()
    assert not any(sign in written for sign in ("src=", "@import", "url(", "<link"))


def test_layout_sets_paper_headings_and_numbers() -> None:
    plain, set_ = page(SCRIPT), page(SCRIPT, Layout(paper="a4", bold_headings=True, scene_numbers=False))
    assert (plain.all("body"), set_.all("body")) == ([{}], [{"class": "bold"}])
    assert [len(shown.texts("span")) for shown in (plain, set_)] == [2, 0]
    assert b"size: a4;" in html.write(fountain.read(SCRIPT)[0], Layout(paper="a4"))


def test_a_scene_begins_a_section_and_a_break_is_a_rule() -> None:
    elements = (Heading(text_of("INT. A")), PageBreak(), Heading(text_of("INT. B")))
    shown = Page(html.write(Screenplay((), elements)))
    assert (len(shown.all("section")), len(shown.all("hr"))) == (2, 1)


@pytest.mark.parametrize("path", sorted(CASES.glob("*/*.fountain")), ids=lambda path: path.stem)
def test_every_printed_word_is_on_the_page_in_order(path: Path) -> None:
    play, _ = fountain.read(path.read_text(encoding="utf-8"))
    printed = Screenplay((), play.elements)
    expected = [
        line.words for sheet in paginate(printed) for line in sheet.lines if line.kind in ("action", "dialogue")
    ]
    shown = "".join(words for tag, words in Page(html.write(printed)).words)
    place = 0
    bare = "".join(shown.split())
    for line in expected:
        found = bare.find("".join(line.split()), place)
        assert found >= 0, line
        place = found


@given(st.text(max_size=30))
def test_any_words_make_a_page(words: str) -> None:
    shown = Page(html.write(Screenplay((), (Action((Run("a"), Run(words), Run("z"))),))))
    assert shown.texts("p")
