"""Pieces: the whole source of a story parted by what became of it. Their spans, one by one, are the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from screenplay.text import Span

Fate = Literal[
    "dialogue", "voice-over", "lyrics", "action", "parenthetical", "cue", "heading", "section", "title page", "note",
    "left out",
]  # fmt: skip
"""Where words went. heading: a slug line stands for them; cue: the name over a speech does; left out: nothing does."""

FATES: tuple[Fate, ...] = get_args(Fate)

Kind = Literal["narration", "speech", "thought", "heading", "break", "aside", "front matter"]
"""What words are in the story."""


@dataclass(frozen=True, slots=True)
class Change:
    """A word of the source and what the script has in its place; "" where it has nothing."""

    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one sentence that went one way.

    `entry` is the place in the report's script of what it became; `words` are those that are printed there. `why` is
    for people, `confidence` that of the decision, 0 to 1, where one was made; `doubtful`: it is worth a look.
    """

    span: Span
    fate: Fate
    entry: int | None = None
    words: str = ""
    changes: tuple[Change, ...] = ()
    why: str = ""
    confidence: float | None = None
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the source with the blanks behind it. `block` counts the paragraphs, headings and breaks."""

    span: Span
    kind: Kind
    block: int
    chapter: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one entry of the script from one piece (its number in the report), or from none: the script's own.

    `was`: the words of the source that these take the place of, where they are others.
    """

    words: str
    piece: int | None
    was: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the script: `type` as in the JSON of scripts, `why` and `confidence` of a slug line's scene."""

    type: str
    stretches: tuple[Stretch, ...]
    block: int
    why: str = ""
    confidence: float | None = None
    doubtful: bool = False

    @property
    def text(self) -> str:
        return "".join(stretch.words for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a story. Pieces are numbered through, sentence by sentence."""

    title: str
    name: str
    source: str
    chapters: tuple[str | None, ...]
    sentences: tuple[Sentence, ...]
    script: tuple[Entry, ...]
