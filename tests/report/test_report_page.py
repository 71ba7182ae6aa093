"""The page of the report as a browser takes it: its tree, its links from side to side, nothing from outside."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from screenplay import pipeline
from screenplay.readers import prose
from screenplay.report import as_html, report

STORIES = Path(__file__).parent.parent / "stories"
DOUBTFUL = '\n\nThey all stood on the quay.\n\n"What now?"\n\n"Breakfast."\n\n"At last."\n'
VOID = {"meta", "input", "br"}


class Page(HTMLParser):
    """The tags of a page with their attributes, each with the classes it stands in. Tags must close as they open."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.tags: list[tuple[str, dict[str, str | None], str]] = []
        self.words: dict[str, str] = {"src": "", "scr": ""}
        self.feed(page)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        side = next((name for _, name in reversed(self.open) if name in ("src", "scr")), "")
        self.tags.append((tag, found, side))
        if tag not in VOID:
            self.open.append((tag, found.get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for _, name in self.open:
            if name in self.words:
                self.words[name] += data


@cache
def page(name: str, more: str = "") -> tuple[str, str]:
    source = (STORIES / name).read_text(encoding="utf-8") + more
    story = pipeline.understand(prose.read(source, name))
    return as_html.write(report(story, pipeline.convert(story).play)).decode(), source


@pytest.mark.parametrize("name", ["the_last_ferry.txt", "nine_candles.md"])
def test_the_story_stands_on_the_page_word_for_word(name: str) -> None:
    written, source = page(name)
    assert "".join(Page(written).words["src"].split()) == "".join(source.split())


def test_the_two_sides_are_linked_by_their_pieces() -> None:
    tags = Page(page("the_last_ferry.txt")[0]).tags
    sides = {
        side: {found["data-p"] for _, found, own in tags if "data-p" in found and own == side}
        for side in ("src", "scr")
    }
    assert sides["scr"] <= sides["src"] and len(sides["scr"]) > 100


def test_what_is_doubtful_changed_or_left_out_is_marked_with_its_reason() -> None:
    tags = Page(page("the_last_ferry.txt", DOUBTFUL)[0]).tags
    doubts = [found for _, found, side in tags if side == "src" and "q" in (found.get("class") or "").split()]
    assert doubts and all(found["data-w"] and found["data-c"] for found in doubts)
    assert any(found.get("data-was") == "had" for _, found, _ in tags)
    assert all(found["data-w"] for _, found, side in tags if side == "src" and found.get("class") == "x")


def test_nothing_comes_from_outside() -> None:
    written = page("nine_candles.md")[0]
    assert not re.search(r"https?:|src=|@import|url\(", written)


def test_a_story_cannot_write_into_the_page() -> None:
    source = "“<script>alert(1)</script> & “no”,” said Tom.\n\nHe <b>nodded</b>.\n"
    story = pipeline.understand(prose.read(source, "x.txt"))
    written = as_html.write(report(story, pipeline.convert(story).play)).decode()
    assert "<script>alert" not in written and "<b>nodded" not in written
    assert Page(written)


def test_a_long_story_is_folded_by_its_chapters() -> None:
    chapters = "".join(f"Chapter {n}\n\n" + "“Yes.” He nodded. It rained. He left.\n\n" * 300 for n in range(1, 4))
    book = prose.read(chapters, "long.txt")
    story = pipeline.understand(book)
    written = as_html.write(report(story, pipeline.convert(story).play)).decode()
    folds = [found for tag, found, _ in Page(written).tags if tag == "details"]
    assert ["open" in found for found in folds] == [True, False, False]
