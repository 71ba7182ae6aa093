"""Captions and cue sheet: what is heard when, as WebVTT (W3C), SubRip and JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence

from screenplay.stage.audio.lines import Line
from screenplay.stage.audio.sound import RATE
from screenplay.stage.audio.timeline import Event, Timeline
from screenplay.stage.reading import Reading

WIDTH = 42
"""Characters in a line of a caption, as broadcasters set them."""


def vtt(lines: Sequence[Line], timeline: Timeline) -> bytes:
    """WebVTT, each caption in the voice of its role."""
    shown = ["WEBVTT", ""]
    for event in timeline.events:
        line = lines[event.line]
        words = _set(line.pieces[event.piece].shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        who = " & ".join(line.roles).replace("&", "&amp;")
        shown += [_stamp(event, "."), f"<v {who}>{words}", ""]
    return "\n".join(shown).encode()


def srt(lines: Sequence[Line], timeline: Timeline) -> bytes:
    """SubRip; a speech begins with the name of its role."""
    shown = []
    for number, event in enumerate(timeline.events, 1):
        line = lines[event.line]
        named = line.kind == "speech" and not event.piece
        words = (f"{' & '.join(line.roles)}: " if named else "") + line.pieces[event.piece].shown
        shown += [str(number), _stamp(event, ","), _set(words), ""]
    return "\n".join(shown).encode()


def cue_sheet(reading: Reading, lines: Sequence[Line], timeline: Timeline, loudness: float) -> bytes:
    """JSON: each line with its begin and end in seconds, role, scene and page, and its pieces with theirs."""
    cues = []
    for number, line in enumerate(lines):
        own = [event for event in timeline.events if event.line == number]
        cues.append(
            {
                "line": number + 1,
                "start": _seconds(own[0].start),
                "end": _seconds(own[-1].end),
                "roles": line.roles,
                "kind": line.kind,
                "scene": reading.scenes[line.scene].number,
                "page": line.page,
                "pieces": [_told(line, event) for event in own],
            }
        )
    told = {"seconds": _seconds(timeline.length), "lufs": round(loudness, 2), "lines": cues}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _told(line: Line, event: Event) -> dict[str, object]:
    start, end = _seconds(event.start), _seconds(event.end)
    return {"start": start, "end": end, "words": line.pieces[event.piece].shown}


def chapters(reading: Reading, lines: Sequence[Line], timeline: Timeline) -> tuple[tuple[int, int, str], ...]:
    """Where each scene is heard, in samples, and what it is called; they follow on each other without a gap."""
    starts: dict[int, int] = {}
    for event in timeline.events:
        starts.setdefault(lines[event.line].scene, event.start)
    scenes = sorted(starts)
    ends = [*(starts[scene] for scene in scenes[1:]), timeline.length]
    return tuple(
        (starts[scene] if number else 0, end, _title(reading, scene))
        for number, (scene, end) in enumerate(zip(scenes, ends, strict=True))
    )


def _title(reading: Reading, scene: int) -> str:
    found = reading.scenes[scene]
    return f"{found.number}. {found.heading}" if found.heading else "Opening"


def _set(words: str) -> str:
    return "\n".join(textwrap.wrap(words, WIDTH, break_on_hyphens=False)) or words


def _seconds(samples: int) -> float:
    return round(samples / RATE, 3)


def _stamp(event: Event, point: str) -> str:
    return f"{_clock(event.start, point)} --> {_clock(event.end, point)}"


def _clock(samples: int, point: str) -> str:
    milliseconds = round(samples * 1000 / RATE)
    seconds, part = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{part:03}"
