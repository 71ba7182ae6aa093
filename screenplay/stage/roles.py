"""Roles: who says each speech. A role goes by the name in its cues, in capitals and without what is in parentheses.

A cue of two who have cues of their own ("ANNA AND BEN") is said by both; somebody's voice ("ANNA'S VOICE") by them; a
cue of all ("ALL", "BOTH") by those who speak in the scene, or by the two who spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from screenplay.model import Element, Heading, Speech
from screenplay.text import plain

JOINED = re.compile(r"\s*(?:/|&|\+|,|\bAND\b|\bWITH\b)\s*")
VOICE = re.compile(r"^(?P<owner>.+?)['’]S? VOICE$|^(?:THE )?VOICE OF (?P<other>.+)$")
EVERYBODY = frozenset({"ALL", "EVERYBODY", "EVERYONE", "TOGETHER", "ALL TOGETHER", "CHORUS OF ALL"})
TWO = frozenset({"BOTH", "BOTH TOGETHER", "THE TWO", "THE TWO OF THEM"})

Roles = tuple[str, ...]


def name_of(speech: Speech) -> str:
    """The name in the cue of `speech`."""
    return " ".join(plain(speech.cue).upper().split())


def spoken_by(elements: Sequence[Element]) -> tuple[Roles, ...]:
    """For each element those who say it: none for what is no speech, several for a speech that they say together."""
    alone = {name_of(element) for element in elements if isinstance(element, Speech)} - {""}
    found: list[Roles] = []
    for element in elements:
        name = name_of(element) if isinstance(element, Speech) else ""
        found.append(_speakers(name, alone) if name else ())
    return tuple(_gathered(elements, found))


def roles_in(said: Iterable[Roles]) -> Roles:
    """Each role once, in the order of their first speeches."""
    return tuple(dict.fromkeys(role for roles in said for role in roles))


def close_to(name: str, roles: Sequence[str]) -> Roles:
    """The roles that somebody who wrote `name` may have meant, the likeliest first, at most four."""
    wanted = " ".join(name.upper().split())
    inside = [role for role in roles if wanted and (wanted in role or role in wanted)]
    return tuple(dict.fromkeys([*inside, *get_close_matches(wanted, roles, 4, 0.5)]))[:4]


def _speakers(name: str, alone: set[str]) -> Roles:
    voice = VOICE.match(name)
    owner = (voice["owner"] or voice["other"]) if voice else ""
    if owner in alone:
        return (owner,)
    parts = tuple(dict.fromkeys(part for part in JOINED.split(name) if part))
    return parts if len(parts) > 1 and alone.issuperset(parts) else (name,)


def _gathered(elements: Sequence[Element], said: list[Roles]) -> Iterable[Roles]:
    """`said` with those who are meant by "all" and "both" in their place."""
    start = 0
    for place, (element, roles) in enumerate(zip(elements, said, strict=True)):
        if isinstance(element, Heading):
            start = place
        if not roles or roles[0] not in EVERYBODY | TWO:
            yield roles
            continue
        end = next((p for p in range(place + 1, len(elements)) if isinstance(elements[p], Heading)), len(elements))
        before = [role for other in said[start:place] for role in other]
        scene = before + [role for other in said[place:end] for role in other]
        wanted = list(dict.fromkeys(reversed(before)))[:2][::-1] if roles[0] in TWO else scene
        yield tuple(r for r in dict.fromkeys(wanted) if r not in EVERYBODY | TWO) or roles
