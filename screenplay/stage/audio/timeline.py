"""Timeline: when each piece is heard, with the pauses between them, in samples from the beginning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenplay.stage.audio.lines import Line
from screenplay.stage.audio.sound import RATE
from screenplay.stage.audio.studio import Takes

BEFORE, BEHIND = 0.5, 1.0
"""Seconds of silence before the first word and behind the last."""

SENTENCE, REST, TURN, DIRECTION, HEADING, SCENE, CUT_IN = 0.3, 0.9, 0.45, 0.6, 0.8, 1.6, 0.06
"""Seconds between sentences, for a (beat), between speeches, around action, behind and before a heading, and where
somebody cuts in."""

QUIET = 0.25
"""Seconds of silence before a line that make a joint: what is before it and behind it can be coded apart."""

LEAD = 3
"""Frames of a codec from a joint to the line: what a frame takes from the one before it is silent then."""


@dataclass(frozen=True, slots=True)
class Event:
    """The piece number `piece` of line number `line`, heard from `start` up to `end`."""

    line: int
    piece: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """`events` by line and piece, and the length of the whole."""

    events: tuple[Event, ...]
    length: int

    def span(self, line: int) -> tuple[int, int]:
        """From where to where a line is heard."""
        own = [event for event in self.events if event.line == line]
        return own[0].start, own[-1].end

    def joints(self, frame: int) -> tuple[int, ...]:
        """Where the sound can be parted for a codec with frames of so many samples: in the silence before lines."""
        found, heard = [], 0
        for event in sorted(self.events, key=lambda event: event.start):
            place = event.start - LEAD * frame
            if not event.piece and place % frame == 0 and event.start - heard >= _samples(QUIET) and place > heard:
                found.append(place)
            heard = max(heard, event.end)
        return tuple(found)


def timeline(lines: Sequence[Line], made: Sequence[Takes], tempo: float, frame: int = 1) -> Timeline:
    """Lines one after another, those said together side by side; pauses are `tempo` times as short.

    Lines begin, and the whole ends, where a frame of `frame` samples does, so that a line that is longer than before
    moves what follows by whole frames.
    """
    events: list[Event] = []
    clock = began = _samples(BEFORE / tempo)
    for number, (line, spoken) in enumerate(zip(lines, made, strict=True)):
        rest = _samples(_pause(lines[number - 1], line) / tempo) if number else 0
        start = began if line.together else _whole(clock + rest, frame)
        began, place = start, start
        for piece, versions in enumerate(spoken):
            asked = line.pieces[piece].rests
            place += _samples((REST if asked else SENTENCE if piece else 0) / tempo) if piece or asked else 0
            end = place + max(take.length for take in versions)
            events.append(Event(number, piece, place, end))
            place = end
        clock = max(clock, place) if line.together else place
    return Timeline(tuple(events), _whole(clock + _samples(BEHIND / tempo), frame))


def _pause(before: Line, line: Line) -> float:
    if line.scene != before.scene:
        return SCENE
    if before.kind == "heading":
        return HEADING
    if before.broken and line.kind == "speech":
        return CUT_IN
    return TURN if before.kind == line.kind == "speech" else DIRECTION


def _samples(seconds: float) -> int:
    return round(seconds * RATE)


def _whole(place: int, frame: int) -> int:
    """The end of the frame that `place` lies in."""
    return -(-place // frame) * frame
