"""The prompt book set down: golden text, CSV, JSON, the picture, sheets, and a plan to use again."""

from __future__ import annotations

import csv
import json
import os
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from screenplay.pages import Layout
from screenplay.stage import chart, exports, sheets, tables
from screenplay.stage.overview import overview
from screenplay.stage.prompt_book import PromptBook, prompt_book
from screenplay.stage.readers import parse, so_many
from screenplay.stage.reading import Reading

GOLDEN = Path(__file__).parent.parent / "golden" / "stage" / "toll_house.txt"


@pytest.fixture
def book(toll_house: Reading) -> PromptBook:
    return prompt_book(toll_house, so_many(5))


def test_golden_prompt_book(book: PromptBook, toll_house: Reading) -> None:
    shown = overview(book, 76) + "\n" + "=" * 76 + "\n" + overview(prompt_book(toll_house, so_many(3)), 76)
    if os.environ.get("SCREENPLAY_GOLDEN") == "write":
        GOLDEN.write_text(shown, encoding="utf-8")
    assert shown == GOLDEN.read_text(encoding="utf-8")


def test_a_wide_chart_is_set_in_blocks(book: PromptBook) -> None:
    lines = tables.chart(book, 14)
    assert max(map(len, lines)) <= max(14, len(tables.SIGNS_TOLD))
    signs = [line.split()[-1] for line in lines if line.startswith("HERMIT")]
    assert "S" in signs


def rows(data: bytes) -> list[dict[str, str]]:
    return [*csv.DictReader(StringIO(data.decode("utf-8-sig"), newline=""))]


def test_csv(book: PromptBook) -> None:
    cast = {row["role"]: row for row in rows(exports.cast_csv(book))}
    assert cast["IDA"]["words"] == "17" and cast["IDA"]["gender"] == "f" and cast["IDA"]["reader"]
    scenes = rows(exports.scenes_csv(book))
    assert scenes[2]["WILL"] == "mentioned" and scenes[2]["heading"] == "INT. TOLL HOUSE - LATER"
    assert [row["french_scene"] for row in rows(exports.french_csv(book))] == ["1a", "1b", "1c", "2", "3", "4"]
    directions = rows(exports.directions_csv(book))
    assert directions[1]["words"].startswith("A stove") and {row["read"] for row in directions} == {"read"}


def test_json(book: PromptBook) -> None:
    told = json.loads(exports.as_json(book))
    assert told["roles"][0]["name"] == told["narrator"] == "NARRATOR"
    assert told["scenes"][2]["roles"]["WILL"] == "mentioned"
    assert told["doubling"]["fewest"] == {"readers": 5, "at_least": 5, "proved": True}
    assert sum(len(reader["roles"]) for reader in told["doubling"]["readers"]) == len(told["roles"])


def test_a_plan_can_be_used_again(book: PromptBook, toll_house: Reading) -> None:
    assert book.plan
    again = prompt_book(toll_house, parse(exports.readers_toml(book.plan).decode(), "readers.toml"))
    assert again.plan and again.plan.share is None
    assert [(g.reader.name, g.roles) for g in again.plan.given] == [(g.reader.name, g.roles) for g in book.plan.given]


def test_the_picture_has_a_sign_for_all_that_the_chart_has(book: PromptBook) -> None:
    root = ElementTree.fromstring(chart.svg(book))
    circles = [e for e in root.iter() if e.tag.endswith("circle")]
    states = [state for row in book.chart.values() for state in row if state]
    assert len(circles) == len(states) + 3  # and the three of the legend
    width = float(root.attrib["width"])
    assert all(float(circle.attrib["cx"]) < width for circle in circles)


def test_sheets_hold_every_line_inside_the_paper(book: PromptBook) -> None:
    sheet = sheets.Sheet(Layout(paper="a4"))
    pages = sheets.prompt_sheets(book, sheet)
    told = {word for page in pages for line in page.lines for word in line.words.split()}
    assert {word for word in overview(book, sheet.columns).split() if word != "The"} <= told | {
        "House:",
        "Toll",
    }
    for page in pages:
        assert all(line.row < sheet.rows for line in page.lines)
        assert all(line.column + len(line.words) <= sheet.left + sheet.columns for line in page.lines)


def test_a_long_table_goes_on_under_its_head() -> None:
    sheet = sheets.Sheet(Layout())
    lines = ["number", *(str(n) for n in range(200))]
    pages = sheets.pages_of("T", "below", [sheets.Block("Numbers", lines, 1)], sheet)
    assert len(pages) == 3
    shown = [[line.words for line in page.lines] for page in pages]
    assert all("number" in page for page in shown)
    assert [word for page in shown for word in page if word.isdigit()] == [str(n) for n in range(200)]
    assert shown[1][0] == "2 of 3"


@pytest.mark.parametrize(
    ("minutes", "words"), [(0.2, "1 minute"), (59.6, "1 hour 0 minutes"), (171, "2 hours 51 minutes")]
)
def test_durations(minutes: float, words: str) -> None:
    assert tables.duration(minutes) == words
