"""Lines: what is heard of a script, in order, in pieces that a voice says in one breath and a caption shows at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from screenplay.model import Heading, Parenthetical, Speech
from screenplay.pages.sentences import CLAUSE_END, sentence_ends
from screenplay.stage.audio.manner import Manner, over_a_line, pauses, told
from screenplay.stage.audio.speakable import speakable, spoken_heading
from screenplay.stage.names import words_of
from screenplay.stage.reading import Reading
from screenplay.stage.roles import Roles
from screenplay.text import plain

Kind = Literal["heading", "direction", "speech"]

LONGEST = 200
"""Characters of a piece: two or three lines of a caption. A longer sentence is parted between clauses."""

SHORTEST = 16
"""A sentence shorter than that goes with the next one: voices say "No." alone badly."""

INTERRUPTED = re.compile(r"(?:--+|[—–―])[\"'”’)]*\s*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """`shown` as the script has it; `said`: the words for the voice, none where it cannot say them.

    `rests`: a direction before it asks for a pause.
    """

    shown: str
    said: str
    manner: Manner
    rests: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """An element that is heard. `together`: at the same time as the line before. `broken`: somebody cuts in."""

    place: int
    scene: int
    page: int
    roles: Roles
    kind: Kind
    pieces: tuple[Piece, ...]
    together: bool
    broken: bool


def lines(reading: Reading, pronunciations: Mapping[str, str] | None = None) -> tuple[Line, ...]:
    """Every element of `reading` that somebody says; `pronunciations` are spellings for names."""
    far = over_a_line(reading)
    found: list[Line] = []
    for number, scene in enumerate(reading.scenes):
        for place in range(scene.start, scene.end):
            pieces = tuple(_pieces(reading, place, place in far, pronunciations)) if reading.said[place] else ()
            if pieces:
                found.append(_line(reading, place, number, pieces, bool(found)))
    return tuple(found)


def _line(reading: Reading, place: int, scene: int, pieces: tuple[Piece, ...], follows: bool) -> Line:
    element = reading.play.elements[place]
    kind: Kind = "speech" if isinstance(element, Speech) else "heading" if isinstance(element, Heading) else "direction"
    together = follows and isinstance(element, Speech) and element.dual
    page = (reading.places[place] or (1, 1))[0]
    broken = INTERRUPTED.search(pieces[-1].shown) is not None
    return Line(place, scene, page, reading.said[place], kind, pieces, together, broken)


def _pieces(reading: Reading, place: int, far: bool, pronunciations: Mapping[str, str] | None) -> Iterator[Piece]:
    element = reading.play.elements[place]
    manner, rests = Manner(far=far), False
    if isinstance(element, Heading):
        shown = " ".join(words_of(element).split())
        yield Piece(shown, spoken_heading(shown, pronunciations), manner)
        return
    for line in element.lines if isinstance(element, Speech) else ():
        if isinstance(line, Parenthetical):
            manner, rests = told(line, manner), rests or pauses(line)
            continue
        for shown in parted(plain(line.text)):
            yield Piece(shown, speakable(shown, pronunciations), manner, rests)
            rests = False
    if not isinstance(element, Speech):
        for shown in parted(words_of(element)):
            yield Piece(shown, speakable(shown, pronunciations), manner)


def parted(words: str) -> list[str]:
    """`words` in sentences, short ones together with the next, long ones in clauses."""
    words = " ".join(words.split())
    ends = sorted({0, *sentence_ends(words, 0, len(words)), len(words)})
    sentences = [words[a:b].strip() for a, b in pairwise(ends)]
    joined: list[str] = []
    for sentence in sentences:
        if joined and len(joined[-1]) < SHORTEST:
            joined[-1] = f"{joined[-1]} {sentence}".strip()
        elif sentence:
            joined.append(sentence)
    return [clause for sentence in joined for clause in _clauses(sentence)]


def _clauses(sentence: str) -> Iterator[str]:
    """`sentence` cut where it is longer than LONGEST: behind the last clause that fits, else between words."""
    while len(sentence) > LONGEST:
        ends = [found.end() for found in CLAUSE_END.finditer(sentence, LONGEST // 3, LONGEST)]
        cut = ends[-1] if ends else sentence.rfind(" ", 1, LONGEST)
        cut = cut if cut > 0 else LONGEST
        yield sentence[:cut].strip()
        sentence = sentence[cut:].strip()
    if sentence:
        yield sentence
