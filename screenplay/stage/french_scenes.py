"""French scenes: the stretches of a scene in which the same people are there.

A script tells who speaks and whom the action shows, and now and then that somebody comes or goes. So a role is there
from its first sign in a scene to its last, and a little longer: from the beginning of the scene, or to its end, where
that is no more than LINGER speeches and paragraphs off and nothing says that the role came or went.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from screenplay.model import Action, Speech
from screenplay.stage.movement import Sign, movements
from screenplay.stage.names import words_of
from screenplay.stage.reading import Reading
from screenplay.stage.roles import Roles

LINGER = 12
"""Elements for which somebody counts as there without a sign, before the first and after the last."""

FAR = ("V.O", "VO", "O.S", "OS", "O.C", "OC", "VOICE", "ON PHONE", "ON THE PHONE", "FILTERED", "RADIO", "PRE-LAP")
"""How extensions begin that tell of a voice from elsewhere."""


@dataclass(frozen=True, slots=True)
class FrenchScene:
    """The elements from `start` up to `end`, in the scene at place `scene`.

    `label`: the number of the scene, with a letter where it has several. `present`: who is there or heard; `speaking`:
    who of them speaks.
    """

    label: str
    scene: int
    start: int
    end: int
    present: Roles
    speaking: Roles


def french_scenes(reading: Reading) -> tuple[FrenchScene, ...]:
    """All French scenes, in order. The narrator, who is nobody in the story, is in none."""
    found: list[FrenchScene] = []
    for number, scene in enumerate(reading.scenes):
        signs = [*signs_in(reading, scene.start, scene.end)]
        stays = {role: [*_stays(signs, role, scene.start, scene.end)] for role in reading.roles}
        stretches = _stretches(stays, scene.start, scene.end)
        for count, (start, end, present) in enumerate(stretches):
            label = scene.number + (_letters(count) if len(stretches) > 1 else "")
            said = {role for roles in reading.said[start:end] for role in roles}
            found.append(FrenchScene(label, number, start, end, present, tuple(r for r in present if r in said)))
    return tuple(found)


def signs_in(reading: Reading, start: int, end: int) -> Iterator[Sign]:
    """What the elements from `start` up to `end` tell of who is there."""
    for place in range(start, end):
        element = reading.play.elements[place]
        match element:
            case Speech():
                far = any(words.strip().upper().startswith(FAR) for words in element.extensions)
                for role in reading.said[place]:
                    yield Sign(role, place, "heard" if far else "speaks")
            case Action():
                yield from movements(words_of(element), place, reading.names)
            case _:
                pass


def _stays(signs: Sequence[Sign], role: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches in which `role` is there."""
    own = [sign for sign in signs if sign.role == role]
    since: int | None = None
    for sign, following in zip(own, [*own[1:], None], strict=False):
        if since is None:
            early = sign is own[0] and sign.kind != "enters" and sign.place - start <= LINGER
            since = start if early else sign.place
        gone = sign.kind == "leaves" and _is_final(sign, following)
        if gone or following is None:
            until = end if not gone and end - sign.place <= LINGER else sign.place + 1
            yield since, until
            since = None


def _is_final(leaving: Sign, following: Sign | None) -> bool:
    """Whether somebody who leaves is gone: nothing shows them soon after, or they come again."""
    return following is None or following.kind in ("enters", "heard") or following.place - leaving.place > LINGER


Stretch = tuple[int, int, Roles]


def _stretches(stays: dict[str, list[tuple[int, int]]], start: int, end: int) -> list[Stretch]:
    """The scene parted where somebody comes or goes; a part where nobody is belongs to the one before or after."""
    borders = sorted({start, end} | {border for own in stays.values() for stay in own for border in stay})
    parts: list[Stretch] = []
    for first, last in pairwise(borders):
        present = tuple(role for role, own in stays.items() if any(a <= first and last <= b for a, b in own))
        if parts and (not present or present == parts[-1][2] or not parts[-1][2]):
            before = parts.pop()
            parts.append((before[0], last, present or before[2]))
        else:
            parts.append((first, last, present))
    return parts


def _letters(count: int) -> str:
    """a, b, ... z, aa, ab, ..."""
    head, rest = divmod(count, 26)
    return (_letters(head - 1) if head else "") + chr(ord("a") + rest)
