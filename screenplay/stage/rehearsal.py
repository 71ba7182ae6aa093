"""Rehearsal: a role's passages one by one, each with its cue, hidden as far as is wanted; what was hard is kept."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any, Literal

from screenplay.errors import ScreenplayError
from screenplay.model import Heading, Parenthetical, Speech
from screenplay.stage.names import words_of
from screenplay.stage.reading import Reading
from screenplay.text import plain

Hiding = Literal["all", "first", "alternate"]

CUE_WORDS = 30
"""Words of a cue that are shown at most: its last ones."""

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Passage:
    """What is said in one go. `cue`: who speaks before, and their last words; nobody at the head of a scene.

    `key`: tells the passage from others for as long as its words stay the same. `scene`: number and heading. `place`:
    of its element, `cue_place`: of its cue's, if it has one.
    """

    key: str
    role: str
    scene: str
    page: int
    cue: tuple[str, str]
    words: str
    place: int
    cue_place: int | None


@dataclass(frozen=True, slots=True)
class Memory:
    """How hard each passage was, by its key: one more whenever it was hard, one less whenever it was not."""

    hard: dict[str, int]

    def after(self, passage: Passage, was_hard: bool) -> Memory:
        """What is known after `passage` was tried once more."""
        score = max(0, self.hard.get(passage.key, 0) + (1 if was_hard else -1))
        rest = {key: old for key, old in self.hard.items() if key != passage.key}
        return Memory(rest | ({passage.key: score} if score else {}))

    def is_hard(self, passage: Passage) -> bool:
        return self.hard.get(passage.key, 0) > 0


def passages(reading: Reading, own: Collection[str]) -> tuple[Passage, ...]:
    """What `own` say, in order."""
    return tuple(
        passage for scene in reading.scenes for passage in _of_scene(reading, scene.number, scene.start, scene.end, own)
    )


def _of_scene(reading: Reading, number: str, start: int, end: int, own: Collection[str]) -> Iterator[Passage]:
    heading = reading.play.elements[start] if start < end else None
    title = f"{number}  {' '.join(plain(heading.text).split())}" if isinstance(heading, Heading) else number
    cue, before = ("", ""), None
    for place in range(start, end):
        said = reading.said[place]
        if not said:
            continue
        mine = next((role for role in said if role in own), "")
        page = (reading.places[place] or (1, 1))[0]
        if mine:
            words = _shown(reading, place)
            key = hashlib.sha256(f"{mine}\0{' '.join(words.split())}".encode()).hexdigest()[:16]
            yield Passage(key, mine, title, page, cue, words, place, before)
        cue, before = (" & ".join(said), _last(words_of(reading.play.elements[place]))), place


def _shown(reading: Reading, place: int) -> str:
    """The words of a passage, with the directions inside it in parentheses."""
    element = reading.play.elements[place]
    if not isinstance(element, Speech):
        return words_of(element).strip()
    lines = (f"({plain(x.text)})" if isinstance(x, Parenthetical) else plain(x.text) for x in element.lines)
    return "\n".join(line for line in lines if line.strip())


def _last(words: str) -> str:
    parts = words.split()
    return ("… " if len(parts) > CUE_WORDS else "") + " ".join(parts[-CUE_WORDS:])


def hidden(words: str, how: Hiding) -> str:
    """`words` as a prompt: nothing of them, the first letter of each word, or every other word; directions whole."""
    if how == "all":
        return ""
    return "\n".join(line if line.startswith("(") else _veiled(line, how) for line in words.split("\n"))


def _veiled(line: str, how: Hiding) -> str:
    if how == "first":
        return WORD.sub(lambda word: word[0][0], line)
    number = count()
    return WORD.sub(lambda word: "_" * len(word[0]) if next(number) % 2 else word[0], line)


def read(source: str, name: str) -> Memory:
    """The memory that `source` holds. Raises ScreenplayError, which names the file `name`, where it holds none."""
    try:
        told: Any = json.loads(source)
        hard = {str(key): int(score) for key, score in told["hard"].items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ScreenplayError(
            f"{name}: this is not what a rehearsal left there", "move it away to begin with nothing remembered"
        ) from error
    return Memory(hard)


def written(memory: Memory, role: str) -> bytes:
    """`memory` as it is kept in a file."""
    return (json.dumps({"role": role, "hard": dict(sorted(memory.hard.items()))}, indent=1) + "\n").encode()
