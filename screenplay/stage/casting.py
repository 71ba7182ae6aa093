"""Casting: what each role has to do, and where it is: the cast list and the chart of roles by scenes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from screenplay.findings import Character, Gender
from screenplay.model import Action, Speech
from screenplay.people import nouns
from screenplay.people.names import first_names, titles
from screenplay.stage.french_scenes import FrenchScene
from screenplay.stage.names import words_of
from screenplay.stage.reading import Reading
from screenplay.stage.roles import Roles

State = Literal["speaks", "present", "mentioned", ""]
"""What a role does in a scene. Who speaks is not listed as present besides; the narrator only ever speaks."""


@dataclass(frozen=True, slots=True)
class Role:
    """What one role has to say. `longest`: words of its longest speech; `lines`: printed lines; pages by their numbers.

    A speech of the narrator is a paragraph. `scenes`: how many it speaks in; `minutes` with the pauses.
    """

    name: str
    speeches: int
    words: int
    lines: int
    longest: int
    first_page: int
    last_page: int
    scenes: int
    minutes: float
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class SceneTime:
    """How long a scene takes to read, in minutes, and the page on which it begins."""

    number: str
    heading: str
    page: int
    minutes: float


def cast_list(reading: Reading, genders: dict[str, Gender]) -> tuple[Role, ...]:
    """The narrator, where there is one, and the roles, who has most to say first."""
    scenes = _scenes_by_place(reading)
    roles = [_role(reading, name, scenes, genders) for name in reading.everybody]
    narrator, others = roles[: bool(reading.narrator)], roles[bool(reading.narrator) :]
    return (*narrator, *sorted(others, key=lambda role: (-role.words, role.name)))


def _scenes_by_place(reading: Reading) -> dict[int, int]:
    return {
        place: number for number, scene in enumerate(reading.scenes) for place in range(scene.start, scene.end)
    }  # fmt: skip


def _role(reading: Reading, name: str, scenes: dict[int, int], genders: dict[str, Gender]) -> Role:
    own = [place for place, said in enumerate(reading.said) if name in said]
    pages = [number for place in own for number in reading.places[place] or ()]
    return Role(
        name,
        len(own),
        sum(reading.words(place) for place in own),
        sum(reading.lines[place] for place in own),
        max((reading.words(place) for place in own), default=0),
        min(pages, default=1),
        max(pages, default=1),
        len({scenes[place] for place in own if place in scenes}),
        round(sum(reading.minutes(place) for place in own), 2),
        genders.get(name),
    )


def chart(reading: Reading, french: tuple[FrenchScene, ...]) -> dict[str, tuple[State, ...]]:
    """For each role, the narrator among them, what it does in each scene."""
    there: list[set[str]] = [set() for _ in reading.scenes]
    for part in french:
        there[part.scene] |= {*part.present}
    rows: dict[str, tuple[State, ...]] = {}
    said = [{r for roles in reading.said[s.start : s.end] for r in roles} for s in reading.scenes]
    named = [_named(reading, scene.start, scene.end) for scene in reading.scenes]
    for role in reading.everybody:
        rows[role] = tuple(
            "speaks" if role in said[n] else "present" if role in there[n] else "mentioned" if role in named[n] else ""
            for n in range(len(reading.scenes))
        )
    return rows


def _named(reading: Reading, start: int, end: int) -> set[str]:
    """The roles that are named in what is told or said from `start` up to `end`."""
    elements = (e for e in reading.play.elements[start:end] if isinstance(e, (Action, Speech)))
    return {n.role for e in elements for n in reading.names.found(words_of(e), isinstance(e, Speech))}


def times(reading: Reading) -> tuple[SceneTime, ...]:
    """How long each scene takes."""
    return tuple(
        SceneTime(
            scene.number,
            scene.heading,
            next((place[0] for place in reading.places[scene.start : scene.end] if place), 1),
            round(sum(reading.minutes(place) for place in range(scene.start, scene.end)), 2),
        )
        for scene in reading.scenes
    )


def genders(roles: Roles, told: tuple[Character, ...] = ()) -> dict[str, Gender]:
    """The gender of the roles that tell it: by what a story told of them, else by title, noun or first name."""
    known = {character.cue: character.gender for character in told if character.gender}
    found: dict[str, Gender] = {}
    for role in roles:
        gender = known.get(role) or _gender_of(role)
        if gender:
            found[role] = gender
    return found


def _gender_of(role: str) -> Gender | None:
    """The first word of a name that tells: "MRS. BELL", "OLD WOMAN", "ANNA BELL"."""
    words = [word.strip(".,'’()").removesuffix("'S").removesuffix("’S").lower() for word in role.split()]
    words = [word for word in words if word]
    tellers = (titles.gender_of, nouns.noun_gender)
    by_noun = next((g for word in words for tell in tellers if (g := tell(word))), None)
    return by_noun or next((g for word in words[:1] if (g := first_names.gender_of(word))), None)
