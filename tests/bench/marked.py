"""Stories with their annotation written into them, so that a person can read and correct both in one file.

The file's stem is the story's name. It begins with the characters and ends with sentences of its narration:

    % Ines | Ines Avila; the clerk | f           a character: name, other wordings, gender (f, m or u)
    @ INT | KITCHEN; FARM KITCHEN | NIGHT        a scene opens at the next paragraph: setting (INT, EXT, INT/EXT, or -
                                                 for either), accepted places, accepted times (- for none)
    He ran. @{EXT | YARD | NIGHT} It was cold.   the same inside a paragraph
    {Ines}"Sit down," she said.                  before an opening quotation mark: who speaks, up to the closing mark,
                                                 or up to {/} where that is written
    ~ She sat down. => She sits down.            a sentence, and how it must read as action
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenplay.text import Span

MARK = re.compile(r"^@ (?P<opening>.*)\n+|@\{(?P<inside>[^}]*)\} ?|\{(?P<speaker>[^{}]+)\}", re.MULTILINE)
END = "/"
CLOSING = {'"': '"', "“": "”", "‘": "’", "'": "'", "«": "»", "„": "“"}


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    wordings: tuple[str, ...]
    gender: str


@dataclass(frozen=True, slots=True)
class Line:
    """A quotation, its marks included, and the name of who speaks it."""

    span: Span
    speaker: str


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a scene opens; `setting` is None where INT and EXT are both right, `times` may hold "-" for none."""

    start: int
    setting: str | None
    places: tuple[str, ...]
    times: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    name: str
    text: str
    people: tuple[Person, ...]
    lines: tuple[Line, ...]
    openings: tuple[Opening, ...]
    tenses: tuple[tuple[str, str], ...]


def read(path: Path) -> Marked:
    """The story in `path`. Raises ValueError where a speaker is not declared or a quotation is not closed."""
    people: list[Person] = []
    tenses: list[tuple[str, str]] = []
    body: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("% "):
            name, wordings, gender = (field.strip() for field in line[2:].split("|"))
            people.append(Person(name, _listed(wordings), gender))
        elif line.startswith("~ "):
            past, present = (field.strip() for field in line[2:].split("=>"))
            tenses.append((past, present))
        else:
            body.append(line)
    text, lines, openings = _unmarked("\n".join(body).strip() + "\n", path.stem)
    unknown = {line.speaker for line in lines} - {person.name for person in people}
    if unknown:
        raise ValueError(f"{path}: no character is declared as {', '.join(sorted(unknown))}")
    return Marked(path.stem, text, tuple(people), lines, openings, tuple(tenses))


def _listed(wordings: str) -> tuple[str, ...]:
    return tuple(wording.strip() for wording in wordings.split(";"))


def _unmarked(body: str, name: str) -> tuple[str, tuple[Line, ...], tuple[Opening, ...]]:
    """The bare text of `body`, and what its marks say of it."""
    lines, openings = [], []
    marks = list(MARK.finditer(body))
    text = body[: marks[0].start()] if marks else body
    for mark, behind in zip(marks, [*(mark.start() for mark in marks[1:]), len(body)], strict=True):
        stretch = body[mark.end() : behind]
        told = mark["opening"] or mark["inside"]
        if told:
            openings.append(opening(len(text), *told.split("|")))
        elif mark["speaker"] != END:
            ended = body[behind : behind + 3] == "{" + END + "}"
            length = len(stretch) if ended else _closed(stretch, name)
            lines.append(Line(Span(len(text), len(text) + length), mark["speaker"].strip()))
        text += stretch
    return text, tuple(lines), tuple(openings)


def opening(start: int, setting: str, places: str, times: str) -> Opening:
    """The opening at `start` of which the rest is told as in the mark `@`."""
    return Opening(start, None if setting.strip() == "-" else setting.strip(), _listed(places), _listed(times))


def _closed(stretch: str, name: str) -> int:
    """How long the quotation is that opens `stretch`; an apostrophe inside a word closes nothing."""
    closing = CLOSING.get(stretch[:1])
    for at in range(1, len(stretch)):
        if stretch[at] == closing and not (closing in "'’" and stretch[at + 1 : at + 2].isalpha()):
            return at + 1
    raise ValueError(f"{name}: no quotation with its closing mark: {stretch[:60]!r}")


def write(story: Marked, folder: Path) -> None:
    """`story` as text.txt and gold.json in `folder`: the form that both trainers read."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "text.txt").write_text(story.text, encoding="utf-8")
    (folder / "gold.json").write_text(json.dumps(gold(story), ensure_ascii=False), encoding="utf-8")


def gold(story: Marked) -> dict[str, list[dict[str, Any]]]:
    """Characters and quotations as in screenplay/training/novels.py, scenes as in screenplay/training/scenes.py."""
    ids = {person.name: f"c{number}" for number, person in enumerate(story.people)}
    return {
        "characters": list(_characters(story, ids)),
        "quotes": list(_quotes(story, ids)),
        "scenes": list(_scenes(story)),
    }


def _characters(story: Marked, ids: dict[str, str]) -> Iterator[dict[str, Any]]:
    for person in story.people:
        aliases = [person.name, *(wording for wording in person.wordings if wording != person.name)]
        yield {"id": ids[person.name], "name": person.name, "aliases": aliases, "gender": person.gender}


def _quotes(story: Marked, ids: dict[str, str]) -> Iterator[dict[str, Any]]:
    for line in story.lines:
        yield {"spans": [[line.span.start, line.span.end]], "speaker": ids[line.speaker], "type": None}


def _scenes(story: Marked) -> Iterator[dict[str, Any]]:
    for scene in story.openings:
        places, times = list(scene.places), list(scene.times)
        yield {"start": scene.start, "setting": scene.setting, "location": places, "time": times}
