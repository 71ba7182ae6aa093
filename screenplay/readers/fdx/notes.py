"""The script notes of an FDX file: inside a paragraph, as Final Draft 8 and 9 have them, or at its end with a Range.

A Range counts from the start of the script in units of UTF-16, one more for the end of each paragraph. What is embedded
in a paragraph (dual dialogue, an omitted scene) counts two, whatever stands in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from xml.etree.ElementTree import Element as Tag

from screenplay.text import Run, Style, Text

RANGE = re.compile(r"(\d{1,9}),(\d{1,9})", re.ASCII)
EMBEDDED = ("DualDialogue", "OmittedScene")
NOTE, BONEYARD = "Note", "Boneyard"
"""The names that our own writer gives."""


def script_note(tag: Tag) -> Run:
    """The words of a note, after its title where it has one, as a run that is not printed."""
    words = "\n".join("".join(_words(paragraph)) for paragraph in tag.findall("Paragraph"))
    name = tag.get("Name", "").strip()
    if name == BONEYARD:
        return Run(words, Style.OMITTED)
    return Run(words if name in ("", NOTE) else f"{name}: {words}", Style.NOTE)


def anchored(root: Tag, content: Tag) -> dict[int, list[tuple[int, Run]]]:
    """For paragraphs, by their place, the notes of the end of the file that end there, and after how many units."""
    lengths = [_length(paragraph) for paragraph in content.findall("Paragraph")]
    starts = [0]
    for length in lengths:
        starts.append(starts[-1] + length + 1)
    found: dict[int, list[tuple[int, Run]]] = {}
    for tag in root.iterfind("ScriptNotes/ScriptNote"):
        run = script_note(tag)
        if lengths and run.text.strip():
            ends = RANGE.fullmatch(tag.get("Range", "").strip())
            first, last = sorted(map(int, ends.groups())) if ends else (0, 0)
            place = min(bisect_right(starts, first), len(lengths)) - 1
            offset = min(max(last, first) - starts[place], lengths[place])
            found.setdefault(place, []).append((offset, run))
    return found


def _length(paragraph: Tag) -> int:
    embedded = sum(2 for child in paragraph if child.tag in EMBEDDED)
    return embedded + sum(map(_units, _words(paragraph)))


def _words(paragraph: Tag) -> Iterable[str]:
    return ("".join(text.itertext()) for text in paragraph.findall("Text"))


def _units(words: str) -> int:
    return len(words) + sum(char > "\uffff" for char in words)


def inserted(text: Text, notes: Iterable[tuple[int, Run]]) -> Text:
    """`text` with each of `notes` after so many units of its printed words."""
    runs = list(text)
    for offset, note in sorted(notes, key=lambda pair: -pair[0]):
        place, rest = 0, offset
        while place < len(runs) and (not runs[place].style.printed or _units(runs[place].text) < rest):
            rest -= _units(runs[place].text) if runs[place].style.printed else 0
            place += 1
        if place == len(runs):
            runs.append(note)
        else:
            runs[place : place + 1] = [*_cut(runs[place], rest, note)]
    return tuple(run for run in runs if run.text)


def _cut(run: Run, units: int, note: Run) -> tuple[Run, Run, Run]:
    length = 0
    while length < len(run.text) and _units(run.text[: length + 1]) <= units:
        length += 1
    return Run(run.text[:length], run.style), note, Run(run.text[length:], run.style)
