"""The tags and links of the PDF, read back: what a screen reader says, in its order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pymupdf
import pytest

from screenplay.model import Action, Dialogue, Heading, Parenthetical, Screenplay, Speech, TitleEntry
from screenplay.pages.links import links, links_in_lines
from screenplay.readers import fountain
from screenplay.text import Run, Style, text_of
from screenplay.writers import pdf

SENTENCE = "The tide waits for nobody and neither does the bakery on the quay. "
LONG = Speech(
    text_of("ROSA"), (Dialogue(text_of(SENTENCE * 60)), Parenthetical(text_of("low")), Dialogue(text_of("Go.")))
)
STRETCH = re.compile(r"(?:/\w+ <</MCID (\d+)>> BDC|(/Artifact) BMC)(.*?)\bEMC", re.DOTALL)


class Tagged:
    """A PDF opened, the words of each stretch of marked content by page and number, and the tree of its parts."""

    def __init__(self, data: bytes) -> None:
        library: Any = pymupdf
        self.file = library.open(stream=data)
        assert not self.file.is_repaired
        self.marked: dict[tuple[int, int], str] = {}
        self.artifacts: list[str] = []
        for page in self.file:
            for number, artifact, inside in STRETCH.findall(page.read_contents().decode("latin-1")):
                words = (
                    "".join(re.findall(r"\(((?:[^()\\]|\\.)*)\) Tj", inside)).replace("\\(", "(").replace("\\)", ")")
                )
                if artifact:
                    self.artifacts.append(words)
                else:
                    self.marked[page.xref, int(number)] = words
        self.root = self.number(self.file.pdf_catalog(), "StructTreeRoot")

    def number(self, xref: int, key: str) -> int:
        kind, value = self.file.xref_get_key(xref, key)
        assert kind == "xref", (key, kind, value)
        return int(value.split()[0])

    def walk(self, part: int | None = None, path: str = "") -> Iterator[tuple[str, str]]:
        """Every part that shows words, as the roles from the document down, and those words."""
        part = self.number(self.root, "K") if part is None else part
        role = self.file.xref_get_key(part, "S")[1][1:]
        kids = self.file.xref_get_key(part, "K")[1][1:-1]
        page = self.file.xref_get_key(part, "Pg")[1].split()[0]
        for other, mark, reference, own in re.findall(
            r"<</Type/MCR/Pg (\d+) 0 R/MCID (\d+)>>|<</Type/OBJR[^>]*>>|(\d+) 0 R|(\d+)", kids
        ):
            if reference:
                assert self.number(int(reference), "P") == part
                yield from self.walk(int(reference), f"{path}{role}/")
            elif own or mark:
                yield path + role, self.marked[(int(other), int(mark)) if mark else (int(page), int(own))]


def spoken(play: Screenplay) -> list[tuple[str, str]]:
    return list(Tagged(pdf.write(play)).walk())


def test_parts_have_roles_and_stand_in_reading_order() -> None:
    script = (
        "Title: The Mill\nAuthor: Ida\n\nINT. MILL #3#\n\nIt turns.\n\nROSA (V.O.)\n(low)\nWho?\n\nBO ^\nMe.\n\nCUT TO:"
    )
    scene, speech = "Document/Scene/", "Document/Scene/Speech/"
    assert spoken(fountain.read(script)[0]) == [
        ("Document/TitlePage/H1", "The Mill"),
        ("Document/TitlePage/P", "Ida"),
        (scene + "H2", "3"),
        (scene + "H2", "INT. MILL"),
        (scene + "Action", "It turns."),
        (speech + "Cue", "ROSA (V.O.)"),
        (speech + "Parenthetical", "(low)"),
        (speech + "Dialogue", "Who?"),
        (speech + "Cue", "BO"),
        (speech + "Dialogue", "Me."),
        (scene + "Transition", "CUT TO:"),
    ]


def test_a_speech_over_several_pages_is_read_as_one() -> None:
    play = Screenplay((), (Heading(text_of("INT. A")), LONG))
    read = spoken(play)
    assert [role.rpartition("/")[2] for role, _ in read if role.endswith(("Cue", "Parenthetical"))] == [
        "Cue",
        "Parenthetical",
    ]
    dialogue = [words for role, words in read if role.endswith("Dialogue")]
    assert "".join("".join(dialogue).split()) == "".join((SENTENCE * 60 + "Go.").split())
    artifacts = "|".join(Tagged(pdf.write(play)).artifacts)
    assert all(words in artifacts for words in ("2.", "(MORE)", "ROSA (CONT'D)"))


def test_every_standard_role_is_known_and_every_mark_has_its_parent() -> None:
    tagged = Tagged(pdf.write(Screenplay((TitleEntry("Title", (text_of("X"),)),), (LONG, LONG))))
    file = tagged.file
    assert file.xref_get_key(tagged.number(file.pdf_catalog(), "MarkInfo"), "Marked") == ("bool", "true")
    parents = file.xref_get_key(tagged.number(tagged.root, "ParentTree"), "Nums")[1]
    lists = dict(re.findall(r"(\d+)\s*\[([^\]]*)\]", parents))
    for page in file:
        key = file.xref_get_key(page.xref, "StructParents")[1]
        owners = [int(number) for number in re.findall(r"(\d+) 0 R", lists[key])]
        assert len(owners) == sum(xref == page.xref for xref, _ in tagged.marked)
        assert all(file.xref_get_key(owner, "S")[0] == "name" for owner in owners)


def test_addresses_are_links_also_over_a_line_end() -> None:
    address = "https://example.org/" + "/".join(f"part-{number}" for number in range(12))
    play = Screenplay((), (Action((Run("See "), Run(address, Style.ITALIC), Run(", or www.example.com."))),))
    (page,) = Tagged(pdf.write(play)).file
    found = [(link["uri"], round(link["from"].x0), round(link["from"].width / 7.2)) for link in page.get_links()]
    assert {(uri, x) for uri, x, _ in found[:-1]} == {(address, 108)}
    assert sum(wide for uri, _, wide in found if uri == address) == len(address)
    assert found[-1][0] == "https://www.example.com"
    shown = [words for role, words in spoken(play) if role.endswith("Link")]
    assert "".join(shown) == address + "www.example.com"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("go to https://a.example/b?c=d#e.", [(6, 31, "https://a.example/b?c=d#e")]),
        ("(www.a.example)", [(1, 14, "https://www.a.example")]),
        ("no address: www. or http://", []),
    ],
)
def test_an_address_ends_before_the_punctuation_of_its_sentence(
    words: str, expected: list[tuple[int, int, str]]
) -> None:
    assert list(links(words)) == expected


def test_an_address_at_a_line_end_does_not_swallow_the_next_word() -> None:
    lines = ["at https://a.example/b", "and home"]
    assert list(links_in_lines(lines, "at https://a.example/b and home")) == [(0, 3, 22, "https://a.example/b")]
    lines = ["at https://a.example/b", "and/c, home"]
    whole = "at https://a.example/band/c, home"
    assert list(links_in_lines(lines, whole)) == [
        (0, 3, 22, "https://a.example/band/c"),
        (1, 0, 5, "https://a.example/band/c"),
    ]
