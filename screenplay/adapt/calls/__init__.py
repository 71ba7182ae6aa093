"""Calls: talks over a telephone, a radio or the like, each with its device, its beginning and end, and who is far away.

A call is a stretch of one scene. It begins with words of the narration ("she dialed", "the phone rang"), with a speech
that can be nothing else ("Number, please") or with the first voice that is told to come out of a device; it ends with
the words that end it ("he hung up"), where nobody speaks any more, or with the scene. Whoever is at the far end of it
(sides.py) stays there until it ends, or until they are seen where the camera is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from screenplay.adapt.beside import straight
from screenplay.adapt.calls.evidence import Evidence
from screenplay.adapt.calls.sides import Talk, call_of
from screenplay.adapt.calls.signs import DEVICE, DIALS, ON_SCREEN, OPENED, RINGS, TALKS, TELEPHONE, VIDEO, hangs_up
from screenplay.book import Narration, Quote
from screenplay.findings import Call, Place, Understanding

SILENCE = 8
"""Paragraphs without a word spoken after which a call is over, whatever the text leaves out."""


def find_calls(story: Understanding) -> tuple[Call, ...]:
    """The calls of `story`, in order; where nothing tells who is far away, nothing that is said comes over the line."""
    evidence = Evidence.of(story)
    starts = [scene.paragraph for scene in story.scenes]
    found: list[Call] = []
    lately: frozenset[str] = frozenset()
    for start, end in pairwise((*starts, len(evidence.paragraphs))):
        calls = [call_of(talk, evidence, lately) for talk in _talks(evidence, start, end)]
        found.extend(calls)
        lately = next((call.far for call in reversed(calls) if call.far), lately)
    return tuple(found)


def _talks(evidence: Evidence, start: int, end: int) -> Iterator[Talk]:
    """The stretches of the scene between two paragraphs in which a line is open, one after the other."""
    begun: Talk | None = None
    silent = 0
    for place, told in _parts(evidence, start, end):
        if told is None:
            silent = 0
            if begun is None and (device := _begun_by(evidence, place)):
                begun = Talk(start, place, (end, 0), False, device)
            continue
        pictured = ON_SCREEN.search(told) is not None
        over = (hangs_up(told) and not pictured) or silent > SILENCE
        dialled = DIALS.search(told) is not None
        again = dialled and begun is not None and not begun.dialled
        rings = begun is not None and not begun.dialled and RINGS.search(told) is not None
        anew = pictured and begun is not None and begun.device != VIDEO
        if begun is not None and (over or again or rings or anew):
            yield Talk(start, begun.first, place, begun.dialled, begun.device)
            begun = None
        if begun is None and not over and (dialled or RINGS.search(told) or TALKS.search(told)):
            begun = Talk(start, place, (end, 0), dialled, VIDEO if pictured else _spoken_into(told))
        silent += 1
    if begun is not None:
        yield begun


def _spoken_into(told: str) -> str:
    """The device that somebody near is told to speak into: a telephone, if no other is named there."""
    talks = TALKS.search(told)
    named = DEVICE.search(talks.group()) if talks is not None else None
    return named.group() if named is not None else TELEPHONE


def _begun_by(evidence: Evidence, place: Place) -> str:
    """The device of the line that a speech shows to be open, else ""."""
    opened = OPENED.search(straight(evidence.paragraphs[place[0]].parts[place[1]]))
    return evidence.devices.get(place, TELEPHONE if opened else "")


def _parts(evidence: Evidence, start: int, end: int) -> Iterator[tuple[Place, str | None]]:
    """Each part between two paragraphs with its place; the words of narration, None for speech."""
    for number in range(start, end):
        for at, part in enumerate(evidence.paragraphs[number].parts):
            if isinstance(part, Narration):
                yield (number, at), straight(part)
            elif isinstance(part, Quote):
                yield (number, at), None
